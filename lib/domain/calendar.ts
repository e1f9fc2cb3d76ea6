import { Temporal } from 'temporal-polyfill'
import type { LocalDate, LocalTime } from './contact.ts'
import type { When } from './moment.ts'
import type { QuietHours } from './owner.ts'

const SATURDAY = 6

/** The day `days` after `date`; before it, when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The day one ISO 8601 duration after `date`. A month ends in the target month's last day where it is shorter. */
export function addDuration(date: LocalDate, duration: string): LocalDate {
  return Temporal.PlainDate.from(date).add(duration).toString()
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

export function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) >= SATURDAY
}

/** The day itself, or the Monday after it when it is a Saturday or Sunday. */
export function moveOffWeekend(date: LocalDate): LocalDate {
  return isWeekend(date) ? addDays(startOfWeek(date), 7) : date
}

/** The `days`th business day (Monday to Friday) after `date`, which itself does not count. */
export function addBusinessDays(date: LocalDate, days: number): LocalDate {
  // A weekend counts like the Friday before it: the first business day after either is Monday.
  const start = isWeekend(date) ? addDays(startOfWeek(date), 4) : date
  const sinceMonday = weekdayOf(start) - 1 + days
  return addDays(startOfWeek(start), Math.floor(sinceMonday / 5) * 7 + (sinceMonday % 5))
}

/** The Monday on or before `date`. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date))
}

/**
 * The instant of a wall-clock time in an IANA zone. A time that daylight saving skips is moved forward by the gap; of
 * one that occurs twice, the first counts.
 */
export function toInstant(on: LocalDate, time: LocalTime, zone: string): Temporal.Instant {
  const clock = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(time))
  return clock.toZonedDateTime(zone).toInstant()
}

/** The day and the time, to the minute, that an instant has in an IANA zone. */
export function toLocal(instant: Temporal.Instant, zone: string): { today: LocalDate; time: LocalTime } {
  const local = instant.toZonedDateTimeISO(zone)
  return { today: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) }
}

/** The wall-clock time to send at: the one given or, when that lies within the quiet hours, their end. Equal ends mean none. */
export function applyQuietHours(on: LocalDate, time: LocalTime, quiet: QuietHours): When & { time: LocalTime } {
  const overnight = quiet.from > quiet.to
  if (overnight && time >= quiet.from) return { on: addDays(on, 1), time: quiet.to }
  const isQuiet = time < quiet.to && (overnight || time >= quiet.from)
  return { on, time: isQuiet ? quiet.to : time }
}
