import { Temporal } from 'temporal-polyfill'
import { addBusinessDays, addDays, addDuration, startOfWeek, weekdayOf } from '../../domain/calendar.ts'
import type { LocalDate } from '../../domain/contact.ts'
import type { Moment, When } from '../../domain/moment.ts'
import { amountPattern, readAmount, readDuration } from '../duration.ts'
import { weekdays } from '../words/calendar.ts'
import { DASH, definePhrase, type Rule, type Said } from './rule.ts'
import { readsAsDay, readsAsDelay, readsAsWeekday, standsAlone } from './surroundings.ts'
import { readPartOfDay } from './times.ts'

export const weekdayPattern = [...weekdays.keys()].join('|')

const FRIDAY = 5
const tomorrow = 'tomorrow|tommorow|tommorrow|tomorow|tomorrrow|tmrw|tmrrw|tmr|tmw|2morrow|2moro'
const next = '(?:next|nxt)\\s+'
const nextWeek = `${next}(?:week|wk)`
const range = `(?:(?:${DASH}|or\\s+|to\\s+)\\d{1,3}\\s*)?`
const amount = `(?<amount>${amountPattern})${range}`
const unit =
  '(?<unit>days?|d|weeks?|wks?|w|months?|mos?|mths?|years?|yrs?|y|quarters?|fortnights?|(?:business|working|work)\\s+days?)'
const clockUnit = '(?<unit>hours?|hrs?|h|minutes?|mins?)'
const soon = 'in\\s+(?:(?:about|around|like|maybe)\\s+)?'
const time = "(?:['’]?\\s+time)?"

/** Days said from where today stands: "tomorrow", "friday", "next week", "in 2 weeks", "end of the month". */
export const relativeDays: readonly Rule[] = [
  rule('today', ({ today }) => today),
  rule('(?:the\\s+)?day\\s+after\\s+(?:tomorrow|tmrw)', ({ today }) => addDays(today, 2)),
  rule(tomorrow, ({ today }) => addDays(today, 1)),
  { pattern: definePhrase('tonight'), read: (_, { today }) => ({ on: today, time: '19:00' }), fits: readsAsDay },
  {
    pattern: definePhrase('(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?day|eod|cob'),
    read: (_, { today }) => ({ on: today, time: '17:00' }),
    fits: readsAsDay,
  },
  {
    pattern: definePhrase('this\\s+(?<part>morning|afternoon|evening)'),
    read: (said, { today }) => ({ on: today, time: readPartOfDay(said('part')) }),
    fits: readsAsDay,
  },
  rule(
    `(?:${nextWeek}\\s+(?:on\\s+)?(?<first>${weekdayPattern})|(?<last>${weekdayPattern})\\s+(?:of\\s+)?${nextWeek})`,
    ({ today }, said) => findInNextWeek(today, said('first') || said('last')),
  ),
  rule(`${next}(?<day>${weekdayPattern})`, ({ today }, said) => findInNextWeek(today, said('day'))),
  rule(`(?:this\\s+)?coming\\s+(?<day>${weekdayPattern})`, ({ today }, said) => findNext(today, said('day'))),
  rule(`this\\s+(?<day>${weekdayPattern})`, ({ today }, said) => findNext(today, said('day'))),
  rule('(?:the\\s+)?week\\s+after\\s+next', ({ today }) => addDays(startOfWeek(today), 14)),
  rule(`(?:mid(?:dle\\s+of)?\\s+|mid-)${nextWeek}`, ({ today }) => addDays(startOfWeek(today), 9)),
  rule(`(?:late|(?:the\\s+)?end\\s+of)\\s+${nextWeek}`, ({ today }) => addDays(startOfWeek(today), 11)),
  rule(`(?:(?:early|(?:the\\s+)?(?:start|beginning)\\s+of)\\s+)?${nextWeek}`, ({ today }) =>
    addDays(startOfWeek(today), 7),
  ),
  rule('(?:the\\s+)?(?:start|beginning|first)\\s+of\\s+next\\s+month|early\\s+next\\s+month', ({ today }) =>
    findMonth(today, 1),
  ),
  rule('(?:the\\s+)?end\\s+of\\s+next\\s+month|late\\s+next\\s+month', ({ today }) => addDays(findMonth(today, 2), -1)),
  rule(`${next}month`, ({ today }) => addDuration(today, 'P1M')),
  rule('next\\s+quarter', ({ today }) => findNextQuarter(today)),
  rule('next\\s+year', ({ today }) => `${Number(today.slice(0, 4)) + 1}-01-01`),
  rule('(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?week|eow', ({ today }) => findEndOfWeek(today)),
  rule('(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?month|eom|month\\s+end', ({ today }) =>
    addDays(findMonth(today, 1), -1),
  ),
  rule('(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?year|eoy', ({ today }) => `${today.slice(0, 4)}-12-31`),
  rule('next\\s+weekend', ({ today }) => addDays(startOfWeek(today), 12)),
  rule('(?:this|on\\s+the|over\\s+the)\\s+weekend', ({ today }) => findWeekend(today)),
  rule('after\\s+the\\s+weekend', ({ today }) => addDays(startOfWeek(today), 7)),
  alone('(?:the\\s+)?weekend', ({ today }) => findWeekend(today)),
  rule(`${amount}${unit}${time}\\s+from\\s+(?<day>${weekdayPattern}|today|now|${tomorrow})`, countFromDay),
  { ...rule(`${soon}${amount}${unit}${time}(?:\\s+from\\s+(?:now|today))?`, count), fits: readsAsDelay },
  alone(`${amount}${unit}(?:\\s+(?:later|out))?`, count),
  {
    pattern: definePhrase(`${soon}(?<amount>${amountPattern}|half\\s+an\\s+)${clockUnit}`),
    read: countTime,
    fits: readsAsDelay,
  },
  {
    pattern: definePhrase(`(?<amount>${amountPattern}|half\\s+an\\s+)${clockUnit}`),
    read: countTime,
    fits: standsAlone,
  },
  { ...rule(`(?<day>${weekdayPattern})`, ({ today }, said) => findNext(today, said('day'))), fits: readsAsWeekday },
]

