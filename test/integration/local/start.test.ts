import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { OptionsError } from '../../../infra/local/options.ts'
import { readStartOptions } from '../../../infra/local/start-options.ts'
import { runStart, type Started, start } from './run-start.ts'

// Some of these start it several times.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let folder: string
let running: Started[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
})

afterEach(async () => {
  await Promise.all(running.map(({ end }) => end('SIGKILL')))
  running = []
  rmSync(folder, { recursive: true, force: true })
})

async function begin(...args: string[]): Promise<Started> {
  const started = await start(['--data', folder, ...args])
  running.push(started)
  return started
}

const names = async ({ all }: Started) => (await all()).known.contacts.map(({ name }) => name)

describe('npm start', () => {
  test.each([
    ['SIGINT', 0],
    ['SIGKILL', null],
  ] as const)('goes on after %s where it was, clock included', async (signal, code) => {
    const first = await begin()
    expect(await first.ask('/text', { body: 'Met Ana Silva, designer at Figma' })).toEqual({ problem: null })
    await first.ask('/text', { body: 'a React dev' })
    await first.ask('/clock', { to: 'day' })
    const before = await first.all()
    expect(before.texts.slice(0, 4)).toMatchObject([
      { from: 'owner', body: 'Met Ana Silva, designer at Figma', segments: 1, cost: 0.0083, status: 'received' },
      { from: 'wellmet', body: expect.stringContaining('How can you help Ana?'), segments: 1, status: 'delivered' },
      { from: 'owner', body: 'a React dev' },
      { from: 'wellmet', body: expect.stringContaining('React dev') },
    ])
    expect(before.known.nextAlarm).toEqual(expect.any(String))
    expect(await first.end(signal)).toBe(code)

    const second = await begin()
    const after = await second.all()
    expect(after.texts).toEqual(before.texts)
    expect(after.known.contacts).toEqual(before.known.contacts)
    expect(Date.parse(after.known.now)).toBeGreaterThanOrEqual(Date.parse(before.known.now))
  })

  test('forgets with --reset what it kept in the folder, even damaged, and nothing else there', async () => {
    const first = await begin()
    await first.ask('/text', { body: 'Ana Silva' })
    await first.end()
    writeFileSync(join(folder, 'alarms.jsonl'), 'garbage\n')
    writeFileSync(join(folder, 'diary.txt'), 'mine')
    const second = await begin('--reset')
    expect(await names(second)).toEqual([])
    expect((await second.all()).texts).toEqual([])
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('mine')
  })

  test.each([
    ['messages.jsonl', 'garbage\n'],
    ['messages.jsonl', '{"message":1}\n'],
    ['alarms.jsonl', '\u0000\u0000\n'],
    ['clock.json', '{"aheadMs":9007199254740991}'],
    ['clock.json', ''],
    ['table', 'a file'],
    ['messages.jsonl/inside', 'a folder'],
    ['table/CURRENT', 'MANIFEST-000009\n'],
    ['table/000003.log', 'garbage'],
  ])(
    'refuses a data folder damaged in %s (%j) with one sentence and exit code 1, and deletes nothing',
    async (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
      const { code, stderr } = await runStart(['--port', '0', '--data', folder])
      expect(code).toBe(1)
      const [part] = name.split('/')
      expect(stderr).toMatch(
        new RegExp(`^wellmet: the saved data in .*/${part} is damaged and was left as it is; .*\n$`),
      )
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content)
    },
  )

  test('refuses a port in use with one sentence and exit code 1, before it forgets anything', async () => {
    writeFileSync(join(folder, 'messages.jsonl'), '')
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : 0
    const { code, stderr } = await runStart(['--data', folder, '--reset'], { PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(stderr).toMatch(new RegExp(`^wellmet: port ${port} is in use by another program; .*--port.*\n$`))
    expect(readdirSync(folder)).toEqual(['messages.jsonl'])
  })

  test('refuses a folder that another one has open, with --reset too', async () => {
    const first = await begin()
    await first.ask('/text', { body: 'Ana Silva' })
    for (const args of [[], ['--reset']]) {
      const { code, stderr } = await runStart(['--port', '0', '--data', folder, ...args])
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^wellmet: the saved data in .* is in use.*\n$/)])
    }
    expect(await names(first)).toEqual(['Ana Silva'])
    expect(existsSync(join(folder, 'messages.jsonl'))).toBe(true)
  })

  test.each([
    ['--loud'],
    ['--port', 'x'],
    ['--port', '65536'],
    ['--timezone', 'Atlantis'],
    ['--data', ''],
    ['--pace', '-1'],
  ])('does not take %s %s', (...args) => {
    expect(() => readStartOptions(args, {})).toThrow(OptionsError)
  })

  test('takes the port from PORT unless it is said, and 3000 without either', () => {
    expect(readStartOptions([], {}).port).toBe(3000)
    expect(readStartOptions([], { PORT: '4000' }).port).toBe(4000)
    expect(readStartOptions(['--port', '5000'], { PORT: '4000' }).port).toBe(5000)
  })
})

