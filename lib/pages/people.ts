import type { OwnerRecords } from '../adapters/owner-reader.ts'
import type { Contact, Note } from '../domain/contact.ts'

/** A contact with the notes on them, and on whoever was merged into them, oldest first. */
export interface Person {
  readonly contact: Contact
  readonly notes: readonly Note[]
}

/** Everyone an owner knows, by name. */
export function peopleOf({ contacts, notes }: Pick<OwnerRecords, 'contacts' | 'notes'>): Person[] {
  const byContact = Map.groupBy(notes, ({ contactId }) => contactId)
  const notesOn = ({ id, formerIds }: Contact) => [id, ...formerIds].flatMap((one) => byContact.get(one) ?? [])
  return contacts
    .map((contact) => ({ contact, notes: notesOn(contact).toSorted((a, b) => a.id.localeCompare(b.id)) }))
    .toSorted((a, b) => byName.compare(a.contact.name, b.contact.name))
}

const byName = new Intl.Collator('en', { sensitivity: 'base' })
