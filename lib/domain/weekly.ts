import type { Temporal } from 'temporal-polyfill'
import { addDays, startOfWeek, toLocal } from './calendar.ts'
import type { LocalDate, LocalTime } from './contact.ts'

/** The weekly text comes on Sundays at this local time. */
export const WEEKLY_TIME: LocalTime = '18:00'

/** The latest Sunday whose weekly text was to come by an instant, in an IANA zone. */
export function lastWeeklyDay(at: Temporal.Instant, zone: string): LocalDate {
  const { today, time } = toLocal(at, zone)
  const sunday = addDays(startOfWeek(today), 6)
  return today === sunday && time >= WEEKLY_TIME ? sunday : addDays(sunday, -7)
}

/** The Monday of the week in which something done at an instant counts: once the weekly text is due, the next one's. */
export const countingWeek = (at: Temporal.Instant, zone: string): LocalDate => addDays(lastWeeklyDay(at, zone), 1)
