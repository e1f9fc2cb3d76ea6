import { ownerKey } from '../../lib/adapters/keys.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import type { Contact, Note } from '../../lib/domain/contact.ts'
import type { Owner } from '../../lib/domain/owner.ts'
import type { Week } from '../../lib/domain/plan.ts'
import { readEnv } from '../../lib/env.ts'

/** What the table holds of the owner at one moment, without what is deleted. */
export interface State {
  owner: Owner
  contacts: Contact[]
  notes: Note[]
  weeks: Week[]
}

/** Where a contact stands in the table besides its own item. */
export interface LookUp {
  sortKey: string
  contactId: string
}

/** Reads the one owner's state from the table of the stack that runs in this process. */
export class StateReader {
  private readonly table = new Table(readEnv(['TABLE_NAME']).TABLE_NAME)
  private readonly store = new Store(this.table)
  private ownerId: string | null = null

  async read(): Promise<State> {
    const id = await this.findOwner()
    const [owner, contacts, notes, weeks] = await Promise.all([
      this.store.loadOwner(id),
      this.store.loadEveryone(id),
      this.store.loadAllNotes(id),
      this.store.loadWeeks(id),
    ])
    if (!owner) throw new Error('the owner is not in the table')
    return { owner, contacts, notes, weeks }
  }

  /** Every item under which a contact is found, without those that are marked as gone. */
  async readLookUps(): Promise<LookUp[]> {
    const { PK } = ownerKey(await this.findOwner(), '')
    const found: LookUp[] = []
    for (const beginning of ['AGENDA#', 'NAME#', 'PHONE#', 'EMAIL#', 'DOES#', 'NEED#']) {
      for await (const { SK, id, deleted } of this.table.query(PK, beginning)) {
        if (deleted === false) found.push({ sortKey: String(SK), contactId: String(id) })
      }
    }
    return found
  }

  private async findOwner(): Promise<string> {
    if (this.ownerId === null) for await (const id of this.store.ownerIds()) this.ownerId = id
    if (this.ownerId === null) throw new Error('there is no owner')
    return this.ownerId
  }
}
