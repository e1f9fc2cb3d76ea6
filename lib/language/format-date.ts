import { weekdayOf } from '../domain/calendar.ts'
import type { LocalDate } from '../domain/contact.ts'
import type { When } from '../domain/moment.ts'
import { formatClockTime } from './clock-time.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as replies say it: "Wed Nov 25", with the year only when it is not today's: "Mon Jan 4 2027". */
export function formatDay(date: LocalDate, today: LocalDate): string {
  const [year, month, day] = date.split('-')
  const weekday = weekdays[weekdayOf(date) - 1]
  const short = `${weekday} ${months[Number(month) - 1]} ${Number(day)}`
  return today.startsWith(`${year}-`) ? short : `${short} ${year}`
}

/** A day and, if there is one, its time: "Fri Nov 27 3pm". */
export function formatWhen({ on, time }: When, today: LocalDate): string {
  return time === null ? formatDay(on, today) : `${formatDay(on, today)} ${formatClockTime(time)}`
}
