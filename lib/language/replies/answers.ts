import type { Contact } from '../../domain/contact.ts'
import { truncateTo } from '../segments.ts'
import { askNeed } from './people.ts'

export const nothingChanged = (): string => 'OK, nothing changed.'

export const nothingToConfirm = (): string => 'Nothing is waiting for an answer. Text ? to see what you can do.'

/** After small talk: what still waits for an answer. */
export function stillAsked(asked: Contact | null, reminded: Contact[]): string {
  if (asked) return askNeed(asked)
  const [only, ...others] = reminded
  if (!only) return ''
  const who = others.length > 0 ? 'Several follow-ups are' : `The follow-up with ${only.name} is`
  return `${who} still open: DONE, LATER or SKIP?`
}

/** A command that was almost typed: `No doen. Did you mean DONE? YES or NEW` */
export const didYouMeanWord = (said: string, meant: string): string =>
  `No ${truncateTo(said, 40)}. Did you mean ${truncateTo(meant.toUpperCase(), 40)}? YES or NEW`

export const notUnderstood = (): string =>
  "I can't make that out. To log someone, text a name, like: met Ana Silva at PyCon. Text ? for more."

/** The same of a text that names someone known. */
export const unclearAbout = (name: string): string =>
  `I can't make that out. To keep it as a note on ${name}: NOTE ${name.toUpperCase()}, and the words.`

export const notAPerson = (name: string): string => `Not sure who that is. To log someone, text: met ${name}`
