import { addDuration } from '../domain/calendar.ts'
import type { Moment, When } from '../domain/moment.ts'
import { datedDays } from './when/dated-days.ts'
import { holidayDays } from './when/holidays.ts'
import { relativeDays } from './when/relative-days.ts'
import { defineRules, matchRule, type RuleMatch, type Stretch } from './when/rule.ts'
import { isFree, readsAsAppointment } from './when/surroundings.ts'
import { matchPartOfDay, moveAfterNoon, times } from './when/times.ts'

/** A date or time found in a text: the day it stands for and the characters it takes up there. */
export interface FoundWhen {
  readonly when: When
  readonly index: number
  readonly length: number
}

const longestText = 80
const days = defineRules([...holidayDays, ...datedDays, ...relativeDays])
const between = /\s*(?:,\s*|\s)(?:(?:on|of|by|before|after)\s+)?/y
const word = /[\p{L}\p{N}@]+/gu
const leadWords =
  /^(?:(?:on|by|until|till?|before|for|from|around|about|come|sometime|maybe|how about|make it|not until|to)\s+)+/i
const lastWords = /(?:\s*,)?\s+(?:please|pls|plz|thanks|thx|instead|then)$/i

/**
 * The date or time that a whole text is ("friday 3pm", "in 2 weeks", "by dec 3."), or null. Words like "on" and "until"
 * before it and punctuation after it do not count. Never in the past nor more than ten years ahead.
 */
export function readWhen(text: string, moment: Moment): When | null {
  if (text.length > longestText) return null
  const said = trimEnd(trimEnd(text.trim()).replace(lastWords, ''))
  const start = matchExpression(said, 0, moment, false) ? 0 : (leadWords.exec(said)?.[0].length ?? 0)
  const found = matchExpression(said, start, moment, false)
  return found?.end === said.length ? checkWhen(found, moment) : null
}

/**
 * The first date or time said anywhere in a text, without a leading "on", "by" or "until". What only looks like one is
 * passed over: names ("May Thibodeaux"), verbs ("sat next to"), ranges ("9-5"), what describes a thing ("the 7:15 train"),
 * the past ("last friday") and what only readWhen takes for one, as nothing else is said there ("2 weeks", "in june").
 */
export function findWhen(text: string, moment: Moment): FoundWhen | null {
  let passed = 0
  for (const { index } of text.matchAll(word)) {
    const found = index < passed ? null : matchExpression(text, index, moment, true)
    if (!found) continue
    const when = found.fits({ text, index, end: found.end }) ? checkWhen(found, moment) : null
    if (when) return { when, index, length: found.end - index }
    // Nor is a part of it one: the time in "last friday at 3pm".
    passed = found.end
  }
  return null
}

const dayWord =
  /^(?:on|by|until|till?|in|at|the|of|to|next|days?|weeks?|months?|years?|[ap]m|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|\d+(?:st|nd|rd|th|d|w|m|y|am|pm)?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,2}:\d{2}(?:am|pm)?)$/i
const longestDayWords = 8

/** A day that nobody could name. */
const vague =
  /^(?:maybe |perhaps )?(?:whenever|some ?day|some ?time(?: soon)?|any ?time|eventually|asap|soon(?:ish)?)[.!]*$/i

/** Whether a whole text is meant as a date or time, even if there is no such day ("feb 30", "jan 1 9999", "someday"). */
export function looksLikeWhen(text: string): boolean {
  if (vague.test(text.trim())) return true
  const words = trimEnd(text.trim()).split(/[\s,]+/)
  const isAll = words.length <= longestDayWords && words.every((one) => dayWord.test(one))
  return isAll && /\d/.test(text) && (words.length > 1 || /[-/:]/.test(text)) && !/^[\d\s]+$/.test(text)
}

/** A day, a time or both in either order. `strict` asks whether the words around let both be one. */
function matchExpression(text: string, index: number, moment: Moment, strict: boolean): RuleMatch | null {
  const day = matchRule(days, text, index, moment)
  const time = day === null ? matchRule(times, text, index, moment) : null
  return day ? addTime(text, index, day, moment, strict) : time && addDay(text, time, moment, strict)
}

/** The day with the time said after it, if one is: "friday 3pm", "tomorrow morning", "tonight at 8". */
function addTime(text: string, index: number, day: RuleMatch, moment: Moment, strict: boolean): RuleMatch {
  const part = matchPartOfDay(text, skipBetween(text, day.end))
  const dayPart: RuleMatch = part ? { ...day, ...part, fits: keepDoubt(day) } : day
  const time = matchRule(times, text, skipBetween(text, dayPart.end), moment)
  if (time === null || time.time === null || (strict && !isFree({ text, index, end: time.end }))) return dayPart
  return { ...dayPart, time: moveAfterNoon(time.time, dayPart.time), end: time.end, fits: readsAsAppointment }
}

/** The time with the day said after it, if one is: "3pm friday", "first thing tomorrow". */
function addDay(text: string, time: RuleMatch, moment: Moment, strict: boolean): RuleMatch {
  const index = skipBetween(text, time.end)
  const day = matchRule(days, text, index, moment)
  if (day === null || (strict && !day.fits({ text, index, end: day.end }))) return time
  return { ...day, time: time.time, fits: readsAsAppointment }
}

/** A day with a part of the day is as doubtful as what follows both: "friday night dinner". */
function keepDoubt(day: RuleMatch): (span: Stretch) => boolean {
  return (span) => day.fits(span) && isFree(span)
}

function skipBetween(text: string, index: number): number {
  between.lastIndex = index
  return between.exec(text) ? between.lastIndex : index
}

function checkWhen({ on, time }: RuleMatch, { today, time: now }: Moment): When | null {
  const past = on < today || (on === today && time !== null && time < now)
  return past || on > addDuration(today, 'P10Y') ? null : { on, time }
}

function trimEnd(text: string): string {
  return /[ap]\.m\.$/i.test(text) ? text : text.replace(/[\s.!?,;:]+$/, '')
}
