import type { Temporal } from 'temporal-polyfill'
import type { OwnerRecords } from '../../adapters/owner-reader.ts'
import { toInstant } from '../../domain/calendar.ts'
import type { Contact, FollowUp } from '../../domain/contact.ts'
import { followUpTime } from '../../domain/follow-up.ts'
import { isUnmet } from '../../domain/need.ts'
import type { Owner } from '../../domain/owner.ts'
import { sayNeed } from '../../language/replies/people.ts'
import { type JComponent, type JProperty, writeComponents } from '../content-lines.ts'
import { toOneLine, toPlainText } from '../plain-text.ts'
import { stableUuid } from '../stable-uuid.ts'

const MINUTES = 15

/**
 * The follow-ups as an iCalendar feed (https://www.rfc-editor.org/rfc/rfc5545), one event each, by the same UID wherever
 * it moves. Times are in UTC: the feed is made anew whenever it is fetched, so that it follows the owner's zone.
 */
export function writeFeed(
  { owner, contacts }: Pick<OwnerRecords, 'owner' | 'contacts'>,
  now: Temporal.Instant,
): string {
  const properties: JProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//wellmet//wellmet//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    // What programs call it, and how often they may come: the standard's names, and those from before.
    ['name', {}, 'unknown', 'wellmet follow-ups'],
    ['x-wr-calname', {}, 'unknown', 'wellmet follow-ups'],
    ['x-wr-timezone', {}, 'unknown', owner.settings.zone],
    ['refresh-interval', {}, 'duration', 'PT1H'],
    ['x-published-ttl', {}, 'unknown', 'PT1H'],
  ]
  const events = contacts.flatMap((contact): JComponent[] =>
    contact.followUp ? [toEvent(contact, contact.followUp, owner, now)] : [],
  )
  return writeComponents([['vcalendar', properties, events.toSorted(byStart)]])
}

function toEvent(contact: Contact, followUp: FollowUp, owner: Owner, now: Temporal.Instant): JComponent {
  const { on, time } = followUpTime(followUp, owner.settings)
  const start = toInstant(on, time, owner.settings.zone)
  const about = sayAbout(contact)
  const properties: JProperty[] = [
    ['uid', {}, 'text', stableUuid('follow-up', owner.id, contact.id)],
    ['dtstamp', {}, 'date-time', toUtc(now)],
    ['dtstart', {}, 'date-time', toUtc(start)],
    ['dtend', {}, 'date-time', toUtc(start.add({ minutes: MINUTES }))],
    ['sequence', {}, 'integer', contact.version],
    ['summary', {}, 'text', `Follow up with ${toOneLine(contact.name)}`],
    ...(about ? [['description', {}, 'text', toPlainText(about)] satisfies JProperty] : []),
    ['transp', {}, 'text', 'TRANSPARENT'],
    ['class', {}, 'text', 'PRIVATE'],
  ]
  return ['vevent', properties, []]
}

function sayAbout({ title, organization, metAt, needs }: Contact): string {
  const work = [title, organization].filter(Boolean).join(', ')
  const wanted = needs.filter(isUnmet).map(({ text }) => sayNeed(text))
  return [work, metAt && `Met at ${metAt}`, ...wanted].filter(Boolean).join('\n')
}

/** In jCal `2026-11-25T14:00:00Z`. */
const toUtc = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' })

const startOf = ([, properties]: JComponent): string =>
  String(properties.find(([name]) => name === 'dtstart')?.[3] ?? '')

const byStart = (a: JComponent, b: JComponent): number => startOf(a).localeCompare(startOf(b))
