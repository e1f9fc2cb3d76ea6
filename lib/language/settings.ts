import { addDays, addDuration, startOfWeek } from '../domain/calendar.ts'
import type { LocalDate } from '../domain/contact.ts'
import type { Moment } from '../domain/moment.ts'
import { UNTIL_RESUMED } from '../domain/owner.ts'
import { readAmount, readDuration } from './duration.ts'
import { readWhen } from './when.ts'

const HIGHEST_GOAL = 50
const GOAL =
  /^((?:\d{1,3}|[a-z]+)\s)\s*(?:new\s+)?(?:people|persons?|contacts?|connections?|introductions?|names?)?\s*(?:(?:a|an|per|every|each)\s+(?:week|wk)|weekly)?$/i

/** How many new people a week ("3", "two a week", "4 new people per week", "5/wk"), or null. From 1 to 50. */
export function readGoal(text: string): number | null {
  const said = text.replace(/\s*\/\s*/g, ' per ').replace(/[\s.!?,]+$/, '')
  const amount = GOAL.exec(said.includes(' ') ? said : `${said} `)?.[1]
  const goal = amount === undefined ? null : readAmount(amount)
  return goal !== null && goal >= 1 && goal <= HIGHEST_GOAL ? goal : null
}

const FOR_GOOD =
  /^(?:forever|indefinitely|for (?:good|now|(?:a|some) (?:while|bit|time))|(?:un)?til+ (?:further notice|resumed?|i\b.*))$/i
const UNTIL_AFTER = /^(?:through|thru)\s+(?:the end of\s+)?/i

/** The local day on which a pause is over ("2 weeks", "until friday", "for the rest of the week"), or null. */
export function readPause(text: string, moment: Moment): LocalDate | null {
  const said = text.trim().replace(/[\s.!?,]+$/, '')
  if (said === '' || FOR_GOOD.test(said)) return UNTIL_RESUMED
  const until = readSpan(said, moment.today) ?? readLastDay(said, moment) ?? readWhen(said, moment)?.on ?? null
  return until !== null && until > moment.today ? until : null
}

/** "2 weeks", "for the next 3 days", "today", "this week": how long from now on. */
function readSpan(said: string, today: LocalDate): LocalDate | null {
  const span = said.replace(/^for\s+/i, '').replace(/^the\s+(?:next\s+|coming\s+)?/i, '')
  if (/^(?:today|day|tonight|rest of (?:the|this) day|rest of today)$/i.test(span)) return addDays(today, 1)
  if (/^(?:(?:this )?(?:week(?:end)?)|rest of (?:the|this) week)$/i.test(span)) return addDays(startOfWeek(today), 7)
  const duration = readDuration(span)
  return duration && addDuration(today, duration)
}

/** "through friday": the day itself is still quiet. */
function readLastDay(said: string, moment: Moment): LocalDate | null {
  if (!UNTIL_AFTER.test(said)) return null
  const last = readWhen(said.replace(UNTIL_AFTER, ''), moment)
  return last && addDays(last.on, 1)
}
