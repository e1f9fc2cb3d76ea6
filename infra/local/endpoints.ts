import { type LocalDynamoDb, startDynamoDb } from './aws/dynamodb.ts'
import { type BusEvent, startEventBridge } from './aws/event-bridge.ts'
import type { Functions } from './aws/functions.ts'
import { type LocalScheduler, startScheduler } from './aws/scheduler.ts'
import { startSsm } from './aws/ssm.ts'
import type { Background } from './background.ts'
import type { Blueprint } from './blueprint.ts'
import { openMessageLog } from './carrier/message-log.ts'
import { type LocalTwilio, startTwilio } from './carrier/twilio-api.ts'
import { watchMessages } from './carrier/watch-messages.ts'
import { CONFIGURATION, TOKEN } from './configuration.ts'
import type { Watch } from './happening.ts'
import type { LocalServer } from './server.ts'
import type { Timeline } from './timeline.ts'

/** Everything that the functions call. */
export interface Endpoints {
  readonly dynamodb: LocalDynamoDb
  readonly eventBridge: LocalServer
  readonly scheduler: LocalScheduler
  readonly ssm: LocalServer
  readonly twilio: LocalTwilio
}

export interface EndpointsOptions {
  readonly blueprint: Blueprint
  readonly functions: Functions
  readonly timeline: Timeline
  readonly background: Background
  /** The address of the HTTP API, without a trailing slash. */
  readonly publicUrl: string
  /** The fragment of the webhook's address. */
  readonly overrides: string
  /** Names the file or folder for one kind of data; null if it is to be in memory. */
  readonly place: (name: string) => string | null
  readonly report: (problem: string) => void
  readonly watch: Watch
  readonly observe: (event: BusEvent) => void
}

/** Starts them all, each on a free port; the database first, whose lock keeps a second process from the folder. */
export async function startEndpoints(options: EndpointsOptions): Promise<Endpoints> {
  const { blueprint, functions, timeline, place, watch } = options
  const dynamodb = await startDynamoDb(blueprint.tables, place('table'), watch)
  const [eventBridge, scheduler, ssm, twilio] = await Promise.all([
    startBus(options),
    startScheduler({
      groups: blueprint.scheduleGroups.map(({ name }) => name),
      timeline,
      wake: functions.wake,
      path: place('alarms.jsonl'),
      watch,
    }),
    startSsm(new Map([[CONFIGURATION.tokenParameter, TOKEN]])),
    startCarrier(options),
  ])
  return { dynamodb, eventBridge, scheduler, ssm, twilio }
}

function startBus({
  blueprint,
  functions,
  timeline,
  background,
  watch,
  observe,
}: EndpointsOptions): Promise<LocalServer> {
  const rules = blueprint.rules.map(({ EventBusName, EventPattern, Targets }) => ({
    bus: EventBusName,
    pattern: EventPattern,
    deliver(event: BusEvent) {
      for (const { Arn } of Targets) background.start(() => functions.wake(Arn, event))
    },
  }))
  const see = (event: BusEvent) => {
    watch({ part: 'bus', what: event['detail-type'] })
    observe(event)
  }
  return startEventBridge({ buses: blueprint.buses.map(({ name }) => name), rules, clock: timeline.now, observe: see })
}

function startCarrier({
  timeline,
  background,
  publicUrl,
  overrides,
  place,
  report,
  watch,
}: EndpointsOptions): Promise<LocalTwilio> {
  const messages = openMessageLog(place('messages.jsonl'))
  watchMessages(messages, watch)
  return startTwilio({
    accountSid: CONFIGURATION.accountSid,
    token: TOKEN,
    sender: CONFIGURATION.senderAddress,
    webhookAddress: `${publicUrl}/sms${overrides}`,
    messages,
    clock: timeline.now,
    background,
    report,
  })
}
