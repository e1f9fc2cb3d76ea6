import type { TwilioToken } from './twilio-token.ts'

/** Where Twilio is, and as whom we talk to it. */
export interface TwilioAccount {
  apiUrl: string
  accountSid: string
  token: TwilioToken
}
