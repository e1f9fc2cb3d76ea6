import fc from 'fast-check'
import { parse as parseVersion4 } from 'vcard4'
import VCard from 'vcf'
import { describe, expect, test } from 'vitest'
import { readContactCards } from '../../../lib/language/contact-card.ts'
import { writeVCard3, writeVCard4 } from '../../../lib/pages/export/vcard.ts'
import { type Person, peopleOf } from '../../../lib/pages/people.ts'
import { toOneLine, toPlainText } from '../../../lib/pages/plain-text.ts'
import { contactOf } from '../conversation/view-fixture.ts'
import { noteOn, records } from './random-records.ts'

const OWNER = '0123456789abcdef0123456789abcdef'
const versions = [
  ['4.0', writeVCard4],
  ['3.0', writeVCard3],
] as const

/** A value as RFC 2426 and RFC 6350 escape it. */
const readEscaped = (value: string): string =>
  value.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character))

/** Every value that a library which did not write the file finds for a property. */
function read(card: VCard, property: string): string[] {
  const found = card.get(property)
  return [found ?? []].flat().map((one) => readEscaped(String(one.valueOf())))
}

/** The library takes one card; of several it would take `BEGIN:VCARD` in a note for another. */
const parse = (file: string): VCard[] =>
  file === '' ? [] : file.split(/(?<=\r\n)(?=BEGIN:VCARD\r\n)/).map((card) => new VCard().parse(card))

const ana: Person = {
  contact: contactOf('Ana Maria Silva', {
    title: 'designer; lead',
    organization: 'Figma, Inc; Design',
    metAt: 'ReactConf',
    phones: ['+14155550134', '+14155550135'],
    emails: ['ana@figma.com'],
    links: ['linkedin.com/in/ana', 'see https', 'javascript:alert(1)'],
    needs: [{ text: 'a React dev', status: 'promised', promisedFor: '2026-11-27' }],
    introducedBy: { name: 'Bob Lee', id: null },
  }),
  notes: [noteOn('Ana', 'loves climbing;\nand \\ Lisbon, too')],
}

describe.each(versions)('a contact card of version %s', (version, write) => {
  const [card = new VCard()] = parse(write([ana], OWNER))

  test('is read by another library as it was known', () => {
    expect(read(card, 'version')).toEqual([version])
    expect(read(card, 'fn')).toEqual(['Ana Maria Silva'])
    expect(read(card, 'title')).toEqual(['designer; lead'])
    expect(read(card, 'org')).toEqual(['Figma, Inc; Design'])
    expect(read(card, 'email')).toEqual(['ana@figma.com'])
    expect(read(card, 'url')).toEqual(['https://linkedin.com/in/ana'])
    expect(read(card, 'tel').map((tel) => tel.replace('tel:', ''))).toEqual(['+14155550134', '+14155550135'])
  })

  test('has in its note whatever no other property has', () => {
    expect(read(card, 'note')).toEqual([
      [
        'see https',
        'javascript:alert(1)',
        'Met at ReactConf on 2026-11-23',
        'Introduced by Bob Lee',
        'Need: a React dev (promised for 2026-11-27)',
        '2026-11-23: loves climbing;',
        'and \\ Lisbon, too',
      ].join('\n'),
    ])
  })

  test('has no note on somebody of whom no more is known than a name, and a number as it was written', () => {
    const contact = contactOf('Ana', { metOn: null, phones: ['ext. 12'] })
    const [bare = new VCard()] = parse(write([{ contact, notes: [] }], OWNER))
    expect(read(bare, 'fn')).toEqual(['Ana'])
    expect(read(bare, 'tel')).toEqual(['ext. 12'])
    expect(read(bare, 'note')).toEqual([])
  })

  test('is known again by its UID, which is of nobody else', () => {
    const uids = (ownerId: string, name: string) =>
      parse(write([{ contact: contactOf(name), notes: [] }], ownerId)).flatMap((one) => read(one, 'uid'))
    const [uid] = uids(OWNER, 'Ana')
    expect(uid).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(uids(OWNER, 'Ana')).toEqual([uid])
    expect(uids(OWNER, 'Bob')).not.toEqual([uid])
    expect(uids(OWNER.replace('0', '1'), 'Ana')).not.toEqual([uid])
    expect(uid).not.toContain(OWNER)
  })

  test.each([
    ['Ana', ';Ana;;;'],
    ['Ana Maria Silva', 'Silva;Ana Maria;;;'],
    ['Dr. Amy Sandoval', 'Sandoval;Amy;;Dr.;'],
    ['日本語', ';日本語;;;'],
    ['Ana 🎉 Silva', 'Silva;Ana 🎉;;;'],
    ['Ana Silva 👩🏽‍💻 🎉', 'Silva;Ana;;;👩🏽‍💻 🎉'],
    ['Zoe 🎉', ';Zoe 🎉;;;'],
    ['🎉', ';🎉;;;'],
  ])('takes the name %s apart', (name, parts) => {
    const [one = new VCard()] = parse(write([{ contact: contactOf(name), notes: [] }], OWNER))
    expect(read(one, 'n')).toEqual([parts])
  })

  test('survives whatever anyone texts', () => {
    fc.assert(
      fc.property(records, (random) => {
        const people = peopleOf(random)
        const cards = parse(write(people, OWNER))
        expect(cards.map((one) => read(one, 'fn')[0])).toEqual(people.map(({ contact }) => toOneLine(contact.name)))
        for (const [index, { contact, notes }] of people.entries()) {
          const one = cards[index] ?? new VCard()
          expect(read(one, 'org')).toEqual([toOneLine(contact.organization ?? '')].filter(Boolean))
          expect(read(one, 'title')).toEqual([toOneLine(contact.title ?? '')].filter(Boolean))
          expect(read(one, 'email')).toEqual(contact.emails)
          for (const { text } of notes) expect(read(one, 'note').join()).toContain(toPlainText(text).trim())
        }
      }),
    )
  })

  test('has lines of 75 octets at most, that end in CRLF', () => {
    fc.assert(
      fc.property(records, (random) => {
        const file = write(peopleOf(random), OWNER)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(Buffer.from(file).toString()).toBe(file)
      }),
    )
  })

  test('can be shared with wellmet again', () => {
    const file = Buffer.from(write([ana], OWNER))
    const { people, unread } = readContactCards(file, { today: '2026-11-23', time: '10:00', country: 'US' }, 5)
    expect(unread).toBe(0)
    expect(people).toMatchObject([
      { name: 'Ana Maria Silva', title: 'designer; lead', phones: ana.contact.phones, emails: ana.contact.emails },
    ])
  })
})

test('a file of version 4.0 is what a strict reader of RFC 6350 takes', () => {
  fc.assert(
    fc.property(
      // The library would take that for a card wherever it is said.
      records.filter(({ contacts }) => contacts.length > 0 && !/BEGIN:VCARD/.test(JSON.stringify(contacts))),
      (random) => {
        const people = peopleOf({ ...random, notes: [] })
        const cards = [parseVersion4(writeVCard4(people, OWNER))].flat()
        expect(cards).toHaveLength(people.length)
      },
    ),
  )
})
