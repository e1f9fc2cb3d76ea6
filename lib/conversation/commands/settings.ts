import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { applyQuietHours, toLocal } from '../../domain/calendar.ts'
import type { Settings } from '../../domain/owner.ts'
import { formatClockTime, readClockTime, readQuietHours } from '../../language/clock-time.ts'
import * as replies from '../../language/replies/settings.ts'
import { readGoal } from '../../language/settings.ts'
import { formatTimeZone, readTimeZone } from '../../language/time-zone.ts'
import { defineCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { openReminders } from '../people.ts'
import type { View } from '../view.ts'

const Said = z.object({ said: z.string() })

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** What a text sets, without courtesies and full stop. */
const trimSaid = (said: string): string =>
  said
    .replace(/[\s.!?,]+$/, '')
    .replace(/[\s,]+(?:please|pls|now|instead|from now on|thanks)$/i, '')
    .trim()

/** Changes settings for all follow-ups at once. What was set already is only said again: there is nothing to take back. */
export function changeSettings(to: Partial<Settings>, about: string, reply: string, { owner }: View): Draft {
  const isSame = JSON.stringify({ ...owner.settings, ...to }) === JSON.stringify(owner.settings)
  return isSame ? { reply } : { reply, about, settings: to }
}

export const settings = defineCommand({
  name: 'settings',
  forms: ['settings'],
  help: 'what is set now',
  args: z.object({}),
  read: (text) =>
    /^(?:(?:show |see |my |the )*(?:settings?|preferences|prefs)|setup)(?: please)?[\s.!?]*$/i.test(text) ? {} : null,
  handle: (_args, { owner, moment }) => ({ reply: replies.allSettings(owner.settings, moment.today) }),
})

const SET = '(?:(?:please|set|change|switch|update|make|move)\\s+)*(?:(?:my|the|our)\\s+)?'
const ZONE = new RegExp(
  `^${SET}(?:time\\s*-?\\s*zone|tz|local time)(?:\\s+|[:=]\\s*|$)(?:(?:is|to|as|=|now|in)\\s+)*(.*)$`,
  'is',
)

export const timezone = defineCommand({
  name: 'timezone',
  forms: ['timezone Lisbon', 'timezone eastern'],
  help: 'where you are',
  args: Said,
  read: (text) => {
    const said = ZONE.exec(text)?.[1]
    return said === undefined ? null : { said: trimSaid(said) }
  },
  handle: ({ said }, view) => {
    const { settings } = view.owner
    if (said === '') return { reply: replies.zoneNow(settings.zone) }
    const zone = readTimeZone(said)
    if (zone === null) return { reply: replies.unknownZone(said, settings.zone) }
    const there = { ...view.moment, ...toLocal(Temporal.Instant.from(view.at), zone) }
    return changeSettings({ zone }, `time zone ${formatTimeZone(zone)}`, replies.zoneSet(zone, there), view)
  },
})

const EVERY_DAY = '(?:daily|every\\s?day|each day|(?:every|each|in the) morning)'
const REMIND = new RegExp(
  `^${SET}(?:daily\\s+|all\\s+)?(?:remind(?:ers?)?(?<hour>\\s+(?:hour|time))?|text)\\b\\s*(?<me>me\\b\\s*)?(?<daily>${EVERY_DAY}\\b\\s*)?` +
    `(?<to>(?:(?:is|to|at|@|come)\\b\\s*|[:=]\\s*)*)(?<said>.*)$`,
  'is',
)
const DAILY_END = new RegExp(`\\s+${EVERY_DAY}$`, 'i')

/** `remind at 8am`; `remind me at 3pm` is that only when it cannot mean the reminder that is open. */
function readReminderHour(text: string, view: View): { said: string } | null {
  const { hour, me, daily, to = '', said = '' } = REMIND.exec(text)?.groups ?? {}
  const isSetting = hour !== undefined || daily !== undefined || to !== ''
  if (!isSetting) return null
  if (said === '') return me ? null : { said }
  const trimmed = trimSaid(said)
  const time = readClockTime(trimmed.replace(DAILY_END, ''))
  const isDaily = daily !== undefined || hour !== undefined || DAILY_END.test(trimmed)
  if (me && !isDaily && (time === null || openReminders(view).length > 0)) return null
  return time !== null || (!me && /^remind(?:ers?)?\b/i.test(text) && countWords(trimmed) <= 3)
    ? { said: trimmed.replace(DAILY_END, '') }
    : null
}

export const remindAt = defineCommand({
  name: 'remindAt',
  forms: ['remind at 8am'],
  help: 'the hour of your reminders',
  args: Said,
  read: readReminderHour,
  handle: ({ said }, view) => {
    const { reminderTime, quietHours } = view.owner.settings
    if (said === '') return { reply: replies.reminderHourNow(reminderTime) }
    const time = readClockTime(said)
    if (time === null) return { reply: replies.unclearHour(said, reminderTime) }
    if (quietHours && applyQuietHours(view.moment.today, time, quietHours).time !== time)
      return { reply: replies.reminderHourIsQuiet(time, quietHours, reminderTime) }
    return changeSettings(
      { reminderTime: time },
      `reminders at ${formatClockTime(time)}`,
      replies.reminderHourSet(time),
      view,
    )
  },
})

const QUIET = new RegExp(
  `^${SET}(?:quiet(?:\\s+(?:hours?|times?))?|do not disturb|dnd)(?:\\s+|[:=]\\s*|$)(?:(?:is|are|to|at|during)\\s+)*(.*)$`,
  'is',
)
const NO_QUIET = /^(?:no|turn off|disable|remove|clear)\s+(?:my\s+|the\s+)?quiet(?:\s+(?:hours?|times?))?$/i
const NO_TEXTS = /^(?:no texts|(?:do not|don't|dont) (?:text|disturb|bother|remind) me)\s+((?:from|between)\s+.+)$/i

export const quiet = defineCommand({
  name: 'quiet',
  forms: ['quiet 9pm-8am', 'quiet off'],
  help: 'no texts in these hours',
  args: Said,
  read: (text) => {
    const trimmed = trimSaid(text)
    if (NO_QUIET.test(trimmed)) return { said: 'off' }
    const said = QUIET.exec(trimmed)?.[1] ?? NO_TEXTS.exec(trimmed)?.[1]
    return said !== undefined && (countWords(said) <= 2 || readQuietHours(said) !== null) ? { said } : null
  },
  handle: ({ said }, view) => {
    const { settings } = view.owner
    if (said === '') return { reply: replies.quietNow(settings.quietHours) }
    const read = readQuietHours(said)
    if (read === null) return { reply: replies.unclearQuiet(said, settings.quietHours) }
    const quietHours = read === 'off' ? null : read
    const about = quietHours ? `quiet hours ${replies.hoursSaid(quietHours)}` : 'no quiet hours'
    const reply = replies.quietSet({ ...settings, quietHours }, view.moment.today)
    return changeSettings({ quietHours }, about, reply, view)
  },
})

const GOAL = new RegExp(`^${SET}(?:weekly\\s+)?goal(?:\\s+|[:=]\\s*|$)(?:(?:is|of|to|at|for)\\s+)*(.*)$`, 'is')

export const goal = defineCommand({
  name: 'goal',
  forms: ['goal 1 a week'],
  help: 'new people to meet',
  args: Said,
  read: (text) => {
    const said = GOAL.exec(trimSaid(text))?.[1]
    return said !== undefined && (countWords(said) <= 4 || readGoal(said) !== null) ? { said } : null
  },
  handle: ({ said }, view) => {
    const now = view.owner.settings.goal
    if (said === '') return { reply: replies.goalNow(now) }
    const count = readGoal(said)
    if (count === null) return { reply: replies.unclearGoal(said, now) }
    return changeSettings({ goal: count }, `goal ${replies.goalSaid(count)}`, replies.goalSet(count), view)
  },
})
