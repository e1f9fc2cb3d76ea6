import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWhen } from '../../../lib/language/when.ts'

// A Monday.
const monday = { today: '2026-11-23', time: '10:00', country: 'US' }

const read = (text: string, moment = monday) => {
  const when = readWhen(text, moment)
  return when && (when.time === null ? when.on : `${when.on} ${when.time}`)
}

describe('readWhen', () => {
  test.each([
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['tmrw', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['friday', '2026-11-27'],
    ['Monday', '2026-11-30'],
    ['this friday', '2026-11-27'],
    ['next friday', '2026-12-04'],
    ['fri next week', '2026-12-04'],
    ['sat', '2026-11-28'],
    ['weekend', '2026-11-28'],
    ['next week', '2026-11-30'],
    ['the week after next', '2026-12-07'],
    ['next month', '2026-12-23'],
    ['end of the week', '2026-11-27'],
    ['end of next week', '2026-12-04'],
    ['end of the month', '2026-11-30'],
    ['beginning of next month', '2026-12-01'],
    ['next quarter', '2027-01-01'],
    ['next year', '2027-01-01'],
    ['next week friday', '2026-12-04'],
    ['this coming friday', '2026-11-27'],
    ['end of next month', '2026-12-31'],
    ['end of the year', '2026-12-31'],
  ])('reads the day "%s"', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['in 2 weeks', '2026-12-07'],
    ['2 weeks', '2026-12-07'],
    ['2wks', '2026-12-07'],
    ['3d', '2026-11-26'],
    ['in a week', '2026-11-30'],
    ['in six weeks', '2027-01-04'],
    ['a couple of weeks', '2026-12-07'],
    ['in a few days', '2026-11-26'],
    ['2 weeks from now', '2026-12-07'],
    ['a week from friday', '2026-12-04'],
    ['in 3 business days', '2026-11-26'],
    ['in 5 business days', '2026-11-30'],
    ['in a business day', '2026-11-24'],
    ['in half an hour', '2026-11-23 10:30'],
    ['2 hours', '2026-11-23 12:00'],
    ['in 15 hours', '2026-11-24 01:00'],
    ['2 days from tomorrow', '2026-11-26'],
    ['2 days from today', '2026-11-25'],
  ])('counts "%s"', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['the weekend', { today: '2026-11-28' }, '2026-11-29'],
    ['end of the week', { today: '2026-11-27' }, '2026-11-27'],
    ['end of the week', { today: '2026-11-28' }, '2026-12-04'],
    ['the 30th', { today: '2026-11-30' }, '2026-12-30'],
    ['the 31st', { today: '2026-11-30' }, '2026-12-31'],
    ['in 2-3 weeks', {}, '2026-12-07'],
    ['in 2\u20133 weeks', {}, '2026-12-07'],
    ['in 2 to 3 weeks', {}, '2026-12-07'],
    ['31/12', { country: 'GB' }, '2026-12-31'],
    ['12/31', { country: 'GB' }, '2026-12-31'],
    ['31/12', { country: 'US' }, '2026-12-31'],
    ['3/12', { country: 'GB' }, '2026-12-03'],
    ['3/12', { country: 'US' }, '2027-03-12'],
  ])('reads "%s" from %j', (text, facts, expected) => {
    expect(read(text, { ...monday, ...facts })).toBe(expected)
  })

  test.each([
    '0 business days',
    'in 0 hours',
    'the 45th',
    'the 0th',
    'dec 0',
    '0/5',
    '5/0',
    'at 25',
    'at 1:75',
    'in 12 years',
  ])('reads no day in "%s"', (text) => {
    expect(readWhen(text, monday)).toBeNull()
  })

  test.each([
    ['dec 3', '2026-12-03'],
    ['3 dec', '2026-12-03'],
    ['3rd of december', '2026-12-03'],
    ['Dec. 3rd, 2027', '2027-12-03'],
    ['fri dec 4', '2026-12-04'],
    ['12/3', '2026-12-03'],
    ['12/3/27', '2027-12-03'],
    ['25/12', '2026-12-25'],
    ['2026-12-03', '2026-12-03'],
    ['nov 23', '2026-11-23'],
    ['nov 22', '2027-11-22'],
    ['jan 5', '2027-01-05'],
    ['may 5', '2027-05-05'],
    ['feb 29', '2028-02-29'],
    ['the 15th', '2026-12-15'],
    ['the 31st', '2026-12-31'],
    ['the 1st', '2026-12-01'],
    ['december twenty first', '2026-12-21'],
    ['in june', '2027-06-01'],
    ['in june 2028', '2028-06-01'],
    ['Mid january', '2027-01-15'],
  ])('reads the date "%s"', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['3pm', '2026-11-23 15:00'],
    ['3:30 pm', '2026-11-23 15:30'],
    ['9am', '2026-11-24 09:00'],
    ['15:00', '2026-11-23 15:00'],
    ['noon', '2026-11-23 12:00'],
    ['midnight', '2026-11-24 00:00'],
    ['at 3', '2026-11-23 15:00'],
    ['tonight', '2026-11-23 19:00'],
    ['tonight at 8', '2026-11-23 20:00'],
    ['this afternoon', '2026-11-23 14:00'],
    ['tomorrow morning', '2026-11-24 09:00'],
    ['in the morning', '2026-11-24 09:00'],
    ['friday 3pm', '2026-11-27 15:00'],
    ['friday at 3:30', '2026-11-27 15:30'],
    ['friday, 9:15 a.m.', '2026-11-27 09:15'],
    ['friday evening 7:30', '2026-11-27 19:30'],
    ['3pm on friday', '2026-11-27 15:00'],
    ['dec 3 at noon', '2026-12-03 12:00'],
    ['first thing monday', '2026-11-30 09:00'],
    ['monday first  thing', '2026-11-30 09:00'],
    ['end of the day', '2026-11-23 17:00'],
    ['in the afternoon', '2026-11-23 14:00'],
    ['10am', '2026-11-24 10:00'],
    ['3am', '2026-11-24 03:00'],
    ['at 11:30', '2026-11-23 11:30'],
    ['friday morning 7:30', '2026-11-27 07:30'],
    ['friday afternoon at 12:30', '2026-11-27 12:30'],
    ['friday afternoon 01:15', '2026-11-27 13:15'],
    ['tonight at 20:00', '2026-11-23 20:00'],
  ])('reads the time "%s"', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each(['on friday', 'by friday.', 'until Friday!', '  FRIDAY  ', 'friday please', 'sometime friday'])(
    'looks past the words around the day in "%s"',
    (text) => {
      expect(read(text)).toBe('2026-11-27')
    },
  )

  test.each([
    'feb 30',
    'dec 3 9999',
    '12/3/9999',
    'dec 3 2020',
    '13/13',
    'in 100 years',
    'in 0 days',
    'this morning',
    'may',
    'march',
    'sun shine',
    '3',
    '8',
    'friday ana',
    'ana friday',
    'last friday',
    'every friday',
    '2 weeks ago',
    'later',
    '30m',
    '',
  ])('reads no date in "%s"', (text) => {
    expect(read(text)).toBeNull()
  })

  test('reads words in any case', () => {
    expect(read('THIS MORNING', { ...monday, time: '08:00' })).toBe('2026-11-23 09:00')
    expect(read('Next Friday At NOON')).toBe('2026-12-04 12:00')
  })

  test('puts the day before the month where that is the custom', () => {
    expect(read('3/12', { ...monday, country: 'PT' })).toBe('2026-12-03')
    expect(read('12/3', { ...monday, country: 'PT' })).toBe('2027-03-12')
  })

  test('ends next month on its last day when it is shorter', () => {
    expect(read('next month', { ...monday, today: '2027-01-31' })).toBe('2027-02-28')
  })

  test('takes a weekday for the next one when it is that day', () => {
    expect(read('friday', { ...monday, today: '2026-11-27' })).toBe('2026-12-04')
  })

  test('is a whole day or none for any text, and never one past', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const when = readWhen(text, monday)
        return when === null || when.on >= monday.today
      }),
    )
  })

  test('reads any day of the next ten years by its date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (days) => {
        const date = new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10)
        expect(read(date)).toBe(date)
        expect(read(`in ${days + 1} days`)).toBe(
          days === 3650 ? null : new Date(Date.UTC(2026, 10, 24 + days)).toISOString().slice(0, 10),
        )
      }),
    )
  })
})
