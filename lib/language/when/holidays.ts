import { Temporal } from 'temporal-polyfill'
import { addDays } from '../../domain/calendar.ts'
import type { LocalDate } from '../../domain/contact.ts'
import type { Moment } from '../../domain/moment.ts'
import { definePhrase, type Rule } from './rule.ts'
import { readsAsHoliday } from './surroundings.ts'

/** When a holiday falls in a year. Countries are ISO 3166. */
type Holiday = (year: number, country: string) => LocalDate

const THURSDAY = 4
const MONDAY = 1

const holidays: ReadonlyArray<readonly [name: string, falls: Holiday]> = [
  ['(?:christmas|xmas|x-mas)\\s+eve', onDay(12, 24)],
  ['(?:christmas|xmas|x-mas)(?:\\s+day)?|the\\s+holidays', onDay(12, 25)],
  ["new\\s+year['’]?s?\\s+eve|nye", onDay(12, 31)],
  ["(?:the\\s+)?new\\s+year(?:['’]?s)?(?:\\s+day)?", onDay(1, 1)],
  ["(?:st\\.?\\s+)?valentine['’]?s(?:\\s+day)?", onDay(2, 14)],
  ['halloween', onDay(10, 31)],
  ['(?:the\\s+)?fourth\\s+of\\s+july', onDay(7, 4)],
  ['thanksgiving(?:\\s+day)?', findThanksgiving],
  ['black\\s+friday', (year) => addDays(findFourthThursday(year), 1)],
  ['cyber\\s+monday', (year) => addDays(findFourthThursday(year), 4)],
  ['labor\\s+day', (year) => findWeekday(year, 9, MONDAY, 1)],
  ['memorial\\s+day', (year) => addDays(findWeekday(year, 6, MONDAY, 1), -7)],
]

/**
 * Days said by a holiday: "on christmas", "after thanksgiving" (the day after), "before xmas" (the day before). The
 * holidays end with the year.
 */
export const holidayDays: readonly Rule[] = holidays.map(([name, falls]) => ({
  pattern: definePhrase(`(?:(?<side>before|after)\\s+)?(?<name>${name})`),
  read: (said, moment) => ({ on: findNext(falls, countDays(said('side'), said('name')), moment), time: null }),
  fits: readsAsHoliday,
}))

function countDays(side: string, name: string): number {
  if (side === '') return 0
  if (side.toLowerCase() === 'before') return -1
  return /holidays/i.test(name) ? 8 : 1
}

/** The first such day that is not past. */
function findNext(falls: Holiday, later: number, { today, country }: Moment): LocalDate {
  const thisYear = Number(today.slice(0, 4))
  const [first, second] = [addDays(falls(thisYear, country), later), addDays(falls(thisYear + 1, country), later)]
  return first >= today ? first : second
}

function onDay(month: number, day: number): Holiday {
  return (year) => Temporal.PlainDate.from({ year, month, day }).toString()
}

/** The fourth Thursday of November; in Canada the second Monday of October. */
function findThanksgiving(year: number, country: string): LocalDate {
  return country === 'CA' ? findWeekday(year, 10, MONDAY, 2) : findFourthThursday(year)
}

function findFourthThursday(year: number): LocalDate {
  return findWeekday(year, 11, THURSDAY, 4)
}

/** The nth of a weekday in a month; 1 is Monday. */
function findWeekday(year: number, month: number, weekday: number, nth: number): LocalDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) }).toString()
}
