import { weekdayOf } from '../domain/calendar.ts'
import type { LocalDate } from '../domain/contact.ts'
import { beginsWithMeeting } from './meeting.ts'
import { readPastDays } from './past-days.ts'
import { weekdays } from './words/calendar.ts'

/** A day on which the owner was in touch with somebody, and where a text says so. */
export interface ContactDay {
  readonly on: LocalDate
  readonly index: number
  readonly length: number
}

/** A full stop after a title ends nothing. */
const FIRST_CLAUSE = /^.*?(?=[,;:!?\n]|(?<!\b(?:dr|mr|mrs|ms|prof|rev|st))\.(?:\s|$)|$)/is
const DAY =
  /\b(?:yesterday|last\s+night|(on|last|this\s+past)\s+([a-z]+)(?:\s+(?:night|morning|afternoon|evening))?)(?=\s*$|\s*[()]|\s+[-–]|\s+(?:i|we|about|at|over|during|in|near|outside|with|before|after|from)\b)/i
/** Said before a day that is still to come: `called ana about lunch on friday`. */
const AHEAD =
  /\b(?:about|re|regarding|for|who|she|he|they|it|that|is|has|needs?|wants?|will|planning|ping|remind|follow|check|call|text|e-?mail|meet|free|back)\b/i
/** `met bo, coffee on monday`; but `had lunch on monday with ana`. */
const MEAL = /\b(?:coffee|lunch|dinner|breakfast|brunch|drinks|beers)\s*$/i
const HAD = /^(?:(?:i|we|just)\s+)*(?:had|got|grabbed|did)\b/i

/** The day, up to today, that a text names which says the owner was in touch with somebody: `called ana on monday`. */
export function findContactDay(text: string, today: LocalDate): ContactDay | null {
  const clause = FIRST_CLAUSE.exec(text)?.[0] ?? ''
  const found = DAY.exec(clause)
  const before = clause.slice(0, found?.index)
  if (found === null || AHEAD.test(before) || (MEAL.test(before) && !HAD.test(before))) return null
  const [said, lead, weekday] = found
  const on = weekday ? lastWeekday(weekday, lead === 'on', today) : readPastDays('yesterday', today)?.since
  return on ? { on, index: found.index, length: said.length } : null
}

/** The same of a text that logs somebody, if it begins with how they met: `met Bo on monday`, `yesterday at PyCon: Bo Lind`. */
export function findMeetingDay(text: string, today: LocalDate): ContactDay | null {
  const day = findContactDay(text, today)
  return day && (day.index === 0 || beginsWithMeeting(text)) ? day : null
}

function lastWeekday(said: string, mayBeToday: boolean, today: LocalDate): LocalDate | undefined {
  const weekday = weekdays.get(said.toLowerCase())
  if (weekday === undefined) return undefined
  return mayBeToday && weekday === weekdayOf(today) ? today : readPastDays(said, today)?.since
}
