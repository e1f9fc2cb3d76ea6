import { randomBytes } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'

export const MessageStatus = z.enum(['received', 'queued', 'sent', 'delivered', 'undelivered', 'failed'])
export type MessageStatus = z.infer<typeof MessageStatus>

const Media = z.object({ sid: z.string(), contentType: z.string(), content: z.string() })
export type Media = z.infer<typeof Media>

/** A text as the carrier knows it. `at` is the instant it was sent; `content` of media is base64. */
export const Message = z.object({
  sid: z.string(),
  direction: z.enum(['inbound', 'outbound-api', 'outbound-reply']),
  from: z.string(),
  to: z.string(),
  body: z.string(),
  segments: z.number(),
  media: z.array(Media),
  at: z.string(),
  status: MessageStatus,
  errorCode: z.nullable(z.number()),
})
export type Message = z.infer<typeof Message>

/** A SID as Twilio makes them: two letters that say of what, and 32 hexadecimal digits. */
export function createSid(kind: 'SM' | 'MM' | 'ME'): string {
  return kind + randomBytes(16).toString('hex')
}

/** Whether Twilio has taken a text and not sent it yet. */
export const isQueued = ({ status }: Message): boolean => status === 'queued'

/** The message in the words of Twilio's API. https://www.twilio.com/docs/messaging/api/message-resource */
export function toTwilioJson(message: Message, accountSid: string) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  const date = toRfc2822(message.at)
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: date,
    date_sent: isQueued(message) ? null : date,
    date_updated: date,
    direction: message.direction,
    error_code: message.errorCode,
    error_message: null,
    from: message.from,
    messaging_service_sid: null,
    num_media: String(message.media.length),
    num_segments: String(message.segments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  }
}

/** `Mon, 23 Nov 2026 15:00:00 +0000`, to the second. */
export function toRfc2822(instant: string): string {
  return new Date(Temporal.Instant.from(instant).epochMilliseconds).toUTCString().replace('GMT', '+0000')
}
