import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Store } from '../../../lib/adapters/store.ts'
import { Table } from '../../../lib/adapters/table.ts'
import type { NewOwner } from '../../../lib/domain/join.ts'
import type { Owner } from '../../../lib/domain/owner.ts'

/** The deployed stack's table, as the functions see it. */
export const openStore = (tableName: string, region: string): Store =>
  new Store(new Table(tableName, new DynamoDBClient({ region })))

export interface Added {
  readonly id: string
  /** False if they were an owner before; then nothing has changed. */
  readonly isNew: boolean
}

/** Adds an owner, unless one texts from that address; an addition that was cut short is finished. */
export async function addOwner(store: Store, owner: Omit<NewOwner, 'id' | 'joinedAt'>): Promise<Added> {
  const known = await store.findOwnerId(owner.address)
  const isNew = known === null || (await store.loadOwner(known)) === null
  const id = known ?? randomBytes(16).toString('hex')
  if (isNew || !(await isRegistered(store, id))) {
    await store.addOwner({ ...owner, id, joinedAt: new Date().toISOString() })
  }
  return { id, isNew }
}

async function isRegistered(store: Store, id: string): Promise<boolean> {
  for await (const registered of store.ownerIds()) if (registered === id) return true
  return false
}

/** Every owner, as they are now. */
export async function listOwners(store: Store): Promise<Owner[]> {
  const owners: Owner[] = []
  for await (const id of store.ownerIds()) {
    const owner = await store.loadOwner(id)
    if (owner) owners.push(owner)
  }
  return owners
}
