import type { MessageLog } from './message-log.ts'

/** A text that a phone or the API hands over. */
export interface Outgoing {
  readonly from: string
  readonly to: string
  readonly body: string
}

/** Twilio's reason not to send a text. https://www.twilio.com/docs/api/errors */
export interface Refusal {
  readonly code: number
  readonly message: string
  /** Of the HTTP answer; 400 if it is left out. */
  readonly status?: number
}

/**
 * What can be arranged to happen to a text: it waits in Twilio's queue until it is released; or, if the API sends it, it
 * is refused, or taken and not delivered.
 */
export type Trouble = { readonly refusal: Refusal } | { readonly errorCode: number } | 'queued'

/** What was arranged as a refusal; null if something else was, or nothing. */
export const refusalOf = (trouble: Trouble | null): Refusal | null =>
  trouble !== null && trouble !== 'queued' && 'refusal' in trouble ? trouble.refusal : null

/** Why a text that was taken is not delivered; null if it is. */
export const errorCodeOf = (trouble: Trouble | null): number | null =>
  trouble !== null && trouble !== 'queued' && 'errorCode' in trouble ? trouble.errorCode : null

/** The longest body that Twilio sends, in characters. */
const MAX_BODY = 1600

/** Why Twilio does not send a text, or null if it does. `sender` is the account's own address. */
export function refuse({ from, to, body }: Outgoing, sender: string, messages: MessageLog): Refusal | null {
  if (!/^(whatsapp:)?\+[1-9]\d{6,14}$/.test(to)) return { code: 21211, message: `Invalid 'To' Phone Number: ${to}` }
  if (from !== sender) return { code: 21606, message: `The 'From' phone number ${from} is not yours.` }
  if (body === '') return { code: 21602, message: 'Message body is required.' }
  if (body.length > MAX_BODY)
    return { code: 21617, message: `The message body exceeds the ${MAX_BODY} character limit.` }
  if (!to.startsWith('whatsapp:') && isOptedOut(to, messages))
    return { code: 21610, message: 'Attempt to send to unsubscribed recipient' }
  return null
}

/** Twilio acts on these words itself, but not on WhatsApp. https://help.twilio.com/articles/223134027 */
const OPT_OUT = /^(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)$/i
const OPT_IN = /^(start|yes|unstop)$/i

function isOptedOut(phone: string, messages: MessageLog): boolean {
  const words = messages
    .all()
    .filter(({ from }) => from === phone)
    .map(({ body }) => body.trim())
  return OPT_OUT.test(words.findLast((word) => OPT_OUT.test(word) || OPT_IN.test(word)) ?? '')
}
