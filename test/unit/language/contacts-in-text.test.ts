import { describe, expect, test } from 'vitest'
import { findEmails } from '../../../lib/language/emails.ts'
import { markContacts } from '../../../lib/language/introduction/contact-marks.ts'
import { findLinks } from '../../../lib/language/links.ts'
import { normalizeText, writeSpokenMarks } from '../../../lib/language/normalize.ts'
import { findPhones } from '../../../lib/language/phones.ts'

describe('findEmails', () => {
  test.each([
    ['write ana@figma.com.', 'ana@figma.com'],
    ['lena at ferncastle dot com', 'lena@ferncastle.com'],
    ['r dot patel at northgate dot example', 'r.patel@northgate.example'],
    ['kerstin underscore vogel at example dot org', 'kerstin_vogel@example.org'],
    ['lena (at) foo (dot) com', 'lena@foo.com'],
    ['email her at w dot okoro at palmgrove dot example', 'w.okoro@palmgrove.example'],
    ['email her at w.okoro@palmgrove.example', 'w.okoro@palmgrove.example'],
    ['email him lena at foo.com', 'lena@foo.com'],
    ["''ana@figma.com''", 'ana@figma.com'],
    ['ana@figma.com-- call her', 'ana@figma.com'],
    ["Maeve.O'Hara@Figma.com", "maeve.o'hara@figma.com"],
    ['jo dash ann plus wellmet at foo.bar dot com', 'jo-ann+wellmet@foo.bar.com'],
    ['ana@figma dot com', 'ana@figma.com'],
  ])('reads %s', (text, address) => {
    expect(findEmails(text).map(({ value }) => value)).toEqual([address])
  })

  test('finds an address once, however it could be read', () => {
    expect(findEmails('e-mail is lena at foo.bar dot com').map(({ value }) => value)).toHaveLength(1)
  })

  test('finds several, in the order of the text', () => {
    const found = findEmails('bob at stripe dot com, or ana@figma.com')
    expect(found.map(({ value }) => value)).toEqual(['bob@stripe.com', 'ana@figma.com'])
  })

  test('says where an address stands', () => {
    const [found] = findEmails('Ana, ana@figma.com')
    expect(found).toEqual({ value: 'ana@figma.com', index: 5, length: 13 })
  })

  test.each(['Lena at foo.com', 'met @ kubecon', 'a dot on the map at noon'])('finds none in %s', (text) => {
    expect(findEmails(text)).toEqual([])
  })
})

describe('findPhones', () => {
  test.each([
    ['415-555-0134', '+14155550134'],
    ['(202) 555-0150', '+12025550150'],
    ['818 555 0139', '+18185550139'],
    ['628.555.0171', '+16285550171'],
    ['+44 20 7946 0018', '+442079460018'],
    ['0044 20 7946 0018', '+442079460018'],
  ])('reads %s', (text, number) => {
    expect(findPhones(`call ${text} now`, 'US').map(({ value }) => value)).toEqual([number])
  })

  test('reads a national number of the owner’s country', () => {
    expect(findPhones('020 7946 0018', 'GB')[0]?.value).toBe('+442079460018')
  })

  test('reads a national number of a country without numbers of its own as a US one', () => {
    expect(findPhones('415-555-0134', 'XX')[0]?.value).toBe('+14155550134')
  })

  test('does not take the number before it for its country code', () => {
    expect(findPhones('Local 70. 510-555-0148', 'US')).toMatchObject([{ value: '+15105550148', index: 10, length: 12 }])
  })

  test.each(['617-555-0190 ext 204', '617-555-0190 x204', '617-555-0190, extension 204'])(
    'keeps the extension of %s',
    (text) => {
      expect(findPhones(text, 'US')).toMatchObject([{ value: '+16175550190', extension: '204' }])
    },
  )

  test.each(['in 2027', '$20,000,000', '2026-12-03', '555-0134', 'order 12345678901234567890'])(
    'finds none in %s',
    (text) => {
      expect(findPhones(text, 'US')).toEqual([])
    },
  )
})

describe('findLinks', () => {
  test.each([
    ['see linkedin.com/in/ana-example.', 'linkedin.com/in/ana-example'],
    ['(https://anasilva.dev)', 'https://anasilva.dev'],
    ['her site is anasilva.dev', 'anasilva.dev'],
  ])('reads %s', (text, link) => {
    expect(findLinks(text).map(({ value }) => value)).toEqual([link])
  })

  test.each(['met at Booking.com', 'AWS re:Invent', 'e.g. a van', 'ana@figma.com'])('finds none in %s', (text) => {
    expect(findLinks(text)).toEqual([])
  })
})

describe('normalizing', () => {
  test('straightens quotes and composes letters', () => {
    expect(normalizeText('  “O’Brien”\u00a0 Jose\u0301 ')).toBe('"O\'Brien" José')
  })

  test.each([
    ['ana comma nurse period', 'ana, nurse.'],
    ['quick note colon met ana dash chef', 'quick note: met ana - chef'],
    ['wants realtors exclamation point', 'wants realtors.'],
    ['a trial period', 'a trial period'],
    ['needs a colon cancer specialist', 'needs a colon cancer specialist'],
  ])('writes the marks in %s', (said, written) => {
    expect(writeSpokenMarks(said)).toBe(written)
  })
})

describe('markContacts', () => {
  test.each([
    ['Ana 415-555-0134 x20', { field: 'phones', value: '+14155550134', note: 'ext 20' }],
    ['Ana ana@figma.com', { field: 'emails', value: 'ana@figma.com', note: null }],
    ['Ana example.com/ana', { field: 'links', value: 'example.com/ana', note: null }],
    ['Ana @ana_codes', { field: 'notes', value: '@ana_codes', note: null }],
  ])('takes it out: %s', (text, detail) => {
    expect(markContacts(text, 'US')).toMatchObject({
      text: expect.stringMatching(/^Ana\s+\ue200\s*$/),
      details: [detail],
    })
  })

  test('reads the digits of a link as no phone number', () => {
    expect(markContacts('https://example.com/415-555-0134', 'US').details).toMatchObject([{ field: 'links' }])
  })
})
