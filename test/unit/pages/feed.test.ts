import fc from 'fast-check'
import ical, { type VEvent } from 'node-ical'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../lib/domain/calendar.ts'
import type { Contact } from '../../../lib/domain/contact.ts'
import { writeFeed } from '../../../lib/pages/calendar/feed.ts'
import { toOneLine } from '../../../lib/pages/plain-text.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'
import { records } from './random-records.ts'

const NOW = Temporal.Instant.from('2026-11-23T15:00:00Z')

/** The events as a library reads them that did not write them. */
const read = (feed: string): VEvent[] =>
  Object.values(ical.sync.parseICS(feed)).filter((one): one is VEvent => one?.type === 'VEVENT')

const write = (people: Contact[], zone = 'America/New_York'): string => {
  const owner = ownerOf()
  return writeFeed({ owner: { ...owner, settings: { ...owner.settings, zone } }, contacts: people }, NOW)
}

const followUp = (on: string, time: string | null = null) =>
  ({ on, time, chosenBy: 'owner', reminders: 0, remindOn: on }) as const

const ana = contactOf('Ana Silva', {
  version: 7,
  title: 'designer',
  organization: 'Figma, Inc',
  metAt: 'ReactConf',
  needs: [
    { text: 'a React dev; soon', status: 'open', promisedFor: null },
    { text: 'a lawyer', status: 'delivered', promisedFor: null },
  ],
  followUp: followUp('2026-11-25'),
})

describe('the calendar feed', () => {
  test('has an event for each follow-up, read by another library', () => {
    const [event, ...others] = read(write([ana, contactOf('Bob Lee', { followUp: null })]))
    expect(others).toEqual([])
    expect(event).toMatchObject({
      summary: 'Follow up with Ana Silva',
      description: 'designer, Figma, Inc\nMet at ReactConf\nlooking for a React dev; soon',
      transparency: 'TRANSPARENT',
      class: 'PRIVATE',
    })
    expect(event?.start.toISOString()).toBe('2026-11-25T14:00:00.000Z')
    expect(event?.end?.toISOString()).toBe('2026-11-25T14:15:00.000Z')
  })

  test('keeps the UID of a follow-up that moves, and counts its versions', () => {
    const [before] = read(write([ana]))
    const [after] = read(write([{ ...ana, version: 9, followUp: followUp('2026-12-01', '15:00') }]))
    expect(after?.uid).toBe(before?.uid)
    expect([before?.sequence, after?.sequence].map(Number)).toEqual([7, 9])
    expect(after?.start.toISOString()).toBe('2026-12-01T20:00:00.000Z')
  })

  test('names the same person of two owners differently, and neither of them', () => {
    const [mine] = read(write([ana]))
    const [theirs] = read(writeFeed({ owner: ownerOf({ id: 'f'.repeat(32) }), contacts: [ana] }, NOW))
    expect(mine?.uid).not.toBe(theirs?.uid)
    expect(write([ana])).not.toContain(ownerOf().id)
  })

  test.each([
    ['America/New_York', '2026-03-07', '14:00:00'],
    ['America/New_York', '2026-03-08', '13:00:00'],
    ['America/New_York', '2026-11-01', '14:00:00'],
    ['Asia/Kathmandu', '2026-11-25', '03:15:00'],
  ])('has the hour of %s on %s, through daylight saving', (zone, on, utc) => {
    const [event] = read(write([{ ...ana, followUp: followUp(on) }], zone))
    expect(event?.start.toISOString()).toBe(`${on}T${utc}.000Z`)
  })

  test('survives whatever anyone texts, wherever the owner lives', () => {
    fc.assert(
      fc.property(records, ({ owner, contacts }) => {
        const due = contacts.filter((contact) => contact.followUp !== null)
        // The library takes an escaped backslash before an n for a line break.
        fc.pre(!due.some(({ name }) => /\\n/i.test(name)))
        const events = read(writeFeed({ owner, contacts }, NOW))
        const expected = due.map(({ name, followUp: next }) => [
          `Follow up with ${toOneLine(name)}`,
          next && toInstant(next.on, next.time ?? '09:00', owner.settings.zone).epochMilliseconds,
        ])
        expect(events.map(({ summary, start }) => [String(summary), start.getTime()]).sort()).toEqual(expected.sort())
      }),
    )
  })

  test('has lines of 75 octets at most, that end in CRLF', () => {
    fc.assert(
      fc.property(records, ({ owner, contacts }) => {
        const feed = writeFeed({ owner, contacts }, NOW)
        expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
    )
  })

  test('is a calendar also while nobody is due', () => {
    const feed = write([])
    expect(feed).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(feed).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
    expect(read(feed)).toEqual([])
  })
})
