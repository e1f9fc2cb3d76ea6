import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chat, killAfter, MONDAY, runChat } from './run-chat.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the chat harness', () => {
  test('answers each line with one line of JSON, and ends with its input', async () => {
    const lines = ['Ana Silva', '', 'two\\nlines', 'a\u2028b', '/contacts', '/wait 1d']
    const { code, stdout } = await runChat(MONDAY, lines)
    expect(code).toBe(0)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((answer) => answer.in)).toEqual(lines)
  })

  test('says in the answer what is wrong with a line', async () => {
    const lines = [
      '/hello',
      '/wait',
      '/wait soon',
      '/until 2026-11-23T09:59',
      '/until noon',
      '/card',
      '/card nowhere.vcf',
      '/again',
      '/contacts x',
    ]
    for (const answer of await chat(lines)) {
      expect(answer).toEqual({ in: expect.any(String), error: expect.stringMatching(/\S/) })
    }
  })

  test('refuses options it does not know with exit code 2', async () => {
    const { code, stdout, stderr } = await runChat(['--loud'], ['Ana Silva'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--loud')
  })

  test('refuses a damaged data folder with exit code 1 and one sentence', async () => {
    writeFileSync(join(folder, 'alarms.jsonl'), 'garbage\n')
    const { code, stdout, stderr } = await runChat([...MONDAY, '--data', folder], ['Ana Silva'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^wellmet: the saved data in .*alarms\.jsonl is damaged.*\n$/)
  })
})

const road = ['Ana Silva', 'an intro to someone hiring React devs']

describe('the whole road', () => {
  test('asks, is answered, reminds by alarm and goes on after done', async () => {
    const [saved, asked, before, reminded, done, again, contacts] = await chat([
      ...road,
      '/until 2026-11-25T08:59',
      '/until 2026-11-25T09:00',
      'done',
      '/again',
      '/contacts',
    ])
    const at = '2026-11-23T10:00:00-05:00'
    expect(saved.out).toEqual([{ at, body: expect.stringMatching(/Ana Silva.*help/), segments: 1 }])
    expect(asked.out).toEqual([{ at, body: expect.stringContaining('Nov 25'), segments: 1 }])
    expect(before.out).toEqual([])
    const body = expect.stringMatching(/Ana Silva.*React devs/)
    expect(reminded.out).toEqual([{ at: '2026-11-25T09:00:00-05:00', body, segments: 1 }])
    expect(done.out).toEqual([expect.objectContaining({ body: expect.stringContaining('Dec 25') })])
    expect(again.out).toEqual(done.out)
    expect(contacts.contacts).toMatchObject([
      {
        name: 'Ana Silva',
        metOn: '2026-11-23',
        needs: [{ text: 'an intro to someone hiring React devs', status: 'open' }],
        followUp: { at: '2026-12-25T09:00:00-05:00' },
        lastContactOn: '2026-11-25',
      },
    ])
  })

  test('forgets everything but the clock and the options', async () => {
    const answers = await chat([...road, '/until 2026-11-24T10:00', '/reset', '/contacts', 'Ana Silva', '/again'])
    expect(answers[3]).toEqual({ in: '/reset', out: [] })
    expect(answers[4]).toEqual({ in: '/contacts', contacts: [] })
    expect(answers[5].out).toMatchObject([{ at: '2026-11-24T10:00:00-05:00' }])
    expect(answers[6].out).toEqual(answers[5].out)
  })

  test('goes on in the same data folder', async () => {
    const first = await chat(['Ana Silva'], [...MONDAY, '--data', folder])
    expect(first).toHaveLength(1)
    const later = ['--json', '--now', '2026-11-23T12:00:00-05:00', '--data', folder]
    const [asked, reminded] = await chat([road[1] ?? '', '/until 2026-11-25T09:00'], later)
    expect(asked.out).toMatchObject([{ at: '2026-11-23T12:00:00-05:00', body: expect.stringContaining('Ana') }])
    expect(reminded.out).toMatchObject([{ at: '2026-11-25T09:00:00-05:00' }])
  })

  test('delivers first what fell due while it was off', async () => {
    await chat(road, [...MONDAY, '--data', folder])
    const [answer] = await chat(['done'], ['--json', '--now', '2026-11-25T12:00:00-05:00', '--data', folder])
    expect(answer.out.map(({ body }: { body: string }) => body)).toEqual([
      expect.stringContaining('React devs'),
      expect.stringContaining('Dec 25'),
    ])
  })

  test('loses and doubles nothing when it is killed', async () => {
    const { killed } = await killAfter(road, [...MONDAY, '--data', folder])
    expect(killed).toBe(true)
    const lines = ['/contacts', '/until 2026-11-25T09:00', '/until 2026-11-25T12:00']
    const [contacts, reminded, after] = await chat(lines, [...MONDAY, '--data', folder])
    expect(contacts.contacts).toMatchObject([{ name: 'Ana Silva', needs: [{ text: road[1] }] }])
    expect(reminded.out).toHaveLength(1)
    expect(after.out).toEqual([])
  })
})
