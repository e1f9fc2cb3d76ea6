import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import type { Watch } from '../happening.ts'
import { type Journal, openJournal } from '../journal.ts'
import { type LocalRequest, type LocalServer, serve, toListener } from '../server.ts'
import type { Timeline } from '../timeline.ts'
import { ACCOUNT, REGION } from './account.ts'
import { AwsError, answerAws } from './json-protocol.ts'

export interface SchedulerOptions {
  readonly groups: readonly string[]
  readonly timeline: Timeline
  /** Wakes a schedule's target; resolves when the first attempt is over. */
  readonly wake: (arn: string, input: unknown) => Promise<void>
  /** Where the schedules are kept; null keeps them in memory. */
  readonly path: string | null
  readonly watch: Watch
}

export interface LocalScheduler extends LocalServer {
  /** When the first schedule is due; null if there is none. */
  next(): Temporal.Instant | null
  /** Forgets every schedule. */
  clear(): void
}

const Schedule = z.object({
  GroupName: z._default(z.string(), 'default'),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z._default(z.string(), 'UTC'),
  FlexibleTimeWindow: z.object({ Mode: z.enum(['OFF', 'FLEXIBLE']) }),
  ActionAfterCompletion: z._default(z.enum(['NONE', 'DELETE']), 'NONE'),
  Target: z.object({ Arn: z.string(), RoleArn: z.string(), Input: z._default(z.string(), '{}') }),
})
type Schedule = z.infer<typeof Schedule>

const Entry = z.union([z.object({ created: z.string(), schedule: Schedule }), z.object({ ended: z.string() })])
type Entry = z.infer<typeof Entry>

/**
 * Plays EventBridge Scheduler for one-time schedules: `CreateSchedule`, `GetSchedule` and `DeleteSchedule`. Those kept
 * from an earlier run are there again; the ones that came due meanwhile wait for the clock's next move.
 * https://docs.aws.amazon.com/scheduler/latest/APIReference
 */
export async function startScheduler(options: SchedulerOptions): Promise<LocalScheduler> {
  const schedules = openSchedules(options)
  const server = await serve(toListener(async (request) => answerAws(() => answer(schedules, options, request))))
  return { ...server, next: schedules.next, clear: schedules.clear }
}

interface Schedules {
  get(key: string): Schedule | undefined
  add(key: string, schedule: Schedule): void
  end(key: string): void
  next(): Temporal.Instant | null
  clear(): void
}

interface Kept {
  readonly schedule: Schedule
  cancel: () => void
}

function openSchedules({ timeline, wake, path, watch }: SchedulerOptions): Schedules {
  const journal: Journal<Entry> = openJournal(path, Entry)
  const kept = new Map<string, Kept>()
  const forget = (key: string) => {
    kept.get(key)?.cancel()
    kept.delete(key)
  }
  // Ended only afterwards: a process killed meanwhile fires it again, as a schedule may be delivered twice.
  const fire = async (key: string, { Target, ActionAfterCompletion }: Schedule) => {
    if (ActionAfterCompletion === 'DELETE') kept.delete(key)
    watch({ part: 'scheduler', what: 'an alarm goes off' })
    await wake(Target.Arn, JSON.parse(Target.Input))
    journal.append({ ended: key })
  }
  const keep = (key: string, schedule: Schedule) => {
    kept.set(key, { schedule, cancel: timeline.at(readTime(schedule), () => fire(key, schedule)) })
  }
  for (const entry of journal.entries) 'created' in entry ? keep(entry.created, entry.schedule) : forget(entry.ended)
  return {
    get: (key) => kept.get(key)?.schedule,
    add(key, schedule) {
      keep(key, schedule)
      journal.append({ created: key, schedule })
      watch({ part: 'scheduler', what: 'an alarm is set' })
    },
    end(key) {
      forget(key)
      journal.append({ ended: key })
    },
    next() {
      const times = [...kept.values()].map(({ schedule }) => readTime(schedule))
      return times.toSorted(Temporal.Instant.compare)[0] ?? null
    },
    clear() {
      for (const key of [...kept.keys()]) forget(key)
      journal.clear()
    },
  }
}

function answer(schedules: Schedules, options: SchedulerOptions, { method, path, query, body }: LocalRequest): unknown {
  const name = decodeURIComponent(path.replace(/^\/schedules\//, ''))
  if (method === 'POST') return create(schedules, options, name, z.parse(Schedule, JSON.parse(body.toString())))
  const key = `${new URLSearchParams(query).get('groupName') ?? 'default'}/${name}`
  const schedule = schedules.get(key)
  if (!schedule) throw new AwsError('ResourceNotFoundException', `Schedule ${name} does not exist.`, 404)
  if (method === 'GET') return { Name: name, Arn: toArn(key), State: 'ENABLED', ...schedule }
  if (method === 'DELETE') return schedules.end(key)
  throw new AwsError('ValidationException', `${method} is not available on one machine`)
}

function create(schedules: Schedules, { groups, timeline }: SchedulerOptions, name: string, schedule: Schedule) {
  const key = `${schedule.GroupName}/${name}`
  if (!/^[0-9a-zA-Z-_.]{1,64}$/.test(name)) throw new AwsError('ValidationException', 'Name is not valid.')
  if (!groups.includes(schedule.GroupName)) {
    throw new AwsError('ResourceNotFoundException', `Schedule group ${schedule.GroupName} does not exist.`, 404)
  }
  if (schedules.get(key)) throw new AwsError('ConflictException', `Schedule ${name} already exists.`, 409)
  if (Temporal.Instant.compare(readTime(schedule), timeline.now()) <= 0) {
    throw new AwsError('ValidationException', `Invalid Schedule Expression ${schedule.ScheduleExpression}.`)
  }
  schedules.add(key, schedule)
  return { ScheduleArn: toArn(key) }
}

function readTime({ ScheduleExpression, ScheduleExpressionTimezone }: Schedule): Temporal.Instant {
  const time = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(ScheduleExpression)?.[1]
  if (time === undefined)
    throw new AwsError('ValidationException', `Invalid Schedule Expression ${ScheduleExpression}.`)
  return Temporal.PlainDateTime.from(time).toZonedDateTime(ScheduleExpressionTimezone).toInstant()
}

function toArn(key: string): string {
  return `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule/${key}`
}
