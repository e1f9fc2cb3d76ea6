import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type LocalDynamoDb, startDynamoDb } from '../../../infra/local/aws/dynamodb.ts'
import { type KeptItem, Partition } from '../../../infra/operator/owners/partition.ts'
import { removeOwner } from '../../../infra/operator/owners/removal.ts'
import { exportOwner } from '../../../infra/operator/transfer/exporting.ts'
import { importOwner } from '../../../infra/operator/transfer/importing.ts'
import { readOwnerFile } from '../../../infra/operator/transfer/owner-file.ts'
import type { Table } from '../../../infra/operator/transfer/table.ts'
import { addressKey, ownerKey } from '../../../lib/adapters/keys.ts'
import { Store } from '../../../lib/adapters/store.ts'
import { Table as DynamoTable } from '../../../lib/adapters/table.ts'
import { createOwner } from '../../../lib/domain/join.ts'
import { clientFor } from '../local/clients.ts'
import { ownersTable } from '../local/tables.ts'

const NOW = Temporal.Instant.from('2026-11-23T15:00:00Z')
const SOON = NOW.epochMilliseconds / 1000 + 60
const ana = { id: 'a'.repeat(32), address: '+12025550101', isLimited: true }
const moved = { id: 'b'.repeat(32), address: 'whatsapp:+12025550102', isLimited: true }

let database: LocalDynamoDb
let client: DynamoDBClient
let table: Table
let folder: string
let path: string

beforeAll(async () => {
  database = await startDynamoDb([ownersTable], null)
  client = new DynamoDBClient(clientFor(database.url))
  const { name } = ownersTable
  table = { store: new Store(new DynamoTable(name, client)), partition: new Partition(name, client) }
})

afterAll(() => database.close())

beforeEach(async () => {
  await database.clear()
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
  path = join(folder, 'ana.jsonl')
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const ownerOf = ({ id, address }: { id: string; address: string }, version = 1) => ({
  ...createOwner({ id, address, zone: 'Europe/Lisbon', country: 'PT', joinedAt: NOW.toString() }),
  version,
})

/** What may be kept of an owner: any words, figures and structure. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), tie('value'), { maxKeys: 3 }),
  ),
})).value
const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
const anyItems = fc.uniqueArray(
  fc.record({
    SK: fc
      .tuple(fc.constantFrom('CONTACT', 'NOTE', 'NAME', 'TEXT', 'RAW', 'WEEK'), anyName)
      .map((parts) => parts.join('#')),
    value: anyValue,
  }),
  { selector: ({ SK }) => SK, maxLength: 60 },
)

async function keep(items: { SK: string }[], owner = ana): Promise<void> {
  await table.store.addOwner({ ...owner, zone: 'Europe/Lisbon', country: 'PT', joinedAt: NOW.toString() })
  await table.partition.put(
    [...items, { SK: 'AGENDA', ...ownerOf(owner) }].map((item) => ({ ...item, ...ownerKey(owner.id, item.SK) })),
  )
}

async function itemsOf(id: string): Promise<Omit<KeptItem, 'PK'>[]> {
  const items: Omit<KeptItem, 'PK'>[] = []
  for await (const { PK: _, ...item } of table.partition.items(id)) items.push(item)
  return items
}

/** The items of many contacts. */
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ SK: `CONTACT#${String(n).padStart(5, '0')}`, n }))

test('loses nothing of whatever is kept of an owner', async () => {
  const move = fc.asyncProperty(anyItems, async (items) => {
    await database.clear()
    await keep(items)
    const before = await itemsOf(ana.id)
    expect(await exportOwner(table, ana.id, path)).toBe(before.length)
    await database.clear()
    await importOwner(readOwnerFile(path), table, ana, NOW)
    expect(await itemsOf(ana.id)).toEqual(before)
    expect(await table.store.findOwnerId(ana.address)).toBe(ana.id)
    for await (const id of table.store.ownerIds()) expect(id).toBe(ana.id)
  })
  await fc.assert(move, { numRuns: 25 })
}, 120_000)

