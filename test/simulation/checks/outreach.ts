import type { Contact } from '../../../lib/domain/contact.ts'
import type { EventType } from '../../../lib/domain/domain-event.ts'
import { type Check, eventsOf, localTime } from '../step.ts'
import { afterBusinessDays, isIn } from './meant-time.ts'

/** After how many business days without an answer which text comes. */
const TIMERS: [EventType, number][] = [
  ['OtherReferrerSuggested', 3],
  ['NudgeSuggested', 7],
]

/** Each timer of somebody who was asked for a referral comes on its business day, once, and only while they are silent. */
export function checkTimers(): Check {
  const sent = new Set<string>()
  return (step) =>
    TIMERS.flatMap(([type, days]) =>
      eventsOf(step, type).flatMap((event) => {
        const contact = step.before.contacts.find(({ id }) => id === event.facts.contact)
        const askedOn = contact?.referral?.askedOn
        if (contact?.referral?.status !== 'asked' || !askedOn) return [`${type} though nobody waits`]
        const key = `${type} ${contact.id} ${askedOn}`
        const due = afterBusinessDays(askedOn, days)
        const today = localTime(event.at, step.before).toPlainDate().toString()
        const complaints = [
          ...(sent.has(key) ? [`${type} of ${contact.name} again`] : []),
          ...(today < due ? [`${type} of ${contact.name}, asked on ${askedOn}, came on ${today}`] : []),
        ]
        sent.add(key)
        return complaints
      }),
    )
}

/** Once the day of a timer is over, it was sent. */
export const checkTimersKept: Check = ({ text, to, after }) => {
  const { settings } = after.owner
  const now = localTime(to, after)
  const day = now.toPlainDate().toString()
  const isBarred = settings.optedOut || (settings.pausedUntil !== null && day <= settings.pausedUntil)
  if (text !== null || isBarred || isIn(now, settings.quietHours)) return []
  const isLate = ({ referral }: Contact) => [referral?.tryOn, referral?.nudgeOn].some((on) => !!on && on < day)
  return after.contacts.filter(isLate).map(({ name }) => `a timer of ${name} was missed`)
}

const SIGNS: EventType[] = [
  'ContactFollowedUp',
  'ContactHelped',
  'NoteTaken',
  'ReferralAnswered',
  'ReferralDeclined',
  'ReferralPromised',
  'ReferralReceived',
  'FollowUpDropped',
]

/** Any sign of an answer stops the timers; a note that there is none is no sign. */
export const checkStopped: Check = (step) => {
  if (/no reply/.test(step.text ?? '') || eventsOf(step, 'ReferralAsked').length > 0) return []
  return eventsOf(step, ...SIGNS).flatMap(({ type, facts }) => {
    const contact = step.after.contacts.find(({ id }) => id === facts.contact)
    return contact && isTimed(contact) ? [`${type}, and still waiting for ${contact.name}`] : []
  })
}

const isTimed = ({ referral }: Contact): boolean => !!(referral?.tryOn ?? referral?.nudgeOn)
