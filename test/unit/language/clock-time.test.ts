import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatClockTime, readClockTime, readQuietHours } from '../../../lib/language/clock-time.ts'

describe('readClockTime', () => {
  test.each([
    ['8am', '08:00'],
    ['8', '08:00'],
    ['08:00', '08:00'],
    [' at 8 AM...', '08:00'],
    ['@8am', '08:00'],
    ['9:30 pm', '21:30'],
    ['9:30 p.m.', '21:30'],
    ['8.30am', '08:30'],
    ['21', '21:00'],
    ['23:15', '23:15'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['9 at night', '21:00'],
    ["8 o'clock", '08:00'],
  ])('reads "%s"', (text, expected) => {
    expect(readClockTime(text)).toBe(expected)
  })

  test.each(['', '24', '25:00', '8:60', '13pm', '0am', '8 friends', '-8', 'am', '800000am'])(
    'reads none in "%s"',
    (text) => {
      expect(readClockTime(text)).toBeNull()
    },
  )

  test('reads no time in a text that is too long to be one', () => {
    expect(readClockTime(`8am${' '.repeat(100)}`)).toBeNull()
  })

  test('reads what is formatted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const parts = [Math.floor(minutes / 60), minutes % 60]
        const time = parts.map((part) => String(part).padStart(2, '0')).join(':')
        expect(readClockTime(formatClockTime(time))).toBe(time)
      }),
    )
  })
})

describe('readQuietHours', () => {
  test.each([
    ['9pm-8am', '21:00', '08:00'],
    ['9pm to 8am', '21:00', '08:00'],
    ['21:00-08:00', '21:00', '08:00'],
    ['22-7', '22:00', '07:00'],
    ['from 10pm until 7am', '22:00', '07:00'],
    ['between 9:30pm and 8.', '21:30', '08:00'],
    ['10pm\u20137', '22:00', '07:00'],
    ['9-8', '21:00', '08:00'],
    ['9:00-8:00', '21:00', '08:00'],
    ['00:30-08:00', '00:30', '08:00'],
    ['12-8', '00:00', '08:00'],
    ['12:30-8', '00:30', '08:00'],
    ['9pm-12', '21:00', '00:00'],
    ['midnight-8am', '00:00', '08:00'],
    ['1pm-3pm', '13:00', '15:00'],
    ['9pm-11am', '21:00', '11:00'],
  ])('reads "%s"', (text, from, to) => {
    expect(readQuietHours(text)).toEqual({ from, to })
  })

  test('reads that there are none', () => {
    expect(readQuietHours('off')).toBe('off')
    expect(readQuietHours('None.')).toBe('off')
  })

  test.each(['', '9pm', '9pm-', '9pm-9pm', '9pm-25', 'soon-8am', 'always', 'from here to there'])(
    'reads none in "%s"',
    (text) => {
      expect(readQuietHours(text)).toBeNull()
    },
  )

  test('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const quiet = readQuietHours(text)
        return quiet === null || quiet === 'off' || [quiet.from, quiet.to].every((time) => /^\d\d:\d\d$/.test(time))
      }),
    )
  })
})

test('formats times as people text them', () => {
  expect(['09:00', '15:30', '00:00', '12:05'].map(formatClockTime)).toEqual(['9am', '3:30pm', '12am', '12:05pm'])
})
