import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEverything } from './everything.ts'
import { type System, startSystem } from './system.ts'

/** In everything that is said of the person who is deleted, and in nothing else. */
const THE_PERSON = /zebulon|quagmire|vandelay|latex|2025550143|regatta|architect/i
const THIRTY_DAYS = 30 * 24 * 3600

/** All the ways by which somebody gets into the table. */
const LIFE = [
  'Met Zebulon Quagmire, architect at Vandelay, at the Regatta. Needs latex. 202-555-0143, zeb@vandelay.example',
  'zebulon: likes latex',
  'note zebulon quagmire has a regatta in June',
  'Zeb Quagmire',
  'looking for a latex supplier',
  'merge zebulon quagmire, zeb quagmire',
  'rename zebulon quagmire Zebulon Q. Quagmire',
  'zebulon works at Vandelay Imports',
  "remove zebulon's phone",
  'undo',
  'who can refer me to vandelay',
  'asked zebulon',
  'find latex',
  'zebulon tomorrow 3pm',
  '/wait 30h',
  'done, sent zebulon the latex',
  'zebulon: back from the regatta',
]

let folder: string
let system: System

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
  system = await startSystem({ data: folder })
})

afterEach(async () => {
  await system.close()
  rmSync(folder, { recursive: true, force: true })
  expect(system.problems).toEqual([])
})

/** Goes on at a later time, by which what has expired is gone. */
async function restart(now: string): Promise<void> {
  await system.close()
  system = await startSystem({ data: folder, now })
}

const holding = (items: Record<string, unknown>[]) => items.filter((item) => THE_PERSON.test(JSON.stringify(item)))
const kindOf = ({ SK }: Record<string, unknown>) => String(SK).split(/[#!]/)[0] ?? ''
const sidsOf = (items: Record<string, unknown>[]) =>
  items.filter((item) => kindOf(item) === 'TEXT').map(({ sid }) => sid)

async function live(): Promise<void> {
  for (const line of LIFE) await system.line(line)
  expect(new Set(holding(await readEverything()).map(kindOf))).toEqual(
    new Set(['AGENDA', 'CONTACT', 'DOES', 'EMAIL', 'NAME', 'NEED', 'NOTE', 'PHONE', 'PLAN', 'RAW']),
  )
}

test('whatever holds somebody expires within thirty days of their deletion', async () => {
  await live()
  await system.say('delete zebulon')
  expect(await system.say('YES')).toEqual([expect.stringContaining('Deleted')])
  await system.say('list')
  const now = system.stack.timeline.now().epochMilliseconds / 1000
  const late = holding(await readEverything()).filter(({ expiresAt }) => !(Number(expiresAt) <= now + THIRTY_DAYS))
  expect(late).toEqual([])
})

test('thirty days after somebody was deleted nothing holds them, and the MessageSids stay', async () => {
  await live()
  await system.say('met Ana Silva')
  await system.say('delete zebulon')
  await system.say('YES')
  const sids = sidsOf(await readEverything())
  expect(sids).toHaveLength(LIFE.length + 2)
  await restart('2026-12-28T10:00:00-05:00')
  const items = await readEverything()
  expect(holding(items)).toEqual([])
  expect(sidsOf(items)).toEqual(sids)
  expect((await system.contacts()).map(({ name }) => name)).toEqual(['Ana Silva'])
})

test('until then it can be taken back, with every note', async () => {
  await live()
  const before = await system.contacts()
  await system.say('delete zebulon')
  await system.say('YES')
  expect(await system.contacts()).toEqual([])
  await system.say('undo')
  expect(await system.contacts()).toEqual(before)
  const gone = (await readEverything()).filter((item) => ['CONTACT', 'NOTE'].includes(kindOf(item)) && item.expiresAt)
  expect(gone.map(({ name }) => name)).toEqual(['Zeb Quagmire'])
})
