import { isWhatsApp } from './domain/address.ts'

/** For how long after a text from somebody WhatsApp lets us write to them freely. */
export const WINDOW_HOURS = 24

/** A text as a template's variable, which takes no line breaks. */
export const toVariable = (body: string): string => body.replace(/\s*\n\s*/g, ' ')

/**
 * Whether what was sent to an address is this text, but for spaces and what cannot be sent. A template puts its own words
 * around it, and Twilio puts some before the texts of a trial account.
 */
export function isSameText(sent: string, body: string, address: string): boolean {
  const [there, here] = [visible(sent.replace(TRIAL, '')), visible(body)]
  return there === here || (isWhatsApp(address) && there.includes(here))
}

/** What Twilio puts before every text of a trial account. */
const TRIAL = /^Sent from your Twilio trial account - /

const visible = (text: string): string => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()
