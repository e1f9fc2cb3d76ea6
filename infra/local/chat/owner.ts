import type { Temporal } from 'temporal-polyfill'
import { Store } from '../../../lib/adapters/store.ts'
import { Table } from '../../../lib/adapters/table.ts'
import { type ContactRecord, toContactRecord } from '../../../lib/domain/contact-record.ts'
import { readEnv } from '../../../lib/env.ts'
import { OWNER_ADDRESS } from '../configuration.ts'

/** The one owner of the local system, as the table has them; before they are added, somebody who knows nobody. */
export interface LocalOwner {
  /** Adds the owner, welcomed and opted in, as of an instant; one who is there stays as they are. */
  add(joinedAt: Temporal.Instant): Promise<void>
  /** The IANA zone that the owner lives in now. */
  zone(): Promise<string>
  contacts(): Promise<ContactRecord[]>
}

/** The id of the local system's owner. */
export const OWNER_ID = '00000000000000000000000000000001'

/** To be called once the stack runs: its table is found through the environment. */
export function findOwner(zone: string): LocalOwner {
  const store = new Store(new Table(readEnv(['TABLE_NAME']).TABLE_NAME))
  const load = () => store.loadOwner(OWNER_ID)
  return {
    add: (at) =>
      store.addOwner({
        id: OWNER_ID,
        address: OWNER_ADDRESS,
        zone,
        country: 'US',
        joinedAt: at.toString(),
        // A clock that stands still makes any number of texts one day's.
        dailyTexts: null,
      }),
    zone: async () => (await load())?.settings.zone ?? zone,
    async contacts() {
      const owner = await load()
      if (!owner) return []
      const contacts = await store.loadEveryone(OWNER_ID)
      return Promise.all(
        contacts.map(async (contact) => {
          const notes = await store.loadNotes(OWNER_ID, [contact.id, ...contact.formerIds])
          return toContactRecord(contact, notes, owner.settings)
        }),
      )
    },
  }
}
