import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { addDays } from '../../domain/calendar.ts'
import type { Moment, When } from '../../domain/moment.ts'
import { firstName } from '../../domain/name.ts'
import { after } from '../../language/after.ts'
import { isCommonWord } from '../../language/introduction/lexicon.ts'
import { unclearDay } from '../../language/replies/reminders.ts'
import { looksLikeWhen, readWhen } from '../../language/when.ts'
import { definePersonCommand } from '../command.ts'
import { draftOfSteps, move } from '../follow-ups.ts'
import { theOneSpokenOf } from '../meant.ts'
import { byName, byReminder, findByName, openReminders, splitName, Who } from '../people.ts'
import type { View } from '../view.ts'
import { WhenArgs } from '../when-args.ts'
import { readNameFirst } from './reminder-replies.ts'

/** The day and time that `later ...` means; null when it cannot be read. */
export const readLater = (said: string, moment: Moment): When | null =>
  said === '' ? { on: addDays(moment.today, 1), time: null } : readWhen(said, moment)

const LATER =
  /^(?:later|snooze|not (?:now|yet|today)|can'?t (?:now|today)|(?:remind|ask|ping) me(?:\s+(?:later|again))?)\b[\s,:.!]*/i

export const later = definePersonCommand({
  name: 'later',
  mayLog: true,
  forms: ['later', 'later 3d', 'friday', '3pm'],
  help: 'moves it',
  args: z.object({ who: Who, when: z.nullable(WhenArgs), said: z.string() }),
  read: (text, view) => {
    const rest = after(text, LATER)
    if (rest === null) return readNamedLater(text, view) ?? readCorrection(text, view) ?? readBareWhen(text, view)
    const when = readLater(rest.replace(/[.!]+$/, ''), view.moment)
    if (when) return { who: byReminder, when, said: rest }
    return readLaterFor(rest, view)
  },
  handle: (contact, { when, said }, view) =>
    when
      ? draftOfSteps([move(contact, stillToCome(when, view))], view)
      : { reply: unclearDay(said, firstName(contact.name)) },
})

const HOURS_LATER = 3

/** `later today`, when the hour of reminders is over: in three hours. */
function stillToCome(when: When, { moment: { today, time }, owner }: View): When {
  if (when.on !== today || when.time !== null || time < owner.settings.reminderTime) return when
  const then = Temporal.PlainDateTime.from(`${today}T${time}`).add({ hours: HOURS_LATER })
  return { on: then.toPlainDate().toString(), time: then.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** `ana later in the week` names a day, if none that can be read; `ana later joined Etsy` is a note. */
const BEGINS_DAY = /^(?:in|on|this|next|some|maybe|when|after|around|at|by)\b/i

/** `ana later`, `ana later 3d`. */
function readNamedLater(text: string, view: View) {
  const named = readNameFirst(text, /^later\b/i, view)
  const said = named?.rest.replace(/^[\s,;:-]+|[\s.!]+$/g, '') ?? ''
  const when = named && readLater(said, view.moment)
  if (!named || (!when && !BEGINS_DAY.test(said))) return null
  return { who: named.who, when, said }
}

const CORRECTION =
  /^(?:(?:no|wait|sorry|oops|or)[\s,.]+)*(?:(?:actually|i meant?|rather)[\s,]+)*(?:(?:make|change|move|set|push|snooze|bump) (?:it |that |this )?(?:to |till |until )?)?(?=\S)/i

/** `actually make it friday`, `friday instead`: another day for whoever was just moved, before any reminder. */
function readCorrection(text: string, view: View) {
  const said = text.replace(CORRECTION, '').replace(/[\s,]+(?:instead|actually|rather)[\s.!]*$/i, '')
  const when = said === text ? null : readWhen(said, view.moment)
  return when && { who: theOneSpokenOf(view), when, said }
}

/** A day alone answers the reminder, while one is open. */
function readBareWhen(text: string, view: View) {
  if (openReminders(view).length === 0) return null
  const when = readWhen(text, view.moment)
  return when || looksLikeWhen(text) ? { who: byReminder, when, said: text } : null
}

/** `later maybe`, `later today`: no name, and no day either. */
const isVague = (word: string): boolean =>
  /^(?:maybe|perhaps|some(?:time|day)|whenever|soon|eventually|asap)$/i.test(word) || isCommonWord(word)

/** `later ana 3d`, `later 3d ana`, and what is neither a name nor a day. */
function readLaterFor(rest: string, view: View) {
  const led = splitName(rest, view)
  const isNobody = findByName(led.name, view.known).length === 0 && isVague(led.name)
  if (isNobody) return { who: byReminder, when: null, said: rest }
  const when = readLater(led.rest.replace(/^[\s,;:.!?-]+|[.!]+$/g, ''), view.moment)
  if (when) return { who: byName(led.name), when, said: led.rest }
  const last = rest.search(/\S+$/)
  const said = rest.slice(0, last).trim()
  const before = readWhen(said, view.moment)
  if (before) return { who: byName(rest.slice(last)), when: before, said }
  return { who: byReminder, when: null, said: rest }
}
