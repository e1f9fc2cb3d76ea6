import type { SpokenOf } from '../domain/owner.ts'
import type { Cause, Change } from '../domain/plan.ts'
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
