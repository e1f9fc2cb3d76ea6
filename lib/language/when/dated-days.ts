import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '../../domain/contact.ts'
import type { Moment, When } from '../../domain/moment.ts'
import { months, ordinals } from '../words/calendar.ts'
import { weekdayPattern } from './relative-days.ts'
import { DASH, definePhrase, type Rule, type Said } from './rule.ts'
import {
  readsAsDay,
  readsAsDayOfMonth,
  readsAsMonth,
  readsAsMonthDay,
  readsAsNumericDate,
  standsAlone,
} from './surroundings.ts'

const month = `(?<month>${[...months.keys()].join('|')})`
const ordinal = [...ordinals.keys()].join('|').replaceAll('-', '[- ]')
const day = `(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ordinal})`
const year = '(?:(?:\\s*,\\s*|\\s+)(?<year>\\d{4}))?'
// The date counts, not the weekday said with it.
const weekday = `(?:(?:${weekdayPattern})\\.?(?:\\s*,\\s*|\\s+))?`

/** Countries that write the month before the day. */
const monthFirst = new Set(['US', 'CA', 'PH', 'FM', 'MH', 'PW', 'GU', 'PR'])

/** Days said by date: "dec 3", "3 december 2026", "12/3", "2026-12-03", "the 15th". Past ones without a year come next. */
export const datedDays: readonly Rule[] = [
  rule(`${weekday}(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!${DASH}|/)`, readsAsDay),
  rule(`${weekday}(?:the\\s+)?${day}\\s*(?:of\\s+)?${month}${year}`, readsAsMonthDay),
  // "dec 3pm" is a time, "dec 3:30" is one as well.
  rule(`${weekday}${month}\\.?\\s*(?:the\\s+)?${day}(?!\\s*[ap]\\.?m\\b|:\\d)${year}`, readsAsMonthDay),
  {
    pattern: definePhrase(
      `${weekday}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?(?!(?:${DASH}|/)\\d)`,
    ),
    read: readNumeric,
    fits: readsAsNumericDate,
  },
  {
    pattern: definePhrase(`${weekday}the\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)`),
    read: readDayOfMonth,
    fits: readsAsDayOfMonth,
  },
  {
    pattern: definePhrase(`(?:the\\s+)?first\\s+week\\s+(?:of|in)\\s+${month}`),
    read: (said, { today }) => toWhen(findDate(readMonthNumber(said), 1, '', today)),
    fits: readsAsMonth,
  },
  { pattern: definePhrase('(?<day>\\d{1,2})(?:st|nd|rd|th)'), read: readDayOfMonth, fits: standsAlone },
  {
    pattern: definePhrase(
      `(?:in\\s+|next\\s+|(?:in\\s+)?(?<part>early|mid|late|(?:the\\s+)?end\\s+of)(?:\\s+|-))${month}${year}`,
    ),
    read: readMonth,
    fits: readsAsMonth,
  },
]

function rule(source: string, fits: Rule['fits']): Rule {
  return { pattern: definePhrase(source), read: readDate, fits }
}

function readDate(said: Said, { today }: Moment): When | null {
  return toWhen(findDate(readMonthNumber(said), readDayNumber(said), said('year'), today))
}

function readNumeric(said: Said, { today, country }: Moment): When | null {
  const [one, two] = [Number(said('first')), Number(said('second'))]
  const year = said('year')
  const [month, day] = monthFirst.has(country) ? [one, two] : [two, one]
  return toWhen(month > 12 ? findDate(day, month, year, today) : findDate(month, day, year, today))
}

/** The first such day of a month after today: this month, or the next that has it. */
function readDayOfMonth(said: Said, { today }: Moment): When | null {
  const day = Number(said('day'))
  if (day < 1) return null
  const first = Temporal.PlainDate.from(today).with({ day: 1 })
  const dates = [0, 1, 2].map((months) => first.add({ months }).with({ day }))
  return toWhen(dates.find((date) => date.day === day && date.toString() > today))
}

function readMonth(said: Said, { today }: Moment): When | null {
  const day = { early: 1, mid: 15, late: 25 }[said('part').toLowerCase() || 'early'] ?? LAST_DAYS
  return toWhen(findDate(readMonthNumber(said), day, said('year'), today))
}

function readDayNumber(said: Said): number {
  const day = said('day')
  return ordinals.get(day.toLowerCase().replace(' ', '-')) ?? Number.parseInt(day, 10)
}

const LAST_DAYS = 28

function readMonthNumber(said: Said): number {
  const month = said('month')
  return months.get(month.toLowerCase()) ?? Number(month)
}

/** The date in the year said or, without one, the next that is not past. Leap days are at most eight years apart. */
function findDate(month: number, day: number, year: string, today: LocalDate): Temporal.PlainDate | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1)) return undefined
  const thisYear = Number(today.slice(0, 4))
  const years = year === '' ? [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => thisYear + n) : [readYear(year)]
  const dates = years.map((year) => Temporal.PlainDate.from({ year, month, day }))
  return dates.find((date) => date.day === day && date.toString() >= today)
}

function readYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function toWhen(date: Temporal.PlainDate | undefined): When | null {
  return date === undefined ? null : { on: date.toString(), time: null }
}
