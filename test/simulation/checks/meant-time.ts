import { Temporal } from 'temporal-polyfill'
import type { Contact } from '../../../lib/domain/contact.ts'
import type { QuietHours, Settings } from '../../../lib/domain/owner.ts'
import { clockTime } from '../step.ts'

/** Whether a local time is in quiet hours. */
export function isIn(at: Temporal.PlainDateTime, hours: QuietHours | null): boolean {
  if (!hours) return false
  const time = clockTime(at)
  return hours.from < hours.to ? time >= hours.from && time < hours.to : time >= hours.from || time < hours.to
}

/** A local time, or the end of the quiet hours that it is in. */
export function awake(at: Temporal.PlainDateTime, { quietHours }: Settings): Temporal.PlainDateTime {
  if (!quietHours || !isIn(at, quietHours)) return at
  const end = at.toPlainDate().toPlainDateTime(quietHours.to)
  return Temporal.PlainDateTime.compare(end, at) > 0 ? end : end.add({ days: 1 })
}

/** When something meant for a day and time may come: after a pause, and awake. */
export function meantTime(on: string, time: string, settings: Settings): Temporal.PlainDateTime {
  const { pausedUntil, reminderTime } = settings
  const isPaused = pausedUntil !== null && on < pausedUntil
  const [day, hour] = isPaused ? [pausedUntil, reminderTime] : [on, time]
  return awake(Temporal.PlainDateTime.from(`${day}T${hour}`), settings)
}

/** When the owner is to be reminded of a contact, on their clock; null if no reminder is to come. */
export function meantReminder({ followUp }: Contact, settings: Settings): Temporal.PlainDateTime | null {
  if (!followUp?.remindOn) return null
  const isFirst = followUp.remindOn === followUp.on
  return meantTime(followUp.remindOn, (isFirst && followUp.time) || settings.reminderTime, settings)
}

/** The first Monday to Friday that many working days after a day; the day after is the first. */
export function afterBusinessDays(day: string, count: number): string {
  let date = Temporal.PlainDate.from(day)
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    if (date.dayOfWeek <= 5) left--
  }
  return date.toString()
}
