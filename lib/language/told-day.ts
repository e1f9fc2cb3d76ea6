import { Temporal } from 'temporal-polyfill'
import { addDays, addDuration, weekdayOf } from '../domain/calendar.ts'
import type { LocalDate } from '../domain/contact.ts'
import type { Moment } from '../domain/moment.ts'
import { amountPattern, readDuration } from './duration.ts'
import { readPastDays } from './past-days.ts'
import { readWhen } from './when.ts'
import { months, weekdays } from './words/calendar.ts'

/** A day that may be one that has been, and where a text says it. */
export interface ToldDay {
  readonly on: LocalDate
  readonly index: number
  readonly length: number
  /** Whether the words might as well mean a day to come: `on friday`. */
  readonly mayCome: boolean
}

const PART = '(?:\\s+(?:night|nite|morning|afternoon|evening))?'
const WEEKDAY = [...weekdays.keys()].join('|')
const MONTH = `(?:${[...months.keys()].join('|')})\\b`
const NTH = '\\d{1,2}(?:st|nd|rd|th)'
const DATE = `(?:the\\s+)?${NTH}(?:\\s+(?:of\\s+)?${MONTH})?|\\d{1,2}\\s+${MONTH}|${MONTH}\\.?\\s+(?:${NTH}|\\d{1,2})|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`
const PAST = [
  `(?<two>the\\s+day\\s+before\\s+)?yesterday${PART}`,
  'last\\s+night',
  `(?<ago>${amountPattern}(?:day|week|month)s?)\\s+ago`,
  `(?:last|this\\s+past)\\s+(?<last>${WEEKDAY})${PART}`,
].join('|')
const MAY_COME = `on\\s+(?:(?<weekday>${WEEKDAY})${PART}|(?<date>${DATE}))`
const DAY = new RegExp(`\\b(?:${PAST}|${MAY_COME})(?=\\s|[()]|$)`, 'i')

/** The first day in a text that has been, or is today, the way people tell of it: `yesterday`, `on friday`, `2 days ago`. */
export function findToldDay(text: string, moment: Moment): ToldDay | null {
  const found = DAY.exec(text)
  const on = found ? read(found.groups ?? {}, moment) : null
  if (!found || on === null) return null
  return { on, index: found.index, length: found[0].length, mayCome: /^on\s/i.test(found[0]) }
}

type Groups = Readonly<Record<string, string | undefined>>

function read({ two, ago, last, weekday, date }: Groups, moment: Moment): LocalDate | null {
  const { today } = moment
  if (weekday) return readLastWeekday(weekday, today)
  if (last) return readPastDays(last, today)?.since ?? null
  if (date) return readLastDate(date, moment)
  if (ago) return readAgo(ago, today)
  return addDays(today, two ? -2 : -1)
}

/** The latest such weekday, which may be today. */
export function readLastWeekday(said: string, today: LocalDate): LocalDate | null {
  if (weekdays.get(said.toLowerCase()) === weekdayOf(today)) return today
  return readPastDays(said, today)?.since ?? null
}

function readAgo(said: string, today: LocalDate): LocalDate | null {
  const duration = readDuration(said)
  return duration && addDuration(today, `-${duration}`)
}

/** The last such date, if it is nearer than the next. `the 20th` is found in the month before, `sep 20` in the half year. */
function readLastDate(said: string, moment: Moment): LocalDate | null {
  const { today } = moment
  const since = ['-P1M', '-P6M'].map((back) => addDays(addDuration(today, back), 1))
  const dates = since.map((from) => readWhen(said, { ...moment, today: from })?.on)
  const on = dates.find((date) => date !== undefined && date <= today)
  const next = readWhen(said, moment)?.on
  if (!on) return null
  return next === undefined || daysFrom(on, today) <= daysFrom(today, next) ? on : null
}

const daysFrom = (from: LocalDate, to: LocalDate): number => Temporal.PlainDate.from(from).until(to).days
