import type { Contact, LocalDate } from '../../domain/contact.ts'
import { comingReminder } from '../../domain/follow-up.ts'
import { firstName } from '../../domain/name.ts'
import { formatWhen } from '../format-date.ts'
import { capitalizeName } from '../introduction/capitals.ts'
import { truncateTo } from '../segments.ts'

const LONGEST_NAME = 40

/** Who someone is in a few words: `Ana Silva (designer, Figma)`. */
export function describe({ name, title, organization }: Contact): string {
  const facts = [title, organization].filter((fact) => fact !== null)
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name
}

/** A name with what tells its bearer from others of that name: `Ana Silva (Figma)`. */
export function distinguish({ name, title, organization, metAt }: Contact): string {
  const fact = organization ?? title ?? metAt
  return fact ? `${name} (${fact})` : name
}

/** The day on which a reminder of someone is to come: `Wed Nov 25`; null if none is. */
export function sayReminder({ followUp }: Contact, today: LocalDate): string | null {
  const coming = followUp && comingReminder(followUp, today)
  return coming && formatWhen(coming, today)
}

/** `Ana`, `Ana and Bob`, `Ana, Bob and Cy`. */
export const listed = (words: string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ')

/** `1 Ana Silva (Figma) 2 Ana Costa (Stripe)`. */
export const numbered = (lines: string[], from = 1): string =>
  lines.map((line, index) => `${from + index} ${line}`).join(' ')

/** `Which Ana? 1 Ana Silva (Figma) 2 Ana Costa (Stripe)`; without a name, `Which one?` */
export const whichOne = (name: string, contacts: Contact[]): string =>
  `Which ${name === '' ? 'one' : capitalizeName(name)}? ${numbered(contacts.map(distinguish))}`

/** A reply about several people in which one name fits more than one: nothing was done. */
export const whichOfSeveral = (name: string, contacts: Contact[]): string =>
  `Nothing changed: which ${capitalizeName(name)}? ${listed(contacts.map(distinguish))}. Use numbers or full names.`

/** `both` said of more or fewer than two: nothing was done. */
export const whichTwo = (contacts: Contact[]): string =>
  `Nothing changed: there are ${contacts.length}, not two: ${listed(contacts.map(({ name }) => name))}.`

/** `No Anna. Did you mean Ana Silva? YES or NEW`; of several, a number says which. */
export function didYouMean(name: string, contacts: Contact[]): string {
  const [only, ...others] = contacts
  const choice =
    only && others.length === 0 ? `${only.name}? YES or NEW` : `${numbered(contacts.map(distinguish))}? A number or NEW`
  return `No ${capitalizeName(name)}. Did you mean ${choice}`
}

export function nobodyCalled(said: string): string {
  const name = truncateTo(capitalizeName(said), LONGEST_NAME)
  return `No ${name} here. To log someone new, text: met ${name}`
}

/** The same of what can be nobody's name. */
export const nobodyCalledThat = (): string => 'Nobody here is called that. LIST shows who is.'

/** How a need reads after a name: `looking for a React dev`, `wants to meet investors`. */
export function sayNeed(need: string): string {
  return /^to\s/i.test(need) ? `wants ${need}` : `looking for ${need}`
}

export const askNeed = (contact: Contact): string => `How can you help ${firstName(contact.name)}?`

/** Someone works where the owner wants to be. */
export const targetSaid = (target: string): string => `${target} is on your targets.`
