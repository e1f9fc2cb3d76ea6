import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContactCards } from '../../../lib/language/contact-card.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'
import { introductionOf } from './introduction-fixture.ts'

const moment = { today: '2026-11-23', time: '10:00', country: 'US' }

const read = (content: Uint8Array | string) => readContactCards(Buffer.from(content), moment, 50)
const readFile = (name: string) => read(readFileSync(`test/examples/cards/${name}.vcf`))
const card = (...lines: string[]) => read(['BEGIN:VCARD', 'FN:Ana Silva', ...lines, 'END:VCARD'].join('\r\n')).people[0]

describe('files as phones and programs write them', () => {
  test.each<[string, Partial<Introduction>[]]>([
    [
      'version-2.1-encoded',
      [
        {
          name: 'Jörg Müller',
          title: 'account manager',
          organization: 'Northwind, Inc.',
          phones: ['+12125550134', '+12125550135'],
          emails: ['joerg@northwind.example'],
          notes: [
            'Department: Field Sales',
            'Likes jazz; plays the bass\nand the cello',
            'Address: 12 Main Street, Springfield, IL, 62701, United States',
            'Address: 12 Main Street, Springfield, IL 62701',
          ],
        },
      ],
    ],
    ['version-2.1-8-bit', [{ name: 'José Núñez', organization: 'Café Olé', phones: ['+34600000000'] }]],
    ['version-2.1-cyrillic', [{ name: 'Мария Петрова', phones: ['+14155550136'] }]],
    ['version-2.1-shift-jis', [{ name: '表 ソラ' }]],
    [
      'version-3.0-phone',
      [
        {
          name: 'Chidi Okafor',
          title: 'data engineer',
          organization: 'Stripe',
          phones: ['+14155550137', '+442079460018'],
          emails: ['chidi@stripe.example'],
          links: ['https://chidi.example/about'],
          notes: [
            'Anniversary: 2015-06-01',
            'Spouse: Ngozi',
            'Address: 1 Market Street, Floor 3, San Francisco, CA, 94105, United States',
            'Birthday: 1984-04-15',
            'Met twice, at the gym\nand on the train; speaks Igbo and is learning how to sail',
            'Twitter: chidi_example',
            'Chat: skype:chidi.example',
          ],
        },
      ],
    ],
    [
      'version-3.0-several',
      [
        { name: 'Dana Wu', phones: ['+14155550138'] },
        { name: 'Erik Holm', emails: ['erik@holm.example'] },
        { name: 'Fatima Zahra', notes: ['Categories: climbing, alumni'] },
      ],
    ],
    [
      'version-4.0',
      [
        {
          name: 'Ines Duarte',
          title: 'senior scientist',
          organization: 'Marine Lab',
          phones: ['+14155550139'],
          emails: ['ines@lab.example'],
          links: ['https://lab.example/ines'],
          notes: [
            'Full name: Dr. Ines Maria Luz Duarte PhD',
            'Also researcher',
            'Extension: 12 of +14155550139',
            'Phone: 12345',
            'Department: Acoustics, Whales',
            'Birthday: 04-15',
            'Language: pt',
            'Nickname: Nini',
          ],
        },
      ],
    ],
    ['utf-16', [{ name: 'Zoë Łukasik', organization: 'Żabka' }]],
    ['parts-of-a-name', [{ name: 'Dr. Ana Silva', organization: 'Figma', phones: ['+14155550134'] }]],
    ['company', [{ name: 'Corner Bakery', organization: 'Corner Bakery', phones: ['+14155550140'] }]],
    [
      'damaged-lines',
      [{ name: 'Gus Moreau', phones: ['+14155550141'], notes: ['first line\nsecond line', 'Foo: baz'] }],
    ],
  ])('reads %s', (name, people) => {
    expect(readFile(name)).toEqual({
      people: people.map(({ name = '', ...facts }) => introductionOf(name, facts)),
      unread: 0,
    })
  })

  test.each(['cut-short', 'nameless'])('reads nobody out of %s, and says so', (name) => {
    expect(readFile(name)).toEqual({ people: [], unread: 1 })
  })

  test('reads the whole card of two, and counts the other', () => {
    expect(readFile('half-of-two')).toMatchObject({ people: [{ name: 'Hana Sato' }], unread: 1 })
  })

  test.each([
    ['words', 'met Ana Silva'],
    ['nothing', ''],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ])('reads nobody out of %s', (_name, content) => {
    expect(read(content)).toEqual({ people: [], unread: 0 })
  })
})

