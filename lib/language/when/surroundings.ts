import { weekdays } from '../words/calendar.ts'
import type { Stretch } from './rule.ts'

const contact = `ping call text email mail message msg dm remind nudge follow check reach circle touch send chase
  contact phone ring write get`.split(/\s+/)
const meetings = `lunch coffee dinner drinks breakfast meet meeting chat catch talk zoom book schedule visit invite ask
  tell give share forward introduce thank bring pick`.split(/\s+/)
const smallWords = `about re regarding to with w and or but at by from on if then when because so since please pls
  again instead too is she he they we i her him them via as after before unless though thanks that who not no the a an
  my his our their for in works around`.split(/\s+/)

/** Words that say the owner is to get in touch. */
const contactWords = new Set(contact)
/** Words that may come after a day without the day describing them, as it does in "friday standup". */
const freeWords = new Set([...contact, ...meetings, ...smallWords])
/** Words before a weekday that make it a day to come. */
const leads = new Set('on by until til till before this for come me her him them it back up in touch again'.split(' '))
/** Words before a day that make it a past, repeated or described one. */
const strangers = new Set('last past previous every each since the a my our your his their usa all most'.split(' '))
/** Words that lead to a day as such. */
const daysLead = new Set(['on', 'by', 'until', 'til', 'till'])
const shortWeekends = new Set(['sat', 'sun'])
const monthNames = new Set(['march', 'april', 'may', 'june', 'august', 'mar', 'jan'])

/** For what is a date only when nothing else is said. */
export function standsAlone(): boolean {
  return false
}

/** "Tomorrow", "in 2 weeks": taken for a date unless it is part of a name or of a thing ("USA Today", "today's"). */
export function readsAsDay(span: Stretch): boolean {
  return !isOwned(span) && !strangers.has(wordBefore(span)) && !endsName(span)
}

/** "In 2 weeks", but neither "in 3D" nor "in a minute", unless somebody is to be contacted then. */
export function readsAsDelay(span: Stretch): boolean {
  const doubtful = /\d\s*d$|\ban?\s+min/i.test(wordsOf(span))
  return readsAsDay(span) && (!doubtful || asksForContact(span))
}

/** A day with a time of day leaves little doubt: only "last friday at 3pm" and the like are not to come. */
export function readsAsAppointment(span: Stretch): boolean {
  return !isOwned(span) && !strangers.has(wordBefore(span))
}

/** A weekday alone: neither a name ("Monday Okeke"), a verb ("sat next to") nor a description ("friday standup"). */
export function readsAsWeekday(span: Stretch): boolean {
  if (isOwned(span) || isRange(span) || strangers.has(wordBefore(span)) || endsName(span)) return false
  if (leads.has(wordBefore(span))) return true
  if (startsName(span)) return false
  if (shortWeekends.has(wordsOf(span).toLowerCase())) return readsAsShortWeekend(span)
  return isFree(span) || asksForContact(span)
}

/** A month with a day: in "5 June Park" and "3 may need help" it is none. */
export function readsAsMonthDay(span: Stretch): boolean {
  if (isOwned(span) || strangers.has(wordBefore(span))) return false
  const month = /\p{L}{3,}/u.exec(wordsOf(span))?.[0] ?? ''
  return !monthNames.has(month.toLowerCase()) || isFree(span)
}

/** "On christmas", "ping her after thanksgiving": a day to come, but not "the christmas party". */
export function readsAsHoliday(span: Stretch): boolean {
  return !isOwned(span) && isFree(span) && (daysLead.has(wordBefore(span)) || asksForContact(span))
}

/** "In january" as when to get in touch, but not when somebody starts a job. */
export function readsAsMonth(span: Stretch): boolean {
  return !isOwned(span) && isFree(span) && asksForContact(span) && !endsName(span)
}

/** "12/3": not a price, a range, a share ("2/3 of"), a mark ("10/10") nor "24/7". */
export function readsAsNumericDate(span: Stretch): boolean {
  if (isOwned(span) || touchesNumber(span)) return false
  if (leads.has(wordBefore(span))) return true
  return !/^(?:24\/7|9\/11|5\/5|10\/10|12\/12|1\/[234]|2\/3|3\/4)$/.test(wordsOf(span))
}

