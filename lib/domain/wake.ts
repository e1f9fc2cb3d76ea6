import type { Temporal } from 'temporal-polyfill'
import { addDays, applyQuietHours, toInstant, toLocal } from './calendar.ts'
import type { Contact, LocalDate } from './contact.ts'
import { leftToSay } from './daily-texts.ts'
import { reminderInstant, waitForOwner } from './follow-up.ts'
import { outreachInstant, outreachStep } from './outreach.ts'
import type { Owner, Settings } from './owner.ts'
import { lastWeeklyDay, WEEKLY_TIME } from './weekly.ts'

const WEEKLY_GOOD_FOR_HOURS = 24

/** The contacts a reminder is due for by an instant; none in quiet hours, whenever it was meant to come. */
export const dueBy = (contacts: Contact[], now: Temporal.Instant, settings: Settings): Contact[] =>
  settings.optedOut || isQuiet(now, settings) ? [] : contacts.filter((contact) => isDue(contact, now, settings))

function isDue({ followUp }: Contact, now: Temporal.Instant, settings: Settings): boolean {
  const at = followUp && reminderInstant(followUp, settings)
  return at !== null && at.epochMilliseconds <= now.epochMilliseconds
}

/** Those of the contacts about whose answer to a referral something is due by an instant. */
export const outreachDueBy = (contacts: Contact[], now: Temporal.Instant, settings: Settings): Contact[] =>
  settings.optedOut || isQuiet(now, settings)
    ? []
    : contacts.filter((contact) => outreachStep(contact, now, settings) !== null)

/** Whether an instant is in the owner's quiet hours. */
export const isQuiet = (now: Temporal.Instant, settings: Settings): boolean => !afterQuiet(now, settings).equals(now)

/** An instant, or the end of the quiet hours that it lies in. */
function afterQuiet(at: Temporal.Instant, { zone, quietHours }: Settings): Temporal.Instant {
  const { today, time } = toLocal(at, zone)
  const awake = quietHours ? applyQuietHours(today, time, quietHours) : { on: today, time }
  return awake.time === time ? at : toInstant(awake.on, awake.time, zone)
}

/** The Sunday whose weekly text can be sent at an instant; null if it was sent, fell into a pause, or is more than a day old. */
export const weeklyDue = (owner: Owner, now: Temporal.Instant): LocalDate | null =>
  isQuiet(now, owner.settings) ? null : weeklyWaiting(owner, now)

function weeklyWaiting({ settings, weeklyOn }: Owner, now: Temporal.Instant): LocalDate | null {
  const sunday = lastWeeklyDay(now, settings.zone)
  if (settings.optedOut || sunday <= weeklyOn || isPausedOn(sunday, settings)) return null
  const at = waitForOwner({ on: sunday, time: WEEKLY_TIME }, settings)
  const hours = at.until(now).total('hours')
  return hours >= 0 && hours < WEEKLY_GOOD_FOR_HOURS ? sunday : null
}

/** The Sunday whose weekly text was not sent and is not to come any more, because of a pause or a day's outage; else null. */
export function weeklyPassed(owner: Owner, now: Temporal.Instant): LocalDate | null {
  const { settings, weeklyOn } = owner
  const sunday = lastWeeklyDay(now, settings.zone)
  if (settings.optedOut || sunday <= weeklyOn || weeklyWaiting(owner, now)) return null
  const at = waitForOwner({ on: sunday, time: WEEKLY_TIME }, settings)
  return isPausedOn(sunday, settings) || at.epochMilliseconds <= now.epochMilliseconds ? sunday : null
}

/** Whether nothing is sent on a local day. */
export const isPausedOn = (day: LocalDate, { pausedUntil }: Settings): boolean =>
  pausedUntil !== null && day < pausedUntil

/** When the owner has to be texted next, as far as it is known now: the earliest reminder, or the weekly text. */
export function nextWake(owner: Owner, contacts: Contact[], now: Temporal.Instant): Temporal.Instant {
  const { settings } = owner
  const soonest = notBefore(owner, now)
  const sunday = addDays(lastWeeklyDay(now, settings.zone), weeklyWaiting(owner, now) ? 0 : 7)
  const weekly = afterQuiet(latest(waitForOwner({ on: sunday, time: WEEKLY_TIME }, settings), soonest), settings)
  const outreach = contacts.flatMap((contact) => outreachInstant(contact, settings) ?? [])
  const texts = [
    nextReminder(contacts, soonest, settings) ?? weekly,
    ...outreach.map((at) => afterQuiet(latest(at, soonest), settings)),
  ]
  return texts.reduce((first, at) => (at.epochMilliseconds < first.epochMilliseconds ? at : first), weekly)
}

/** From when on texts can go out: now, or tomorrow when the owner has had all that they may today. */
function notBefore({ texts, settings }: Owner, now: Temporal.Instant): Temporal.Instant {
  const { today } = toLocal(now, settings.zone)
  return leftToSay(texts, today) === 'nothing' ? toInstant(addDays(today, 1), '00:00', settings.zone) : now
}

/** When the next reminder about one of these contacts can be sent, from `now` on; null if none is to come. */
export function nextReminder(contacts: Contact[], now: Temporal.Instant, settings: Settings): Temporal.Instant | null {
  const reminders = contacts.flatMap(({ followUp }) => (followUp && reminderInstant(followUp, settings)) ?? [])
  const [first] = reminders.toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds)
  return first ? afterQuiet(latest(first, now), settings) : null
}

const latest = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  a.epochMilliseconds > b.epochMilliseconds ? a : b
