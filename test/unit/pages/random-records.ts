import fc from 'fast-check'
import type { OwnerRecords } from '../../../lib/adapters/owner-reader.ts'
import type { Contact, Need, Note } from '../../../lib/domain/contact.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'

/** Days on which there may be a follow-up, and years of daylight saving. */
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

/** What somebody may have texted: letters of all scripts, and whatever means something in one of the formats. */
export const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        ...[
          '\\',
          ';',
          ',',
          ':',
          '"',
          "'",
          '\n',
          '\r\n',
          '\t',
          '=1+1',
          '+1',
          '-1',
          '@x',
          '<script>',
          '</script>',
          '<!--',
        ],
        ...['&amp;', 'BEGIN:VCARD', 'END:VEVENT', '\\n', 'é', '日本語', '👩🏽‍💻', '\u0000', '\u2028', '\ud800', '-->'],
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const needs: fc.Arbitrary<Need> = fc.record({
  text: texts,
  status: fc.constantFrom('open', 'promised', 'delivered', 'thanked'),
  promisedFor: optional(days),
})

const contacts: fc.Arbitrary<Contact> = fc
  .record({
    name: texts.filter((name) => /[\p{L}\p{N}]/u.test(name)),
    title: optional(texts),
    organization: optional(texts),
    metAt: optional(texts),
    phones: fc.array(fc.constantFrom('+12025550134', '+12025550199', '+442079460123'), { maxLength: 3 }),
    emails: fc.array(fc.emailAddress(), { maxLength: 2 }),
    links: fc.array(fc.oneof(fc.webUrl(), texts, fc.constant('javascript:alert(1)')), { maxLength: 2 }),
    needs: fc.array(needs, { maxLength: 3 }),
    introducer: optional(texts),
    followUp: optional(fc.record({ on: days, time: optional(times) })),
  })
  .map(({ followUp, introducer, ...facts }) =>
    contactOf('x', {
      ...facts,
      introducedBy: introducer === null ? null : { name: introducer, id: null },
      followUp: followUp && { ...followUp, chosenBy: 'owner', reminders: 0, remindOn: followUp.on },
    }),
  )

const zones = fc.constantFrom('America/New_York', 'Europe/Lisbon', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC')

/** Everything of an owner in some zone, who knows some people and noted something on them. */
export const records: fc.Arbitrary<OwnerRecords> = fc
  .record({ zone: zones, people: fc.array(fc.tuple(contacts, fc.array(texts, { maxLength: 2 })), { maxLength: 5 }) })
  .map(({ zone, people }) => {
    const owner = ownerOf()
    const known = people.map(([contact], index) => ({ ...contact, id: `c${index}` }))
    const notes = people.flatMap(([, said], index) => said.map((text, nth) => noteOn(`c${index}`, text, nth)))
    return { owner: { ...owner, settings: { ...owner.settings, zone } }, contacts: known, notes, weeks: [], texts: [] }
  })

/** The nth note on a contact. */
export const noteOn = (contactId: string, text: string, nth = 0): Note => ({
  kind: 'note',
  id: `${contactId}-${nth}`,
  version: 1,
  deleted: false,
  contactId,
  on: '2026-11-23',
  text,
})

/** Everything of an owner who knows these people. */
export const recordsOf = (people: Contact[], facts: Partial<OwnerRecords> = {}): OwnerRecords => ({
  owner: ownerOf(),
  contacts: people,
  notes: [],
  weeks: [],
  texts: [],
  ...facts,
})