describe('a card', () => {
  test.each([
    ['a number without a country code', 'TEL:(415) 555-0134', { phones: ['+14155550134'] }],
    ['a number that is none', 'TEL:ask at the desk', { notes: ['Phone: ask at the desk'] }],
    ['an address that is none', 'EMAIL:ana at home', { notes: ['Email: ana at home'] }],
    ['a link without a scheme', 'URL:ana.example/me', { links: ['ana.example/me'] }],
    [
      'a profile',
      'X-SOCIALPROFILE;TYPE=linkedin:https://linked.example/ana',
      { links: ['https://linked.example/ana'] },
    ],
    ['what it does not know', 'X-FAVOURITE-TEA:oolong', { notes: ['Favourite tea: oolong'] }],
    ['an organization without a name', 'ORG:;Design', { notes: ['Department: Design'] }],
    ['a title that is a story', `TITLE:${'a '.repeat(150)}`, { notes: [`Title: ${'a '.repeat(150).trim()}`] }],
    ['two titles', 'TITLE:designer\r\nTITLE:teacher', { title: 'designer', notes: ['Also teacher'] }],
    ['the same number twice', 'TEL:415-555-0134\r\nTEL;HOME:+14155550134', { phones: ['+14155550134'] }],
    ['a character set that nobody knows', 'NOTE;CHARSET=X-FOO:\u00e9t\u00e9', { notes: ['\u00e9t\u00e9'] }],
    ['a note that is empty', 'NOTE: ', { notes: [] }],
    ['an address that is a story', `EMAIL:${'a'.repeat(400)}@b.example`, { emails: [] }],
    ['names of properties that objects have', 'constructor:x\r\n__proto__:y', {}],
  ])('keeps %s', (_name, line, expected) => {
    expect(card(line)).toMatchObject(expected)
  })

  test('is read in whatever its bytes are, said or not', () => {
    const text = 'BEGIN:VCARD\r\nFN:Zo\u00eb Moreau\r\nEND:VCARD\r\n'
    const bigEndian = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le'), bigEndian]) {
      expect(read(bytes).people).toMatchObject([{ name: 'Zo\u00eb Moreau' }])
    }
  })

  test('keeps a vCard 2.1 line folded where there is a blank', () => {
    expect(card('VERSION:2.1', 'NOTE:likes', ' sailing')?.notes).toEqual(['likes sailing'])
    expect(card('VERSION:3.0', 'NOTE:likes sai', ' ling')?.notes).toEqual(['likes sailing'])
  })

  test('gathers what is too much to be written one by one', () => {
    const numbers = Array.from({ length: 30 }, (_, index) => `TEL:415-555-01${10 + index}`)
    const notes = Array.from({ length: 60 }, (_, index) => `NOTE:note ${index}`)
    const read = card(...numbers, ...notes)
    expect([read?.phones.length, read?.notes.length]).toEqual([20, 20])
    expect(read?.notes.join('\n')).toContain('+14155550139')
    expect(read?.notes.join('\n')).toContain('note 59')
  })

  test('cuts a name that is too long to be found by, and keeps all of it', () => {
    const name = 'Ana '.repeat(100).trim()
    const [read] = readContactCards(Buffer.from(`BEGIN:VCARD\nFN:${name}\nEND:VCARD`), moment, 50).people
    expect(read?.name.length).toBeLessThanOrEqual(100)
    expect(read?.notes).toEqual([`Full name: ${name}`])
  })

  test('reads no more cards than it is asked to', () => {
    const file = 'BEGIN:VCARD\nFN:Ana Silva\nEND:VCARD\n'.repeat(9)
    expect(readContactCards(Buffer.from(file), moment, 4)).toMatchObject({ people: { length: 4 }, unread: 0 })
  })
})

describe('any bytes', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      'BEGIN:VCARD\n',
      'END:VCARD\r\n',
      'VERSION:2.1\n',
      'N;QUOTED-PRINTABLE:',
      'FN;CHARSET=UTF-16:',
      '=\n',
    ),
    fc.constantFrom(
      'TEL;"',
      'item1.',
      'X-ABLabel:',
      'BDAY:',
      'ADR;;;',
      'PHOTO;BASE64:',
      '\\n',
      '\\',
      '=3B',
      '=E9',
      ' ',
      ':',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const file = fc.array(fragment, { maxLength: 60 }).map((fragments) => Buffer.from(fragments.join('')))
  const cardWith = file.map((inside) => Buffer.concat([Buffer.from('BEGIN:VCARD\nFN:Ana\n'), inside]))

  test('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), file, cardWith), (content) => {
        for (const person of readContactCards(content, moment, 50).people) expect(person.name.trim()).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  test('keep every word of a note', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z\u00e0-\u00ff]{1,12}$/), { minLength: 1, maxLength: 30 }),
        (words) => {
          expect(card(`NOTE:${words.join(' ')}`)?.notes).toEqual([words.join(' ')])
        },
      ),
    )
  })

  test.each([
    ['one line', 'x'],
    ['parameters', ';'],
    ['quotes', 'TEL;"":'],
    ['semicolons', 'N:;'],
    ['line breaks', '\n'],
    ['soft line breaks', 'NOTE;QUOTED-PRINTABLE:=\n'],
    ['cards', 'BEGIN:VCARD\nFN:A\nEND:VCARD\n'],
    ['values', 'N:a,b;c\n'],
    ['one long value', 'NOTE:\\;'],
  ])('of a megabyte of %s are read within two seconds', (_name, piece) => {
    const content = Buffer.from(`BEGIN:VCARD\nFN:Ana\n${piece.repeat(1_000_000 / piece.length)}\nEND:VCARD`)
    const start = performance.now()
    readContactCards(content, moment, 50)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
