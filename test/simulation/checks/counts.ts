import { Temporal } from 'temporal-polyfill'
import type { Tally } from '../../../lib/domain/streak.ts'
import { type Check, eventsOf, localTime, type Step } from '../step.ts'
import { Ledger, weekOf } from './ledger.ts'
import { isIn, meantReminder } from './meant-time.ts'

const TALLY = /(\d+) met, (\d+) helped, (\d+) followed up(?:, (\d+) introductions?)?(?:, (\d+) referrals?)?\./.source

const tallyFrom = (counts: (string | undefined)[]): Tally => {
  const [met = 0, helped = 0, followedUp = 0, introduced = 0, referred = 0] = counts.map((count) => Number(count ?? 0))
  return { met, helped, followedUp, introduced, referred }
}

const said = (tally: Tally): string => Object.values(tally).join(' ')

/** Counts equal the events: those that are kept, those that `stats` tells, and those of the weekly text, with the streak. */
export function checkCounts(): Check {
  const ledger = new Ledger()
  const goals = new Map<string, number>()
  return (step) => {
    const doubled = ledger.record(step).map((id) => `event ${id} came twice`)
    goals.set(weekOf(localTime(step.to, step.after)), step.after.owner.settings.goal)
    return [...doubled, ...checkKept(step, ledger), ...checkStats(step, ledger), ...checkWeekly(step, ledger, goals)]
  }
}

function checkKept({ after }: Step, ledger: Ledger): string[] {
  const mondays = new Set([...ledger.mondays(), ...after.weeks.map(({ monday }) => monday)])
  return [...mondays].flatMap((monday) => {
    const {
      met = 0,
      helped = 0,
      followedUp = 0,
      introduced = 0,
      referred = 0,
    } = after.weeks.find((week) => week.monday === monday) ?? {}
    const kept = said({ met, helped, followedUp, introduced, referred })
    const happened = said(ledger.tally(monday))
    return kept === happened ? [] : [`the week of ${monday} is kept as ${kept}, and what happened is ${happened}`]
  })
}

const STATS = new RegExp(`^This week: ${TALLY} Overall: ${TALLY}`)

function checkStats(step: Step, ledger: Ledger): string[] {
  const { text, arrivals, to, after } = step
  if (text !== 'stats') return []
  const counts = STATS.exec(arrivals[0]?.body ?? '')?.slice(1)
  if (!counts) return [`stats said ${arrivals[0]?.body}`]
  const now = localTime(to, after)
  const weeks = [
    ledger.tally(weekOf(now)),
    ...(isSundayEvening(now) ? [ledger.tally(weekOf(now.subtract({ hours: 6 })))] : []),
  ]
  const expected = weeks.reduce(add)
  return [
    ...equal('stats of this week', tallyFrom(counts.slice(0, 5)), expected),
    ...equal('stats overall', tallyFrom(counts.slice(5)), ledger.tally()),
  ]
}

const isSundayEvening = (at: Temporal.PlainDateTime): boolean => at.dayOfWeek === 7 && at.hour >= 18

const add = (a: Tally, b: Tally): Tally => ({
  met: a.met + b.met,
  helped: a.helped + b.helped,
  followedUp: a.followedUp + b.followedUp,
  introduced: a.introduced + b.introduced,
  referred: a.referred + b.referred,
})

const equal = (what: string, told: Tally, happened: Tally): string[] =>
  said(told) === said(happened) ? [] : [`${what}: told ${said(told)}, and what happened is ${said(happened)}`]

const WEEKLY = new RegExp(`^This week: ${TALLY}`)

