import * as z from 'zod/mini'
import type { Deployment } from '../deployment.ts'
import { Problem } from '../problem.ts'
import { askTwilio, type TwilioConnection } from '../twilio/connection.ts'

const Messages = z.object({ messages: z.array(z.object({ status: z.string(), error_code: z.nullable(z.number()) })) })

/** What Twilio's commonest errors mean for us, and what to do. https://www.twilio.com/docs/api/errors */
const MEANINGS: Readonly<Record<number, readonly [string, string]>> = {
  21608: [
    'the account is on trial and may not text this number',
    'Verify the number at Twilio, or upgrade the account.',
  ],
  21610: ['the owner has texted STOP', 'They can text START.'],
  30003: ['the phone was switched off or out of reach', 'Nothing to do: it is tried again.'],
  30005: ['the number is not in use', 'Check the number; setup takes the right one.'],
  30006: ['the number cannot get texts: a landline', 'Give a mobile number.'],
  30007: ['the carrier took it for spam', 'Register the sender: see docs/deploy.md.'],
  30034: ['the US number is not registered for A2P 10DLC', 'See "Which sender can text whom" in docs/deploy.md.'],
  30532: [
    'the toll-free number is not verified, and personal use cannot be',
    'See "Which sender can text whom" in docs/deploy.md.',
  ],
  63016: ['WhatsApp wants a template outside 24 hours', 'Run setup again with the SID of an approved template.'],
}

/** Looks at what became of the texts to the owner in the last day. Throws a `Problem` about the latest that failed. */
export async function checkDeliveries(twilio: TwilioConnection, { senderAddress, owner }: Deployment): Promise<string> {
  const { rest, apiUrl, accountSid } = twilio
  const day = new Date(Date.now() - 24 * 3600 * 1000).toISOString().slice(0, 10)
  const query = new URLSearchParams({ From: senderAddress, To: owner.address, 'DateSent>': day, PageSize: '50' })
  const url = `${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages.json?${query}`
  const { messages } = Messages.parse(await askTwilio(() => rest.get(url)))
  const failed = messages.find(({ error_code: code }) => code !== null && code !== 0)
  if (!failed) return `${messages.length} sent`
  const code = failed.error_code ?? 0
  const [meaning, nextStep] = MEANINGS[code] ?? ['see Twilio', `https://www.twilio.com/docs/api/errors/${code}`]
  throw new Problem(`A text was not delivered (error ${code}): ${meaning}.`, nextStep)
}
