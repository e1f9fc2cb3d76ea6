import { Temporal } from 'temporal-polyfill'
import type { Draft } from './conversation/draft.ts'
import { outgoing } from './conversation/reminding.ts'
import type { View } from './conversation/view.ts'
import type { DomainEvent } from './domain/domain-event.ts'
import { hasConsented } from './domain/join.ts'
import { lastWeeklyDay } from './domain/weekly.ts'
import { readCarrierWord } from './language/carrier-words.ts'
import { explanation, invitation, invitationAgain, youAreIn } from './language/replies/joining.ts'

/** A draft, and the view that it is to be planned on: with the owner's consent as it leaves it. */
interface Joining {
  draft: Draft
  view: View
}

/** The first text: what this is, and, to whoever was invited, the question whether they want it. */
export function welcome(view: View): Draft {
  const { programme } = view.owner.consent
  const body = programme === null ? explanation() : invitation(programme)
  return { reply: null, changes: [outgoing(body, [], view)], events: hasConsented(view.owner) ? [joined] : [] }
}

/**
 * What a text does of somebody who was invited and has not agreed: YES agrees, anything else is asked again. Null if
 * they have agreed, or if it is one of the carriers' words, which mean the same as ever.
 */
export function answerInvitation(text: string, view: View): Joining | null {
  const { owner, at } = view
  if (hasConsented(owner) || readCarrierWord(text, owner.settings.optedOut)) return null
  if (!/^y(?:es)?[\s.!]*$/i.test(text)) return { draft: { reply: invitationAgain() }, view }
  const weeklyOn = lastWeeklyDay(Temporal.Instant.from(at), owner.settings.zone)
  const agreed = { ...owner, consent: { ...owner.consent, givenAt: at } }
  return { draft: { reply: youAreIn(), events: [joined], weeklyOn }, view: { ...view, owner: agreed } }
}

const joined: DomainEvent = { type: 'OwnerJoined', facts: {} }
