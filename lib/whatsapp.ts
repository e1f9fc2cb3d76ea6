import { readCarrierWord } from './language/carrier-words.ts'

/** For how long after a text from somebody WhatsApp lets us write to them freely. */
export const WINDOW_HOURS = 24

/** Whether an address, as Twilio writes it, is on WhatsApp. */
export const isWhatsApp = (address: string): boolean => address.startsWith('whatsapp:')

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

/**
 * Carriers act on STOP, START and HELP and answer them; on WhatsApp nobody does, so we do. Null where a text is none of
 * their words, or its carrier answers.
 */
export function answerCarrierWord(address: string, text: string, isOptedOut: boolean): string | null {
  if (!isWhatsApp(address)) return null
  switch (readCarrierWord(text, isOptedOut)) {
    case 'optOut':
      return 'You get no more texts from wellmet. Reply START to get them again.'
    case 'optIn':
      return 'You get texts from wellmet again. Reply STOP to end them.'
    case 'help':
      return 'wellmet reminds you to follow up with whom you met. Text ? for all you can say, STOP to end.'
    default:
      return null
  }
}
