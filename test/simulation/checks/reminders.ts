import { Temporal } from 'temporal-polyfill'
import type { Contact } from '../../../lib/domain/contact.ts'
import { type Announced, type Check, eventsOf, localTime, type Step } from '../step.ts'
import { awake, isIn, meantReminder } from './meant-time.ts'

/** How long an alarm may take. */
const GRACE: Temporal.DurationLike = { minutes: 2 }

const isAfter = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): boolean =>
  Temporal.PlainDateTime.compare(a, b) > 0

/** Nobody is texted in quiet hours, during a pause or after STOP. */
export const checkQuiet: Check = ({ text, arrivals, before }) => {
  if (text !== null) return []
  const { quietHours, pausedUntil, optedOut } = before.owner.settings
  return arrivals.flatMap(({ at, body }) => {
    const local = Temporal.PlainDateTime.from(at.slice(0, 19))
    const wrongs = [
      isIn(local, quietHours) ? 'in quiet hours' : '',
      pausedUntil !== null && local.toPlainDate().toString() < pausedUntil ? 'in a pause' : '',
      optedOut ? 'after STOP' : '',
    ]
    return wrongs.filter(Boolean).map((wrong) => `texted ${wrong}, at ${at}: ${body}`)
  })
}

/** A reminder comes at the time that it was meant for, or at once where that is over. */
export const checkTime: Check = (step) => {
  const { before, from } = step
  return eventsOf(step, 'ReminderSent').flatMap((event) => {
    const contact = before.contacts.find(({ id }) => id === event.facts.contact)
    const meant = contact && meantReminder(contact, before.owner.settings)
    if (!contact || !meant) return [`a reminder of ${contact?.name ?? 'nobody'} was not to come`]
    const start = awake(localTime(from, before), before.owner.settings)
    const due = isAfter(meant, start) ? meant : start
    const at = localTime(event.at, before)
    return isAfter(due, at) || isAfter(at, due.add(GRACE)) ? [`${contact.name} came at ${at} and not at ${due}`] : []
  })
}

/** No reminder is lost: once its time is over it was sent. */
export const checkNoneMissed: Check = ({ text, from, to, after }) => {
  const { settings } = after.owner
  const now = localTime(to, after)
  const isShort = from.until(to).total('minutes') < 3
  if (text !== null || isShort || settings.optedOut || isIn(now.subtract(GRACE), settings.quietHours)) return []
  return after.contacts.flatMap((contact) => {
    const meant = meantReminder(contact, settings)
    return meant && isAfter(now.subtract(GRACE), meant) ? [`${contact.name} was to come at ${meant}`] : []
  })
}

const DAYS_UNTIL_REPEAT = 3

/** No reminder twice: one for each day it was set to, and a single repeat after three days. */
export function checkNotTwice(): Check {
  const sent = new Map<string, Temporal.PlainDate[]>()
  return (step) =>
    eventsOf(step, 'ReminderSent').flatMap((event) => {
      const contact = step.before.contacts.find(({ id }) => id === event.facts.contact)
      if (!contact) return []
      const days = sent.get(keyOf(contact)) ?? []
      const day = localTime(event.at, step.before).toPlainDate()
      sent.set(keyOf(contact), [...days, day])
      const last = days.at(-1)
      const isTooSoon = last !== undefined && last.until(day).days < DAYS_UNTIL_REPEAT
      return days.length > 1 || isTooSoon ? [`${contact.name} was reminded of on ${[...days, day].join(', ')}`] : []
    })
}

const keyOf = ({ id, followUp }: Contact): string => `${id} ${followUp?.on} ${followUp?.time}`

/** A reminder text names everyone whom it is said to cover, once. */
export const checkNamed: Check = (step) => {
  const texts = step.arrivals.map(({ body }) => body).filter((body) => step.text === null && isReminder(body))
  const named = texts.reduce((sum, body) => sum + Number(/^(\d+) today:/.exec(body)?.[1] ?? 1), 0)
  const covered = eventsOf(step, 'ReminderSent').map((event) => nameOf(event, step))
  const missing = covered.filter((name) => !texts.some((body) => body.includes(name) || / more: text DUE/.test(body)))
  return [
    ...(named === covered.length ? [] : [`${texts.join(' / ')} for ${covered.join(', ')}`]),
    ...missing.map((name) => `${name} was not named`),
  ]
}

const isReminder = (body: string): boolean => /^(?:Follow up with|\d+ today:)/.test(body)

const nameOf = ({ facts }: Announced, { after }: Step): string =>
  after.contacts.find(({ id }) => id === facts.contact)?.name ?? String(facts.contact)
