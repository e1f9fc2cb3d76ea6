import type { Moment } from '../domain/moment.ts'
import { foldWords } from '../domain/name.ts'
import { addToldBeside } from '../language/contact-card/told-beside.ts'
import { findEmails } from '../language/emails.ts'
import type { Introduction, Reading } from '../language/introduction/reading.ts'
import { readIntroductions } from '../language/introduction.ts'
import { normalizeText, writeSpokenMarks } from '../language/normalize.ts'
import { findPhones } from '../language/phones.ts'
import type { Unread } from '../language/replies/attachments.ts'

/** What came with a text: the people on contact cards, and why something else was not read. */
export interface Attached {
  cards: Introduction[]
  unread: Unread[]
}

export const NOTHING_ATTACHED: Attached = { cards: [], unread: [] }

/** A text as it was heard: straightened out, with the people it would log and what came with it. */
export interface Heard {
  text: string
  reading: Reading
  attached: Attached
}

/** Whom a text may be about: folded words of names, E.164 phone numbers, e-mail addresses. */
export interface Mentions {
  words: string[]
  phones: string[]
  emails: string[]
}

/** Commands put a name near the beginning; names further on are found by reading the text as a log. */
const LEADING_WORDS = 12

/** `sid's birthday` mentions Sid. */
const POSSESSIVE = /'s?(?![\p{L}\p{N}])/gu

const SPOKEN_END = /\s+(?:period|full stop|exclamation (?:point|mark)|question mark)\s*$/i

/** Understands a text as far as it can be without knowing anyone. */
export const hear = (text: string, moment: Moment, attached: Attached = NOTHING_ATTACHED): Heard => ({
  text: writeSpokenMarks(normalizeText(text).replace(SPOKEN_END, '')).trim(),
  reading: readPeople(text, moment, attached),
  attached,
})

/** A shared card says as clearly as words do that somebody is to be logged. */
const readPeople = (text: string, moment: Moment, { cards }: Attached): Reading =>
  cards.length > 0
    ? { certainty: 'explicit', people: addToldBeside(cards, text, moment) }
    : readIntroductions(text, moment)

/** Whom a text mentions, so that only these people have to be looked up. */
export function mentionsOf({ text, reading: { people } }: Heard, { country }: Moment): Mentions {
  const names = people.flatMap(({ name, introducedBy }) => [name, introducedBy ?? ''])
  const words = [...foldWords(text.replace(POSSESSIVE, '')).slice(0, LEADING_WORDS), ...names.flatMap(foldWords)]
  const phones = findPhones(text, country).map(({ value }) => value)
  const emails = findEmails(text).map(({ value }) => value)
  return {
    words: unique(words),
    phones: unique([...phones, ...people.flatMap((person) => person.phones)]),
    emails: unique([...emails, ...people.flatMap((person) => person.emails)]),
  }
}

const unique = (values: string[]): string[] => [...new Set(values)]
