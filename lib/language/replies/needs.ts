import type { Contact } from '../../domain/contact.ts'
import { firstName } from '../../domain/name.ts'
import { endSentence } from '../segments.ts'
import { listed, numbered, sayNeed, sayReminder } from './people.ts'

const LONGEST_QUOTE = 70

const ASKED: Record<string, (name: string) => string> = {
  promised: (name) => `Promised ${name} which?`,
  thanked: (name) => `${name} thanked you for which?`,
}

/** `Helped Ana with which? 1 a roofer 2 a lawyer` */
export const whichNeed = (command: string, contact: Contact, needs: string[]): string => {
  const name = firstName(contact.name)
  return `${ASKED[command]?.(name) ?? `Helped ${name} with which?`} ${numbered(needs)}`
}

/** `Promised Ana Silva: a roofer. I'll remind you Fri Nov 27.` */
export function promised(contact: Contact, need: string, isDated: boolean, today: string): string {
  const next = sayReminder(contact, today)
  const reminder = next ? ` I'll remind you ${isDated ? '' : 'as planned, '}${next}.` : ''
  return `Promised ${contact.name}: ${endSentence(need, LONGEST_QUOTE)}${reminder}`
}

export const whatPromised = (contact: Contact): string => `What did you promise ${contact.name}?`

/** `Ana Silva thanked you: a roofer. That is how it works.` */
export function thanked(contact: Contact, indexes: number[]): string {
  const needs = contact.needs.filter((_, index) => indexes.includes(index))
  return `${contact.name} thanked you: ${endSentence(listed(needs.map(({ text }) => text)), LONGEST_QUOTE)} Well done.`
}

export const needOver = (contact: Contact, need: string): string =>
  `${contact.name}: no longer ${endSentence(sayNeed(need), 80)}`
