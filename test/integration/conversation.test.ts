import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type System, startSystem } from './system.ts'

let folder: string
let system: System

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
})

afterEach(async () => {
  expect(system.problems).toEqual([])
  await system.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the whole road of a text', () => {
  test('logs a name, asks, keeps the answer, reminds, and goes on after done', async () => {
    system = await startSystem()
    expect(await system.say('Ana Silva')).toEqual(['Saved Ana Silva. How can you help Ana?'])
    expect(await system.say('an intro to someone hiring React devs')).toEqual([
      "Ana Silva: looking for an intro to someone hiring React devs. I'll remind you Wed Nov 25.",
    ])
    expect(await system.until('2026-11-25T08:59')).toEqual([])
    expect(await system.until('2026-11-25T09:00')).toEqual([
      'Follow up with Ana Silva: looking for an intro to someone hiring React devs. DONE, LATER or SKIP?',
    ])
    expect(await system.say('done, sent her a name')).toEqual(['Followed up with Ana Silva. Next: Fri Dec 25.'])
    const [ana] = await system.contacts()
    expect(ana).toMatchObject({
      name: 'Ana Silva',
      needs: [{ text: 'an intro to someone hiring React devs', status: 'open' }],
      notes: [{ on: '2026-11-25', text: 'sent her a name' }],
      followUp: { at: '2026-12-25T09:00:00-05:00' },
      lastContactOn: '2026-11-25',
    })
  })

  test('logs title, organization, place, phone, e-mail and need from one text', async () => {
    system = await startSystem()
    const [reply] = await system.say(
      'Met Bob Lee, designer at Figma, at ReactConf. Looking for a React dev. 415-555-0134, bob@figma.com',
    )
    expect(reply).toBe("Saved Bob Lee (designer, Figma): looking for a React dev. I'll remind you Wed Nov 25.")
    expect(await system.contacts()).toMatchObject([
      {
        name: 'Bob Lee',
        title: 'designer',
        organization: 'Figma',
        metAt: 'ReactConf',
        phones: ['+14155550134'],
        emails: ['bob@figma.com'],
        needs: [{ text: 'a React dev', status: 'open' }],
      },
    ])
  })

  test('never follows up on a weekend of its own choosing', async () => {
    system = await startSystem({ now: '2026-11-27T10:00:00-05:00' })
    expect(await system.say('Met Ana Silva, needs a lawyer')).toEqual([
      "Saved Ana Silva: looking for a lawyer. I'll remind you Mon Nov 30.",
    ])
  })

  test('answers a reminder with later, skip and a note', async () => {
    system = await startSystem()
    await system.say('Met Ana Silva, needs a lawyer')
    await system.until('2026-11-25T09:00')
    expect(await system.say('she sails')).toEqual([
      'Noted on Ana Silva. The reminder is still open: DONE, LATER or SKIP?',
    ])
    expect(await system.say('later 3d')).toEqual(['Moved Ana Silva to Sat Nov 28.'])
    expect(await system.until('2026-11-28T09:00')).toHaveLength(1)
    expect(await system.say('skip')).toEqual(['Skipped Ana Silva. Next: Mon Dec 28.'])
    const [ana] = await system.contacts()
    expect(ana).toMatchObject({ lastContactOn: '2026-11-23', notes: [{ text: 'she sails' }] })
  })

  test('shows a card, what is due, and takes back the latest change', async () => {
    system = await startSystem()
    await system.say('Met Ana Silva, designer at Figma, needs a lawyer')
    expect(await system.say('ana')).toEqual([
      'Ana Silva (designer, Figma). Met Mon Nov 23. Looking for a lawyer. Next Wed Nov 25.',
    ])
    expect(await system.say('week')).toEqual(['1 Ana Silva Wed Nov 25: a lawyer'])
    expect(await system.say('due')).toEqual(['Nothing due.'])
    await system.say('ana friday')
    expect(await system.say('undo')).toEqual(['Taken back: moved Ana Silva. REDO puts it back.'])
    expect(await system.contacts()).toMatchObject([{ followUp: { at: '2026-11-25T09:00:00-05:00' } }])
    await system.say('undo')
    expect(await system.contacts()).toEqual([])
  })

  test('keeps everything across a restart, reminders too', async () => {
    system = await startSystem({ data: folder })
    await system.say('Met Ana Silva, needs a lawyer')
    await system.close()
    system = await startSystem({ data: folder, now: '2026-11-24T10:00:00-05:00' })
    expect(await system.contacts()).toMatchObject([{ name: 'Ana Silva' }])
    expect(await system.until('2026-11-25T09:00')).toEqual([
      'Follow up with Ana Silva: looking for a lawyer. DONE, LATER or SKIP?',
    ])
  })

  test('gives the same reply to a webhook delivered twice, and does it once', async () => {
    system = await startSystem()
    const first = await system.say('Met Ana Silva, needs a lawyer')
    expect((await system.line('/again')).map(({ body }) => body)).toEqual(first)
    expect(await system.contacts()).toHaveLength(1)
  })

  test.each([
    ['nothing', ''],
    ['an emoji', '\u{1F389}\u{1F389}'],
    ['control characters', '\u0000\u0001\u0007'],
    ['punctuation', '%%% ### ;;;'],
  ])('answers %s, and logs nobody', async (_name, text) => {
    system = await startSystem()
    expect((await system.say(text)).join('')).toMatch(/\S/)
    expect(await system.contacts()).toEqual([])
  })

  test('answers 1,600 characters', async () => {
    system = await startSystem()
    expect((await system.say('a long walk by the river and '.repeat(60).slice(0, 1600))).join('')).toMatch(/\S/)
  })

  test('answers right-to-left text', async () => {
    system = await startSystem()
    expect((await system.say('\u05de\u05d4 \u05e9\u05dc\u05d5\u05de\u05da \u05d4\u05d9\u05d5\u05dd')).join('')).toMatch(
      /\S/,
    )
  })
})
