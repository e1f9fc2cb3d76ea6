import type { Contact } from '../../domain/contact.ts'
import { isUnmet } from '../../domain/need.ts'
import { formatWhen } from '../format-date.ts'
import { capitalizeName } from '../introduction/capitals.ts'
import { distinguish } from './people.ts'

export const nobodyFound = (said: string): string => `Nobody found for ${said}.`

/** Where only titles, employers and places were searched. */
export const nobodySo = (said: string): string => `Nobody found for ${said}. FIND searches notes too.`

export const nobodyVia = (introducer: string): string =>
  `Nobody here was introduced by ${capitalizeName(introducer)}. To say so: bob via ana`

export const nobodyYet = (): string => 'Nobody yet. Text the name of someone you met.'

export const nobodyMet = (): string => 'Nobody met then. LIST shows everyone.'

export const nothingDue = (span: string): string => `Nothing ${span}.`

export const noOpenNeeds = (): string => 'No open needs.'

export const nothingMore = (): string => 'That was all.'

/** A person in a list of people. */
export const personLine = (contact: Contact): string => distinguish(contact)

/** A person in a list of follow-ups: `Ana Silva Wed Nov 25: a React dev.` */
export function dueLine(contact: Contact, today: string): string {
  const day = contact.followUp ? ` ${formatWhen(contact.followUp, today)}` : ''
  const need = unmetNeeds(contact).join('; ')
  return `${contact.name}${day}${need ? `: ${need}` : ''}`
}

/** A person in the list of open needs. */
export const needLine = (contact: Contact): string => `${contact.name}: ${unmetNeeds(contact).join('; ')}`

const unmetNeeds = ({ needs }: Contact): string[] => needs.filter(isUnmet).map(({ text }) => text)
