import { addDays } from '../domain/calendar.ts'
import type { Contact } from '../domain/contact.ts'
import type { Failure } from '../domain/delivery.ts'
import { unreminded } from '../domain/follow-up.ts'
import { type Settings, UNTIL_RESUMED } from '../domain/owner.ts'
import type { Change, Outgoing } from '../domain/plan.ts'
import { change } from './changes.ts'
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

/**
 * A text that failed for good: whoever it reminded of is due again. It waits for START, or for RESUME when the number
 * gets no texts at all; otherwise it is tried again tomorrow, so that a failure that lasts is not repeated every minute.
 */
export function undelivered(outgoing: Outgoing, covered: Contact[], failure: Failure, view: View): Draft {
  const { today } = view.moment
  const again = failure === 'later' || failure === 'configuration' ? addDays(today, 1) : today
  return {
    reply: null,
    changes: [
      { before: outgoing, after: { ...outgoing, status: 'failed' } },
      ...covered.map((one) => remindAgain(one, again)),
    ],
    events: [{ type: 'TextUndelivered', facts: { sent: outgoing.plan, failure } }],
    question: view.owner.question,
    ...settingsAfter(failure),
  }
}

const remindAgain = (contact: Contact, on: string): Change =>
  change(contact, { ...contact, followUp: contact.followUp && unreminded(contact.followUp, on) })

function settingsAfter(failure: Failure): { settings?: Partial<Settings> } {
  if (failure === 'optedOut') return { settings: { optedOut: true } }
  return failure === 'unreachable' ? { settings: { pausedUntil: UNTIL_RESUMED } } : {}
}
