import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { type System, startSystem } from './system.ts'

let system: System
const logged: string[] = []

beforeEach(async () => {
  logged.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
  system = await startSystem()
  process.env.AWS_LAMBDA_FUNCTION_NAME = 'wellmet-SendDue'
})

afterEach(async () => {
  vi.restoreAllMocks()
  delete process.env.AWS_LAMBDA_FUNCTION_NAME
  await system.close()
})

const sweeps = () => logged.filter((line) => JSON.parse(line).Sweeps === 1).length
const wake = (event: unknown) => system.stack.functions.invoke(process.env.ALARM_TARGET_ARN ?? '', event)

test('a sweep is counted, and an alarm is not', async () => {
  await wake({ owner: OWNER_ID })
  expect(sweeps()).toBe(0)
  await wake({ sweep: true })
  expect(sweeps()).toBe(1)
})

test('a sweep that fails is counted as well: that it failed is told by another alarm', async () => {
  process.env.TABLE_NAME = 'none'
  system.stack.functions.restart()
  await expect(wake({ sweep: true })).rejects.toThrow()
  expect(sweeps()).toBe(1)
})
