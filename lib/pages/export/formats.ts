import type { Temporal } from 'temporal-polyfill'
import type { OwnerRecords } from '../../adapters/owner-reader.ts'
import { peopleOf } from '../people.ts'
import { writeCsv } from './csv.ts'
import { writeJson } from './json.ts'
import { toExport } from './record.ts'
import { writeVCard3, writeVCard4 } from './vcard.ts'

/** One file that the owner can take away. */
export interface Format {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly file: string
  readonly type: string
  readonly write: (records: OwnerRecords, now: Temporal.Instant) => string
}

export const formats: readonly Format[] = [
  {
    id: 'vcard3',
    label: 'Contact cards for a phone',
    help: 'vCard 3.0: iPhone, Android, Google and Outlook add them to your contacts',
    file: 'wellmet.vcf',
    type: 'text/vcard; charset=utf-8',
    write: (records) => writeVCard3(peopleOf(records), records.owner.id),
  },
  {
    id: 'vcard4',
    label: 'Contact cards, newest standard',
    help: 'vCard 4.0',
    file: 'wellmet-4.vcf',
    type: 'text/vcard; charset=utf-8',
    write: (records) => writeVCard4(peopleOf(records), records.owner.id),
  },
  {
    id: 'csv',
    label: 'Table',
    help: 'CSV: Excel, Numbers, Google Sheets',
    file: 'wellmet.csv',
    type: 'text/csv; charset=utf-8',
    write: (records) => writeCsv(toExport(peopleOf(records), records)),
  },
  {
    id: 'json',
    label: 'Everything',
    help: 'JSON: contacts, notes, needs, weeks, settings, and your texts of the last 30 days',
    file: 'wellmet.json',
    type: 'application/json; charset=utf-8',
    write: (records, now) => writeJson(toExport(peopleOf(records), records), records, now),
  },
]
