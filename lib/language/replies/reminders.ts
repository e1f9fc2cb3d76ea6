import type { Contact, FollowUp, LocalDate } from '../../domain/contact.ts'
import { firstName } from '../../domain/name.ts'
import { isUnmet } from '../../domain/need.ts'
import { formatDay, formatWhen } from '../format-date.ts'
import { truncateTo } from '../segments.ts'
import { listed, numbered, sayNeed } from './people.ts'

const openNeeds = ({ needs }: Contact): string[] => needs.filter(isUnmet).map(({ text }) => text)

/** Where one knows someone from: `Figma, met at ReactConf`. */
function knownFrom({ organization, metAt }: Contact): string {
  const facts = [organization, metAt && `met at ${metAt}`].filter(Boolean)
  return facts.length > 0 ? ` (${facts.join(', ')})` : ''
}

const askAbout = (contact: Contact): string => {
  const needs = contact.needs.filter(isUnmet)
  const said = needs.map(({ text, status }) => (status === 'promised' ? `you promised ${text}` : sayNeed(text)))
  return said.length > 0 ? said.join('; ') : `ask how you can help ${firstName(contact.name)}`
}

/** `Follow up with Ana Silva (Figma, met at ReactConf): looking for a React dev. DONE, LATER or SKIP?` */
export const followUpWith = (contact: Contact): string =>
  `Follow up with ${contact.name}${knownFrom(contact)}: ${askAbout(contact)}. DONE, LATER or SKIP?`

/** `a React dev.`, or the question that is still open. */
const askShortly = (contact: Contact): string =>
  openNeeds(contact).length > 0 ? `${openNeeds(contact).join('; ')}.` : 'how can you help?'

/** As many people as one reads in a text; the others are a word away. */
const LISTED_LETTERS = 600

/** `2 today: 1 Ana Silva: a React dev. 2 Bob Lee: how can you help? Reply 1 DONE, 2 LATER` */
export function followUpWithSeveral(contacts: Contact[]): string {
  const lines = contacts.map((contact) => `${contact.name}: ${askShortly(contact)}`)
  let count = lines.length
  while (count > 1 && numbered(lines.slice(0, count)).length > LISTED_LETTERS) count--
  const others = lines.length - count
  const rest = others > 0 ? ` And ${others} more: text DUE.` : ''
  return `${contacts.length} today: ${numbered(lines.slice(0, count))}${rest} Reply 1 DONE, 2 LATER`
}

/** What became of a contact's follow-up, for one person or as a part of several. */
export interface Outcome {
  contact: Contact
  did: 'done' | 'helped' | 'moved' | 'skipped' | 'dropped'
  /** The day of a contact, if the owner told of another one than today. */
  on?: LocalDate
}

const DID: Record<Outcome['did'], string> = {
  done: 'Followed up with',
  helped: 'You helped',
  moved: 'Moved',
  skipped: 'Skipped',
  dropped: 'Dropped',
}

const nextSaid = (followUp: FollowUp | null, did: Outcome['did'], today: string): string => {
  if (!followUp) return did === 'moved' ? '.' : '. No more follow-ups.'
  return did === 'moved' ? ` to ${formatWhen(followUp, today)}.` : `. Next: ${formatWhen(followUp, today)}.`
}

/** `Followed up with Ana Silva. Next: Fri Nov 6.` Several with the same outcome share a sentence. */
export function outcomesOf(outcomes: Outcome[], today: string): string {
  const sentenceOf = ({ did, contact, on }: Outcome) =>
    `${DID[did]} WHOM${on ? ` on ${formatDay(on, today)}` : ''}${nextSaid(contact.followUp, did, today)}`
  const sentences = [...Map.groupBy(outcomes, sentenceOf)].map(([sentence, alike]) =>
    sentence.replace('WHOM', () => listed(alike.map(({ contact }) => contact.name))),
  )
  return sentences.join(' ')
}

export const noReminderOpen = (): string => 'No reminder is waiting for an answer. Text DUE to see what is next.'

/** A note taken while a reminder is open. */
export const stillOpen = (contact: Contact): string => `Noted on ${contact.name}. ${reminderOpen()}`

export const reminderOpen = (): string => 'The reminder is still open: DONE, LATER or SKIP?'

export const noSuchNumber = (number: number, shown: number): string =>
  shown > 0
    ? `There is no number ${number} in the last list.`
    : 'No list was shown that has numbers. Text DUE to see one.'

export const saidTwice = ({ name }: Contact): string => `${name} comes up twice, so nothing changed. One answer each.`

export const unclearDay = (said: string, name: string): string =>
  `I can't read the day "${truncateTo(said, 40)}". Nothing moved for ${name}. Try LATER 3D or FRIDAY.`
