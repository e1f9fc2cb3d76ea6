import { Temporal } from 'temporal-polyfill'
import type { Draft } from './conversation/draft.ts'
import { outgoing } from './conversation/reminding.ts'
import type { View } from './conversation/view.ts'
import type { DomainEvent } from './domain/domain-event.ts'
import { hasConsented } from './domain/join.ts'
import { lastWeeklyDay } from './domain/weekly.ts'
import { readCarrierWord } from './language/carrier-words.ts'

/** A draft, and the view that it is to be planned on: with the owner's consent as it leaves it. */
interface Joining {
  draft: Draft
  view: View
}

/** The first text: what this is, and, to whoever was invited, the question whether they want it. */
export function welcome(view: View): Draft {
  const { programme } = view.owner.consent
  const body = programme === null ? explain() : invite(programme)
  return { reply: null, changes: [outgoing(body, [], view)], events: hasConsented(view.owner) ? [joined] : [] }
}

/**
 * What a text does of somebody who was invited and has not agreed: YES agrees, anything else is asked again. Null if
 * they have agreed, or if it is one of the carriers' words, which mean the same as ever.
 */
export function answerInvitation(text: string, view: View): Joining | null {
  const { owner, at } = view
  if (hasConsented(owner) || readCarrierWord(text, owner.settings.optedOut)) return null
  if (!/^y(?:es)?[\s.!]*$/i.test(text)) return { draft: { reply: askAgain() }, view }
  const weeklyOn = lastWeeklyDay(Temporal.Instant.from(at), owner.settings.zone)
  const agreed = { ...owner, consent: { ...owner.consent, givenAt: at } }
  return { draft: { reply: begin(), events: [joined], weeklyOn }, view: { ...view, owner: agreed } }
}

const joined: DomainEvent = { type: 'OwnerJoined', facts: {} }

/** As carriers expect of a first text: who, how often, that it may cost, how to get help and how to end it. */
const invite = (programme: string): string =>
  `${programme}: reply YES for wellmet networking reminders by text, about 5 a week. Msg&data rates may apply. HELP for help, STOP to end.`

const explain = (): string =>
  "wellmet: text me the name of anyone you meet, I'll remind you to follow up. About 5 msgs a week, rates may apply. HELP for help, STOP to end."

const askAgain = (): string => 'Reply YES to get wellmet reminders by text, or STOP to get none.'

const begin = (): string =>
  "You're in. Right after you meet someone, text me, like: met Ana Silva, designer at Figma. Text ? for all you can say."
