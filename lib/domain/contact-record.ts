import { toInstant } from './calendar.ts'
import type { Contact, Note } from './contact.ts'
import { followUpTime } from './follow-up.ts'
import { isUnmet } from './need.ts'
import type { Settings } from './owner.ts'

/** A contact as `/contacts` of the chat harness and the export show it. What is not known is null or an empty list. */
export type ContactRecord = ReturnType<typeof toContactRecord>

/** `notes` are the contact's own, oldest first. `followUp.at` has the offset of the owner's zone. */
export function toContactRecord(contact: Contact, notes: readonly Note[], settings: Settings) {
  const { id, name, title, organization, metAt, metOn, phones, emails, links, cadence, lastContactOn } = contact
  return {
    id,
    name,
    title,
    organization,
    metAt,
    metOn,
    phones,
    emails,
    links,
    needs: contact.needs.map(({ text, status }) => ({ text, status })),
    introducedBy: contact.introducedBy?.name ?? null,
    notes: notes.map(({ on, text }) => ({ on, text })),
    followUp: describeFollowUp(contact, settings),
    cadence,
    lastContactOn,
  }
}

function describeFollowUp({ followUp, needs }: Contact, settings: Settings) {
  if (!followUp) return null
  const { on, time } = followUpTime(followUp, settings)
  const at = toInstant(on, time, settings.zone).toZonedDateTimeISO(settings.zone)
  const reason = needs.find(isUnmet)?.text ?? null
  return { at: at.toString({ timeZoneName: 'never', smallestUnit: 'second' }), reason }
}
