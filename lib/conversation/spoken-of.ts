import type { Question, SpokenOf } from '../domain/owner.ts'
import type { Cause, Change } from '../domain/plan.ts'
import type { View } from './view.ts'

/** Whom a reply shows, and what it asks. */
interface Shown {
  spokenOf?: string
  question?: Question | null
}

/**
 * Who the conversation is about after a text: whoever it showed, or the reply asks how to help, or else the one person
 * that it changed; whoever it was about before if nobody.
 */
export function spokenOfAfter(shown: Shown, changes: Change[], cause: Cause, { owner, at }: View): SpokenOf | null {
  if (cause.kind !== 'text') return owner.spokenOf
  const asked = shown.question?.kind === 'need' ? shown.question.contactIds[0] : undefined
  const about = shown.spokenOf ?? asked
  if (about !== undefined) return { contactId: about, at }
  const ids = [...new Set(changes.flatMap(({ after }) => idOf(after)))]
  const [only, ...others] = ids
  if (only === undefined) return owner.spokenOf
  return others.length === 0 ? { contactId: only, at } : null
}

const idOf = (entity: Change['after']): string[] =>
  entity.kind === 'contact' ? [entity.id] : entity.kind === 'note' ? [entity.contactId] : []
