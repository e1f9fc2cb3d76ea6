import type { Contact } from '../domain/contact.ts'
import { reminded } from '../domain/follow-up.ts'
import type { Change, Outgoing } from '../domain/plan.ts'
import { dailyLimitReached } from '../language/replies/daily-limit.ts'
import { followUpWith, followUpWithSeveral } from '../language/replies/reminders.ts'
import { change } from './changes.ts'
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

/** How many of the latest reminder texts an answer without a name can still mean. */
const REMINDERS_KEPT = 5

/** A text that goes out on its own, as a part of the plan that decided it. */
export const outgoing = (body: string, covers: Contact[], view: View): Change => ({
  before: null,
  after: claim(body, covers, view),
})

/** A text as it stands before Twilio is asked to send it: only whoever put it there does. */
export const claim = (body: string, covers: Contact[], { owner, number, at }: View): Outgoing => ({
  kind: 'outgoing',
  version: 0,
  plan: number,
  to: owner.address,
  body,
  claimedAt: at,
  status: 'claimed',
  sid: null,
  covers: covers.map(({ id }) => id),
})

/** Reminds of everyone who is due: one text, numbered if there are several. An open question stays open. */
export function remind(due: Contact[], view: View): Draft {
  const [only, ...others] = due
  const body = only && others.length === 0 ? followUpWith(only) : followUpWithSeveral(due)
  const contactIds = due.map(({ id }) => id)
  return {
    reply: null,
    changes: [outgoing(body, due, view), ...due.map((contact) => markReminded(contact, view))],
    events: due.map(({ id }) => ({ type: 'ReminderSent', facts: { contact: id } })),
    question: view.owner.question,
    shown: { contactIds, more: null },
    reminded: [{ contactIds, at: view.at }, ...view.owner.reminded].slice(0, REMINDERS_KEPT),
  }
}

const markReminded = (contact: Contact, { moment }: View): Change =>
  change(contact, { ...contact, followUp: contact.followUp && reminded(contact.followUp, moment.today) })

/** Instead of the first text beyond the day's limit: that one, and all others, wait for the next day. */
export const sayGoodbye = (view: View): Draft => ({
  reply: null,
  changes: [outgoing(dailyLimitReached(view.owner.texts.count), [], view)],
  events: [{ type: 'DailyLimitReached', facts: {} }],
  question: view.owner.question,
})
