import { addressKey, ownerKey, registryKey, sortKeys } from '../../../lib/adapters/keys.ts'
import type { Owner } from '../../../lib/domain/owner.ts'
import type { Partition } from './partition.ts'

/**
 * Deletes everything kept of an owner: first what sweeps find them by, then what they had, themselves and their address
 * last, so that a removal that was cut short can be run again.
 */
export async function removeOwner(partition: Partition, { id, address }: Owner): Promise<void> {
  await partition.delete([registryKey(id)])
  const itself = ownerKey(id, sortKeys.owner())
  const others = []
  for await (const { PK, SK } of partition.items(id)) if (SK !== itself.SK) others.push({ PK, SK })
  await partition.delete(others)
  await partition.delete([itself])
  await partition.delete([addressKey(address)])
}
