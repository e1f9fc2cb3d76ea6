import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import type { BusEvent } from '../../infra/local/aws/event-bridge.ts'
import type { Arrival } from '../../infra/local/place.ts'
import type { EventType } from '../../lib/domain/domain-event.ts'
import type { LookUp, State } from './state.ts'

/** An event as it came over the bus. `at` is an instant; what else it tells is in `facts`. */
export interface Announced {
  type: EventType
  id: string
  plan: number
  at: string
  facts: Record<string, unknown>
}

/**
 * One text of the owner and everything it led to, or (`text` null) some time that passed. `lookUps` are read when time
 * passes only.
 */
export interface Step {
  text: string | null
  from: Temporal.Instant
  to: Temporal.Instant
  before: State
  after: State
  arrivals: Arrival[]
  events: Announced[]
  lookUps: LookUp[] | null
}

/** One promise of the product: called with every step of a life, in order; says what breaks it. */
export type Check = (step: Step) => string[]

const Detail = z.looseObject({ id: z.string(), plan: z.number(), at: z.string() })

/** Reads an event as somebody would who hangs a rule on the bus. Throws if it is not what docs/events.md says. */
export function readAnnounced(event: BusEvent): Announced {
  const { id, plan, at, ...facts } = z.parse(Detail, event.detail)
  return { type: event['detail-type'] as EventType, id, plan, at, facts }
}

/** The events of these types among those of a step. */
export const eventsOf = ({ events }: Pick<Step, 'events'>, ...types: EventType[]): Announced[] =>
  events.filter(({ type }) => types.includes(type))

/** An instant on the owner's clock. */
export const localTime = (at: Temporal.Instant | string, { owner }: State): Temporal.PlainDateTime =>
  Temporal.Instant.from(at.toString()).toZonedDateTimeISO(owner.settings.zone).toPlainDateTime()

/** `09:30` of a local time. */
export const clockTime = (at: Temporal.PlainDateTime): string => at.toPlainTime().toString({ smallestUnit: 'minute' })
