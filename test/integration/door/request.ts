import { signWebhook } from '../../../infra/local/carrier/webhook.ts'
import { CONFIGURATION, OWNER_ADDRESS, TOKEN } from '../../../infra/local/configuration.ts'
import type { System } from '../system.ts'

/** What Twilio says of a text from the owner, but for what is changed. */
export const parameters = (changed: Record<string, string> = {}) => ({
  MessageSid: `SM${'1'.repeat(32)}`,
  AccountSid: CONFIGURATION.accountSid,
  From: OWNER_ADDRESS,
  To: CONFIGURATION.senderAddress,
  Body: 'met Zebulon Quagmire',
  ...changed,
})

/** A request to the door. What is not said is as Twilio would have it. */
export interface Attempt {
  path?: string
  form?: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  type?: string
  /** Empty: none is sent. */
  signature?: string
}

export interface Answered {
  status: number
  body: string
}

/** Posts as Twilio would, but for what is changed. */
export async function post({ stack }: System, attempt: Attempt): Promise<Answered> {
  const { path = '/sms', form = parameters(), body, type = 'application/x-www-form-urlencoded' } = attempt
  const signed = signWebhook(`${stack.url}${path}`, TOKEN, form)
  const signature = attempt.signature ?? signed.signature
  const response = await fetch(signed.url, {
    method: 'POST',
    headers: { 'content-type': type, ...(signature === '' ? {} : { 'x-twilio-signature': signature }) },
    body: body ?? signed.body,
  })
  return { status: response.status, body: await response.text() }
}

/** What Twilio takes for no answer. */
export const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
