import type { Temporal } from 'temporal-polyfill'
import type { OwnerRecords } from '../../adapters/owner-reader.ts'
import type { ExportedContact } from './record.ts'

/** Everything of an owner as JSON; what private links are signed with is left out. */
export function writeJson(contacts: readonly ExportedContact[], records: OwnerRecords, now: Temporal.Instant): string {
  const { address, country, consent, settings } = records.owner
  const { linkKey: _, ...shown } = settings
  const weeks = records.weeks.map(({ kind: __, version: ___, ...week }) => week)
  const everything = {
    exportedAt: now.toZonedDateTimeISO(settings.zone).toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    owner: { address, country, consent, settings: shown },
    contacts,
    weeks,
    texts: records.texts,
  }
  return `${JSON.stringify(everything, null, 2)}\n`
}
