import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { Temporal } from 'temporal-polyfill'
import { afterEach, expect, test } from 'vitest'
import { type BusEvent, startEventBridge } from '../../../infra/local/aws/event-bridge.ts'
import { EventPattern, matchesPattern } from '../../../infra/local/aws/event-pattern.ts'
import { clientFor, failureOf } from './clients.ts'

const clock = () => Temporal.Instant.from('2026-11-23T15:00:00.5Z')
const entry = { EventBusName: 'bus', Source: 'wellmet', DetailType: 'ContactMet', Detail: '{"plan":1}' }
const close: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const closing of close.splice(0)) await closing()
})

async function start() {
  const delivered: BusEvent[] = []
  const rules = [
    { bus: 'bus', pattern: { 'detail-type': ['ContactMet'] }, deliver: (event: BusEvent) => delivered.push(event) },
  ]
  const server = await startEventBridge({ buses: ['bus', 'other'], rules, clock, observe: () => {} })
  close.push(server.close)
  const client = new EventBridgeClient(clientFor(server.url))
  return { delivered, put: (...Entries: object[]) => client.send(new PutEventsCommand({ Entries })) }
}

test('delivers an event that a rule matches, in its envelope', async () => {
  const { delivered, put } = await start()
  const { FailedEntryCount, Entries } = await put(
    entry,
    { ...entry, DetailType: 'Other' },
    { ...entry, EventBusName: 'other' },
  )
  expect(FailedEntryCount).toBe(0)
  expect(delivered).toEqual([
    {
      version: '0',
      id: Entries?.[0]?.EventId,
      'detail-type': 'ContactMet',
      source: 'wellmet',
      account: '000000000000',
      time: '2026-11-23T15:00:00Z',
      region: 'us-east-1',
      resources: [],
      detail: { plan: 1 },
    },
  ])
})

test('fails an entry alone that is not as it should be', async () => {
  const { delivered, put } = await start()
  const { FailedEntryCount, Entries } = await put({ ...entry, Detail: '{' }, { ...entry, Source: '' }, entry)
  expect(FailedEntryCount).toBe(2)
  expect(Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual(['MalformedDetail', 'InvalidArgument', undefined])
  expect(delivered).toHaveLength(1)
})

test('refuses a bus that is not there', async () => {
  const { put } = await start()
  expect(await failureOf(put({ ...entry, EventBusName: 'none' }))).toBe('ResourceNotFoundException')
})

test.each([
  [{ source: ['a', 'b'] }, { source: 'b' }, true],
  [{ source: ['a'] }, { source: 'c' }, false],
  [{ source: ['a'] }, {}, false],
  [{ detail: { kind: [{ prefix: 'Follow' }] } }, { detail: { kind: 'FollowUp' } }, true],
  [{ detail: { kind: [{ prefix: 'Follow' }] } }, { detail: { kind: 'Contact' } }, false],
  [{ detail: { day: [{ exists: false }] } }, { detail: {} }, true],
  [{ detail: { day: [{ exists: true }] } }, { detail: {} }, false],
  [{ detail: { plan: [{ 'anything-but': [1] }] } }, { detail: { plan: 2 } }, true],
  [{ detail: { plan: [{ 'anything-but': [1] }] } }, { detail: { plan: 1 } }, false],
  [{ source: ['a'], detail: { plan: [1, null] } }, { source: 'a', detail: { plan: null } }, true],
  [{ resources: ['x'] }, { resources: ['y', 'x'] }, true],
])('matches %j against %j: %s', (pattern, event, expected) => {
  expect(matchesPattern(EventPattern.parse(pattern), event)).toBe(expected)
})

test('does not accept a pattern that it would misread', () => {
  expect(EventPattern.safeParse({ source: [{ wildcard: 'a*' }] }).success).toBe(false)
})
