import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { removeOwner } from '../../../../infra/operator/owners/removal.ts'
import { exportOwner } from '../../../../infra/operator/transfer/exporting.ts'
import { importOwner } from '../../../../infra/operator/transfer/importing.ts'
import { readOwnerFile } from '../../../../infra/operator/transfer/owner-file.ts'
import type { Table } from '../../../../infra/operator/transfer/table.ts'
import { ownerKey } from '../../../../lib/adapters/keys.ts'
import { ana, many, moved, NOW, type OwnersKept, ownerOf, startOwnersKept } from './owners-kept.ts'

let kept: OwnersKept
let table: Table
let folder: string
let path: string

beforeAll(async () => {
  kept = await startOwnersKept()
  table = kept.table
})

afterAll(() => kept.close())

beforeEach(async () => {
  await kept.clear()
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
  path = join(folder, 'ana.jsonl')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Two lots and a part of one. */
const CONTACTS = many(450)

describe('an import', () => {
  beforeEach(async () => {
    await kept.keep(CONTACTS)
    await exportOwner(table, ana.id, path)
  })

  /** So many batches are written and no more, until it is called. Gives how many were asked for. */
  function cutAfter(batches: number): () => number {
    let count = 0
    kept.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (commandName === 'BatchWriteItemCommand' && count++ >= batches) throw new Error('cut short')
          return next(args)
        },
      { step: 'initialize', name: 'cut' },
    )
    return () => {
      kept.client.middlewareStack.remove('cut')
      return count
    }
  }

  test.each([0, 1, 2, 3, 10, 23, 24, 25])(
    'that was cut short after %i batches goes on, and is whole',
    async (batches) => {
      await removeOwner(table.partition, ownerOf(ana))
      const mend = cutAfter(batches)
      await expect(importOwner(readOwnerFile(path), table, ana, NOW)).rejects.toThrow('cut short')
      mend()
      expect(await table.store.loadOwner(ana.id)).toEqual(batches < 25 ? null : ownerOf(ana))
      await importOwner(readOwnerFile(path), table, ana, NOW)
      const items = await kept.itemsOf(ana.id)
      expect(items).toEqual([{ SK: 'AGENDA', ...ownerOf(ana) }, ...CONTACTS])
    },
  )

  test('does not write again what an import that was cut short had written', async () => {
    const mend = cutAfter(21)
    await expect(importOwner(readOwnerFile(path), table, moved, NOW)).rejects.toThrow('cut short')
    mend()
    const count = cutAfter(Number.POSITIVE_INFINITY)
    await importOwner(readOwnerFile(path), table, moved, NOW)
    expect(count()).toBeLessThan(6)
  })

  test('takes the place of an owner who was added there and has not texted, and leaves what they agreed to', async () => {
    const consent = { programme: 'Northside Bootcamp', askedAt: NOW.toString(), givenAt: null }
    await table.store.addOwner({ ...moved, zone: 'Asia/Tokyo', country: 'JP', joinedAt: NOW.toString(), consent })
    await table.partition.put([{ ...ownerKey(moved.id, 'PLAN#0000000002'), number: 2 }])
    await importOwner(readOwnerFile(path), table, moved, NOW)
    expect(await table.store.loadOwner(moved.id)).toEqual({ ...ownerOf(moved), consent })
    expect(await kept.itemsOf(moved.id)).toHaveLength(CONTACTS.length + 1)
  })

  test('is refused where the owner has a past', async () => {
    await kept.keep([{ SK: 'TEXT#SM1' }], moved)
    const before = await kept.itemsOf(moved.id)
    await expect(importOwner(readOwnerFile(path), table, moved, NOW)).rejects.toThrow('has texted there already')
    expect(await kept.itemsOf(moved.id)).toEqual(before)
  })

  test('limits the texts of an owner who comes from where they are not limited', async () => {
    const unlimited = readFileSync(path, 'utf8').replace('"limit":50', '"limit":null')
    writeFileSync(path, unlimited)
    await importOwner(readOwnerFile(path), table, moved, NOW)
    expect((await table.store.loadOwner(moved.id))?.texts.limit).toBe(50)
  })
})
