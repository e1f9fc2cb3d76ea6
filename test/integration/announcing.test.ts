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

test('a follow-up is announced when it is another one, and not when a reminder of it was sent', async () => {
  await system.say('Met Ana Silva, needs a lawyer')
  expect(types().filter((type) => type === 'FollowUpScheduled')).toHaveLength(1)
  announced.length = 0
  await system.until('2026-11-25T09:00')
  expect(types()).toEqual(['ReminderSent'])
  await system.say('ana today')
  expect(types().filter((type) => type === 'FollowUpScheduled')).toHaveLength(1)
})

test.each([
  ['a reminder that comes again', ['met Ana Silva', '/until 2026-11-30T08:59'], '2026-11-30T09:00'],
  [
    'a reminder that did not arrive',
    ['met Ana Silva', 'FAIL', '/until 2026-11-25T09:00', 'ARRIVE'],
    '2026-11-26T09:00',
  ],
  [
    'somebody due after the last text about a referral',
    ['met Bob Lee', 'drop bob', 'asked bob', 'met Ana Silva', 'ana december 2 at 9:05am', '/until 2026-12-02T09:04'],
    '2026-12-02T09:05',
  ],
])('the next alarm is set for the minute: %s', async (_name, lines, minute) => {
  for (const line of lines) {
    if (line === 'FAIL') system.stack.carrier.arrange(() => ({ errorCode: 30003 }))
    else if (line === 'ARRIVE') system.stack.carrier.arrange(() => null)
    else await system.line(line)
  }
  expect(await system.until(minute)).toEqual([expect.stringContaining('Follow up with Ana Silva')])
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
