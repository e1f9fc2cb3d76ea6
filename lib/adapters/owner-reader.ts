import * as z from 'zod/mini'
import { Contact, Note } from '../domain/contact.ts'
import { Owner } from '../domain/owner.ts'
import { Week } from '../domain/plan.ts'
import { ownerKey, sortKeys } from './keys.ts'
import type { Item, TableReader } from './table-reader.ts'

/** A text from the owner, as it was received (an instant). */
export interface ReceivedText {
  at: string
  body: string
}

/** Everything that is kept of an owner: who they met, what they noted and did, what they texted in the last 30 days. */
export interface OwnerRecords {
  owner: Owner
  contacts: Contact[]
  notes: Note[]
  weeks: Week[]
  texts: ReceivedText[]
}

const RawText = z.object({ at: z.string(), body: z.string() })

/** All that is known of an owner, for those who only read it. Items are parsed when read; a damaged one throws. */
export class OwnerReader {
  private readonly reader: TableReader

  constructor(reader: TableReader) {
    this.reader = reader
  }

  async loadOwner(ownerId: string): Promise<Owner | null> {
    const item = await this.reader.get(ownerKey(ownerId, sortKeys.owner()))
    return item ? Owner.parse(item) : null
  }

  /** Every contact of the owner; this pages. */
  async loadEveryone(ownerId: string): Promise<Contact[]> {
    return alive(await collect(this.items(ownerId, sortKeys.contact('')), Contact))
  }

  /** Every note of the owner, also on deleted contacts; this pages. */
  async loadAllNotes(ownerId: string): Promise<Note[]> {
    return alive(await collect(this.items(ownerId, sortKeys.note('', '').slice(0, 5)), Note))
  }

  /** Every week in which something was counted, oldest first. */
  loadWeeks(ownerId: string): Promise<Week[]> {
    return collect(this.items(ownerId, sortKeys.week('')), Week)
  }

  /** Every text of the last 30 days, oldest first. */
  async loadAllTexts(ownerId: string): Promise<ReceivedText[]> {
    const texts = await collect(this.items(ownerId, sortKeys.rawText('')), RawText)
    return texts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  }

  async loadRecords(owner: Owner): Promise<OwnerRecords> {
    const [contacts, notes, weeks, texts] = await Promise.all([
      this.loadEveryone(owner.id),
      this.loadAllNotes(owner.id),
      this.loadWeeks(owner.id),
      this.loadAllTexts(owner.id),
    ])
    return { owner, contacts, notes, weeks, texts }
  }

  /** Every item of the owner whose sort key begins so, in the order of the sort keys. */
  private items(ownerId: string, beginning: string): AsyncGenerator<Item> {
    return this.reader.query(ownerKey(ownerId, '').PK, beginning)
  }
}

/** Those that are not deleted. */
export const alive = <T extends { deleted: boolean }>(entities: T[]): T[] => entities.filter(({ deleted }) => !deleted)

/** The items parsed. Throws if one is damaged. */
export async function collect<T extends z.core.$ZodType>(
  items: AsyncGenerator<Item>,
  schema: T,
): Promise<z.infer<T>[]> {
  const found: z.infer<T>[] = []
  for await (const item of items) found.push(z.parse(schema, item))
  return found
}
