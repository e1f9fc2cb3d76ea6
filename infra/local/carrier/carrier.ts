import type { Clock } from '../../../lib/clock.ts'
import { countSegments } from '../../../lib/language/segments.ts'
import type { Background } from '../background.ts'
import { createSid, type Media, type Message } from './message.ts'
import type { MessageLog } from './message-log.ts'
import { errorCodeOf, type Outgoing, type Refusal, refusalOf, refuse, type Trouble } from './refusal.ts'
import { createTroubles } from './troubles.ts'
import { readReplies } from './twiml.ts'
import { deliverWebhook, signWebhook, type Webhook } from './webhook.ts'
import { describeInbound, describeStatus } from './webhook-parameters.ts'

/** What Twilio does between the phones and the stack. It keeps every message, whatever becomes of it. */
export interface Carrier {
  readonly messages: MessageLog
  /** A phone texts the sender: the text is kept, then delivered. Gives the webhook as it was delivered. */
  receive(text: Outgoing, media: readonly Omit<Media, 'sid'>[]): Promise<Webhook>
  /** Delivers a webhook about a text from `phone`, and sends there what it is answered. */
  deliver(webhook: Webhook, phone: string): Promise<void>
  /** The API sends a text. The states that it gets to are called back at `statusCallback`, unless that is null. */
  send(text: Outgoing, statusCallback: string | null): Message | Refusal
  /** From now on this decides whether something happens to a text that the API or a reply sends; null for nothing. */
  arrange(trouble: (text: Outgoing) => Trouble | null): void
  /** Sends what waits in the queue. */
  release(): void
  /** The listener gets every text that arrives at a phone. */
  onArrival(listener: (message: Message) => void): void
}

export interface CarrierOptions {
  readonly accountSid: string
  readonly token: string
  /** The address of a number that belongs to the account. */
  readonly sender: string
  /** Where a message's media can be fetched. */
  readonly mediaUrl: (message: Message, media: Media) => string
  /** Where texts to the sender are delivered. */
  readonly webhookAddress: string
  readonly messages: MessageLog
  readonly clock: Clock
  readonly background: Background
  /** Hears of what Twilio would show in its error log. */
  readonly report: (problem: string) => void
}

export function createCarrier(options: CarrierOptions): Carrier {
  const { messages, background, report } = options
  const listeners: ((message: Message) => void)[] = []
  const troubles = createTroubles(messages)

  const keep = (message: Message, arrives: boolean) => {
    messages.add(message)
    if (arrives) for (const listener of listeners) listener(message)
  }
  const reply = (body: string, phone: string) => {
    const text = { from: options.sender, to: phone, body }
    const refusal = refuse(text, options.sender, messages)
    if (refusal) return report(`the reply was not sent: ${refusal.message}`)
    const message = createMessage(text, 'outbound-reply', options)
    troubles.send(message, troubles.find(text), () => keep({ ...message, status: 'delivered' }, true))
  }
  const deliver: Carrier['deliver'] = async (webhook, phone) => {
    const answer = await deliverWebhook(webhook)
    const replies = answer && readReplies(answer.contentType, answer.body)
    if (!replies) return report(answer ? 'the webhook did not answer with TwiML' : 'the webhook could not be delivered')
    for (const body of replies) reply(body, phone)
  }
  return {
    messages,
    deliver,
    async receive(text, media) {
      const message = createMessage(text, 'inbound', options, media)
      messages.add(message)
      const webhook = createWebhook(message, options)
      await deliver(webhook, text.from)
      return webhook
    },
    arrange: troubles.arrange,
    release: troubles.release,
    send(text, statusCallback) {
      const trouble = troubles.find(text)
      const refusal = refusalOf(trouble) ?? refuse(text, options.sender, messages)
      if (refusal) return refusal
      const message = createMessage(text, 'outbound-api', options)
      troubles.send(message, trouble, () => {
        const errorCode = errorCodeOf(trouble)
        keep(message, errorCode === null)
        background.start(() => callBack(message, statusCallback, errorCode, options))
      })
      return message
    },
    onArrival: (listener) => listeners.push(listener),
  }
}

/** The webhook by which a text that came in is delivered. */
const createWebhook = (message: Message, { webhookAddress, token, accountSid, mediaUrl }: CarrierOptions): Webhook =>
  signWebhook(webhookAddress, token, describeInbound(message, accountSid, mediaUrl))

/** A text that was taken gets to its states, and each is reported. */
async function callBack(
  message: Message,
  address: string | null,
  errorCode: number | null,
  { messages, token, accountSid, report }: CarrierOptions,
): Promise<void> {
  for (const status of ['sent', errorCode === null ? 'delivered' : 'undelivered'] as const) {
    const code = status === 'undelivered' ? errorCode : null
    messages.setStatus(message.sid, status, code)
    if (address === null) continue
    const webhook = signWebhook(address, token, describeStatus(message, status, accountSid, code))
    if (!(await deliverWebhook(webhook))) report('the status callback could not be delivered')
  }
}

function createMessage(
  { from, to, body }: Outgoing,
  direction: Message['direction'],
  { clock }: CarrierOptions,
  media: readonly Omit<Media, 'sid'>[] = [],
): Message {
  return {
    sid: createSid(media.length > 0 ? 'MM' : 'SM'),
    direction,
    from,
    to,
    body,
    segments: countSegments(body),
    media: media.map((one) => ({ ...one, sid: createSid('ME') })),
    at: clock().toString(),
    status: direction === 'inbound' ? 'received' : 'queued',
    errorCode: null,
  }
}
