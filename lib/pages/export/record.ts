import type { OwnerRecords } from '../../adapters/owner-reader.ts'
import type { Contact } from '../../domain/contact.ts'
import { type ContactRecord, toContactRecord } from '../../domain/contact-record.ts'
import type { Settings } from '../../domain/owner.ts'
import type { Person } from '../people.ts'

/** A contact as the export shows it: as everywhere, and what else is known. `introducedTo` are names. */
export interface ExportedContact extends ContactRecord {
  promises: { text: string; promisedFor: string }[]
  introducedTo: string[]
  referral: Contact['referral']
}

/** Everyone of an owner, in the order given. */
export function toExport(people: readonly Person[], { owner }: Pick<OwnerRecords, 'owner'>): ExportedContact[] {
  const names = new Map(
    people.flatMap(({ contact: { id, formerIds, name } }) => [id, ...formerIds].map((one) => [one, name] as const)),
  )
  return people.map((person) => toExported(person, names, owner.settings))
}

function toExported({ contact, notes }: Person, names: Map<string, string>, settings: Settings): ExportedContact {
  return {
    ...toContactRecord(contact, notes, settings),
    promises: contact.needs.flatMap(({ text, promisedFor }) => (promisedFor ? [{ text, promisedFor }] : [])),
    introducedTo: contact.introducedTo.flatMap((id) => names.get(id) ?? []),
    referral: contact.referral,
  }
}