test('makes an owner with another number theirs, also in what is under way', async () => {
  const sent = { kind: 'outgoing', version: 2, plan: 2, to: ana.address, body: 'Hi', covers: [], more: 'kept' }
  const plan = {
    SK: 'PLAN#0000000002',
    number: 2,
    owner: ownerOf(ana, 2),
    changes: [{ before: null, after: sent }],
    attempt: 'one',
  }
  await keep([{ SK: 'AGENDA!0000000002', ...sent }, plan])
  await exportOwner(table, ana.id, path)
  await importOwner(readOwnerFile(path), table, moved, NOW)
  const items = await itemsOf(moved.id)
  expect(JSON.stringify(items)).not.toContain(ana.address)
  expect(JSON.stringify(items)).not.toContain(ana.id)
  expect(items.find(({ SK }) => SK === plan.SK)).toEqual({
    ...plan,
    owner: ownerOf(moved, 2),
    changes: [{ before: null, after: { ...sent, to: moved.address } }],
  })
  expect(await table.store.loadOwner(moved.id)).toEqual(ownerOf(moved))
})

test('leaves out what has expired', async () => {
  const raw = (SK: string, expiresAt: number) => ({ SK, expiresAt })
  await keep([raw('RAW#1', SOON - 120), raw('RAW#2', SOON)])
  await exportOwner(table, ana.id, path)
  await importOwner(readOwnerFile(path), table, moved, NOW)
  expect((await itemsOf(moved.id)).map(({ SK }) => SK)).toEqual(['AGENDA', 'RAW#2'])
})

describe('an import', () => {
  beforeEach(async () => {
    await keep(many(900))
    await exportOwner(table, ana.id, path)
  })

  /** So many batches are written and no more, until it is called. Gives how many were asked for. */
  function cutAfter(batches: number): () => number {
    let count = 0
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName === 'BatchWriteItemCommand' && count++ >= batches) throw new Error('cut short')
          return next(args)
        },
      { step: 'initialize', name: 'cut' },
    )
    return () => {
      client.middlewareStack.remove('cut')
      return count
    }
  }

  test.each([0, 1, 2, 3, 10, 43, 44, 45])(
    'that was cut short after %i batches goes on, and is whole',
    async (batches) => {
      await removeOwner(table.partition, ownerOf(ana))
      const mend = cutAfter(batches)
      await expect(importOwner(readOwnerFile(path), table, ana, NOW)).rejects.toThrow('cut short')
      mend()
      expect(await table.store.loadOwner(ana.id)).toEqual(batches < 45 ? null : ownerOf(ana))
      await importOwner(readOwnerFile(path), table, ana, NOW)
      const items = await itemsOf(ana.id)
      expect(items).toEqual([{ SK: 'AGENDA', ...ownerOf(ana) }, ...many(900)])
    },
  )

  test('does not write again what an import that was cut short had written', async () => {
    const mend = cutAfter(30)
    await expect(importOwner(readOwnerFile(path), table, moved, NOW)).rejects.toThrow('cut short')
    mend()
    const count = cutAfter(Number.POSITIVE_INFINITY)
    await importOwner(readOwnerFile(path), table, moved, NOW)
    expect(count()).toBeLessThan(30)
  })

  test('takes the place of an owner who was added there and has not texted, and leaves what they agreed to', async () => {
    const consent = { programme: 'Northside Bootcamp', askedAt: NOW.toString(), givenAt: null }
    await table.store.addOwner({ ...moved, zone: 'Asia/Tokyo', country: 'JP', joinedAt: NOW.toString(), consent })
    await table.partition.put([{ ...ownerKey(moved.id, 'PLAN#0000000002'), number: 2 }])
    await importOwner(readOwnerFile(path), table, moved, NOW)
    expect(await table.store.loadOwner(moved.id)).toEqual({ ...ownerOf(moved), consent })
    expect(await itemsOf(moved.id)).toHaveLength(901)
  })

  test('is refused where the owner has a past', async () => {
    await keep([{ SK: 'TEXT#SM1' }], moved)
    const before = await itemsOf(moved.id)
    await expect(importOwner(readOwnerFile(path), table, moved, NOW)).rejects.toThrow('has texted there already')
    expect(await itemsOf(moved.id)).toEqual(before)
  })

  test('limits the texts of an owner who comes from where they are not limited', async () => {
    const unlimited = readFileSync(path, 'utf8').replace('"limit":50', '"limit":null')
    writeFileSync(path, unlimited)
    await importOwner(readOwnerFile(path), table, moved, NOW)
    expect((await table.store.loadOwner(moved.id))?.texts.limit).toBe(50)
  })
})

