import type { Temporal } from 'temporal-polyfill'
import type { OwnerRecords } from '../../adapters/owner-reader.ts'
import { emptyWeek } from '../../conversation/draft.ts'
import { nothingWanted, type View } from '../../conversation/view.ts'
import { toLocal } from '../../domain/calendar.ts'
import type { Contact } from '../../domain/contact.ts'
import { countingWeek } from '../../domain/weekly.ts'
import { type Person, peopleOf } from '../people.ts'

/** What the page shows, put in order. */
export interface Book {
  /** By last contact, the newest first. */
  readonly people: readonly Person[]
  /** Where on the page somebody is, by the id of the contact or of one merged into it. */
  readonly anchors: ReadonlyMap<string, string>
  /** The same as texts are decided on, with everyone in it. */
  readonly view: View & { everyone: Contact[] }
}

export function openBook(records: OwnerRecords, now: Temporal.Instant): Book {
  const { owner, contacts, notes, weeks } = records
  const { zone, goal } = owner.settings
  const monday = countingWeek(now, zone)
  const people = peopleOf(records).toSorted((a, b) => lastContact(b).localeCompare(lastContact(a)))
  return {
    people,
    anchors: new Map(
      people.flatMap(({ contact: { id, formerIds } }, index) =>
        [id, ...formerIds].map((one) => [one, `p${index + 1}`]),
      ),
    ),
    view: {
      owner,
      at: now.toString(),
      moment: { ...toLocal(now, zone), country: owner.country },
      number: owner.version + 1,
      known: [],
      week: weeks.find((week) => week.monday === monday) ?? emptyWeek(monday, goal),
      ...nothingWanted,
      everyone: contacts,
      notes,
      weeks,
    },
  }
}

const lastContact = ({ contact }: Person): string => contact.lastContactOn ?? ''
