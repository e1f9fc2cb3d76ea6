import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readSortKeys, startTinyStack } from './tiny/start-tiny-stack.ts'

let folder: string
const running: { close(): Promise<void> }[] = []

async function start(now: string, options: Parameters<typeof startTinyStack>[1] = {}) {
  const stack = await startTinyStack(now, options)
  running.push(stack)
  return stack
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
})

afterEach(async () => {
  for (const stack of running.splice(0)) await stack.close()
  rmSync(folder, { recursive: true, force: true })
  delete process.env.TINY_FAIL
  delete process.env.TINY_SWEEPS
})

describe('the road of a text', () => {
  test('answers a text, and texts again when the alarm goes off', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    expect(await stack.say('hello')).toEqual(['heard hello'])
    expect(await stack.say('3h')).toEqual(['heard 3h'])
    expect(await stack.until('2026-11-23T17:59:00Z')).toEqual([])
    expect(await stack.until('2026-11-23T20:00:00Z')).toEqual(['2026-11-23T18:00:00Z due'])
    expect(await readSortKeys('STATUS')).toEqual(['owner=1&plan=2#delivered', 'owner=1&plan=2#sent'])
    expect(stack.problems).toEqual([])
  })

  test('delivers in order what falls due on the way', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    for (const text of ['5h', '2h', '26h']) await stack.say(text)
    const due = ['2026-11-23T17:00:00Z due', '2026-11-23T20:00:00Z due', '2026-11-24T17:00:00Z due']
    expect(await stack.until('2026-11-30T00:00:00Z')).toEqual(due)
  })

  test('delivers a webhook again that failed, with the same MessageSid', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    expect(await stack.say('fail 2')).toEqual(['heard fail 2'])
    expect(await readSortKeys('TEXT')).toHaveLength(1)
    expect(stack.problems).toEqual(Array(2).fill('functions/receive-text.ts failed: on request'))
  })

  test('delivers the last webhook once more, unchanged', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    expect(await stack.phone.repeat()).toBe(false)
    await stack.say('hello')
    expect(await stack.phone.repeat()).toBe(true)
    expect(stack.phone.take().map(({ body }) => body)).toEqual(['heard hello'])
    expect(await readSortKeys('TEXT')).toHaveLength(1)
  })

  test('shares a contact card that can be fetched with authentication only', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    await stack.phone.share(Buffer.from('BEGIN:VCARD'))
    const url = stack.phone.take()[0]?.body.replace('heard ', '') ?? ''
    const authorization = `Basic ${btoa(`${process.env.TWILIO_ACCOUNT_SID}:local-auth-token`)}`
    const card = await fetch(url, { headers: { authorization } })
    expect([card.status, card.headers.get('content-type'), await card.text()]).toEqual([
      200,
      'text/x-vcard',
      'BEGIN:VCARD',
    ])
    expect((await fetch(url)).status).toBe(401)
  })

  test('sends nothing to a number that opted out, until it opts in again', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    await stack.say('1h')
    expect(await stack.say('stop')).toEqual([])
    expect(await stack.until('2026-11-23T17:00:00Z')).toEqual([])
    expect(await stack.say('START')).toEqual(['heard START'])
  })
})

describe('the clock', () => {
  test('sweeps every hour', async () => {
    process.env.TINY_SWEEPS = `${folder}/sweeps`
    const stack = await start('2026-11-23T15:00:00Z')
    await stack.until('2026-11-23T18:00:00Z')
    const sweeps = ['2026-11-23T15:17:00Z', '2026-11-23T16:17:00Z', '2026-11-23T17:17:00Z']
    expect(readFileSync(`${folder}/sweeps`, 'utf8').trim().split('\n')).toEqual(sweeps)
  })

  test('removes items whose time to live is over', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    await stack.say('hello')
    await stack.until('2026-11-23T15:59:59Z')
    expect(await readSortKeys('TEXT')).toHaveLength(1)
    await stack.until('2026-11-23T16:00:00Z')
    expect(await readSortKeys('TEXT')).toEqual([])
  })

  test('tries a failed function again after one and two minutes, then keeps the dead letter', async () => {
    const stack = await start('2026-11-23T15:00:00Z')
    await stack.say('1h')
    process.env.TINY_FAIL = 'yes'
    await stack.until('2026-11-23T16:02:59Z')
    expect(stack.functions.deadLetters.filter(({ event }) => JSON.stringify(event) === '{"owner":"1"}')).toEqual([])
    await stack.until('2026-11-23T16:03:00Z')
    const queue = expect.stringContaining('SendDueDeadLetters')
    expect(stack.functions.deadLetters).toContainEqual({ queue, event: { owner: '1' } })
  })
})

describe('a running clock', () => {
  test('does what falls due by itself', async () => {
    const stack = await start('2026-11-23T15:00:00Z', { frozen: false })
    await stack.say('1h')
    expect(await stack.until('2026-11-23T15:59:59Z')).toEqual([])
    await vi.waitFor(() => expect(stack.carrier.messages.all().at(-1)?.body).toBe('due'), { timeout: 5000 })
  })
})

describe('the data folder', () => {
  test('keeps alarms, texts and items across a restart', async () => {
    const first = await start('2026-11-23T15:00:00Z', { data: folder })
    await first.say('3h')
    await first.close()
    running.splice(0)
    const second = await start('2026-11-23T16:00:00Z', { data: folder })
    expect(await readSortKeys('TEXT')).toHaveLength(1)
    expect(second.carrier.messages.all()).toHaveLength(2)
    expect(await second.until('2026-11-23T18:00:00Z')).toEqual(['2026-11-23T18:00:00Z due'])
  })

  test('does at the start what fell due meanwhile, once', async () => {
    const first = await start('2026-11-23T15:00:00Z', { data: folder })
    await first.say('3h')
    await first.close()
    running.splice(0)
    const second = await start('2026-11-24T09:00:00Z', { data: folder })
    await second.catchUp()
    expect(second.phone.take().map(({ at, body }) => `${at} ${body}`)).toEqual(['2026-11-24T09:00:00Z due'])
    expect(await second.until('2026-11-25T09:00:00Z')).toEqual([])
  })

  test('forgets everything but the clock', async () => {
    const stack = await start('2026-11-23T15:00:00Z', { data: folder })
    await stack.say('3h')
    await stack.clear()
    expect(await readSortKeys('TEXT')).toEqual([])
    expect(stack.carrier.messages.all()).toEqual([])
    expect(await stack.until('2026-11-24T15:00:00Z')).toEqual([])
    expect(Temporal.Instant.compare(stack.timeline.now(), Temporal.Instant.from('2026-11-24T15:00:00Z'))).toBe(0)
  })
})