/** The first day with this name strictly after `today`. */
function findNext(today: LocalDate, name: string): LocalDate | null {
  const weekday = weekdays.get(name.toLowerCase())
  return weekday === undefined ? null : addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)
}

function findInNextWeek(today: LocalDate, name: string): LocalDate | null {
  return findNext(addDays(startOfWeek(today), 6), name)
}

/** The Friday of this week, or of the next once this one's has passed. */
function findEndOfWeek(today: LocalDate): LocalDate {
  return weekdayOf(today) <= FRIDAY ? addDays(startOfWeek(today), FRIDAY - 1) : addDays(startOfWeek(today), FRIDAY + 6)
}

/** The Saturday to come; the Sunday, on a Saturday. */
function findWeekend(today: LocalDate): LocalDate | null {
  return weekdayOf(today) === 6 ? addDays(today, 1) : findNext(today, 'saturday')
}

/** The first day of the month `months` after this one. */
function findMonth(today: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(today).with({ day: 1 }).add({ months }).toString()
}

function findNextQuarter(today: LocalDate): LocalDate {
  return findMonth(today, 3 - ((Number(today.slice(5, 7)) - 1) % 3))
}

function count({ today }: Moment, said: Said): LocalDate | null {
  const amount = said('amount')
  const unit = said('unit')
  const days = readAmount(amount)
  if (/business|work/i.test(unit)) return days ? addBusinessDays(today, days) : null
  const duration = readDuration(`${amount} ${unit}`)
  return duration && addDuration(today, duration)
}

function countFromDay(moment: Moment, said: Said): LocalDate | null {
  const { today } = moment
  const day = said('day')
  const from = findNext(today, day) ?? (/today|now/i.test(day) ? today : addDays(today, 1))
  return count({ ...moment, today: from }, said)
}

function countTime(said: Said, { today, time }: Moment): When | null {
  const amount = said('amount')
  const number = /half/i.test(amount) ? 0.5 : readAmount(amount)
  if (!number) return null
  const minutes = /h/i.test(said('unit')) ? number * 60 : number
  const later = Temporal.PlainDateTime.from(`${today}T${time}`).add({ minutes })
  return { on: later.toPlainDate().toString(), time: later.toPlainTime().toString().slice(0, 5) }
}

function rule(source: string, find: (moment: Moment, said: Said) => LocalDate | null): Rule {
  const read = (said: Said, moment: Moment): When | null => {
    const on = find(moment, said)
    return on === null ? null : { on, time: null }
  }
  return { pattern: definePhrase(source), read, fits: readsAsDay }
}

function alone(source: string, find: (moment: Moment, said: Said) => LocalDate | null): Rule {
  return { ...rule(source, find), fits: standsAlone }
}
