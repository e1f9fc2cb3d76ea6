import { afterEach, beforeEach, expect, test } from 'vitest'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import type { Note } from '../../lib/domain/contact.ts'
import { readEverything } from './everything.ts'
import { type System, startSystem } from './system.ts'

/** More than DynamoDB takes as one item (400 KB), and twice that in a plan that holds what was before and after. */
const NOTES = 500
const LENGTH = 1500

let system: System

beforeEach(async () => {
  system = await startSystem()
  await system.say('met Ana Silva')
  await noteOnAna()
}, 60_000)

afterEach(async () => {
  await system.close()
  expect(system.problems).toEqual([])
})

async function noteOnAna(): Promise<void> {
  const store = new Store(new Table(process.env.TABLE_NAME ?? ''))
  const [ana] = await store.loadEveryone(OWNER_ID)
  const at = '2026-11-23T15:00:00Z'
  const notes = Array.from({ length: NOTES }, (_, index): Note => {
    const text = `climbs rock ${index} `.padEnd(LENGTH, 'abc ')
    const id = `0000000000-${String(index).padStart(4, '0')}`
    return { kind: 'note', id, version: 0, deleted: false, contactId: ana?.id ?? '', on: '2026-11-23', text }
  })
  await Promise.all(notes.map((after) => store.write(OWNER_ID, { before: null, after }, at)))
}

const textsOf = async () => (await system.contacts()).flatMap(({ notes }) => notes.map(({ text }) => text))

test('deletes somebody with more notes than fit in an item, and brings every one back', async () => {
  const before = await system.contacts()
  expect(before[0]?.notes).toHaveLength(NOTES)
  await system.say('delete ana')
  expect(await system.say('YES')).toEqual([expect.stringContaining('Deleted')])
  expect(await system.contacts()).toEqual([])
  const holding = (await readEverything()).filter((item) => /climbs rock/.test(JSON.stringify(item)))
  expect(holding.length).toBeGreaterThan(NOTES)
  expect(holding.filter(({ expiresAt }) => expiresAt === undefined)).toEqual([])
  await system.say('undo')
  expect(await system.contacts()).toEqual(before)
  await system.say('redo')
  expect(await system.contacts()).toEqual([])
}, 120_000)

test('merges somebody with as many notes into another', async () => {
  const before = await textsOf()
  await system.say('met Bob Lee')
  await system.say('merge bob lee, ana silva')
  expect(await textsOf()).toEqual(expect.arrayContaining(before))
  expect(await system.contacts()).toHaveLength(1)
}, 120_000)
