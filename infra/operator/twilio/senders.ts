import * as z from 'zod/mini'
import { Problem } from '../problem.ts'
import { askTwilio, type TwilioConnection } from './connection.ts'

/** Twilio's number for trying WhatsApp out, which everybody shares. https://www.twilio.com/docs/whatsapp/sandbox */
export const WHATSAPP_SANDBOX = 'whatsapp:+14155238886'

const Numbers = z.object({
  incoming_phone_numbers: z.array(z.object({ sid: z.string(), capabilities: z.object({ sms: z.boolean() }) })),
})
const Services = z.object({
  services: z.array(z.object({ sid: z.string(), use_inbound_webhook_on_number: z.optional(z.boolean()) })),
})
const Members = z.object({ phone_numbers: z.array(z.object({ sid: z.string() })) })
const WhatsAppSenders = z.object({
  senders: z.array(z.object({ sid: z.string(), sender_id: z.string(), status: z.string() })),
})

/**
 * The SID of what has to be pointed at a stack so that texts to an address reach it: the number, its Messaging Service
 * where that comes first, or the WhatsApp sender; null for WhatsApp's sandbox, which has none. Throws a `Problem` if the
 * account cannot use the address.
 */
export function findSender(twilio: TwilioConnection, address: string): Promise<string | null> {
  return address.startsWith('whatsapp:') ? findWhatsAppSender(twilio, address) : findNumber(twilio, address)
}

async function findNumber(twilio: TwilioConnection, address: string): Promise<string> {
  const { rest, apiUrl, accountSid } = twilio
  const url = `${apiUrl}/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json?PhoneNumber=${encodeURIComponent(address)}`
  const [number] = Numbers.parse(await askTwilio(() => rest.get(url))).incoming_phone_numbers
  if (!number) {
    throw new Problem(
      `The Twilio account does not own ${address}.`,
      'Give one of its own numbers, as +15550100: the console lists them under Phone Numbers, Active numbers.',
    )
  }
  if (!number.capabilities.sms) {
    throw new Problem(
      `${address} cannot text: it has no SMS.`,
      'Give a number of the account that has SMS among its capabilities.',
    )
  }
  return (await findService(twilio, number.sid)) ?? number.sid
}

/** The Messaging Service that takes a number's texts before the number does. */
async function findService({ rest, messagingUrl }: TwilioConnection, numberSid: string): Promise<string | null> {
  const { services } = Services.parse(await askTwilio(() => rest.get(`${messagingUrl}/v1/Services?PageSize=100`)))
  for (const { sid, use_inbound_webhook_on_number: defers } of services) {
    if (defers) continue
    const url = `${messagingUrl}/v1/Services/${sid}/PhoneNumbers?PageSize=100`
    const { phone_numbers: members } = Members.parse(await askTwilio(() => rest.get(url)))
    if (members.some((member) => member.sid === numberSid)) return sid
  }
  return null
}

async function findWhatsAppSender({ rest, messagingUrl }: TwilioConnection, address: string): Promise<string | null> {
  if (address === WHATSAPP_SANDBOX) return null
  const url = `${messagingUrl}/v2/Channels/Senders?Channel=whatsapp&PageSize=100`
  const { senders } = WhatsAppSenders.parse(await askTwilio(() => rest.get(url)))
  const sender = senders.find(({ sender_id }) => sender_id === address)
  if (!sender) {
    throw new Problem(
      `The Twilio account has no WhatsApp sender ${address}.`,
      'Register it in the console under Messaging, Senders, WhatsApp senders; review takes days to weeks.',
    )
  }
  if (sender.status.startsWith('ONLINE')) return sender.sid
  throw new Problem(
    `The WhatsApp sender ${address} is not online yet: ${sender.status}.`,
    'Wait for its review, and run it again.',
  )
}
