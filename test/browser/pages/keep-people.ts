import { ownerKey, sortKeys } from '../../../lib/adapters/keys.ts'
import { Table } from '../../../lib/adapters/table.ts'
import type { Contact, Note } from '../../../lib/domain/contact.ts'

const OWNER = '00000000000000000000000000000001'
const AT_ONCE = 50

/** Puts people and notes straight into the table of the system that runs, for the one owner there. */
export async function keepPeople(contacts: Contact[], notes: Note[] = []): Promise<void> {
  const table = new Table(process.env.TABLE_NAME ?? '')
  const items = [
    ...contacts.map((contact) => ({ ...ownerKey(OWNER, sortKeys.contact(contact.id)), ...contact })),
    ...notes.map((note) => ({ ...ownerKey(OWNER, sortKeys.note(note.contactId, note.id)), ...note })),
  ]
  for (let index = 0; index < items.length; index += AT_ONCE)
    await Promise.all(items.slice(index, index + AT_ONCE).map((item) => table.putAlways(item)))
}
