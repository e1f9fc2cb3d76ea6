import type { DomainEvent } from '../domain/domain-event.ts'
import { answeredReferral, isAwaited } from '../domain/outreach.ts'
import type { Change } from '../domain/plan.ts'
import { change, latest } from './changes.ts'
import type { View } from './view.ts'

/** What shows that someone who was asked has answered. */
const SIGNS = new Set(['ContactFollowedUp', 'ContactHelped', 'NoteTaken'])

/** A note that says the contrary. */
const NO_ANSWER =
  /\b(?:no|without|still waiting|waiting for|any)\b.{0,20}\b(?:answer|reply|response|word|news)\b|\b(?:has ?n[o']?t|did ?n[o']?t|never|not)\b.{0,20}\b(?:answer|repl|respon|get back|got back|written back|heard)/i

/** Whoever was asked for a referral and now gave any sign is not asked again: the changes that say so, if there are any. */
export function noteAnswers(changes: Change[], events: DomainEvent[], view: View): Change[] {
  const ids = new Set([...idsOfSigns(events), ...changes.flatMap(idOfDropped), ...changes.flatMap(idOfIntroducer)])
  return [...ids].flatMap((id) => {
    const contact = latest(id, changes, view)
    return contact && isAwaited(contact) && !saysNoAnswer(id, changes) && !isAsked(id, changes)
      ? [change(contact, answeredReferral(contact, 'answered'))]
      : []
  })
}

const idsOfSigns = (events: DomainEvent[]): string[] =>
  events.flatMap(({ type, facts }) => (SIGNS.has(type) && 'contact' in facts ? [facts.contact] : []))

const idOfDropped = ({ before, after }: Change): string[] =>
  after.kind === 'contact' && after.followUp === null && before?.kind === 'contact' && before.followUp ? [after.id] : []

/** Whoever introduced somebody has answered, in the best way. */
const idOfIntroducer = ({ before, after }: Change): string[] => {
  const introducer = after.kind === 'contact' ? (after.introducedBy?.id ?? null) : null
  const isNew = before?.kind !== 'contact' || before.introducedBy === null
  return introducer !== null && isNew ? [introducer] : []
}

const saysNoAnswer = (id: string, changes: Change[]): boolean =>
  changes.some(({ after }) => after.kind === 'note' && after.contactId === id && NO_ANSWER.test(after.text))

/** Asking again is no answer, nor is what `undo` brings back. */
const isAsked = (id: string, changes: Change[]): boolean =>
  changes.some(
    ({ before, after }) =>
      after.kind === 'contact' &&
      after.id === id &&
      (before?.kind !== 'contact' || before.referral?.askedOn !== after.referral?.askedOn),
  )
