import { Temporal } from 'temporal-polyfill'
import { addDays } from '../domain/calendar.ts'
import type { Contact, LocalDate } from '../domain/contact.ts'
import type { Failure } from '../domain/delivery.ts'
import { unreminded } from '../domain/follow-up.ts'
import { outreachUnsent } from '../domain/outreach.ts'
import { type Settings, UNTIL_RESUMED } from '../domain/owner.ts'
import type { Change, Outgoing } from '../domain/plan.ts'
import { change } from './changes.ts'
import type { Draft } from './draft.ts'
import { claim } from './reminding.ts'
import type { View } from './view.ts'

/** A text that failed, the changes of the plan that sent it, and whom it was about, as they are now. */
export interface Failed {
  text: Outgoing
  changes: Change[]
  covered: Contact[]
}

/** For that long a text about nobody is tried again; an older one is of no use any more. */
const AGAIN_HOURS = 24

/**
 * A text that failed for good: whatever it was about is due again. It waits for START, or for RESUME when the number gets
 * no texts at all; otherwise it comes again tomorrow, so that a failure that lasts is not repeated every minute. A text
 * about nobody goes out again with the next sweep.
 */
export function undelivered({ text, changes, covered }: Failed, failure: Failure, view: View): Draft {
  const { today } = view.moment
  const mayPass = failure === 'later' || failure === 'configuration'
  const on = mayPass ? addDays(today, 1) : today
  return {
    reply: null,
    changes: [
      { before: text, after: { ...text, status: 'failed' } },
      ...covered.flatMap((contact) => dueAgain(contact, changes, on)),
      ...(mayPass && text.covers.length === 0 ? tryAgain(text, view) : []),
    ],
    events: [{ type: 'TextUndelivered', facts: { sent: text.plan, failure } }],
    question: view.owner.question,
    ...settingsAfter(failure),
  }
}

/** What the text did to a contact is taken back, unless it was changed since. */
function dueAgain(contact: Contact, changes: Change[], on: LocalDate): Change[] {
  const sending = changes.find(({ after }) => after.kind === 'contact' && after.id === contact.id)
  const [before, after] = [contactOf(sending?.before), contactOf(sending?.after)]
  if (!before || !after) return []
  const followUp = isSame(contact.followUp, after.followUp) && !isSame(before.followUp, after.followUp)
  const referral = isSame(contact.referral, after.referral) && !isSame(before.referral, after.referral)
  if (!followUp && !referral) return []
  const reminded = followUp ? { ...contact, followUp: contact.followUp && unreminded(contact.followUp, on) } : contact
  return [change(contact, referral ? outreachUnsent(reminded, on) : reminded)]
}

const contactOf = (entity: Change['before'] | undefined): Contact | null => (entity?.kind === 'contact' ? entity : null)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Claimed anew and not sent: the next sweep sends what nobody has sent. */
function tryAgain({ body, claimedAt, firstClaimedAt = claimedAt }: Outgoing, view: View): Change[] {
  const age = Temporal.Instant.from(firstClaimedAt).until(Temporal.Instant.from(view.at))
  if (age.total('hours') >= AGAIN_HOURS) return []
  return [{ before: null, after: { ...claim(body, [], view), firstClaimedAt } }]
}

function settingsAfter(failure: Failure): { settings?: Partial<Settings> } {
  if (failure === 'optedOut') return { settings: { optedOut: true } }
  return failure === 'unreachable' ? { settings: { pausedUntil: UNTIL_RESUMED } } : {}
}
