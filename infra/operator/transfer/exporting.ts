import { ownerKey, sortKeys } from '../../../lib/adapters/keys.ts'
import type { Owner } from '../../../lib/domain/owner.ts'
import { Problem } from '../problem.ts'
import { type FileItem, writeOwnerFile } from './owner-file.ts'
import type { Table } from './table.ts'

const TRIES = 5

/**
 * Writes everything kept of an owner to a file, as it is between two texts: if one comes meanwhile, it begins again.
 * Returns how many items there are. Throws a `Problem` if there is no pause long enough.
 */
export async function exportOwner(table: Table, ownerId: string, path: string): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await readState(table, ownerId)
    const count = await writeOwnerFile(path, before.owner.address, itemsOf(table, ownerId))
    const after = await readState(table, ownerId)
    if (before.owner.version === after.owner.version && before.isUnderWay === after.isUnderWay) return count
  }
  throw new Problem('Texts came while it was read.', 'Wait until nobody texts, and run it again.')
}

interface State {
  readonly owner: Owner
  /** Whether a plan has begun that is not done yet. */
  readonly isUnderWay: boolean
}

async function readState({ store, partition }: Table, ownerId: string): Promise<State> {
  const owner = await store.loadOwner(ownerId)
  if (!owner) throw new Problem('There is no such owner.', 'Nothing was written. Say whose, of those who are there.')
  return { owner, isUnderWay: (await partition.get(ownerKey(ownerId, sortKeys.plan(owner.version + 1)))) !== null }
}

async function* itemsOf({ partition }: Table, ownerId: string): AsyncGenerator<FileItem> {
  for await (const { PK: _, ...item } of partition.items(ownerId)) yield item
}
