import type { Contact, LocalDate } from '../../domain/contact.ts'
import { firstName } from '../../domain/name.ts'
import type { Person } from '../people.ts'

/** Something that happened with somebody, or is to happen, on the owner's local day. */
export interface TimelineEntry {
  readonly on: LocalDate
  readonly text: string
}

/** What happened with somebody and what comes next, the latest first. */
export function timelineOf({ contact, notes }: Person): TimelineEntry[] {
  const moments = [
    ...toMet(contact),
    ...notes.map(({ on, text }) => ({ on, text })),
    ...toLastContact(contact),
    ...toReferral(contact),
    ...contact.needs.flatMap(({ text, status, promisedFor }) =>
      status === 'promised' && promisedFor ? [{ on: promisedFor, text: `Promised by then: ${text}` }] : [],
    ),
    ...(contact.followUp ? [{ on: contact.followUp.on, text: 'Follow up' }] : []),
  ]
  // What happened on one day keeps its order, turned round.
  return moments.toReversed().toSorted((a, b) => b.on.localeCompare(a.on))
}

function toMet({ metOn, metAt, introducedBy }: Contact): TimelineEntry[] {
  const text = ['Met', metAt && `at ${metAt}`, introducedBy && `through ${introducedBy.name}`].filter(Boolean).join(' ')
  return metOn ? [{ on: metOn, text }] : []
}

const toLastContact = ({ lastContactOn, metOn }: Contact): TimelineEntry[] =>
  lastContactOn && lastContactOn !== metOn ? [{ on: lastContactOn, text: 'Last in touch' }] : []

function toReferral({ name, referral }: Contact): TimelineEntry[] {
  if (!referral) return []
  const where = referral.organization ? ` to ${referral.organization}` : ''
  return [
    ...(referral.askedOn ? [{ on: referral.askedOn, text: `Asked for a referral${where}` }] : []),
    ...(referral.tryOn ? [{ on: referral.tryOn, text: 'No answer by then: try someone else' }] : []),
    ...(referral.nudgeOn ? [{ on: referral.nudgeOn, text: `No answer by then: nudge ${firstName(name)}` }] : []),
  ]
}
