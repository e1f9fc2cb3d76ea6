import { readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { removeOwner } from '../../../infra/operator/owners/removal.ts'
import { exportOwner } from '../../../infra/operator/transfer/exporting.ts'
import { importOwner } from '../../../infra/operator/transfer/importing.ts'
import { readOwnerFile } from '../../../infra/operator/transfer/owner-file.ts'
import { ownerKey } from '../../../lib/adapters/keys.ts'
import { ana, many, moved, NOW, ownerOf, useOwnersKept } from './owners-kept.ts'

const kept = useOwnersKept()

/** Two lots and a part of one. */
const CONTACTS = many(450)

describe('an import', () => {
  beforeEach(async () => {
    await kept.keep(CONTACTS)
    await exportOwner(kept.table, ana.id, kept.path)
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
      await removeOwner(kept.table.partition, ownerOf(ana))
      const mend = cutAfter(batches)
      await expect(importOwner(readOwnerFile(kept.path), kept.table, ana, NOW)).rejects.toThrow('cut short')
      mend()
      expect(await kept.table.store.loadOwner(ana.id)).toEqual(batches < 25 ? null : ownerOf(ana))
      await importOwner(readOwnerFile(kept.path), kept.table, ana, NOW)
      const items = await kept.itemsOf(ana.id)
      expect(items).toEqual([{ SK: 'AGENDA', ...ownerOf(ana) }, ...CONTACTS])
    },
  )

  test('does not write again what an import that was cut short had written', async () => {
    const mend = cutAfter(21)
    await expect(importOwner(readOwnerFile(kept.path), kept.table, moved, NOW)).rejects.toThrow('cut short')
    mend()
    const count = cutAfter(Number.POSITIVE_INFINITY)
    await importOwner(readOwnerFile(kept.path), kept.table, moved, NOW)
    expect(count()).toBeLessThan(6)
  })

  test('takes the place of an owner who was added there and has not texted, and leaves what they agreed to', async () => {
    const consent = { programme: 'Northside Bootcamp', askedAt: NOW.toString(), givenAt: null }
    await kept.table.store.addOwner({ ...moved, zone: 'Asia/Tokyo', country: 'JP', joinedAt: NOW.toString(), consent })
    await kept.table.partition.put([{ ...ownerKey(moved.id, 'PLAN#0000000002'), number: 2 }])
    await importOwner(readOwnerFile(kept.path), kept.table, moved, NOW)
    expect(await kept.table.store.loadOwner(moved.id)).toEqual({ ...ownerOf(moved), consent })
    expect(await kept.itemsOf(moved.id)).toHaveLength(CONTACTS.length + 1)
  })

  test('is refused where the owner has a past', async () => {
    await kept.keep([{ SK: 'TEXT#SM1' }], moved)
    const before = await kept.itemsOf(moved.id)
    await expect(importOwner(readOwnerFile(kept.path), kept.table, moved, NOW)).rejects.toThrow(
      'has texted there already',
    )
    expect(await kept.itemsOf(moved.id)).toEqual(before)
  })

  test('limits the texts of an owner who comes from where they are not limited', async () => {
    const unlimited = readFileSync(kept.path, 'utf8').replace('"limit":50', '"limit":null')
    writeFileSync(kept.path, unlimited)
    await importOwner(readOwnerFile(kept.path), kept.table, moved, NOW)
    expect((await kept.table.store.loadOwner(moved.id))?.texts.limit).toBe(50)
  })
})
