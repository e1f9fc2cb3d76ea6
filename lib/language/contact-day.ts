import type { LocalDate } from '../domain/contact.ts'
import type { Moment } from '../domain/moment.ts'
import { beginsWithMeeting } from './meeting.ts'
import { I_JUST } from './past-tense.ts'
import { findToldDay, readLastWeekday, type ToldDay } from './told-day.ts'
import { weekdays } from './words/calendar.ts'

/** A day on which the owner was in touch with somebody, and where a text says so. */
export interface ContactDay {
  readonly on: LocalDate
  readonly index: number
  readonly length: number
}

/** A part of a text that is said in one go, without a lead-in, and where it begins. */
interface Clause {
  readonly said: string
  readonly from: number
}

/** A full stop after a title ends nothing. */
const BREAK = /[,;:!?\n]|\s\p{Pd}+\s|(?<!\b(?:dr|mr|mrs|ms|prof|rev|st))\.(?=\s|$)/giu
const LEAD_IN = /^\s*(?:(?:ok|okay|so|oh|hey|hi|well|yeah|yes|btw|anyway|um+|and|also|then)\s+)*/i

/** Said before a day that is not the owner's: `met Bo who quit yesterday`. */
const OF_OTHERS =
  /\b(?:who|she|he|they|it|that|is|has|laid|moved|quit|left|started|joined|graduated|lost|retired|founded)\b/i
/** Said before a day that is still to come: `called ana about lunch on friday`. */
const TO_COME =
  /\b(?:about|re|regarding|for|needs?|wants?|will|planning|ping|remind|follow|check|call|text|e-?mail|meet(?:ing)?|free)\b/i
const MEALS = '(?:coffee|lunch|dinner|breakfast|brunch|drinks|beers)'
/** `met bo, coffee on monday`, `lunch with ana on friday`; but `had lunch on monday with ana`, `met ana at a dinner on friday`. */
const MEAL = new RegExp(`^${MEALS}\\b|\\b${MEALS}\\s*$`, 'i')
const HAD = new RegExp(
  `\\b(?:had|got|grabbed|did)\\s+(?:[a-z]+\\s+){0,3}?(?:${MEALS}|call|meeting|text|e-?mail|check[- ]?in)\\b|\\bmet\\b.+\\bfor\\s+(?:[a-z]+\\s+){0,2}?${MEALS}\\b` +
    `|\\b(?:at|over|during)\\s+(?:[\\w']+\\s+){0,3}?${MEALS}\\b`,
  'i',
)
/** What else brings people together than what `beginsWithMeeting` knows. */
const TOGETHER = new RegExp(
  `^${I_JUST}(?:called|phoned|rang|texted|messaged|e-?mailed|zoomed|facetimed|grabbed|ate|shared|worked|interviewed|did\\s+an?\\s+(?:call|chat|zoom))\\b`,
  'i',
)
const beginsWithContact = (said: string): boolean => beginsWithMeeting(said) || TOGETHER.test(said)

/** Whether any of the days below can be found: most texts name none, and are read thousands of times a second. */
const MAY_NAME_DAY = new RegExp(`\\b(?:yesterday|last|past|ago|on|${[...weekdays.keys()].join('|')})\\b`, 'i')

/** `Friday I met Bo Lind`. */
const LEADING_DAY = new RegExp(`^(?:${[...weekdays.keys()].join('|')})(?=,?\\s+(?:i|we)\\s)`, 'i')

/** The day, up to today, that a text names which says the owner was in touch with somebody: `called ana on monday`. */
export function findContactDay(text: string, moment: Moment): ContactDay | null {
  const [first] = clausesOf(text)
  return first ? findInClause(first, moment) : null
}

/**
 * The same of a text that logs somebody, if it says how they met (`met Bo on monday`, `Bo Lind, met yesterday`) or begins
 * with the day (`yesterday at PyCon: Bo Lind`).
 */
export function findMeetingDay(text: string, moment: Moment): ContactDay | null {
  if (!MAY_NAME_DAY.test(text)) return null
  const [first, ...others] = clausesOf(text)
  const led = first && (findLeadingDay(first, moment) ?? findInClause(first, moment))
  if (led && (led.index === first.from || beginsWithContact(first.said))) return led
  for (const clause of others) {
    const day = beginsWithContact(clause.said) || isPastDay(clause, moment) ? findInClause(clause, moment) : null
    if (day) return day
  }
  return null
}

function clausesOf(text: string): Clause[] {
  const breaks = [...text.matchAll(BREAK)]
  const starts = [0, ...breaks.map(({ 0: mark, index }) => index + mark.length)]
  return starts.map((start, nth) => {
    const said = text.slice(start, breaks[nth]?.index)
    const lead = LEAD_IN.exec(said)?.[0].length ?? 0
    return { said: said.slice(lead), from: start + lead }
  })
}

/** `met Bo, plumber, yesterday`. */
function isPastDay({ said }: Clause, moment: Moment): boolean {
  const day = findToldDay(said, moment)
  return day !== null && !day.mayCome && day.length === said.trim().length
}

function findLeadingDay({ said, from }: Clause, { today }: Moment): ContactDay | null {
  const day = LEADING_DAY.exec(said)?.[0] ?? ''
  const on = beginsWithContact(said.slice(day.length).trim()) ? readLastWeekday(day, today) : null
  return on === null ? null : { on, index: from, length: day.length }
}

function findInClause({ said, from }: Clause, moment: Moment): ContactDay | null {
  const day = findToldDay(said, moment)
  // Several people may have been met on different days: `met Bo yesterday and Kim today`.
  if (!day || /\btoday\b/i.test(said) || OF_OTHERS.test(said.slice(0, day.index)) || isToCome(day, said)) return null
  return { on: day.on, index: from + day.index, length: day.length }
}

/** Where nothing comes before the day, what comes after it counts: `on friday call Bo`, but `on friday i met Bo`. */
function isToCome({ mayCome, index, length }: ToldDay, said: string): boolean {
  if (!mayCome) return false
  const after = said.slice(length).trim()
  if (index === 0) return !beginsWithContact(after) && isPlan(after)
  return isPlan(said.slice(0, index))
}

function isPlan(said: string): boolean {
  const others = said.replace(HAD, '')
  return TO_COME.test(others) || MEAL.test(others)
}
