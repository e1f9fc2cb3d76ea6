import { stringify } from 'csv-stringify/sync'
import { toPlainText } from '../plain-text.ts'
import type { ExportedContact } from './record.ts'

type Cell = (contact: ExportedContact) => string | null

const lines = (values: readonly string[]): string => values.join('\n')

const columns: Readonly<Record<string, Cell>> = {
  Name: ({ name }) => name,
  Title: ({ title }) => title,
  Organization: ({ organization }) => organization,
  'Met at': ({ metAt }) => metAt,
  'Met on': ({ metOn }) => metOn,
  Phones: ({ phones }) => lines(phones),
  'E-mails': ({ emails }) => lines(emails),
  Links: ({ links }) => lines(links),
  Needs: ({ needs }) => lines(needs.map(({ text, status }) => `${text} (${status})`)),
  'Introduced by': ({ introducedBy }) => introducedBy,
  'Introduced to': ({ introducedTo }) => lines(introducedTo),
  Referral: ({ referral }) => referral && [referral.status, referral.organization].filter(Boolean).join(', '),
  Notes: ({ notes }) => lines(notes.map(({ on, text }) => `${on}: ${text}`)),
  // Spreadsheet programs know a day and a time, but no offset.
  'Follow up': ({ followUp }) => followUp?.at.slice(0, 16).replace('T', ' ') ?? null,
  Rhythm: ({ cadence }) => cadence,
  'Last contact': ({ lastContactOn }) => lastContactOn,
}

/**
 * Everyone as a table that opens right in spreadsheet programs: a byte order mark for the letters, CRLF, quotes around
 * line breaks, and no cell that would be taken for a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function writeCsv(contacts: readonly ExportedContact[]): string {
  const rows = contacts.map((contact) => Object.values(columns).map((cell) => guard(toPlainText(cell(contact) ?? ''))))
  return stringify([Object.keys(columns), ...rows], {
    bom: true,
    quoted: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

/**
 * Blanks of any kind, and what cannot be seen, may be dropped before a cell is looked at; and where a list is separated by
 * semicolons, a program may see the beginning of a cell in the middle of one.
 */
const BEFORE_FORMULA = /(?<=^[\s\p{Cf}]+|[;\n\t][\s\p{Cf}]*)(?=[=+\-@\t\uff1d\uff0b\uff0d\uff20])/gu

const guard = (cell: string): string => cell.replace(BEFORE_FORMULA, "'")
