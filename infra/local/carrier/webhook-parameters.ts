import type { Media, Message, MessageStatus } from './message.ts'

/** The parameters of the webhook for a text that came in. https://www.twilio.com/docs/messaging/guides/webhook-request */
export function describeInbound(
  message: Message,
  accountSid: string,
  mediaUrl: (message: Message, media: Media) => string,
): Record<string, string> {
  const media = message.media.flatMap((one, index) => [
    [`MediaUrl${index}`, mediaUrl(message, one)],
    [`MediaContentType${index}`, one.contentType],
  ])
  return {
    ...describe(message, accountSid),
    SmsMessageSid: message.sid,
    SmsStatus: 'received',
    Body: message.body,
    NumSegments: String(message.segments),
    NumMedia: String(message.media.length),
    FromCountry: 'US',
    ToCountry: 'US',
    ...Object.fromEntries(media),
  }
}

/** The parameters of a status callback. https://www.twilio.com/docs/messaging/guides/track-outbound-message-status */
export function describeStatus(
  message: Message,
  status: MessageStatus,
  accountSid: string,
  errorCode: number | null = null,
): Record<string, string> {
  const error = errorCode === null ? {} : { ErrorCode: String(errorCode) }
  return { ...describe(message, accountSid), MessageStatus: status, SmsStatus: status, ...error }
}

function describe({ sid, from, to }: Message, accountSid: string): Record<string, string> {
  return { MessageSid: sid, SmsSid: sid, AccountSid: accountSid, From: from, To: to, ApiVersion: '2010-04-01' }
}
