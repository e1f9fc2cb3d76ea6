import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Temporal } from 'temporal-polyfill'
import { CONNECTION_OVERRIDES } from '../../lib/connection-overrides.ts'
import { readRecurrence } from './aws/cron.ts'
import type { BusEvent } from './aws/event-bridge.ts'
import { createFunctions, type Functions, type Host } from './aws/functions.ts'
import { startGateway } from './aws/gateway.ts'
import { type Background, createBackground } from './background.ts'
import { type Blueprint, readBlueprint } from './blueprint.ts'
import type { Carrier } from './carrier/carrier.ts'
import { CONFIGURATION } from './configuration.ts'
import { DamagedDataError } from './damaged-data-error.ts'
import { type Endpoints, startEndpoints } from './endpoints.ts'
import { setEnvironment } from './environment.ts'
import type { Watch } from './happening.ts'
import { loadTemplate } from './template.ts'
import { createTimeline, type Timeline } from './timeline.ts'

export interface StackOptions {
  /** Where the clock starts. */
  readonly start: Temporal.Instant
  /** Whether the clock stands still between moves; otherwise it runs, and what falls due is done. */
  readonly frozen: boolean
  /** The folder in which everything is kept, made if it is not there; null keeps everything in memory. */
  readonly data: string | null
  /** Hears of whatever goes wrong inside. */
  readonly report: (problem: string) => void
  /** Hears of what happens in each part. */
  readonly watch?: Watch
  /** Sees every event that is put on the bus. */
  readonly observe?: (event: BusEvent) => void
  /** Runs every invocation: a test can hold it up, or end it halfway. Left out, it just runs. */
  readonly host?: Host
  /** Whether the hourly sweep comes; left out, it does. Without it nothing makes good what an alarm failed to do. */
  readonly sweeps?: boolean
  /** How Twilio delivers texts, as the fragment of a webhook's address says; left out, as it is told in the cloud. */
  readonly overrides?: string
  /** The folder that the functions' sources are named from, with a slash at its end: the project's own, but for tests. */
  readonly root?: string
}

/** The whole stack on this machine. */
export interface LocalStack {
  readonly timeline: Timeline
  readonly carrier: Carrier
  readonly functions: Functions
  /** The address of the HTTP API, without a trailing slash. */
  readonly url: string
  /** When the first of the alarms that are set goes off; null if none is. */
  nextAlarm(): Temporal.Instant | null
  /** Moves the clock as the timeline does; then DynamoDB removes what has expired. */
  moveTo(target: Temporal.Instant): Promise<void>
  /** Does what fell due while nothing ran, and once what recurs; in memory there is nothing to catch up with. */
  catchUp(): Promise<void>
  /** Resolves once nothing is under way. */
  settle(): Promise<void>
  /** Forgets everything but the clock. */
  clear(): Promise<void>
  close(): Promise<void>
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Builds the stack from its template. A process can have one at a time, because the functions read their variables from
 * its environment. Throws a `DamagedDataError` or a `DataInUseError` if what is in `data` cannot be used.
 */
export async function startStack(options: StackOptions): Promise<LocalStack> {
  const {
    start,
    frozen,
    report,
    watch = () => {},
    observe = () => {},
    host = runDirectly,
    root = projectRoot,
  } = options
  const place = placeData(options.data)
  const background = createBackground()
  const timeline = createTimeline({ start, frozen, settle: background.idle })
  const gateway = await startGateway(timeline.now)
  const blueprint = readBlueprint(await loadTemplate(CONFIGURATION), gateway.url)
  const functions = createFunctions({ definitions: blueprint.functions, root, timeline, host, report, watch })
  const { overrides = CONNECTION_OVERRIDES } = options
  const shared = { blueprint, functions, timeline, background, place, report, watch, observe, overrides }
  const endpoints = await startEndpoints({ ...shared, publicUrl: gateway.url })
  setEnvironment(
    blueprint.functions.map(({ Environment }) => Environment.Variables),
    endpoints,
  )
  gateway.open(connectRoutes(blueprint, functions, background, watch))
  const recurring = options.sweeps === false ? [] : connectSchedules(blueprint, functions, timeline, watch)
  const stopClock = frozen ? () => {} : follow(timeline)
  const missed = options.data === null ? [] : recurring
  const parts = { timeline, functions, endpoints, background, missed }
  return {
    timeline,
    carrier: endpoints.twilio.carrier,
    functions,
    url: gateway.url,
    ...control(parts),
    async close() {
      stopClock()
      await background.idle()
      for (const server of [gateway, ...Object.values(endpoints)]) await server.close()
    },
  }
}

const runDirectly: Host = (_source, work) => work()

interface Parts {
  readonly timeline: Timeline
  readonly functions: Functions
  readonly endpoints: Endpoints
  readonly background: Background
  readonly missed: readonly (() => Promise<void>)[]
}

function control({ timeline, functions, endpoints, background, missed }: Parts) {
  const moveTo = async (target: Temporal.Instant) => {
    await timeline.moveTo(target)
    await endpoints.dynamodb.expire(timeline.now())
  }
  return {
    moveTo,
    nextAlarm: endpoints.scheduler.next,
    settle: background.idle,
    async catchUp() {
      await moveTo(timeline.now())
      for (const sweep of missed) await sweep()
      await background.idle()
    },
    async clear() {
      await background.idle()
      endpoints.scheduler.clear()
      endpoints.twilio.carrier.messages.clear()
      await endpoints.dynamodb.clear()
      functions.restart()
    },
  }
}

function placeData(folder: string | null): (name: string) => string | null {
  if (folder === null) return () => null
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new DamagedDataError(folder, { cause })
  }
  return (name) => `${folder}/${name}`
}

/** A request counts until its function is done, even when Twilio has given it up. */
function connectRoutes({ routes }: Blueprint, functions: Functions, background: Background, watch: Watch) {
  return routes.map(({ key, functionArn }) => ({
    key,
    invoke(event: unknown) {
      watch({ part: 'api', what: key })
      return background.include(functions.invoke(functionArn, event))
    },
  }))
}

/** Puts the recurring schedules on the timeline, and gives what each of them does. */
function connectSchedules({ schedules }: Blueprint, functions: Functions, timeline: Timeline, watch: Watch) {
  return schedules.map(({ ScheduleExpression, Target }) => {
    const wake = () => {
      watch({ part: 'scheduler', what: 'the hour came' })
      return functions.wake(Target.Arn, JSON.parse(Target.Input))
    }
    timeline.every(readRecurrence(ScheduleExpression), wake)
    return wake
  })
}

/** Has a running clock do what falls due. Returns how to stop it. */
function follow(timeline: Timeline): () => void {
  const timer = setInterval(() => timeline.moveTo(timeline.now()), 1000)
  timer.unref()
  return () => clearInterval(timer)
}
