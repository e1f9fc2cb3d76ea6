import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { toLocal } from '../../domain/calendar.ts'
import { reminderInstant } from '../../domain/follow-up.ts'
import type { Settings } from '../../domain/owner.ts'
import { isPausedOn, nextReminder } from '../../domain/wake.ts'
import * as replies from '../../language/replies/settings.ts'
import { readPause } from '../../language/settings.ts'
import { defineCommand } from '../command.ts'
import type { View } from '../view.ts'
import { changeSettings } from './settings.ts'

const LONGEST_WORDS = 8
const PAUSE =
  /^(?:please\s+)?(?:pause|take a break)\b(?:\s+(?:everything|all|it|wellmet|me|(?:my |all |the )*(?:reminders?|texts?)))*(?:\s+|[,:.!]\s*|$)(.*)$/is

export const pause = defineCommand({
  name: 'pause',
  forms: ['pause 2 weeks', 'pause until friday'],
  help: 'no texts until then',
  args: z.object({ said: z.string() }),
  read: (text) => {
    const said = PAUSE.exec(text.replace(/[\s.!?]+$/, ''))?.[1]?.replace(/\s+please$/i, '')
    return said === undefined || said.split(/\s+/).length > LONGEST_WORDS ? null : { said }
  },
  handle: ({ said }, view) => {
    const { today } = view.moment
    const until = readPause(said, view.moment)
    if (until === null) return { reply: replies.unclearPause(said) }
    const reply = replies.paused(view.owner.settings, until, today)
    return changeSettings({ pausedUntil: until }, `pause ${replies.untilSaid(until, today)}`, reply, view)
  },
})

/** Today becomes the day on which reminders go on, so that the weekly texts of the pause stay unsent. */
export const resume = defineCommand({
  name: 'resume',
  forms: ['resume'],
  help: 'reminders go on',
  args: z.object({}),
  read: (text) =>
    /^(?:(?:resume|unpause|un-pause)(?:\s+(?:everything|all|it|now|please|(?:my |all |the )*(?:reminders?|texts?)))*|i(?:'| a)?m back)[\s.!]*$/i.test(
      text,
    )
      ? {}
      : null,
  wants: (_args, { moment }) => [{ kind: 'due', until: moment.today }],
  handle: (_args, view) => {
    const { moment, owner } = view
    if (!isPausedOn(moment.today, owner.settings)) return { reply: replies.notPaused() }
    const settings = { ...owner.settings, pausedUntil: moment.today }
    return changeSettings({ pausedUntil: moment.today }, 'resume', waitingSaid(settings, view), view)
  },
})

/** How many follow-ups fell due, and when their one text comes. */
function waitingSaid(settings: Settings, { at, due, moment }: View): string {
  const now = Temporal.Instant.from(at)
  const next = nextReminder(due, now, settings)
  if (!next) return replies.resumed(0, null, moment.today)
  const waiting = due.filter(({ followUp }) => {
    const meant = followUp && reminderInstant(followUp, settings)
    return meant && meant.epochMilliseconds <= next.epochMilliseconds
  })
  const { today: on, time } = toLocal(next, settings.zone)
  return replies.resumed(waiting.length, next.equals(now) ? null : { on, time }, moment.today)
}
