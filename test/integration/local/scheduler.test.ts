import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startScheduler } from '../../../infra/local/aws/scheduler.ts'
import { createTimeline } from '../../../infra/local/timeline.ts'
import { clientFor, failureOf } from './clients.ts'

let folder: string
const close: (() => Promise<void>)[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
})

afterEach(async () => {
  for (const closing of close.splice(0)) await closing()
  rmSync(folder, { recursive: true })
})

async function start(now = '2026-11-23T15:00:00Z') {
  const woken: unknown[] = []
  const timeline = createTimeline({ start: Temporal.Instant.from(now), frozen: true, settle: async () => {} })
  const wake = async (arn: string, input: unknown) => {
    woken.push([timeline.now().toString(), arn, input])
  }
  const path = join(folder, 'alarms.jsonl')
  const server = await startScheduler({ groups: ['alarms'], timeline, wake, path, watch: () => {} })
  close.push(server.close)
  const client = new SchedulerClient(clientFor(server.url))
  const create = (input: Partial<CreateScheduleCommandInput> = {}) =>
    client.send(
      new CreateScheduleCommand({
        Name: 'one',
        GroupName: 'alarms',
        ScheduleExpression: 'at(2026-11-25T14:00:00)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: { Arn: 'arn:target', RoleArn: 'arn:aws:iam::000000000000:role/alarm', Input: '{"owner":"1"}' },
        ...input,
      }),
    )
  const name = { Name: 'one', GroupName: 'alarms' }
  return { woken, timeline, client, create, name, clear: server.clear }
}

const later = Temporal.Instant.from('2026-12-01T00:00:00Z')

test('wakes the target at the minute, and deletes the schedule', async () => {
  const { woken, timeline, client, create, name } = await start()
  await create()
  expect(await client.send(new GetScheduleCommand(name))).toMatchObject({
    ScheduleExpression: 'at(2026-11-25T14:00:00)',
  })
  await timeline.moveTo(later)
  expect(woken).toEqual([['2026-11-25T14:00:00Z', 'arn:target', { owner: '1' }]])
  expect(await failureOf(client.send(new GetScheduleCommand(name)))).toBe('ResourceNotFoundException')
})

test('reads the time in the zone that the schedule names', async () => {
  const { woken, timeline, create } = await start()
  await create({ ScheduleExpressionTimezone: 'America/New_York' })
  await timeline.moveTo(later)
  expect(woken).toEqual([['2026-11-25T19:00:00Z', 'arn:target', { owner: '1' }]])
})

test('refuses what EventBridge Scheduler refuses', async () => {
  const { create } = await start()
  await create()
  expect(await failureOf(create())).toBe('ConflictException')
  expect(await failureOf(create({ Name: 'two', ScheduleExpression: 'at(2026-11-23T15:00:00)' }))).toBe(
    'ValidationException',
  )
  expect(await failureOf(create({ Name: 'two', ScheduleExpression: 'at(soon)' }))).toBe('ValidationException')
  expect(await failureOf(create({ Name: 'two#' }))).toBe('ValidationException')
  expect(await failureOf(create({ Name: 'two', GroupName: 'none' }))).toBe('ResourceNotFoundException')
})

test('does not wake the target of a deleted schedule', async () => {
  const { woken, timeline, client, create, name } = await start()
  await create()
  await client.send(new DeleteScheduleCommand(name))
  await timeline.moveTo(later)
  expect(woken).toEqual([])
  expect(await failureOf(client.send(new DeleteScheduleCommand(name)))).toBe('ResourceNotFoundException')
})

test('keeps schedules across a restart, and not those that are over', async () => {
  const first = await start()
  await first.create()
  await first.create({ Name: 'two', ScheduleExpression: 'at(2026-11-24T09:00:00)' })
  await first.timeline.moveTo(Temporal.Instant.from('2026-11-24T12:00:00Z'))
  const second = await start('2026-11-24T12:00:00Z')
  await second.timeline.moveTo(later)
  expect(second.woken).toEqual([['2026-11-25T14:00:00Z', 'arn:target', { owner: '1' }]])
})

test('forgets every schedule', async () => {
  const { woken, timeline, create, clear } = await start()
  await create()
  clear()
  await timeline.moveTo(later)
  const again = await start('2026-11-24T12:00:00Z')
  await again.timeline.moveTo(later)
  expect([...woken, ...again.woken]).toEqual([])
})
