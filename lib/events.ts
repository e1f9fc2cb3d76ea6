import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import type { Plan } from './domain/plan.ts'

/** The `source` of every event that wellmet puts on the bus. */
export const EVENT_SOURCE = 'wellmet'

/** Events after which an owner's next alarm may be another one. Whatever an alarm leads to ends with one of them. */
export const ALARM_EVENTS = [
  'AlarmPassed',
  'DailyLimitReached',
  'FollowUpScheduled',
  'FollowUpEnded',
  'NudgeSuggested',
  'OutreachScheduled',
  'OwnerJoined',
  'ReminderSent',
  'SettingsChanged',
  'TextUndelivered',
  'WeeklyTextSent',
  'WeeklyTextPassed',
] as const

/** What every event's detail begins with; `id` is the plan's number and the event's index, the same when it is put again. */
export const EventDetail = z.object({
  version: z.literal(1),
  id: z.string(),
  owner: z.string(),
  plan: z.number(),
  at: z.string(),
})

/** An event as EventBridge hands it to a function. */
export const BusEvent = z.object({ 'detail-type': z.string(), detail: EventDetail })

/** A plan's events as they go on the bus. */
export const announcementsOf = (plan: Plan) =>
  plan.events.map(({ type, facts }, index) => ({
    type,
    at: new Date(plan.at),
    detail: {
      version: 1,
      id: `${plan.number}-${index}`,
      owner: plan.owner.id,
      plan: plan.number,
      at: plan.at,
      ...facts,
    },
  }))

/** An alarm found nothing to do: not a plan's event, so it has the number of none. */
export const alarmPassed = (ownerId: string, at: Temporal.Instant) => ({
  type: 'AlarmPassed',
  at: new Date(at.epochMilliseconds),
  detail: { version: 1, id: `alarm-${at}`, owner: ownerId, plan: 0, at: at.toString() },
})
