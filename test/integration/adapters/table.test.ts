import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type LocalDynamoDb, startDynamoDb } from '../../../infra/local/aws/dynamodb.ts'
import { Table } from '../../../lib/adapters/table.ts'
import { clientFor, failureOf } from '../local/clients.ts'
import { ownersTable } from '../local/tables.ts'

/** What the stores rest on, of whichever database the environment names. */
let database: LocalDynamoDb
let table: Table
let partition: string
let count = 0

beforeAll(async () => {
  database = await startDynamoDb([ownersTable], null)
  table = new Table(ownersTable.name, new DynamoDBClient(clientFor(database.url)))
})

afterAll(() => database.close())

beforeEach(() => {
  partition = `OWNER#${count++}`
})

const key = (SK: string) => ({ PK: partition, SK })

async function sortKeysOf(items: AsyncGenerator<Record<string, unknown>>): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const { SK } of items) found.push(SK)
  return found
}

test('reads what was written at once, and null where nothing is', async () => {
  expect(await table.get(key('A'))).toBeNull()
  await table.putAlways({ ...key('A'), name: 'Zoë 🦊', empty: '', list: [], nothing: null, nested: { flag: true } })
  expect(await table.get(key('A'))).toEqual({
    ...key('A'),
    name: 'Zoë 🦊',
    empty: '',
    list: [],
    nothing: null,
    nested: { flag: true },
  })
})

test('keeps any text as it is', async () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
  const keep = fc.asyncProperty(anyText, async (text) => {
    await table.putAlways({ ...key('TEXT'), text })
    expect((await table.get(key('TEXT')))?.text).toBe(text)
  })
  await fc.assert(keep, { numRuns: 30 })
})

describe('a condition that does not hold', () => {
  test('keeps a second item from a key, and says so', async () => {
    expect(await table.putNew({ ...key('A'), by: 'one' })).toBe(true)
    expect(await table.putNew({ ...key('A'), by: 'two' })).toBe(false)
    expect(await table.get(key('A'))).toMatchObject({ by: 'one' })
  })

  test('lets one of many through that come at once', async () => {
    const tries = Array.from({ length: 20 }, (_, by) => table.putNew({ ...key('A'), by }))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })

  test('keeps an earlier version, or the same, from a later one', async () => {
    expect(await table.putVersion({ ...key('A'), version: 2, by: 'two' })).toBe(true)
    expect(await table.putVersion({ ...key('A'), version: 1, by: 'one' })).toBe(false)
    expect(await table.putVersion({ ...key('A'), version: 2, by: 'again' })).toBe(false)
    expect(await table.putVersion({ ...key('A'), version: 10, by: 'ten' })).toBe(true)
    expect(await table.get(key('A'))).toMatchObject({ version: 10, by: 'ten' })
  })

  test('changes no item that is not there', async () => {
    expect(await table.set(key('A'), { plan: 1 })).toBe(false)
    expect(await table.get(key('A'))).toBeNull()
  })

  test('lets a number only grow', async () => {
    await table.putAlways({ ...key('A'), plan: null, sid: 'SM1' })
    expect(await table.setHigher(key('A'), 'plan', 9)).toBe(true)
    expect(await table.setHigher(key('A'), 'plan', 9)).toBe(true)
    expect(await table.setHigher(key('A'), 'plan', 8)).toBe(false)
    expect(await table.setHigher(key('A'), 'plan', 10)).toBe(true)
    expect(await table.setHigher(key('B'), 'plan', 1)).toBe(false)
    expect(await table.get(key('A'))).toEqual({ ...key('A'), plan: 10, sid: 'SM1' })
    expect(await table.get(key('B'))).toBeNull()
  })

  test('leaves a state alone that is none of those named', async () => {
    await table.putAlways({ ...key('A'), status: 'claimed', size: 1 })
    expect(await table.setWhile(key('A'), { status: 'accepted', size: 2 }, { status: ['claimed', 'accepted'] })).toBe(
      true,
    )
    expect(await table.setWhile(key('A'), { status: 'claimed' }, { status: ['claimed'] })).toBe(false)
    expect(await table.setWhile(key('B'), { status: 'claimed' }, { status: ['claimed'] })).toBe(false)
    expect(await table.get(key('A'))).toEqual({ ...key('A'), status: 'accepted', size: 2 })
  })
})

describe('a query', () => {
  test('gives what begins so, in the order of the bytes, and nothing of other partitions', async () => {
    const sortKeys = ['NAME#Z#1', 'NAME#a#1', 'NAME#é#1', 'NAME#大#1', 'NAME#🦊#1', 'OTHER']
    for (const SK of sortKeys.toReversed()) await table.putAlways(key(SK))
    await table.putAlways({ PK: `${partition}0`, SK: 'NAME#a#1' })
    expect(await sortKeysOf(table.query(partition, 'NAME#'))).toEqual(sortKeys.slice(0, 5))
    expect(await sortKeysOf(table.query(partition, ''))).toEqual(sortKeys)
    expect(await sortKeysOf(table.query(partition, 'NONE'))).toEqual([])
  })

  test('gives what is between, both ends included', async () => {
    for (const SK of ['AGENDA', 'AGENDA!1', 'AGENDA#2026-11-25#1', 'AGENDA#2026-11-26#1', 'B'])
      await table.putAlways(key(SK))
    expect(await sortKeysOf(table.queryBetween(partition, 'AGENDA', 'AGENDA#2026-11-25#~'))).toEqual([
      'AGENDA',
      'AGENDA!1',
      'AGENDA#2026-11-25#1',
    ])
  })

  // A page of DynamoDB's holds 1 MB.
  test('goes through every page', async () => {
    const text = 'x'.repeat(300_000)
    for (let number = 0; number < 8; number++) await table.putAlways({ ...key(`PLAN#${number}`), text })
    expect(await sortKeysOf(table.query(partition, 'PLAN#'))).toHaveLength(8)
  })
})

describe('many keys at once', () => {
  test('are read whole, more than one request takes, and without those that are not there', async () => {
    const keys = Array.from({ length: 130 }, (_, number) => key(`CONTACT#${number}`))
    await Promise.all(keys.map((one) => table.putAlways(one)))
    expect(await table.getAll([...keys, key('CONTACT#none')])).toHaveLength(130)
    expect(await table.getAll([])).toEqual([])
  })

  // An answer of DynamoDB's holds 16 MB; what is left over has to be asked for again.
  test('are read whole, more than one answer holds', async () => {
    const keys = Array.from({ length: 50 }, (_, number) => key(`CONTACT#${number}`))
    for (const one of keys) await table.putAlways({ ...one, text: 'x'.repeat(380_000) })
    expect(await table.getAll(keys)).toHaveLength(50)
  })
})

test('refuses an item that is too large, and does not take it for a condition', async () => {
  expect(await failureOf(table.putNew({ ...key('A'), text: 'x'.repeat(410 * 1024) }))).toBe('ValidationException')
})