describe('the page', () => {
  let started: Started
  let ownFolder: string

  beforeAll(async () => {
    ownFolder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
    started = await start(['--data', ownFolder])
  })

  beforeEach(() => started.ask('/reset', {}))

  afterAll(async () => {
    await started.end('SIGKILL')
    rmSync(ownFolder, { recursive: true, force: true })
  })

  test('is refused to another Host and to a page of another Origin, in whatever way they ask', async () => {
    const { hostname, port } = new URL(started.url)
    const status = (method: string, path: string, headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        request({ hostname, port, method, path, headers }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end(method === 'POST' ? '{"body":"Ana Silva"}' : undefined)
      })
    const json = { 'content-type': 'application/json' }
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/live'],
      ['POST', '/text'],
    ] as const) {
      expect(await status(method, path, { ...json, host: 'evil.example' })).toBe(403)
      expect(await status(method, path, { ...json, host: `localhost:${port}`, origin: 'https://evil.example' })).toBe(
        403,
      )
    }
    expect(await status('POST', '/text', { 'content-type': 'text/plain' })).toBe(415)
    expect(await status('GET', '/text', json)).toBe(405)
    expect(await status('GET', '/../package.json', json)).toBe(404)
    expect(await names(started)).toEqual([])
  })

  test.each(['/', '/page.js', '/live', '/nowhere'])('serves %s with strict headers', async (path) => {
    const { headers, body } = await fetch(started.url + path)
    await body?.cancel()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([
    ['/text', { body: '' }],
    ['/text', { body: 'x'.repeat(1601) }],
    ['/share', { contentType: 'text/x-vcard', content: '<>' }],
    ['/clock', { to: 'yesterday' }],
    ['/reset', null],
  ])('refuses at %s what the page never sends', async (path, body) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(started.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(response.status).toBe(400)
  })

  test('says that nothing is due to somebody who has met nobody', async () => {
    expect(await started.ask('/clock', { to: 'next-reminder' })).toEqual({
      problem: 'Nothing is due yet. First text the name of someone you met.',
    })
  })

  test('moves to Friday morning, and never back', async () => {
    for (const days of [7, 7]) {
      const before = Date.parse((await started.all()).known.now)
      await started.ask('/clock', { to: 'friday' })
      const { now, zone } = (await started.all()).known
      const parts = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        weekday: 'long',
        hour: 'numeric',
        minute: 'numeric',
      })
      expect(parts.format(new Date(now))).toMatch(/Friday.*9:00 AM/)
      expect(Date.parse(now) - before).toBeGreaterThan(0)
      expect(Date.parse(now) - before).toBeLessThanOrEqual((days * 24 + 10) * 3_600_000)
    }
  })

  test('refuses everything but the end of the tour while the tour is played', async () => {
    await started.ask('/text', { body: 'Ana Silva' })
    expect(await started.ask('/tour/start', {})).toEqual({ problem: null })
    for (const [path, body] of [
      ['/text', { body: 'x' }],
      ['/clock', { to: 'day' }],
      ['/reset', {}],
      ['/tour/start', {}],
    ]) {
      expect(await started.ask(String(path), body)).toEqual({ problem: expect.stringContaining('The tour is playing') })
    }
    expect(await started.ask('/tour/stop', {})).toEqual({ problem: null })
    expect(await started.ask('/text', { body: 'Bob Lee' })).toEqual({ problem: null })
    expect(await names(started)).toContain('Bob Lee')
  })
})
