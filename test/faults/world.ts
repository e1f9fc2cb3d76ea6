import { createHash } from 'node:crypto'
import { type AttributeValue, BatchWriteItemCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { Temporal } from 'temporal-polyfill'
import type { BusEvent } from '../../infra/local/aws/event-bridge.ts'
import { createSid, type Message } from '../../infra/local/carrier/message.ts'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { type Session, startSession } from '../../infra/local/chat/session.ts'
import { CONFIGURATION, OWNER_ADDRESS } from '../../infra/local/configuration.ts'
import { type LocalStack, startStack } from '../../infra/local/stack.ts'
import { lookUpKeys } from '../../lib/adapters/keys.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import { Contact } from '../../lib/domain/contact.ts'
import { EventDetail } from '../../lib/events.ts'
import { injector, normalize } from './injector.ts'

type Item = Record<string, AttributeValue>

/** The whole system on this machine, in which faults can happen. */
export interface World {
  readonly stack: LocalStack
  readonly session: Session
  /** What was put on the bus. */
  readonly announced: readonly BusEvent[]
  close(): Promise<void>
}

/** Everything that outlives a process: what the table holds, what the carrier carried, what time it is. */
export interface Saved {
  readonly now: Temporal.Instant
  readonly items: readonly Item[]
  readonly messages: readonly Message[]
  /** The alarms that were set, as EventBridge Scheduler was asked for them. */
  readonly alarms: readonly Alarm[]
}

export interface Alarm {
  readonly path: string
  readonly body: string
}

/** Where every scenario begins: nobody is known yet. */
export const EMPTY: Saved = {
  now: Temporal.Instant.from('2026-11-23T10:00:00-05:00'),
  items: [],
  messages: [],
  alarms: [],
}

/** Three tries, as in the cloud; but a slow machine is none of the faults. */
const PATIENT = '#rt=600000&rc=2&rp=all'
const ZONE = 'America/New_York'
/** What DynamoDB takes at once. */
const BATCH = 25

/** Starts the system as it was saved. */
export async function startWorld({ now, items, messages, alarms }: Saved): Promise<World> {
  const { host } = injector
  const announced: BusEvent[] = []
  const observe = (event: BusEvent) => void announced.push(event)
  const options = { start: now, frozen: true, data: null, report: () => {}, observe, host, overrides: PATIENT }
  const stack = await startStack(options)
  await putAll(items)
  for (const message of messages) stack.carrier.messages.add(message)
  // One that is in the past by now is refused.
  for (const { path, body } of alarms) {
    await fetch(`${process.env.AWS_ENDPOINT_URL_SCHEDULER}${path}`, { method: 'POST', body })
  }
  return { stack, session: await startSession(stack, ZONE), announced, close: () => stack.close() }
}

/** The world before its owner was asked whether they want texts. */
export async function saveInvited(): Promise<Saved> {
  const stack = await startStack({ start: EMPTY.now, frozen: true, data: null, report: () => {} })
  const consent = { programme: 'Northside Bootcamp', askedAt: null, givenAt: null }
  const owner = {
    id: OWNER_ID,
    address: OWNER_ADDRESS,
    zone: ZONE,
    country: 'US',
    joinedAt: EMPTY.now.toString(),
    consent,
  }
  await new Store(new Table(tableName())).addOwner(owner)
  const items = await scan()
  await stack.close()
  return { ...EMPTY, items }
}

/** The world with a text in it that Twilio took from the owner and could not deliver to us. */
export const withMissed = (saved: Saved, body: string): Saved => ({
  ...saved,
  messages: [
    ...saved.messages,
    {
      sid: createSid('SM'),
      direction: 'inbound',
      from: OWNER_ADDRESS,
      to: CONFIGURATION.senderAddress,
      body,
      segments: 1,
      media: [],
      at: saved.now.toString(),
      status: 'received',
      errorCode: null,
    },
  ],
})

export async function saveWorld({ stack }: World): Promise<Saved> {
  const { now } = stack.timeline
  return { now: now(), items: await scan(), messages: stack.carrier.messages.all(), alarms: findAlarms() }
}

const findAlarms = (): Alarm[] =>
  injector.operations().flatMap(({ label }) => {
    const [, path, body] = /^POST (\/schedules\/\S+) +(\{.*\}) #\d+$/.exec(label) ?? []
    return path !== undefined && body !== undefined ? [{ path, body }] : []
  })

async function putAll(items: readonly Item[]): Promise<void> {
  const client = new DynamoDBClient({})
  const requests = items.map((Item) => ({ PutRequest: { Item } }))
  while (requests.length > 0) {
    const batch = { [tableName()]: requests.splice(0, BATCH) }
    await client.send(new BatchWriteItemCommand({ RequestItems: batch }))
  }
  client.destroy()
}

async function scan(): Promise<Item[]> {
  const client = new DynamoDBClient({})
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName(), ConsistentRead: true }))
  client.destroy()
  return Items
}

