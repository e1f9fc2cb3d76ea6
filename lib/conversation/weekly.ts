import { Temporal } from 'temporal-polyfill'
import { addDays, startOfWeek, toLocal } from '../domain/calendar.ts'
import type { Contact, LocalDate } from '../domain/contact.ts'
import { reminderInstant } from '../domain/follow-up.ts'
import type { Week } from '../domain/plan.ts'
import { addUp, countStreak, reachesGoal } from '../domain/streak.ts'
import { lastWeeklyDay } from '../domain/weekly.ts'
import { statsText, weeklyText } from '../language/replies/weekly.ts'
import { type Draft, emptyWeek } from './draft.ts'
import { outgoing } from './reminding.ts'
import type { View, Want } from './view.ts'

/** What the weekly text of a Sunday needs to know. */
export const wantsForWeekly = (sunday: LocalDate): Want[] => [
  { kind: 'weeks' },
  { kind: 'due', until: addDays(sunday, 7) },
]

/** The weekly text of a Sunday. An open question stays open. */
export function summarizeWeek(sunday: LocalDate, view: View): Draft {
  const { due } = view
  const monday = startOfWeek(sunday)
  const { goal } = view.owner.settings
  const weeks = weeksOf(view).map((week) => (week.monday === monday ? { ...week, goal } : week))
  const body = weeklyText({
    week: weekAt(monday, view),
    goal,
    streak: countStreak(weeks, monday),
    nextWeek: comingUp(view, addDays(monday, 7), addDays(monday, 13)),
    waiting: due.filter(({ followUp }) => followUp?.remindOn === null),
  })
  return {
    reply: null,
    changes: [outgoing(body, [], view)],
    events: [{ type: 'WeeklyTextSent', facts: { sunday } }],
    question: view.owner.question,
    weeklyOn: sunday,
  }
}

/** A Sunday whose weekly text is not to come any more, because of a pause say. */
export const passWeek = (sunday: LocalDate, { owner }: View): Draft => ({
  reply: null,
  events: [{ type: 'WeeklyTextPassed', facts: { sunday } }],
  question: owner.question,
  weeklyOn: sunday,
})

/** What was done this week and overall, as the owner may ask at any time. */
export function sayStats(view: View): string {
  const sunday = lastWeeklyDay(Temporal.Instant.from(view.at), view.owner.settings.zone)
  const { monday } = view.week
  const weeks = weeksOf(view)
  const isUnderWay = !reachesGoal(weeks.find((week) => week.monday === monday))
  const streak = countStreak(weeks, isUnderWay ? addDays(monday, -7) : monday)
  // On Sunday evening this week is not over, although what is done now counts in the next text.
  const thisWeek = view.moment.today === sunday ? [weekAt(startOfWeek(sunday), view), view.week] : [view.week]
  return statsText(addUp(thisWeek), addUp(weeks), view.owner.settings.goal, streak)
}

/** The weeks in which something was counted; the one under way is measured by the goal as it is now. */
function weeksOf({ weeks, week, owner }: View): Week[] {
  const current = { ...week, goal: owner.settings.goal }
  return [...weeks.filter(({ monday }) => monday !== week.monday), current]
}

const weekAt = (monday: LocalDate, { weeks, owner }: View): Week =>
  weeks.find((week) => week.monday === monday) ?? emptyWeek(monday, owner.settings.goal)

/** Who will be reminded of from a day to another, in that order. */
function comingUp({ due, owner }: View, from: LocalDate, to: LocalDate): { contact: Contact; on: LocalDate }[] {
  const coming = due.flatMap((contact) => {
    const at = contact.followUp && reminderInstant(contact.followUp, owner.settings)
    return at ? [{ contact, on: toLocal(at, owner.settings.zone).today }] : []
  })
  return coming.filter(({ on }) => on >= from && on <= to).toSorted((a, b) => a.on.localeCompare(b.on))
}
