import type { Temporal } from 'temporal-polyfill'
import type { EventType } from '../../../lib/domain/domain-event.ts'
import type { Tally } from '../../../lib/domain/streak.ts'
import { type Announced, localTime, type Step } from '../step.ts'

const COUNTED: [EventType, keyof Tally][] = [
  ['ContactMet', 'met'],
  ['ContactHelped', 'helped'],
  ['ContactFollowedUp', 'followedUp'],
  ['IntroductionMade', 'introduced'],
  ['ReferralReceived', 'referred'],
]

interface Entry {
  monday: string
  events: Announced[]
}

/** The Monday of the week in which something counts: from Sunday 18:00 on it is the next one's. */
export function weekOf(at: Temporal.PlainDateTime): string {
  const shifted = at.add({ hours: 6 }).toPlainDate()
  return shifted.subtract({ days: shifted.dayOfWeek - 1 }).toString()
}

/** What somebody knows who only listens to the bus: what each plan announced, and which plans were taken back. */
export class Ledger {
  private readonly plans = new Map<number, Entry>()
  private readonly undone = new Set<number>()
  private readonly ids = new Set<string>()

  /** Takes down what a step announced. Gives the ids of events that came twice. */
  record({ events, before }: Step): string[] {
    const doubled = events.filter(({ id }) => this.ids.has(id))
    for (const event of events) {
      if (this.ids.has(event.id)) continue
      this.ids.add(event.id)
      const entry = this.plans.get(event.plan) ?? { monday: weekOf(localTime(event.at, before)), events: [] }
      entry.events.push(event)
      this.plans.set(event.plan, entry)
      if (event.type === 'PlanUndone') this.undone.add(Number(event.facts.undone))
      if (event.type === 'PlanRedone') this.undone.delete(Number(event.facts.undone))
    }
    return doubled.map(({ id }) => id)
  }

  /** What was done in the week of that Monday, or (without one) ever; what was taken back does not count. */
  tally(monday: string | null = null): Tally {
    const sum: Tally = { met: 0, helped: 0, followedUp: 0, introduced: 0, referred: 0 }
    for (const entry of this.standing()) {
      if (monday !== null && entry.monday !== monday) continue
      for (const { type } of entry.events) {
        const count = COUNTED.find(([counted]) => counted === type)?.[1]
        if (count) sum[count] += 1
      }
    }
    return sum
  }

  /** The Mondays of all weeks in which anything happened. */
  mondays(): string[] {
    return [...new Set(this.standing().map(({ monday }) => monday))]
  }

  /** Every event of a type that was not taken back. */
  all(type: EventType): Announced[] {
    return this.standing().flatMap(({ events }) => events.filter((event) => event.type === type))
  }

  private standing(): Entry[] {
    return [...this.plans].flatMap(([plan, entry]) => (this.undone.has(plan) ? [] : [entry]))
  }
}