const tableName = (): string => process.env.TABLE_NAME ?? ''

/** What somebody can see of it: everything that is known, and every text that arrived. */
export interface Outcome {
  readonly contacts: unknown
  readonly owner: unknown
  readonly texts: readonly string[]
  /** What the carrier still holds of the texts to the phone: how far they came. */
  readonly fates: readonly string[]
  /** Look-up items that say something else than the contacts. */
  readonly astray: readonly string[]
  /** The types of what was announced, each event once however often it was put on the bus. */
  readonly announced: readonly string[]
}

/** `texts` are those that arrived so far; what is compared leaves out only when something was done, and its number. */
export async function observe({ session, stack, announced }: World, texts: readonly string[]): Promise<Outcome> {
  const answer = await session.answer('/contacts')
  const items = (await scan()).map((item) => unmarshall(item))
  const contacts = 'contacts' in answer ? answer.contacts.map(({ id, ...contact }) => contact) : answer
  return {
    contacts,
    owner: withoutTimes(items.find(({ SK }) => SK === 'AGENDA')),
    texts,
    fates: stack.carrier.messages.all().map(({ direction, body, status }) => `${direction} ${status}: ${body}`),
    astray: findAstray(items),
    announced: typesOf(announced),
  }
}

/** Not that an alarm came for nothing, which may happen any number of times. */
function typesOf(events: readonly BusEvent[]): string[] {
  const own = events.filter((event) => event['detail-type'] !== 'AlarmPassed')
  const byId = new Map(own.map((event) => [EventDetail.parse(event.detail).id, event['detail-type']]))
  return [...byId.values()].toSorted()
}

const TIMES = ['version', 'at', 'askedAt', 'givenAt', 'contactIds', 'undoable', 'redoable', 'needyId', 'helperId']

/** The owner without times and numbers of plans, which a fault may move. */
function withoutTimes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, member) => (TIMES.includes(key) ? undefined : member)))
}

/** The keys under which a contact is found but should not be, is not but should be, or is another than the truth. */
function findAstray(items: readonly Record<string, unknown>[]): string[] {
  const found = items.filter(({ kind }) => kind === 'contact')
  const truths = found.filter(({ SK }) => String(SK).startsWith('CONTACT#'))
  return truths.flatMap((truth) => {
    const wanted = [...lookUpKeys(Contact.parse(truth)), ...(truth.deleted ? [] : [String(truth.SK)])]
    const alive = found.filter(({ id, deleted }) => id === truth.id && !deleted)
    const wrong = alive.filter((item) => !wanted.includes(String(item.SK)) || !isSame(item, truth))
    const missing = wanted.filter((key) => !alive.some(({ SK }) => SK === key))
    return [...wrong.map(({ SK }) => `${SK} is not as it should be`), ...missing.map((key) => `${key} is missing`)]
  })
}

const isSame = (one: object, other: object): boolean =>
  JSON.stringify(Contact.parse(one)) === JSON.stringify(Contact.parse(other))

/** Everything on which the future depends, as a short text: two worlds with the same one go on alike. */
export async function fingerprint({ stack }: World): Promise<string> {
  const items = (await scan()).map((item) => JSON.stringify(sorted(item))).sort()
  const messages = stack.carrier.messages.all().map(({ sid, ...message }) => JSON.stringify(message))
  const all = normalize([stack.timeline.now().toString(), ...items, ...messages, ...injector.waiting()].join('\n'))
  return createHash('sha256').update(all).digest('hex')
}

const sorted = (item: Item): Item => Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
