import { addDays } from './calendar.ts'
import type { LocalDate } from './contact.ts'
import type { Week } from './plan.ts'

/** How many weeks on end, the last of them the one of that Monday, brought as many new people as they were to. */
export function countStreak(weeks: Week[], lastMonday: LocalDate): number {
  const byMonday = new Map(weeks.map((week) => [week.monday, week]))
  let monday = lastMonday
  while (reachesGoal(byMonday.get(monday))) monday = addDays(monday, -7)
  return weeksBetween(monday, lastMonday)
}

/** A week with nobody met never counts, whatever the goal was. */
export const reachesGoal = (week: Week | undefined): boolean =>
  week !== undefined && week.met > 0 && week.met >= week.goal

const weeksBetween = (monday: LocalDate, later: LocalDate): number =>
  Math.round((Date.parse(later) - Date.parse(monday)) / (7 * 24 * 3600 * 1000))

/** What was done in all of these weeks together. */
export const addUp = (weeks: Tally[]): Tally =>
  weeks.reduce(
    (sum, { met, helped, followedUp, introduced, referred }) => ({
      met: sum.met + met,
      helped: sum.helped + helped,
      followedUp: sum.followedUp + followedUp,
      introduced: sum.introduced + introduced,
      referred: sum.referred + referred,
    }),
    { met: 0, helped: 0, followedUp: 0, introduced: 0, referred: 0 },
  )

/** What is counted: people met, helped and followed up, introductions made, referrals received. Never contacts collected. */
export type Tally = Pick<Week, 'met' | 'helped' | 'followedUp' | 'introduced' | 'referred'>
