import type { Contact } from '../../domain/contact.ts'
import type { When } from '../../domain/moment.ts'
import { formatDay, formatWhen } from '../format-date.ts'
import { fitSegment } from '../segments.ts'
import { askNeed, describe, listed, sayNeed, sayReminder, targetSaid } from './people.ts'

/** Someone logged or updated, as the reply tells it. */
export interface Logged {
  contact: Contact
  isNew: boolean
  /** The name of someone known that is almost the same. */
  unlike: string | null
  /** The needs that this text named. */
  needs: string[]
  /** The organization, if the owner is after it. */
  target: string | null
}

/** What follows in the reply: whom to ask about, whom to introduce, or just the day of the next follow-up. */
export interface NextStep {
  ask: Contact | null
  /** Say the day although a question follows, because the owner named it. */
  sayDay: boolean
  offer: string | null
}

export const remindOn = (when: When, today: string): string => `I'll remind you ${formatWhen(when, today)}.`

const needsOf = (needs: string[]): string => (needs.length > 0 ? `: ${needs.map(sayNeed).join('; ')}` : '')

/** That people who are new were met on another day: `Saved Bo Lind (carpenter), met Fri Nov 20.` */
function metEarlier(logged: Logged[], today: string): string {
  const days = new Set(logged.map(({ contact: { metOn }, isNew }) => (isNew && metOn !== today ? metOn : null)))
  const [day = null] = days
  return day !== null && days.size === 1 ? `, met ${formatDay(day, today)}` : ''
}

/** `Saved Ana Silva (designer, Figma): looking for a React dev. I'll remind you Wed Nov 25.` */
export function savedOne(logged: Logged, next: NextStep, today: string): string {
  const { contact, isNew, unlike, needs, target } = logged
  const who = `${describe(contact)}${unlike ? `, not ${unlike}` : ''}${metEarlier([logged], today)}`
  const head = `${isNew ? 'Saved' : 'Updated'} ${who}${needsOf(needs)}.`
  return fitSegment(
    [head, target ? targetSaid(target) : '', ...nextSaid([contact], next, today)].filter(Boolean).join(' '),
    [],
  )
}

/** `Saved Dana Wu and Erik Holm. How can you help Dana?` */
export function savedSeveral(logged: Logged[], next: NextStep, today: string): string {
  const heads = logged.map(({ contact, needs }) => `${describe(contact)}${needsOf(needs)}`)
  const verb = logged.some(({ isNew }) => isNew) ? 'Saved' : 'Updated'
  const targets = [...new Set(logged.flatMap(({ target }) => target ?? []))]
  const people = logged.map(({ contact }) => contact)
  const head = `${verb} ${heads.length > MOST_NAMED ? listedBriefly(heads) : listed(heads)}${metEarlier(logged, today)}.`
  return [head, ...targets.map(targetSaid), ...nextSaid(people, next, today)].filter(Boolean).join(' ')
}

/** A file of contact cards may hold dozens of people. */
const MOST_NAMED = 6

const listedBriefly = (heads: string[]): string =>
  `${heads.slice(0, MOST_NAMED - 1).join(', ')} and ${heads.length - MOST_NAMED + 1} more`

function nextSaid(people: Contact[], { ask, sayDay, offer }: NextStep, today: string): string[] {
  const day = sayDay || !ask ? daySaid(people, today) : ''
  if (offer) return [day, offer]
  return ask ? [day, askNeed(ask)] : [day]
}

function daySaid(people: Contact[], today: string): string {
  const days = people.flatMap((contact) => sayReminder(contact, today) ?? [])
  const unlike = [...new Set(days)]
  return unlike.length > 0 ? `I'll remind you ${listed(unlike)}.` : ''
}

/** `Same Ana Silva as at Figma? YES or NEW` */
export function sameOrNew(known: Contact, today: string): string {
  const where = known.organization ? `as at ${known.organization}` : metSaid(known, today)
  return `Same ${known.name}${where ? ` ${where}` : ''}? YES or NEW`
}

function metSaid({ metAt, metOn, title }: Contact, today: string): string {
  if (metAt) return `as met at ${metAt}`
  return title ? `(${title})` : metOn ? `as met ${formatDay(metOn, today)}` : ''
}
