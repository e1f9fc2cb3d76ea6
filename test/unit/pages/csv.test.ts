import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { askedForReferral } from '../../../lib/domain/outreach.ts'
import { writeCsv } from '../../../lib/pages/export/csv.ts'
import { toExport } from '../../../lib/pages/export/record.ts'
import { peopleOf } from '../../../lib/pages/people.ts'
import { toPlainText } from '../../../lib/pages/plain-text.ts'
import { contactOf } from '../conversation/view-fixture.ts'
import { noteOn, records, recordsOf } from './random-records.ts'

const write = (random: Parameters<typeof peopleOf>[0] & Parameters<typeof toExport>[1]): string =>
  writeCsv(toExport(peopleOf(random), random))

/** The rows as a library reads them that did not write them. */
const read = (file: string, delimiter = ',') =>
  Papa.parse<string[]>(file.replace(/^\ufeff/, ''), { delimiter, newline: '\r\n', skipEmptyLines: true }).data

/** What a program may leave out at the beginning of a cell. */
const UNSEEN = /^[\s\p{Cf}]+/u

/** What a spreadsheet program would calculate. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

const withoutGuards = (cell: string | undefined) => cell?.replaceAll("'", '')

const ana = contactOf('Ana Silva', {
  title: 'designer, lead',
  organization: 'Figma "Inc"',
  metAt: 'ReactConf',
  phones: ['+14155550134'],
  emails: ['ana@figma.com', 'silva@example.com'],
  needs: [{ text: 'a React dev', status: 'open', promisedFor: null }],
  introducedBy: { name: 'Bob Lee', id: null },
  cadence: 'P6W',
})

describe('the table', () => {
  const file = write(
    recordsOf([ana], { notes: [noteOn('Ana Silva', 'loves climbing'), noteOn('Ana Silva', 'Café', 1)] }),
  )

  test('begins with a byte order mark, and its lines end in CRLF', () => {
    expect(file.startsWith('\ufeff"Name","Title"')).toBe(true)
    expect(file.endsWith('\r\n')).toBe(true)
    expect(file.match(/\r\n/g)).toHaveLength(2)
  })

  test('has a column for each thing known, as another library reads it', () => {
    const [head = [], row = []] = read(file)
    expect(Object.fromEntries(head.map((name, index) => [name, row[index]]))).toEqual({
      Name: 'Ana Silva',
      Title: 'designer, lead',
      Organization: 'Figma "Inc"',
      'Met at': 'ReactConf',
      'Met on': '2026-11-23',
      Phones: "'+14155550134",
      'E-mails': 'ana@figma.com\nsilva@example.com',
      Links: '',
      Needs: 'a React dev (open)',
      'Introduced by': 'Bob Lee',
      'Introduced to': '',
      Referral: '',
      Notes: '2026-11-23: loves climbing\n2026-11-23: Café',
      'Follow up': '2026-11-25 09:00',
      Rhythm: 'P6W',
      'Last contact': '2026-11-23',
    })
  })

  test('says where a referral stands', () => {
    const asked = askedForReferral(contactOf('Ana Silva'), 'Figma', '2026-11-23')
    const [head = [], row = []] = read(write(recordsOf([asked])))
    expect(row[head.indexOf('Referral')]).toBe('asked, Figma')
  })

  test.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A0', ' =1+1', 'a;=1+1', 'a\n=1+1'],
    ...['\t=1', '\r=1', '\r\n=1', '\t\r=1', ' \t=1', '\u0000=1', '\u200b=1', '\ufeff=1', '\u00a0=1', '\u3000=1'],
    ...['\uff1d1+1', '\uff0b1', '\uff0d1', '\uff20SUM(A1)', ' \uff1d1', '\t\uff1d1', 'a;\uff1d1', 'a\n\uff0b1'],
  ])('has no formula where someone is called %j', (name) => {
    const text = write(recordsOf([contactOf('Ana', { organization: name })]))
    for (const delimiter of [',', ';', '\t'])
      for (const cell of read(text, delimiter).flat()) expect(cell.replace(UNSEEN, '')).not.toMatch(FORMULA)
  })

  test('survives whatever anyone texts, and calculates nothing, however it is split into cells', () => {
    fc.assert(
      fc.property(records, (random) => {
        const text = write(random)
        const rows = read(text)
        const people = peopleOf(random)
        expect(rows).toHaveLength(people.length + 1)
        for (const [index, { contact }] of people.entries()) {
          expect(rows[index + 1]).toHaveLength(16)
          expect(withoutGuards(rows[index + 1]?.[0])).toBe(withoutGuards(toPlainText(contact.name)))
          expect(withoutGuards(rows[index + 1]?.[2])).toBe(withoutGuards(toPlainText(contact.organization ?? '')))
        }
        for (const cell of rows.flat()) expect(cell).not.toMatch(FORMULA)
      }),
    )
  })
})
