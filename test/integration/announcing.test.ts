import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BusEvent } from '../../infra/local/aws/event-bridge.ts'
import { Bus } from '../../lib/adapters/bus.ts'
import { type System, startSystem } from './system.ts'

const REMINDER = 'Follow up with Ana Silva: looking for a lawyer. DONE, LATER or SKIP?'

let system: System
const announced: BusEvent[] = []
const logged: string[] = []

beforeEach(async () => {
  announced.length = 0
  logged.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
  system = await startSystem({ observe: (event) => announced.push(event) })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await system.close()
})

const address = 'AWS_ENDPOINT_URL_EVENTBRIDGE'

/** EventBridge cannot be reached while something is done. */
async function withoutEvents(work: () => Promise<void>): Promise<void> {
  const there = process.env[address]
  process.env[address] = 'http://127.0.0.1:9'
  system.stack.functions.restart()
  await work()
  process.env[address] = there
  system.stack.functions.restart()
}

const types = () => announced.map((event) => event['detail-type'])

test('while EventBridge is away texts are answered and reminders come, within the hour', async () => {
  await withoutEvents(async () => {
    expect(await system.say('Met Ana Silva, needs a lawyer')).toEqual([expect.stringContaining('Saved Ana Silva')])
    expect(await system.say('met Bob Lee')).toEqual([expect.stringContaining('Saved Bob Lee')])
    await system.say('drop bob')
    expect(await system.until('2026-11-25T09:17')).toEqual([REMINDER])
    expect(await system.say('done')).toEqual([expect.stringContaining('Followed up with Ana Silva')])
  })
  expect(announced).toEqual([])
  expect(logged.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ level: 'error', message: 'what a plan did could not be announced' }),
  )
})

test('what could not be announced is announced by the next sweep, once', async () => {
  await withoutEvents(async () => {
    await system.say('Met Ana Silva, needs a lawyer')
    await system.say('ana: loves jazz')
  })
  await system.line('/wait 1h')
  expect(types()).toEqual(expect.arrayContaining(['ContactMet', 'NeedHeard', 'FollowUpScheduled', 'NoteTaken']))
  const count = announced.length
  await system.line('/wait 1d')
  expect(announced).toHaveLength(count)
  expect(await system.until('2026-11-25T09:00')).toEqual([REMINDER])
})

test('a bus that does not answer is given up before Twilio gives up the text', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const { port } = silent.address() as { port: number }
  process.env[address] = `http://127.0.0.1:${port}`
  const began = Date.now()
  await expect(new Bus('events').announce([{ type: 'ContactMet', at: new Date(), detail: {} }])).rejects.toThrow()
  expect(Date.now() - began).toBeLessThan(4500)
  silent.close()
})
