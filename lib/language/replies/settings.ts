import { applyQuietHours } from '../../domain/calendar.ts'
import type { LocalDate, LocalTime } from '../../domain/contact.ts'
import type { Moment, When } from '../../domain/moment.ts'
import { type QuietHours, type Settings, UNTIL_RESUMED } from '../../domain/owner.ts'
import { formatClockTime } from '../clock-time.ts'
import { formatDay, formatWhen } from '../format-date.ts'
import { fitSegment, truncateTo } from '../segments.ts'
import { formatTimeZone } from '../time-zone.ts'

const LONGEST_QUOTE = 30
const quote = (said: string): string => `"${truncateTo(said, LONGEST_QUOTE)}"`

/** `9pm-8am` */
export const hoursSaid = ({ from, to }: QuietHours): string => `${formatClockTime(from)}-${formatClockTime(to)}`

const quietSaid = (quiet: QuietHours | null): string => (quiet ? `Quiet ${hoursSaid(quiet)}` : 'No quiet hours')

/** `1 new person a week` */
export const goalSaid = (goal: number): string => `${goal} new ${goal === 1 ? 'person' : 'people'} a week`

export const untilSaid = (day: LocalDate, today: LocalDate): string =>
  day === UNTIL_RESUMED ? 'until you text RESUME' : `until ${formatDay(day, today)}`

/** When a reminder without a time of its own comes: at the reminder hour, or at the end of the quiet hours around it. */
function reminderHour({ reminderTime, quietHours }: Settings, day: LocalDate): LocalTime {
  return quietHours ? applyQuietHours(day, reminderTime, quietHours).time : reminderTime
}

/** Everything that can be set, as it is now. */
export function allSettings(settings: Settings, today: LocalDate): string {
  const { zone, reminderTime, quietHours, pausedUntil, goal } = settings
  const parts = [
    `${formatTimeZone(zone)}. Reminders at ${formatClockTime(reminderTime)}.`,
    `${quietSaid(quietHours)}. Goal: ${goalSaid(goal)}.`,
    pausedUntil !== null && pausedUntil > today ? `Paused ${untilSaid(pausedUntil, today)}.` : '',
  ]
  return fitSegment(parts.filter(Boolean).join(' '), [' Change one: TIMEZONE LISBON, REMIND AT 8AM.'])
}

export const reminderHourNow = (time: LocalTime): string =>
  `Reminders come at ${formatClockTime(time)}. To change it: REMIND AT 8AM.`

export const zoneSet = (zone: string, { today, time }: Moment): string =>
  `Time zone: ${formatTimeZone(zone)}. It is ${formatDay(today, today)}, ${formatClockTime(time)} there. All reminders follow.`

export const zoneNow = (zone: string): string =>
  `Your time zone is ${formatTimeZone(zone)}. To change it: TIMEZONE LISBON or TIMEZONE EASTERN.`

export const unknownZone = (said: string, zone: string): string =>
  `I don't know the time zone ${quote(said)}. Still ${formatTimeZone(zone)}. Try a big city, like TIMEZONE LISBON.`

export const reminderHourSet = (time: LocalTime): string => `Reminders come at ${formatClockTime(time)} from now on.`

export const reminderHourIsQuiet = (time: LocalTime, quiet: QuietHours, still: LocalTime): string =>
  `${formatClockTime(time)} is in your quiet hours (${hoursSaid(quiet)}), so it stays ${formatClockTime(still)}. QUIET OFF or new quiet hours first.`

export const unclearHour = (said: string, still: LocalTime): string =>
  `I can't read the hour ${quote(said)}. Reminders still come at ${formatClockTime(still)}. Try REMIND AT 8AM.`

/** The quiet hours, and what that means for reminders whose hour they cover. */
export function quietSet(settings: Settings, today: LocalDate): string {
  const { quietHours, reminderTime } = settings
  if (!quietHours) return 'No quiet hours any more.'
  const hour = reminderHour(settings, today)
  const waits =
    hour === reminderTime ? '' : ` Your ${formatClockTime(reminderTime)} reminders wait until ${formatClockTime(hour)}.`
  return `Quiet ${hoursSaid(quietHours)}: no texts from me then.${waits}`
}

export const quietNow = (quiet: QuietHours | null): string =>
  `${quietSaid(quiet)}. To change them: QUIET 9PM-8AM or QUIET OFF.`

export const unclearQuiet = (said: string, quiet: QuietHours | null): string =>
  `I can't read the hours ${quote(said)}. Still: ${quietSaid(quiet).toLowerCase()}. Try QUIET 9PM-8AM or QUIET OFF.`

export const goalSet = (goal: number): string => `Your goal: ${goalSaid(goal)}. The Sunday text keeps count.`

export const goalNow = (goal: number): string => `Your goal is ${goalSaid(goal)}. To change it: GOAL 2 A WEEK.`

export const unclearGoal = (said: string, goal: number): string =>
  `I can't read the goal ${quote(said)}. Still ${goalSaid(goal)}. Try GOAL 2 A WEEK, from 1 to 50.`

export function paused(settings: Settings, until: LocalDate, today: LocalDate): string {
  if (until === UNTIL_RESUMED) return 'Paused. Text RESUME to go on: whatever falls due until then comes in one text.'
  const hour = formatClockTime(reminderHour(settings, until))
  return `Paused until ${formatDay(until, today)}. Whatever falls due comes then at ${hour}, in one text. RESUME to go on sooner.`
}

export const unclearPause = (said: string): string =>
  `I can't read how long ${quote(said)} is, so nothing is paused. Try PAUSE 2 WEEKS or PAUSE UNTIL FRIDAY.`

/** `waiting` is how many follow-ups fell due meanwhile; `when` their text comes, null for at once. */
export function resumed(waiting: number, when: When | null, today: LocalDate): string {
  if (waiting === 0) return 'Welcome back. Nothing fell due meanwhile; reminders go on as usual.'
  const many = waiting === 1 ? '1 follow-up' : `${waiting} follow-ups`
  return `Welcome back. ${many} fell due meanwhile: one text ${when ? `on ${formatWhen(when, today)}` : 'in a moment'}.`
}

export const notPaused = (): string => "You're not paused: reminders come as usual."
