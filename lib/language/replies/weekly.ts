import { weekdayOf } from '../../domain/calendar.ts'
import type { Contact, LocalDate } from '../../domain/contact.ts'
import { firstName } from '../../domain/name.ts'
import type { Tally } from '../../domain/streak.ts'
import { goalSaid } from './settings.ts'

/** What the weekly text says. Days are local; `nextWeek` is in the order of the days. */
export interface WeekSummary {
  week: Tally
  goal: number
  streak: number
  nextWeek: { contact: Contact; on: LocalDate }[]
  /** Whose reminder went unanswered twice. */
  waiting: Contact[]
}

/** One segment of GSM-7. What does not fit is counted instead of named. */
const LENGTH = 160
const SHORTEST_STREAK = 2
const WAITING_NAMED = 3

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `This week: 2 met, 1 helped, 3 followed up. Next week: Ana Mon, Bob Thu. Waiting: Gil. 4-week streak.` */
export function weeklyText(summary: WeekSummary): string {
  let named = summary.nextWeek.length
  while (named > 1 && sayWeekly(summary, named).length > LENGTH) named--
  return sayWeekly(summary, named)
}

function sayWeekly({ week, goal, streak, nextWeek, waiting }: WeekSummary, named: number): string {
  const call = callThem([...nextWeek.map(({ contact }) => contact), ...waiting])
  const days = nextWeek.slice(0, named).map(({ contact, on }) => `${call(contact)} ${weekdays[weekdayOf(on) - 1]}`)
  const late = waiting.slice(0, WAITING_NAMED).map(call)
  const parts = [
    week.met > 0 ? `This week: ${tallySaid(week)}.` : nudge(week),
    week.met > 0 && week.met < goal ? `Goal: ${goalSaid(goal)}.` : '',
    days.length > 0 ? `Next week: ${withOthers(days, nextWeek.length)}.` : '',
    late.length > 0 ? `Waiting: ${withOthers(late, waiting.length)}.` : '',
    streakSaid(streak),
  ]
  return parts.filter(Boolean).join(' ')
}

/** A week with nobody met: what was done all the same, and what comes next. */
const nudge = ({ met: _nobody, ...done }: Tally): string => {
  const said = countsSaid(done)
  return `Nobody met this week${said ? `, but ${said}` : ''}. One new person next week?`
}

const withOthers = (names: string[], all: number): string =>
  all > names.length ? `${names.join(', ')} and ${all - names.length} more` : names.join(', ')

/** First names, and whole ones where two people in the text share theirs. */
function callThem(people: Contact[]): (contact: Contact) => string {
  const bearers = Map.groupBy(people, ({ name }) => firstName(name))
  return ({ name }) => {
    const ids = new Set(bearers.get(firstName(name))?.map(({ id }) => id))
    return ids.size > 1 ? name : firstName(name)
  }
}

/** `2 met, 1 helped, 3 followed up, 1 introduction`: the first three always. */
const tallySaid = ({ met, helped, followedUp, ...rare }: Tally): string =>
  [`${met} met`, `${helped} helped`, `${followedUp} followed up`, rareSaid(rare)].filter(Boolean).join(', ')

/** The same without those met, and without what did not happen. */
function countsSaid({ helped, followedUp, ...rare }: Omit<Tally, 'met'>): string {
  const often = [helped > 0 ? `${helped} helped` : '', followedUp > 0 ? `${followedUp} followed up` : '']
  return [...often, rareSaid(rare)].filter(Boolean).join(', ')
}

const rareSaid = ({ introduced, referred }: Pick<Tally, 'introduced' | 'referred'>): string =>
  [countSaid(introduced, 'introduction'), countSaid(referred, 'referral')].filter(Boolean).join(', ')

const countSaid = (count: number, what: string): string =>
  count > 0 ? `${count} ${what}${count === 1 ? '' : 's'}` : ''

const streakSaid = (streak: number): string => (streak >= SHORTEST_STREAK ? `${streak}-week streak.` : '')

/** `This week: 2 met, ... Overall: 12 met, ... Goal: 1 new person a week. 4-week streak.` */
export const statsText = (week: Tally, overall: Tally, goal: number, streak: number): string =>
  [`This week: ${tallySaid(week)}.`, `Overall: ${tallySaid(overall)}.`, `Goal: ${goalSaid(goal)}.`, streakSaid(streak)]
    .filter(Boolean)
    .join(' ')
