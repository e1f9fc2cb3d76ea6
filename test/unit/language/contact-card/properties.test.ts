import { describe, expect, test } from 'vitest'
import { readContactCards } from '../../../../lib/language/contact-card.ts'

const moment = { today: '2026-11-23', time: '10:00', country: 'US' }
const read = (text: string) => readContactCards(Buffer.from(text), moment, 50)
const card = (...lines: string[]) => read(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\n')).people[0]
const notesOf = (...lines: string[]) => card('FN:Ana Silva', ...lines)?.notes

describe('the name on a card', () => {
  test('is put together from its parts where none is shown', () => {
    expect(card('N:Silva;Ana;Maria;Dr.;Jr.')?.name).toBe('Dr. Ana Maria Silva Jr.')
  })

  test('is a nickname, or else the name of a company, where it has no parts', () => {
    expect(card('N:;;;;', 'NICKNAME:Nini', 'ORG:Figma')?.name).toBe('Nini')
    expect(card('FN: - ', 'ORG:Figma;Design')?.name).toBe('Figma')
  })

  test('is noted in full where the parts say more', () => {
    expect(card('FN:Ana Silva', 'N:Silva;Ana;Maria;;')?.notes).toEqual(['Full name: Ana Maria Silva'])
    expect(card('FN:Ana Silva', 'N:SILVA;ana;;;')?.notes).toEqual([])
  })
})

describe('what a card says', () => {
  test.each([
    [
      'a label of its own',
      ['item1.ADR:;;1 Main St;Springfield', 'item1.X-ABLabel:Studio'],
      'Studio: 1 Main St, Springfield',
    ],
    ['a label that says nothing', ['item1.ADR:;;1 Main St', 'item1.X-ABLabel:_$!<Home>!$_'], 'Address: 1 Main St'],
    ['the label of another', ['item1.ADR:;;1 Main St', 'item2.X-ABLabel:Studio'], 'Address: 1 Main St'],
    ['a profile that is no link', ['X-SOCIALPROFILE;TYPE=pref,twitter:x-apple:ana'], 'Twitter: ana'],
    ['a profile of no kind', ['X-SOCIALPROFILE:x-apple:ana'], 'Profile: ana'],
    ['a birthday with a time', ['BDAY:1984-04-15T00:00:00Z'], 'Birthday: 1984-04-15'],
    ['what one program only knows', ['X-MS-MANAGER:Bob Lee'], 'Manager: Bob Lee'],
    ['a second employer', ['ORG:Figma', 'ORG:Stripe'], 'Also at Stripe'],
    ['a role beside a title', ['TITLE:designer', 'ROLE:lead'], 'Also lead'],
    ['encoded marks', ['NOTE;ENCODING=QUOTED-PRINTABLE:tea=3B milk=2C sugar=0D=0Acup'], 'tea; milk, sugar\ncup'],
    ['a line that goes on softly', ['NOTE;QUOTED-PRINTABLE:likes sai=', 'ling'], 'likes sailing'],
    ['a line break nobody escaped', ['NOTE:one', 'two'], 'one\ntwo'],
    ['a control character', ['NOTE:one\u0007two  three'], 'one two three'],
  ])('is noted: %s', (_what, lines, note) => {
    expect(notesOf(...lines)).toEqual([note])
  })

  test.each([
    ['a picture', ['PHOTO;ENCODING=b:AAAA']],
    ['what only programs use', ['UID:1234', 'item1.X-ABUID:5678', 'VERSION:3.0']],
    ['an empty part', ['ORG:Figma;', 'ADR:;;;;']],
  ])('is nothing to note: %s', (_what, lines) => {
    expect(notesOf(...lines)).toEqual([])
  })
})

test('a card that begins in another one is read, and the other counts as cut', () => {
  expect(read('BEGIN:VCARD\nFN:Ana Silva\nBEGIN:VCARD\nFN:Bob Lee\nEND:VCARD\nFN:Cy Oh\n')).toMatchObject({
    people: [{ name: 'Bob Lee' }],
    unread: 1,
  })
})

test('a card of more than 500 lines is not read, and counted', () => {
  const lines = (count: number) => ['FN:Ana Silva', ...Array.from({ length: count - 1 }, () => 'UID:1')]
  const file = (count: number) => ['BEGIN:VCARD', ...lines(count), 'END:VCARD'].join('\n')
  expect(read(file(500))).toMatchObject({ people: [{ name: 'Ana Silva' }], unread: 0 })
  expect(read(file(501))).toEqual({ people: [], unread: 1 })
})
