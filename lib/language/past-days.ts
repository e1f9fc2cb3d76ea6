import { addDays, addDuration, startOfWeek, weekdayOf } from '../domain/calendar.ts'
import type { LocalDate } from '../domain/contact.ts'
import { weekdays } from './words/calendar.ts'

/** Days that have been, the first and the last included. */
export interface PastDays {
  since: LocalDate
  until: LocalDate
}

/** The days that `yesterday`, `this week`, `last month` or `on monday` look back on, up to today; or null. */
export function readPastDays(said: string, today: LocalDate): PastDays | null {
  const monday = startOfWeek(today)
  const first = `${today.slice(0, 8)}01`
  switch (said.toLowerCase()) {
    case 'today':
      return { since: today, until: today }
    case 'yesterday':
      return { since: addDays(today, -1), until: addDays(today, -1) }
    case 'this week':
      return { since: monday, until: today }
    case 'last week':
      return { since: addDays(monday, -7), until: addDays(monday, -1) }
    case 'this month':
      return { since: first, until: today }
    case 'last month':
      return { since: addDuration(first, '-P1M'), until: addDays(first, -1) }
  }
  const weekday = weekdays.get(said.toLowerCase().replace(/^(?:on|last)\s+/, ''))
  if (weekday === undefined) return null
  // On a Monday, `last monday` is a week ago.
  const ago = (weekdayOf(today) - weekday + 6) % 7
  const day = addDays(today, -ago - 1)
  return { since: day, until: day }
}
