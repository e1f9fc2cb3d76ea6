import type { Contact, LocalDate } from '../../lib/domain/contact.ts'
import type { EventType } from '../../lib/domain/domain-event.ts'
import { isFollowedUpOn } from '../../lib/domain/follow-up.ts'
import { isUnmet } from '../../lib/domain/need.ts'
import type { Stranger } from './cast.ts'
import type { Dice } from './dice.ts'
import type { State } from './state.ts'

/** What the simulated owner has in mind when they text: whom they know, whom they may still meet, what was said last. */
export interface Mind {
  dice: Dice
  state: State
  /** The owner's local date. */
  today: LocalDate
  strangers: Stranger[]
  /** The last text that arrived. */
  heard: string
}

/** Something the owner may do. `say` gives the text, or null when there is no occasion for it. */
export interface Deed {
  name: string
  weight: number
  say: (mind: Mind) => string | null
  /** What has to be announced, unless the reply asks something first. */
  leadsTo?: EventType
}

/** Somebody nobody has met; null once everyone was. */
export const stranger = ({ strangers }: Mind): Stranger | null => strangers.pop() ?? null

/** Somebody known who is so; null if nobody is. */
export function someone({ dice, state }: Mind, isSo: (contact: Contact) => boolean = () => true): Contact | null {
  const people = state.contacts.filter(isSo)
  return people.length > 0 ? dice.pick(people) : null
}

/** How the owner calls somebody: mostly by the full name, sometimes by the first one, whoever else has it. */
export const call = ({ dice }: Mind, { name }: Contact): string =>
  dice.chance(0.8) ? name : (name.split(' ')[0] ?? name).toLowerCase()

/** Somebody with whom there was no contact yet that day: once a day is enough. */
export const someoneToContact = (mind: Mind): Contact | null =>
  someone(mind, (contact) => !isFollowedUpOn(contact, mind.today))

export const isInNeed = ({ needs }: Contact): boolean => needs.some(isUnmet)

export const wasHelped = ({ needs }: Contact): boolean => needs.some(({ status }) => status === 'delivered')

export const isAsked = ({ referral }: Contact): boolean => referral?.status === 'asked'
