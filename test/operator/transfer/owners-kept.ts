import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { startDynamoDb } from '../../../infra/local/aws/dynamodb.ts'
import { type KeptItem, Partition } from '../../../infra/operator/owners/partition.ts'
import type { Table } from '../../../infra/operator/transfer/table.ts'
import { ownerKey } from '../../../lib/adapters/keys.ts'
import { Store } from '../../../lib/adapters/store.ts'
import { Table as DynamoTable } from '../../../lib/adapters/table.ts'
import { createOwner } from '../../../lib/domain/join.ts'
import { clientFor } from '../../integration/local/clients.ts'
import { ownersTable } from '../../integration/local/tables.ts'

export const NOW = Temporal.Instant.from('2026-11-23T15:00:00Z')
export const ana = { id: 'a'.repeat(32), address: '+12025550101', isLimited: true }
/** Ana where she moves to: another number, on WhatsApp. */
export const moved = { id: 'b'.repeat(32), address: 'whatsapp:+12025550102', isLimited: true }

/** An owner as the table has them. */
export const ownerOf = ({ id, address }: { id: string; address: string }, version = 1) => ({
  ...createOwner({ id, address, zone: 'Europe/Lisbon', country: 'PT', joinedAt: NOW.toString() }),
  version,
})

/** The items of many contacts. */
export const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ SK: `CONTACT#${String(n).padStart(5, '0')}`, n }))

/** A table of owners in memory. */
interface OwnersKept {
  readonly client: DynamoDBClient
  readonly table: Table
  /** Adds an owner, Ana unless another is named, with these items. */
  keep(items: { SK: string }[], owner?: typeof ana): Promise<void>
  /** Everything kept of an owner, without the partition's key. */
  itemsOf(id: string): Promise<Omit<KeptItem, 'PK'>[]>
  clear(): Promise<void>
  close(): Promise<void>
}

async function startOwnersKept(): Promise<OwnersKept> {
  const database = await startDynamoDb([ownersTable], null)
  const client = new DynamoDBClient(clientFor(database.url))
  const { name } = ownersTable
  const table = { store: new Store(new DynamoTable(name, client)), partition: new Partition(name, client) }
  return {
    client,
    table,
    async keep(items, owner = ana) {
      await table.store.addOwner({ ...owner, zone: 'Europe/Lisbon', country: 'PT', joinedAt: NOW.toString() })
      await table.partition.put(
        [...items, { SK: 'AGENDA', ...ownerOf(owner) }].map((item) => ({ ...item, ...ownerKey(owner.id, item.SK) })),
      )
    },
    async itemsOf(id) {
      const items: Omit<KeptItem, 'PK'>[] = []
      for await (const { PK: _, ...item } of table.partition.items(id)) items.push(item)
      return items
    },
    clear: () => database.clear(),
    close: () => database.close(),
  }
}

/** Owners for the tests of a file: `kept` is empty before each of them, and `path` is of a file that is not there yet. */
export interface Stage extends OwnersKept {
  readonly path: string
}

export function useOwnersKept(): Stage {
  const stage = {} as { path: string } & OwnersKept
  let folder: string
  beforeAll(async () => {
    Object.assign(stage, await startOwnersKept())
  })
  beforeEach(async () => {
    await stage.clear()
    folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
    stage.path = join(folder, 'ana.jsonl')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true, force: true })
  })
  afterAll(() => stage.close())
  return stage
}
