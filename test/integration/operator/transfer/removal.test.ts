import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Partition } from '../../../../infra/operator/owners/partition.ts'
import { removeOwner } from '../../../../infra/operator/owners/removal.ts'
import type { Table } from '../../../../infra/operator/transfer/table.ts'
import { addressKey } from '../../../../lib/adapters/keys.ts'
import { ana, many, type OwnersKept, ownerOf, startOwnersKept } from './owners-kept.ts'

let kept: OwnersKept
let table: Table

beforeAll(async () => {
  kept = await startOwnersKept()
  table = kept.table
})

afterEach(() => {
  vi.restoreAllMocks()
})

afterAll(() => kept.close())

test('a removal that was cut short can be run again', async () => {
  await kept.keep(many(60))
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
  expect(await kept.itemsOf(ana.id)).toEqual([])
  expect(await table.partition.get(addressKey(ana.address))).toBeNull()
})
