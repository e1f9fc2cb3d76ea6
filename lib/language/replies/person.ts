import type { Contact } from '../../domain/contact.ts'
import { firstName, fold } from '../../domain/name.ts'
import type { Employment } from '../employment.ts'
import { formatWhen } from '../format-date.ts'
import { endSentence } from '../segments.ts'
import { listed, sayNeed, sayReminder, targetSaid } from './people.ts'

export const noted = (contact: Contact): string => `Noted on ${contact.name}.`

/** What is to be done is kept as a note, beside the day. */
export const notedToo = (said: string, note: string): string => `${said} Noted: ${endSentence(note, 60)}`

export const reachable = (contact: Contact, addresses: string[]): string => `${contact.name}: ${addresses.join(', ')}.`

/** `Ana Silva is at Figma now, formerly at Uber.` `target` is the organization if the owner is after it. */
export function worksAs(contact: Contact, { title, organization }: Employment, target: string | null): string {
  const former = contact.organization
  const isNew = organization !== null && former !== null && fold(former) !== fold(organization)
  const where = organization === null ? '' : ` at ${organization}${isNew ? ` now, formerly at ${former}` : ''}`
  const said = title === null ? `${contact.name} is${where}.` : `${contact.name}: ${title}${where}.`
  return target ? `${said} ${targetSaid(target)}` : said
}

export const introducedBy = (contact: Contact, name: string): string => `${contact.name}: introduced by ${name}.`

/** When the next step with someone is, and how to move it. */
export function nextStep(contact: Contact, today: string): string {
  const day = contact.followUp ? `next ${formatWhen(contact.followUp, today)}` : 'no follow-up'
  return `${contact.name}: ${day}. To move it, text e.g. ${firstName(contact.name).toUpperCase()} FRIDAY.`
}

export function needHeard(contact: Contact, need: string, today: string): string {
  const next = sayReminder(contact, today)
  return `${contact.name}: ${endSentence(sayNeed(need), 80)}${next ? ` I'll remind you ${next}.` : ''}`
}

/** `OK, I'll ask about Ana and Bob again on Wed Nov 25.` */
export function needsUnknown(contacts: Contact[], today: string): string {
  const days = [...new Set(contacts.flatMap((contact) => sayReminder(contact, today) ?? []))]
  const names = listed(contacts.map(({ name }) => firstName(name)))
  return `OK, I'll ask about ${names} again${days.length > 0 ? ` on ${listed(days)}` : ' later'}.`
}
