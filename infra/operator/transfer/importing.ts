import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { addressKey, type Key, ownerKey, registryKey, sortKeys } from '../../../lib/adapters/keys.ts'
import { Consent } from '../../../lib/domain/owner.ts'
import type { KeptItem } from '../owners/partition.ts'
import { Problem } from '../problem.ts'
import type { OwnerFile } from './owner-file.ts'
import { type Identity, readdress } from './readdressing.ts'
import type { Table } from './table.ts'

/** So many items are written before it is noted how far it came. */
const LOT = 200
/** The note on an import that is under way: of which file, and how many of its items are written. */
const SORT_KEY = 'IMPORT'
const Note = z.object({
  fingerprint: z.string(),
  isCleared: z.boolean(),
  written: z.number(),
  consent: z.nullable(Consent),
})
type Note = z.infer<typeof Note>

/**
 * Brings an owner to where they have never texted; one who was added there and has not texted yet becomes them, and
 * what they have agreed to there stays. If it is cut short, the same import goes on where it was; the owner is there
 * with its last step. Gives how many items were written. Throws a `Problem` if the owner has a past there.
 */
export async function importOwner(file: OwnerFile, table: Table, to: Identity, now: Temporal.Instant): Promise<number> {
  const coming = file.items.filter(({ expiresAt }) => !isPast(expiresAt, now)).map((item) => readdress(item, to))
  const begun = await begin(file, table, to)
  const items = coming.filter(({ SK }) => SK !== sortKeys.owner())
  const owner = coming.find(({ SK }) => SK === sortKeys.owner())
  if (!owner) throw new Problem('The file has no owner in it.', 'Nothing was imported. Export it again.')
  for (let written = begun.written; written < items.length; written += LOT) {
    await table.partition.put(items.slice(written, written + LOT))
    await putNote(table, to, { ...begun, written: written + LOT })
  }
  await welcome(table, to, begun.consent ? { ...owner, consent: begun.consent } : owner)
  return coming.length
}

const isPast = (expiresAt: unknown, now: Temporal.Instant): boolean =>
  typeof expiresAt === 'number' && expiresAt <= now.epochMilliseconds / 1000

/** How far an earlier import of this file came; if there was none, makes room for it. */
async function begin(file: OwnerFile, table: Table, to: Identity): Promise<Note> {
  const { store, partition } = table
  const found = await partition.get(noteKey(to))
  const note = found && Note.parse(found)
  if (note?.isCleared && note.fingerprint === file.fingerprint) return note
  if (!note) await refusePast(table, to)
  const owner = await store.loadOwner(to.id)
  const consent = note?.consent ?? owner?.consent ?? null
  const begun = { fingerprint: file.fingerprint, isCleared: false, written: 0, consent }
  // Found by the address, this owner is the same again when the import goes on.
  await partition.put([{ ...addressKey(to.address), ownerId: to.id }])
  await putNote(table, to, begun)
  const former: Key[] = []
  for await (const item of partition.items(to.id)) if (item.SK !== SORT_KEY) former.push(item)
  await partition.delete(former)
  const cleared = { ...begun, isCleared: true }
  await putNote(table, to, cleared)
  return cleared
}

async function refusePast({ partition }: Table, { id, address }: Identity): Promise<void> {
  for await (const { SK } of partition.items(id)) {
    if (!SK.startsWith(sortKeys.text(''))) continue
    throw new Problem(
      `${address} has texted there already, and two pasts cannot be made one.`,
      'Nothing was imported. Remove that owner there first, or take another folder.',
    )
  }
}

/** The owner comes last: nothing is done for them, or by them, before everything else is there. */
async function welcome({ partition }: Table, to: Identity, owner: KeptItem): Promise<void> {
  const isThere = (await partition.get(ownerKey(to.id, sortKeys.owner()))) !== null
  await partition.put([
    { ...registryKey(to.id), id: to.id },
    // An earlier run may have ended after this; the owner may have texted since.
    ...(isThere ? [] : [owner]),
  ])
  await partition.delete([noteKey(to)])
}

const noteKey = ({ id }: Identity): Key => ownerKey(id, SORT_KEY)

const putNote = ({ partition }: Table, to: Identity, note: Note): Promise<void> =>
  partition.put([{ ...noteKey(to), ...note }])
