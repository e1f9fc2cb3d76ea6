import type { Contact, LocalDate, Need } from '../domain/contact.ts'
import type { ContactEventType, DomainEvent } from '../domain/domain-event.ts'
import { askedFollowUp, dropped, followedUp, isFollowedUpOn, skipped } from '../domain/follow-up.ts'
import { addNeeds } from '../domain/meet.ts'
import type { When } from '../domain/moment.ts'
import { firstName } from '../domain/name.ts'
import { isUnmet } from '../domain/need.ts'
import type { Change } from '../domain/plan.ts'
import { findContactDay, findMeetingDay } from '../language/contact-day.ts'
import { readNeedClause } from '../language/need.ts'
import { type Outcome, outcomesOf } from '../language/replies/reminders.ts'
import { addNotes, change } from './changes.ts'
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

/** What one reply does to one person's follow-up. */
export interface Step extends Outcome {
  changes: Change[]
  events: DomainEvent[]
}

const step = (
  did: Outcome['did'],
  before: Contact,
  contact: Contact,
  events: ContactEventType[],
  notes: Change[] = [],
): Step => ({
  did,
  contact,
  changes: [change(before, contact), ...notes],
  events: events.map((type) => ({ type, facts: { contact: contact.id } })),
})

/** `done, she needs a lawyer now`: what was heard on the way is a need as well. */
function hearNeed(contact: Contact, note: string | null): Contact {
  const said = /(?:^|[,.;]\s*|\band\s+)(?:she|he|they)(?:\s+|(?='))(.+)$/is.exec(note ?? '')?.[1]
  const need = said ? readNeedClause(said) : null
  return need ? { ...contact, needs: addNeeds(contact.needs, [need]) } : contact
}

/** When there was contact, if not today, and when the owner said to go on. `nth` tells the notes of one plan apart. */
interface Finishing {
  on?: LocalDate | undefined
  next?: When | null
  nth?: number
}

/** Followed up, with a note if there is one, which may say when they met. */
export function finish(contact: Contact, note: string | null, view: View, { on, next, nth = 0 }: Finishing = {}): Step {
  const { today } = view.moment
  const day = on ?? findMeetingDay(note ?? '', view.moment)?.on ?? today
  const after = followedUp(hearNeed(contact, note), today, day)
  const asked = next ? { ...after, followUp: askedFollowUp(next) } : after
  return toldOf(day, step('done', contact, asked, counted(contact, day), noteOf(contact, note, view, nth)), view)
}

/** Once a day is enough. */
const counted = (contact: Contact, on: LocalDate): ContactEventType[] =>
  isFollowedUpOn(contact, on) ? [] : ['ContactFollowedUp']

/** Helped: a need (or, without a choice, every open one) is delivered, and it was a follow-up, on the day that the note names. */
export function help(contact: Contact, need: number | null, note: string | null, view: View, nth = 0): Step {
  const needs = contact.needs.map((one, index) => (need === null || need === index ? delivered(one) : one))
  const { today } = view.moment
  const on = findContactDay(note ?? '', view.moment)?.on ?? today
  const after = followedUp({ ...contact, needs }, today, on)
  const events: ContactEventType[] = ['ContactHelped', ...counted(contact, on)]
  return toldOf(on, step('helped', contact, after, events, noteOf(contact, note, view, nth)), view)
}

const toldOf = (on: LocalDate, step: Step, { moment }: View): Step => (on === moment.today ? step : { ...step, on })

const delivered = (need: Need): Need => (isUnmet(need) ? { ...need, status: 'delivered' } : need)

/** Moved to the day and time that the owner said. */
export const move = (contact: Contact, when: When): Step =>
  step('moved', contact, { ...contact, followUp: askedFollowUp(when) }, [])

/** Not this time: no contact is counted. */
export const skip = (contact: Contact, view: View): Step =>
  step('skipped', contact, skipped(contact, view.moment.today), ['FollowUpSkipped'])

/** No more follow-ups. */
export const drop = (contact: Contact): Step => step('dropped', contact, dropped(contact), ['FollowUpDropped'])

const noteOf = (contact: Contact, note: string | null, view: View, nth: number): Change[] =>
  note ? addNotes(contact.id, [note], view, nth) : []

const PAST: Record<Outcome['did'], string> = {
  done: 'followed up with',
  helped: 'helped',
  moved: 'moved',
  skipped: 'skipped',
  dropped: 'dropped',
}

/** One reply about one or several people. */
export function draftOfSteps(steps: Step[], { moment }: View) {
  const isSeveral = steps.length > 1
  return {
    reply: outcomesOf(steps, moment.today),
    changes: steps.flatMap(({ changes }) => changes),
    events: steps.flatMap(({ events }) => events),
    about: steps
      .map(({ did, contact }) => `${PAST[did]} ${isSeveral ? firstName(contact.name) : contact.name}`)
      .join(', '),
  } satisfies Draft
}