/** "The 15th" as a day to come: "on the 15th" and "wed the 2nd", not "the 15th floor". */
export function readsAsDayOfMonth(span: Stretch): boolean {
  const isLed = leads.has(wordBefore(span)) || !/^the\b/i.test(wordsOf(span)) || asksForContact(span)
  return isLed && isFree(span)
}

/** A time of day alone: not the end of a range ("9am-5pm") nor a description ("the 3pm session"). */
export function readsAsClock(span: Stretch): boolean {
  return !isOwned(span) && !isRange(span) && !touchesNumber(span) && !strangers.has(wordBefore(span)) && isFree(span)
}

/** A time without am or pm, which needs a word like "at": "7:15" may be a train or a verse. */
export function readsAsBareClock(span: Stretch): boolean {
  return /^(?:at|@)/i.test(wordsOf(span)) || leads.has(wordBefore(span)) ? readsAsClock(span) : false
}

/** What follows is no thing that the expression could describe. */
export function isFree(span: Stretch): boolean {
  const next = wordAfter(span)
  return next === '' || freeWords.has(next.toLowerCase())
}

function readsAsShortWeekend(span: Stretch): boolean {
  const next = wordAfter(span).toLowerCase()
  return contactWords.has(next) || (asksForContact(span) && (next === '' || next === 'about' || next === 're'))
}

/** The sentence has already said that somebody is to be contacted. */
function asksForContact({ text, index }: Stretch): boolean {
  const sentence =
    text
      .slice(Math.max(0, index - 200), index)
      .split(/[.!?;\n]/)
      .at(-1) ?? ''
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => contactWords.has(word))
}

/** Two capitalised words in a row look like a name: "Monday Okeke". */
function startsName(span: Stretch): boolean {
  const next = wordAfter(span)
  return isCapitalised(wordsOf(span)) && isCapitalised(next) && !freeWords.has(next.toLowerCase())
}

function endsName(span: Stretch): boolean {
  const previous = rawWordBefore(span)
  if (!isCapitalised(wordsOf(span)) || !isCapitalised(previous)) return false
  return !leads.has(previous.toLowerCase()) && !asksForContact(span)
}

function isOwned({ text, end }: Stretch): boolean {
  return /^(?:['’]s|\p{Pd}\p{L})/iu.test(text.slice(end, end + 3))
}

/** What comes before the end of a range, when a word or a dash with spaces leads there: "9am to", "mon - ". */
const rangeStart = /\b(\d{1,2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\p{L}+)\s*(?:\p{Pd}|to|thru|through)\s+$/iu

const hour = /\d|noon|midnight/i

function isRange({ text, index, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, index - 24), index)
  const next = /^\s*(?:\p{Pd}|\/|&|to\b|thru\b|through\b)\s*(\p{L}+|\d)/iu.exec(text.slice(end, end + 24))?.[1]
  if (/[\p{L}\d]\s*[\p{Pd}/&]\s*$/u.test(before) && !/\s\p{Pd}\s+$/u.test(before)) return true
  const start = rangeStart.exec(before)?.[1]
  if (start && isAlike(start, text.slice(index, end))) return true
  return next !== undefined && (/\d/.test(next) || weekdays.has(next.toLowerCase()))
}

/** Two weekdays or two times: neither "3 to friday" nor "friday to 3" is a range. */
function isAlike(start: string, finish: string): boolean {
  return hour.test(finish) ? hour.test(start) : weekdays.has(start.toLowerCase())
}

function touchesNumber({ text, index, end }: Stretch): boolean {
  return /[$€£#+.:/\p{Pd}\d]/u.test(text.charAt(index - 1)) || /[/:%]/.test(text.charAt(end))
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

function wordsOf({ text, index, end }: Stretch): string {
  return text.slice(index, end)
}

function wordBefore(span: Stretch): string {
  return rawWordBefore(span).toLowerCase()
}

function rawWordBefore({ text, index }: Stretch): string {
  return /([\p{L}\p{N}]+)\s+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? ''
}

function wordAfter({ text, end }: Stretch): string {
  return /^\s+([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 40))?.[1] ?? ''
}
