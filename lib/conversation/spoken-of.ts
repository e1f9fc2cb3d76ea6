import { Temporal } from 'temporal-polyfill'
import type { SpokenOf } from '../domain/owner.ts'
import type { Cause, Change } from '../domain/plan.ts'
import { byId, byReminder, openReminders, type Who } from './people.ts'
import type { View } from './view.ts'

/** Who the conversation is about after a text: the one person that it changed; whoever it was about before if nobody. */
export function spokenOfAfter(changes: Change[], cause: Cause, { owner, at }: View): SpokenOf | null {
  if (cause.kind !== 'text') return owner.spokenOf
  const ids = [...new Set(changes.flatMap(({ after }) => idOf(after)))]
  const [only, ...others] = ids
  if (only === undefined) return owner.spokenOf
  return others.length === 0 ? { contactId: only, at } : null
}

const idOf = (entity: Change['after']): string[] =>
  entity.kind === 'contact' ? [entity.id] : entity.kind === 'note' ? [entity.contactId] : []

const MINUTES = 60

/** Whom `she` or `her` means: whoever the conversation was about last, by a text, a question or a reminder. */
export function theOneSpokenOf(view: View): Who {
  const { question, spokenOf, reminded } = view.owner
  const remindedAt = openReminders(view).length > 0 ? (reminded[0]?.at ?? '') : ''
  const [asked] = question?.kind === 'need' ? question.contactIds : []
  if (asked !== undefined && question && isLater(question.askedAt, remindedAt)) return byId(asked)
  const isFresh = spokenOf !== null && Temporal.Instant.from(spokenOf.at).until(view.at).total('minutes') <= MINUTES
  return isFresh && isLater(spokenOf.at, remindedAt) ? byId(spokenOf.contactId) : byReminder
}

const isLater = (at: string, other: string): boolean =>
  other === '' || Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(other)) > 0
