import type { Contact } from '../../domain/contact.ts'
import { firstName } from '../../domain/name.ts'
import { formatCadence } from '../duration.ts'
import { formatWhen } from '../format-date.ts'
import { fitSegment } from '../segments.ts'
import { describe } from './people.ts'

/** `Ana Silva: every 6 weeks. Next: Mon Jan 4 2027.` */
export function rhythmSet({ name, cadence, followUp }: Contact, today: string): string {
  const next = followUp ? ` Next: ${formatWhen(followUp, today)}.` : ''
  return `${name}: ${formatCadence(cadence ?? '')}.${next}`
}

export const renamed = ({ name }: Contact, to: string, hasNamesake: boolean): string =>
  fitSegment(`${name} is ${to} now.`, hasNamesake ? [` There is another ${to}: MERGE makes them one.`] : [])

export const sameName = ({ name }: Contact): string => `That is the name already: ${name}.`

export const nameTooLong = ({ name }: Contact): string => `That is long for a name, so ${name} keeps the old one.`

export const merged = (kept: Contact, other: Contact): string =>
  kept.name === other.name
    ? `Both entries of ${kept.name} are one now. UNDO splits them.`
    : `Merged ${other.name} into ${kept.name}. UNDO splits them.`

export const samePerson = ({ name }: Contact): string =>
  `${name} is one entry already, so nothing was merged. Name two: MERGE ANA SILVA, A. SILVA.`

export const askDelete = (contact: Contact): string => `Delete ${describe(contact)} and all notes? YES or NO`

export const deleted = ({ name }: Contact): string => `Deleted ${name}. UNDO brings everything back.`

export const dropped = ({ name }: Contact): string =>
  fitSegment(`No more follow-ups with ${name}. The contact stays.`, [
    ` ${firstName(name).toUpperCase()} FRIDAY brings them back.`,
  ])

export const droppedBefore = ({ name }: Contact): string => `${name} has no follow-ups already. The contact stays.`

export const factRemoved = ({ name }: Contact, fact: string): string => `Removed ${name}'s ${fact}. UNDO puts it back.`

export const factUnknown = ({ name }: Contact, fact: string): string => `${name} has no ${fact} to remove.`
