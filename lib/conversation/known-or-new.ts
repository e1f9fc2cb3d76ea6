import { foldWords, isSurname } from '../domain/name.ts'
import { isCommonWord } from '../language/introduction/lexicon.ts'
import type { Introduction } from '../language/introduction/reading.ts'
import { beginsWithMeeting, beginsWithMet } from '../language/meeting.ts'
import { tellsDeed } from '../language/past-tense.ts'
import type { Heard } from './heard.ts'
import { findByName, openReminders, splitKnownName } from './people.ts'
import type { View } from './view.ts'

/** `remind me friday about Bo Lind, a welder` logs him, though what begins so is about somebody known or reminded of. */
export const logsSomebodyNew = ({ reading: { certainty, people } }: Heard, { known }: View): boolean =>
  (certainty === 'explicit' || certainty === 'described') &&
  people.some(tellsMore) &&
  people.every(({ name }) => findByName(name, known).length === 0)

/** Whether more is said of somebody than a note. */
const tellsMore = ({ title, organization, introducedBy, followUp, needs, phones, emails }: Introduction): boolean =>
  [title, organization, introducedBy, followUp].some((one) => one !== null) || [needs, phones, emails].flat().length > 0

/** The same, unless the text speaks of whoever a reminder is about as well. */
export const logsSomebodyElse = (heard: Heard, view: View): boolean =>
  logsSomebodyNew(heard, view) && !speaksOfOneKnown(heard, view)

/**
 * `sent her to Dr. Patel, a dentist` speaks of whoever the reminder is about before it names somebody, and so does `sent
 * ana's resume to Bo Lind at Stripe`; `emailed Bo Lind at Stripe about ana` says whom it was for.
 */
function speaksOfOneKnown({ text, reading: { people } }: Heard, view: View): boolean {
  const said = text.toLowerCase()
  const [first = ''] = people[0]?.name.toLowerCase().split(' ') ?? []
  const before = said.slice(0, said.indexOf(first))
  if (/\b(?:she|he|they|her|him|them|his|their)\b/.test(before)) return true
  const purpose = /\b(?:about|for)\s+(\S+)/g
  const named = foldWords(
    [before, ...Array.from(said.matchAll(purpose), ([, name]) => name)].join(' ').replace(/['’]s?\b/g, ''),
  )
  return openReminders(view).some(({ name }) => foldWords(name).some((word) => named.includes(word)))
}

/**
 * Whether a text tells of somebody else than whom a reminder is about, so that it is no answer to it, though it tells what
 * happened: `met Bob Lee`, `shared a cab with Bo Lind, a welder`.
 */
export const logsAnother = (heard: Heard, view: View): boolean =>
  meetsAnother(heard, view) || (tellsDeed(heard.text) && logsSomebodyElse(heard, view))

/** `met Dr. Lee` is about somebody else than Bob, and so is `met her husband Luca, a dentist`. */
const meetsAnother = ({ text, reading: { certainty, people } }: Heard, view: View): boolean =>
  (certainty === 'explicit' ? beginsWithMeeting(text) : beginsWithMet(text)) &&
  people.some(({ name }) => isSurname(name) || findByName(name, openReminders(view)).length === 0)

/** `Ana Silva, designer at Figma` and `Ana Silva at Stripe` describe her as a log does; `ana loves climbing` and `ana: ...` are notes. */
export function describesAgain({ text, reading }: Heard, view: View): boolean {
  const led = splitKnownName(text, view)
  const rest = led?.name.includes(' ') ? /^(?:[,(/|-]|(?:at|from)\s+\p{Lu})/u : /^[,(/|-]/
  return led !== null && reading.certainty === 'described' && rest.test(led.rest)
}

/** `ana costa from stripe` is not about Ana Silva, though it begins with a name that is hers. */
export function introducesAnother({ text, reading }: Heard, view: View): boolean {
  const { known } = view
  // `ana: ...` is about her, whoever else comes up in it.
  if (splitKnownName(text, view)?.rest.startsWith(':')) return false
  if (reading.certainty !== 'described' && reading.certainty !== 'bare') return reading.certainty === 'explicit'
  return reading.people.some(
    ({ name }) => foldWords(name).length > 1 && findByName(name, known).length === 0 && isWrittenAsName(name, text),
  )
}

/** Words of facts, as texted. */
const CLIPPED = /^(?:bday|dob|anniv|hubby|gf|bf|fam|addr|cell|insta|ig|fb|cv|pic|convo|appt)s?$/

/** What follows a name that is complete. */
const FOLLOWS_NAME =
  /^\s*(?:$|[,(.;:|/-]|(?:from|at|needs?|wants?|works?|is|looking|via|introduced|who|with)\b|[\d+(]|\S+@)/i

/** `ana costa from stripe` has a second name; `ana quit her job` has none. */
function isWrittenAsName(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0 || /\s\p{Lu}/u.test(text.slice(at, at + name.length))) return true
  const [, ...later] = foldWords(name)
  // `bob birthday is may 5` names nobody, nor does `bob bday`.
  const isFact = later.some((word) => isCommonWord(word) || CLIPPED.test(word))
  return !isFact && FOLLOWS_NAME.test(text.slice(at + name.length))
}
