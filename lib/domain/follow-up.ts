import type { Temporal } from 'temporal-polyfill'
import { addDays, addDuration, applyQuietHours, moveOffWeekend, toInstant } from './calendar.ts'
import type { Contact, FollowUp, LocalDate } from './contact.ts'
import type { When } from './moment.ts'
import type { Settings } from './owner.ts'

const FIRST_AFTER_DAYS = 2
const AGAIN_AFTER_DAYS = 3
const AFTER_INTRODUCTION_DAYS = 7
const FIRST_STEP = 'P30D'
const LATER_STEP = 'P90D'

/** A follow-up that wellmet chooses: never on a weekend. */
const chosenFollowUp = (day: LocalDate): FollowUp => {
  const on = moveOffWeekend(day)
  return { on, time: null, chosenBy: 'wellmet', reminders: 0, remindOn: on }
}

/** The follow-up the owner asked for: kept as said, weekend or not. */
export const askedFollowUp = ({ on, time }: When): FollowUp => ({
  on,
  time,
  chosenBy: 'owner',
  reminders: 0,
  remindOn: on,
})

/** The first follow-up after meeting someone who has no rhythm of their own: two days later, and after today. */
export const firstFollowUp = (metOn: LocalDate, today = metOn): FollowUp =>
  afterToday(chosenFollowUp(addDays(metOn, FIRST_AFTER_DAYS)), today)

/** What is told days later may be due by then. */
const afterToday = (followUp: FollowUp, today: LocalDate): FollowUp =>
  followUp.on > today ? followUp : chosenFollowUp(addDays(today, 1))

/** The contact after being introduced to someone: a week later one asks how it went. */
export const afterIntroduction = (contact: Contact, today: LocalDate): Contact => ({
  ...contact,
  followUp: chosenFollowUp(addDays(today, AFTER_INTRODUCTION_DAYS)),
})

/** How long until the next follow-up, as an ISO 8601 duration: 30 days after the first contact, then 90, unless a cadence is set. */
const stepOf = ({ cadence, touches }: Contact): string => cadence ?? (touches === 0 ? FIRST_STEP : LATER_STEP)

const followUpByCadence = (contact: Contact, from: LocalDate): FollowUp =>
  chosenFollowUp(addDuration(from, stepOf(contact)))

/** Whether a follow-up with someone on a day was counted before: `helped ana` after `done ana` is the same one. */
export const isFollowedUpOn = ({ touches, lastContactOn }: Contact, day: LocalDate): boolean =>
  touches > 0 && lastContactOn === day

/**
 * The contact after a real contact `on` a day: the cadence starts again, unless there was a later one. Someone dropped stays
 * without a follow-up.
 */
export function followedUp(contact: Contact, today: LocalDate, on = today): Contact {
  const latest = contact.lastContactOn !== null && contact.lastContactOn > on ? contact.lastContactOn : on
  const before = isFollowedUpOn(contact, latest) ? contact.touches - 1 : contact.touches
  return {
    ...contact,
    lastContactOn: latest,
    touches: before + 1,
    followUp: contact.followUp && afterToday(followUpByCadence({ ...contact, touches: before }, latest), today),
  }
}

/** The contact after a follow-up that was skipped: no contact counted, the same step again from today. */
export const skipped = (contact: Contact, today: LocalDate): Contact => ({
  ...contact,
  followUp: contact.followUp && followUpByCadence(contact, today),
})

/** The contact whom the owner is not reminded of any more, nor of an answer they owe. */
export const dropped = (contact: Contact): Contact => ({
  ...contact,
  followUp: null,
  referral: contact.referral && { ...contact.referral, tryOn: null, nudgeOn: null },
})

/**
 * The contact with a rhythm of their own (an ISO 8601 duration), counted from the last contact. A day that wellmet chose
 * moves, and not into the past; a day that the owner said stays.
 */
export function withCadence(contact: Contact, cadence: string, today: LocalDate): Contact {
  const changed = { ...contact, cadence }
  if (contact.followUp?.chosenBy === 'owner') return changed
  const next = followUpByCadence(changed, contact.lastContactOn ?? today)
  return { ...changed, followUp: next.on < today ? chosenFollowUp(today) : next }
}

/** The follow-up after a reminder for it was sent on a day: it comes again in three days, once. */
export const reminded = (followUp: FollowUp, today: LocalDate): FollowUp => ({
  ...followUp,
  reminders: followUp.reminders + 1,
  remindOn: followUp.reminders === 0 ? moveOffWeekend(addDays(today, AGAIN_AFTER_DAYS)) : null,
})

/** The follow-up after a reminder that did not arrive: as if it had not been sent, and due again on a day. */
export const unreminded = (followUp: FollowUp, on: LocalDate): FollowUp => ({
  ...followUp,
  reminders: Math.max(0, followUp.reminders - 1),
  remindOn: on,
})

/** The owner's local day and time of a follow-up, before quiet hours and pause. */
export const followUpTime = (followUp: FollowUp, { reminderTime }: Settings): { on: LocalDate; time: string } => ({
  on: followUp.on,
  time: followUp.time ?? reminderTime,
})

/** The day, and the time if the owner said one, on which a reminder is still to come; null once it only waits to be answered. */
export function comingReminder({ on, time, reminders, remindOn }: FollowUp, today: LocalDate): When | null {
  if (reminders === 0 && on >= today) return { on, time }
  return remindOn !== null && remindOn >= today ? { on: remindOn, time: null } : null
}

/** When the next reminder for a follow-up is due, after pause and quiet hours; null if there is none to come. */
export function reminderInstant(followUp: FollowUp, settings: Settings): Temporal.Instant | null {
  if (followUp.remindOn === null) return null
  const isRepeat = followUp.remindOn !== followUp.on
  const time = isRepeat ? settings.reminderTime : (followUp.time ?? settings.reminderTime)
  return waitForOwner({ on: followUp.remindOn, time }, settings)
}

/** When something meant for a local day and time may reach the owner: after a pause, and outside quiet hours. */
export function waitForOwner(meant: { on: LocalDate; time: string }, settings: Settings): Temporal.Instant {
  const { pausedUntil, quietHours, reminderTime, zone } = settings
  const resumed = pausedUntil !== null && meant.on < pausedUntil ? { on: pausedUntil, time: reminderTime } : meant
  const awake = quietHours ? applyQuietHours(resumed.on, resumed.time, quietHours) : resumed
  return toInstant(awake.on, awake.time, zone)
}
