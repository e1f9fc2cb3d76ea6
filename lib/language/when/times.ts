import { addDays } from '../../domain/calendar.ts'
import type { LocalTime } from '../../domain/contact.ts'
import type { Moment, When } from '../../domain/moment.ts'
import { readClockTime } from '../clock-time.ts'
import { definePhrase, defineRules, type Rule } from './rule.ts'
import { readsAsBareClock, readsAsClock, standsAlone } from './surroundings.ts'

const lead = '(?:(?:at|@|around|about)\\s*)?'
const half = '(?:\\s*(?:[ap]m|[ap]\\.m\\.?)|[ap])'
const partsOfDay: ReadonlyMap<string, LocalTime> = new Map([
  ['first thing', '09:00'],
  ['morning', '09:00'],
  ['lunchtime', '12:00'],
  ['afternoon', '14:00'],
  ['evening', '19:00'],
  ['night', '19:00'],
])

/** Times of day: "3pm", "at 3", "15:00", "noon", "first thing". Without a day it is the next such time. */
export const times = defineRules([
  time(`${lead}(?<clock>\\d{1,2}(?:[:.]\\d{2})?${half}|noon|midday|midnight)`, readsAsClock),
  time(`${lead}(?<clock>\\d{1,2}:\\d{2})(?![:\\d])`, readsAsBareClock),
  time("(?:at|@|around)\\s*(?<clock>\\d{1,2})(?:\\s*o['’]?clock)?(?![:.]\\d)", standsAlone),
  time('(?:in\\s+the\\s+)?(?<part>morning|afternoon|evening)|first\\s+thing', standsAlone),
])

const partOfDay = definePhrase('(?:in\\s+the\\s+)?(?<part>first\\s+thing|morning|lunchtime|afternoon|evening|night)')

/** The time that a part of the day stands for: "morning" is 09:00. */
export function readPartOfDay(part: string): LocalTime | null {
  return partsOfDay.get(part.toLowerCase().replace(/\s+/, ' ')) ?? null
}

/** The part of the day at `index` ("morning"), as the time it stands for. */
export function matchPartOfDay(text: string, index: number): { time: LocalTime; end: number } | null {
  partOfDay.lastIndex = index
  const time = readPartOfDay(partOfDay.exec(text)?.groups?.part ?? '')
  return time === null ? null : { time, end: partOfDay.lastIndex }
}

/** A morning hour as the afternoon's, when the part of the day said with it is after noon: "tonight at 8". */
export function moveAfterNoon(time: LocalTime, part: LocalTime | null): LocalTime {
  const hour = Number(time.slice(0, 2))
  return part !== null && part >= '12:00' && hour >= 1 && hour < 12 ? `${hour + 12}${time.slice(2)}` : time
}

function time(source: string, fits: Rule['fits']): Rule {
  return {
    pattern: definePhrase(source),
    read: (said, moment) => {
      const clock = said('clock')
      const time = clock === '' ? readPartOfDay(said('part') || 'first thing') : readHour(clock)
      return time === null ? null : findNextTime(time, moment)
    },
    fits,
  }
}

/** Without am or pm, one to six are hours of the afternoon: nobody follows up at night. */
function readHour(clock: string): LocalTime | null {
  const time = readClockTime(clock)
  return time !== null && /^[1-6](?::\d{2})?$/.test(clock) ? moveAfterNoon(time, '12:00') : time
}

function findNextTime(time: LocalTime, moment: Moment): When {
  return { on: time > moment.time ? moment.today : addDays(moment.today, 1), time }
}
