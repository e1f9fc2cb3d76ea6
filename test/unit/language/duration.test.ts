import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCadence, readAmount, readCadence, readDuration } from '../../../lib/language/duration.ts'

describe('readAmount', () => {
  test.each([
    ['6', 6],
    ['six', 6],
    ['a', 1],
    ['a couple of ', 2],
    ['A few', 3],
    ['a  few', 3],
    ['x6', null],
    ['6th', null],
    ['zillion', null],
    ['', null],
  ])('reads "%s"', (text, expected) => {
    expect(readAmount(text)).toBe(expected)
  })
})

describe('readDuration', () => {
  test.each([
    ['2 weeks', 'P2W'],
    ['2wks', 'P2W'],
    ['3d', 'P3D'],
    [' 5 days...', 'P5D'],
    ['Six Weeks', 'P6W'],
    ['a month', 'P1M'],
    ['for a couple of months', 'P2M'],
    ['a few weeks', 'P3W'],
    ['a fortnight', 'P2W'],
    ['2-3 weeks', 'P2W'],
    ['2 quarters', 'P6M'],
    ['1 year', 'P1Y'],
  ])('reads "%s"', (text, expected) => {
    expect(readDuration(text)).toBe(expected)
  })

  test.each(['', '0 days', '11 years', '9999 weeks', 'am', 'a d', 'ana', '2', 'weeks', 'two', '2 weeks ago'])(
    'reads none in "%s"',
    (text) => {
      expect(readDuration(text)).toBeNull()
    },
  )
})

test('nothing is read in a text that is too long to be a duration', () => {
  expect(readDuration(`2 weeks${' '.repeat(60)}`)).toBeNull()
  expect(readCadence(`monthly${' '.repeat(60)}`)).toBeNull()
})

describe('readCadence', () => {
  test.each([
    ['every 6 weeks', 'P6W'],
    ['Every two months!', 'P2M'],
    ['every month', 'P1M'],
    ['every other week', 'P2W'],
    ['every quarter', 'P3M'],
    ['once a month', 'P1M'],
    ['weekly', 'P1W'],
    ['bi-weekly', 'P2W'],
    ['monthly', 'P1M'],
    ['quarterly', 'P3M'],
    ['every 2wks', 'P2W'],
  ])('reads "%s"', (text, expected) => {
    expect(readCadence(text)).toBe(expected)
  })

  test.each([
    '',
    'every',
    'every friday',
    'every other friday',
    'every 0 weeks',
    'every 900 years',
    'a week',
    'hourly',
  ])('reads none in "%s"', (text) => {
    expect(readCadence(text)).toBeNull()
  })

  test('reads what is formatted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom('D', 'W', 'M', 'Y'), (count, unit) => {
        expect(readCadence(formatCadence(`P${count}${unit}`))).toBe(`P${count}${unit}`)
      }),
    )
  })

  test('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cadence = readCadence(text)
        return cadence === null || /^P\d+[DWMY]$/.test(cadence)
      }),
    )
  })
})

test('formats a cadence', () => {
  expect(formatCadence('P6W')).toBe('every 6 weeks')
  expect(formatCadence('P1M')).toBe('every month')
  expect(['often', 'P6W or so', 'about P6W'].map(formatCadence)).toEqual(['often', 'P6W or so', 'about P6W'])
})
