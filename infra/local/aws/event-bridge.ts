import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../../lib/clock.ts'
import { type LocalServer, serve } from '../server.ts'
import { ACCOUNT, REGION } from './account.ts'
import { type EventPattern, matchesPattern } from './event-pattern.ts'
import { AwsError, awsJson } from './json-protocol.ts'

/** An event as a rule's target gets it. https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html */
export interface BusEvent {
  readonly version: '0'
  readonly id: string
  readonly 'detail-type': string
  readonly source: string
  readonly account: string
  /** UTC, to the second. */
  readonly time: string
  readonly region: string
  readonly resources: readonly string[]
  readonly detail: unknown
}

export interface BusRule {
  readonly bus: string
  readonly pattern: EventPattern
  readonly deliver: (event: BusEvent) => void
}

export interface EventBridgeOptions {
  readonly buses: readonly string[]
  readonly rules: readonly BusRule[]
  readonly clock: Clock
  /** Sees every event put on the bus, whether a rule matches or not. */
  readonly observe: (event: BusEvent) => void
}

const PutEvents = z.object({ Entries: z.array(z.unknown()).check(z.minLength(1), z.maxLength(10)) })
const present = z.string().check(z.minLength(1))
const Entry = z.object({
  EventBusName: present,
  Source: present,
  DetailType: present,
  Detail: z.string(),
  Resources: z._default(z.array(z.string()), []),
})

/** Plays Amazon EventBridge for `PutEvents`: hands each event to the rules whose pattern it matches. */
export function startEventBridge(options: EventBridgeOptions): Promise<LocalServer> {
  return serve(awsJson({ PutEvents: (input) => putEvents(options, z.parse(PutEvents, input).Entries) }))
}

function putEvents(options: EventBridgeOptions, entries: readonly unknown[]) {
  const results = entries.map((entry) => putEvent(options, entry))
  return { FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length, Entries: results }
}

/** An entry that is not as it should be fails alone, and the request still succeeds. */
function putEvent(options: EventBridgeOptions, entry: unknown) {
  const parsed = z.safeParse(Entry, entry)
  if (!parsed.success) return { ErrorCode: 'InvalidArgument', ErrorMessage: 'a required field is missing' }
  const bus = parsed.data.EventBusName.split('/').at(-1) ?? ''
  if (!options.buses.includes(bus)) throw new AwsError('ResourceNotFoundException', `there is no event bus ${bus}`)
  const detail = parseDetail(parsed.data.Detail)
  if (detail === null) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is not a JSON object' }
  const event = toEvent(parsed.data, detail, options.clock)
  options.observe(event)
  for (const rule of options.rules) if (rule.bus === bus && matchesPattern(rule.pattern, event)) rule.deliver(event)
  return { EventId: event.id }
}

function parseDetail(text: string): object | null {
  try {
    const detail: unknown = JSON.parse(text)
    return typeof detail === 'object' ? detail : null
  } catch {
    return null
  }
}

function toEvent({ Source, DetailType, Resources }: z.infer<typeof Entry>, detail: object, clock: Clock): BusEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': DetailType,
    source: Source,
    account: ACCOUNT,
    time: clock().toString({ smallestUnit: 'second' }),
    region: REGION,
    resources: Resources,
    detail,
  }
}
