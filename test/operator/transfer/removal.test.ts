import { expect, test, vi } from 'vitest'
import { Partition } from '../../../infra/operator/owners/partition.ts'
import { removeOwner } from '../../../infra/operator/owners/removal.ts'
import { addressKey } from '../../../lib/adapters/keys.ts'
import { ana, many, ownerOf, useOwnersKept } from './owners-kept.ts'

const kept = useOwnersKept()

test('a removal that was cut short can be run again', async () => {
  await kept.keep(many(60))
  const really = Partition.prototype.delete
  const remove = vi.spyOn(kept.table.partition, 'delete')
  remove.mockImplementationOnce((keys) => really.call(kept.table.partition, keys))
  remove.mockImplementationOnce(async (keys) => {
    await really.call(kept.table.partition, keys.slice(0, 30))
    throw new Error('cut short')
  })
  await expect(removeOwner(kept.table.partition, ownerOf(ana))).rejects.toThrow('cut short')
  expect(await kept.table.store.findOwnerId(ana.address)).toBe(ana.id)
  expect(await kept.table.store.loadOwner(ana.id)).toEqual(ownerOf(ana))
  await removeOwner(kept.table.partition, ownerOf(ana))
  expect(await kept.itemsOf(ana.id)).toEqual([])
  expect(await kept.table.partition.get(addressKey(ana.address))).toBeNull()
})