function checkWeekly(step: Step, ledger: Ledger, goals: Map<string, number>): string[] {
  return eventsOf(step, 'WeeklyTextSent').flatMap(({ facts }) => {
    const body =
      step.arrivals.map((arrival) => arrival.body).find((one) => /^(?:This week:|Nobody met)/.test(one)) ?? ''
    const monday = mondayBefore(String(facts.sunday))
    const happened = ledger.tally(monday)
    const counts = WEEKLY.exec(body)?.slice(1)
    const streak = Number(/(\d+)-week streak/.exec(body)?.[1] ?? 0)
    const expected = countStreak(monday, ledger, goals)
    return [
      ...(counts ? equal('weekly text', tallyFrom(counts), happened) : checkNudge(body, happened)),
      ...(streak === (expected > 1 ? expected : 0) ? [] : [`a streak of ${expected} was told as: ${body}`]),
      ...checkComing(body, step, String(facts.sunday)),
    ]
  })
}

function checkNudge(body: string, { met, helped, followedUp, introduced, referred }: Tally): string[] {
  const count = (pattern: RegExp) => Number(pattern.exec(body)?.[1] ?? 0)
  const told = {
    met: 0,
    helped: count(/(\d+) helped/),
    followedUp: count(/(\d+) followed up/),
    introduced: count(/(\d+) introduction/),
    referred: count(/(\d+) referral/),
  }
  return equal('nudge', told, { met, helped, followedUp, introduced, referred })
}

const mondayBefore = (sunday: string): string => weekOf(Temporal.PlainDate.from(sunday).toPlainDateTime('12:00'))

function countStreak(last: string, ledger: Ledger, goals: Map<string, number>): number {
  let count = 0
  for (
    let day = Temporal.PlainDate.from(last).toPlainDateTime('12:00');
    reached(weekOf(day), ledger, goals);
    day = day.subtract({ days: 7 })
  )
    count++
  return count
}

function reached(monday: string, ledger: Ledger, goals: Map<string, number>): boolean {
  const { met } = ledger.tally(monday)
  return met > 0 && met >= (goals.get(monday) ?? 1)
}

/** Who is to come next week: as many as there are, unless some have come since the text. */
function checkComing(body: string, step: Step, sunday: string): string[] {
  const { after } = step
  if (eventsOf(step, 'ReminderSent').length > 0) return []
  const list = /Next week: (.+?)\./.exec(body)?.[1]
  const more = Number(/ and (\d+) more$/.exec(list ?? '')?.[1] ?? 0)
  const told = list ? list.replace(/ and \d+ more$/, '').split(', ').length + more : 0
  const from = Temporal.PlainDate.from(sunday).toPlainDateTime('12:00').toPlainDate().add({ days: 1 })
  const to = from.add({ days: 6 })
  const days = after.contacts.flatMap((contact) => meantReminder(contact, after.owner.settings)?.toPlainDate() ?? [])
  const coming = days.filter((day) => day.toString() >= from.toString() && day.toString() <= to.toString()).length
  return told === coming ? [] : [`${coming} are to come next week, and told is: ${body}`]
}

/** Exactly one weekly text for each Sunday, at 18:00, unless paused or after STOP. */
export function checkSundays(): Check {
  const sent = new Set<string>()
  return (step) => {
    const sundays = eventsOf(step, 'WeeklyTextSent').map(({ facts }) => String(facts.sunday))
    const doubled = sundays.filter((sunday) => sent.has(sunday))
    for (const sunday of sundays) sent.add(sunday)
    const missing = sundayIn(step)
    return [
      ...doubled.map((sunday) => `the weekly text of ${sunday} came again`),
      ...(missing && !sent.has(missing) ? [`no weekly text on ${missing}`] : []),
    ]
  }
}

/** The Sunday whose weekly text has to come while time passes; null if none has. */
function sundayIn({ text, from, to, before }: Step): string | null {
  const { quietHours, pausedUntil, optedOut } = before.owner.settings
  const [start, end] = [localTime(from, before), localTime(to, before)]
  const evening = end.toPlainDate().toPlainDateTime('18:00')
  const day = end.toPlainDate().toString()
  const isPast = end.dayOfWeek === 7 && start.toString() < evening.toString() && end.toString() > evening.toString()
  const isBarred = optedOut || isIn(evening, quietHours) || (pausedUntil !== null && day < pausedUntil)
  return text === null && isPast && !isBarred ? day : null
}
