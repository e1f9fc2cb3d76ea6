import type { Contact } from '../domain/contact.ts'
import type { Change, Outgoing } from '../domain/plan.ts'
import type { Draft } from './draft.ts'
import { claim } from './reminding.ts'
import type { View } from './view.ts'

/** Texts that are due at once as one: after one another, with everything that each of them does. */
export function sendTogether(drafts: Draft[], view: View): Draft {
  const changes = drafts.flatMap(({ changes: decided = [] }) => decided)
  const texts = changes.flatMap(({ after }) => (after.kind === 'outgoing' ? [after] : []))
  const others = changes.filter(({ after }) => after.kind !== 'outgoing')
  return {
    ...Object.assign({ reply: null }, ...drafts),
    changes: [...join(texts, view), ...oneByOne(others)],
    events: drafts.flatMap(({ events = [] }) => events),
  }
}

function join(texts: Outgoing[], view: View): Change[] {
  if (texts.length === 0) return []
  const body = texts.map((text) => text.body).join('\n')
  const covers = [...new Set(texts.flatMap((text) => text.covers))]
  return [{ before: null, after: { ...claim(body, [], view), covers } }]
}

/** Each text was decided as if there were no other: what it does to somebody is done to what the one before it left. */
function oneByOne(changes: Change[]): Change[] {
  const left = new Map<string, Contact>()
  return changes.map(({ before, after }) => {
    if (before?.kind !== 'contact' || after.kind !== 'contact') return { before, after }
    const earlier = left.get(after.id) ?? before
    const merged = {
      ...after,
      followUp: after.followUp === before.followUp ? earlier.followUp : after.followUp,
      referral: after.referral === before.referral ? earlier.referral : after.referral,
    }
    left.set(after.id, merged)
    return { before, after: merged }
  })
}