describe('a file', () => {
  beforeEach(async () => {
    await keep(many(3))
    await exportOwner(table, ana.id, path)
  })

  const change = (edit: (content: string) => string) => writeFileSync(path, edit(readFileSync(path, 'utf8')))

  test.each([
    [
      'of another version',
      (text: string) => text.replace('"version":1', '"version":2'),
      'has format 2, and this version reads 1',
    ],
    ['that is cut short', (text: string) => text.slice(0, -30), 'is cut short'],
    ['that has lost its last line', (text: string) => text.split('\n').slice(0, -2).join('\n'), 'is cut short'],
    ['that has lost an item', (text: string) => text.split('\n').toSpliced(2, 1).join('\n'), 'is cut short'],
    ['with an item that is damaged', (text: string) => text.replace('{"SK"', '{"S'), 'is damaged'],
    ['that is something else', () => '{"name":"a thesis"}\n', "is no export of wellmet's"],
    ['that is empty', () => '', "is no export of wellmet's"],
  ])('%s is refused with a sentence', (_name, edit, sentence) => {
    change(edit)
    expect(() => readOwnerFile(path)).toThrow(sentence)
  })

  test('that is not there is refused with a sentence', () => {
    expect(() => readOwnerFile(join(folder, 'none.jsonl'))).toThrow('cannot be read')
  })

  test('is what it was if the next export fails', async () => {
    const before = readFileSync(path, 'utf8')
    vi.spyOn(table.partition, 'items').mockImplementation(() => {
      throw new Error('unreachable')
    })
    await expect(exportOwner(table, ana.id, path)).rejects.toThrow('unreachable')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})

describe('an export while texts come', () => {
  /** Whenever everything was read, a text comes, so often. */
  function texts(times: number): void {
    const { items } = Partition.prototype
    let left = times
    vi.spyOn(table.partition, 'items').mockImplementation(async function* (id) {
      yield* items.call(table.partition, id)
      if (left-- <= 0) return
      const UpdateExpression = 'ADD version :one'
      const Key = { PK: { S: `OWNER#${id}` }, SK: { S: 'AGENDA' } }
      const ExpressionAttributeValues = { ':one': { N: '1' } }
      await client.send(
        new UpdateItemCommand({ TableName: ownersTable.name, Key, UpdateExpression, ExpressionAttributeValues }),
      )
    })
  }

  test('begins again, so that it is of one moment', async () => {
    await keep(many(3))
    texts(2)
    await exportOwner(table, ana.id, path)
    expect(readFileSync(path, 'utf8')).toContain('"version":3')
  })

  test('gives up when they do not stop', async () => {
    await keep(many(3))
    texts(99)
    await expect(exportOwner(table, ana.id, path)).rejects.toThrow('Texts came')
  })
})

test('a removal that was cut short can be run again', async () => {
  await keep(many(60))
  const really = Partition.prototype.delete
  const remove = vi.spyOn(table.partition, 'delete')
  remove.mockImplementationOnce((keys) => really.call(table.partition, keys))
  remove.mockImplementationOnce(async (keys) => {
    await really.call(table.partition, keys.slice(0, 30))
    throw new Error('cut short')
  })
  await expect(removeOwner(table.partition, ownerOf(ana))).rejects.toThrow('cut short')
  expect(await table.store.findOwnerId(ana.address)).toBe(ana.id)
  expect(await table.store.loadOwner(ana.id)).toEqual(ownerOf(ana))
  await removeOwner(table.partition, ownerOf(ana))
  expect(await itemsOf(ana.id)).toEqual([])
  expect(await table.partition.get(addressKey(ana.address))).toBeNull()
})
