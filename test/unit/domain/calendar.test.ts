import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addBusinessDays,
  addDays,
  addDuration,
  applyQuietHours,
  isWeekend,
  moveOffWeekend,
  startOfWeek,
  toInstant,
  toLocal,
  weekdayOf,
} from '../../../lib/domain/calendar.ts'

const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

test('counts days over months and back', () => {
  expect(addDays('2026-11-28', 5)).toBe('2026-12-03')
  expect(addDays('2026-12-03', -5)).toBe('2026-11-28')
})

test('adds a month up to its last day', () => {
  expect(addDuration('2027-01-31', 'P1M')).toBe('2027-02-28')
  expect(addDuration('2026-11-23', 'P6W')).toBe('2027-01-04')
})

test('moves Saturday and Sunday to Monday and nothing else', () => {
  expect(moveOffWeekend('2026-11-28')).toBe('2026-11-30')
  expect(moveOffWeekend('2026-11-29')).toBe('2026-11-30')
  fc.assert(
    fc.property(
      dates,
      (date) => isWeekend(date) === (moveOffWeekend(date) !== date) && !isWeekend(moveOffWeekend(date)),
    ),
  )
})

test('starts the week on the Monday on or before a day', () => {
  expect(startOfWeek('2026-11-29')).toBe('2026-11-23')
  fc.assert(fc.property(dates, (date) => weekdayOf(startOfWeek(date)) === 1 && startOfWeek(date) <= date))
})

describe('addBusinessDays', () => {
  test.each([
    ['Thursday', '2026-12-03', 3, '2026-12-08'],
    ['Thursday', '2026-12-03', 7, '2026-12-14'],
    ['Tuesday', '2026-11-10', 3, '2026-11-13'],
    ['Saturday', '2026-11-28', 1, '2026-11-30'],
    ['Sunday', '2026-11-29', 3, '2026-12-02'],
  ])('counts from a %s', (_, date, days, expected) => {
    expect(addBusinessDays(date, days)).toBe(expected)
  })

  test('counts what stepping from day to day counts', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (date, days) => {
        let day = date
        for (let left = days; left > 0; ) {
          day = addDays(day, 1)
          if (!isWeekend(day)) left--
        }
        expect(addBusinessDays(date, days)).toBe(day)
      }),
    )
  })
})

describe('toInstant and toLocal', () => {
  test('reads the time in the zone', () => {
    expect(toInstant('2026-11-25', '09:00', 'America/New_York').toString()).toBe('2026-11-25T14:00:00Z')
  })

  test('moves a time that the clocks skip forward', () => {
    expect(toInstant('2027-03-14', '02:30', 'America/New_York').toString()).toBe('2027-03-14T07:30:00Z')
  })

  test('takes the first of a time that comes twice', () => {
    expect(toInstant('2026-11-01', '01:30', 'America/New_York').toString()).toBe('2026-11-01T05:30:00Z')
  })

  test('drops the seconds', () => {
    const instant = Temporal.Instant.from('2026-11-25T23:59:59.9Z')
    expect(toLocal(instant, 'Europe/Lisbon')).toEqual({ today: '2026-11-25', time: '23:59' })
    expect(toLocal(instant, 'Asia/Tokyo')).toEqual({ today: '2026-11-26', time: '08:59' })
  })

  test('gives back the local time where it exists', () => {
    fc.assert(
      fc.property(dates, times, (today, time) => {
        expect(toLocal(toInstant(today, time, 'Asia/Kolkata'), 'Asia/Kolkata')).toEqual({ today, time })
      }),
    )
  })
})

describe('applyQuietHours', () => {
  const night = { from: '21:00', to: '08:00' }

  test.each([
    ['20:59', '2026-11-25', '20:59'],
    ['21:00', '2026-11-26', '08:00'],
    ['23:30', '2026-11-26', '08:00'],
    ['00:00', '2026-11-25', '08:00'],
    ['07:59', '2026-11-25', '08:00'],
    ['08:00', '2026-11-25', '08:00'],
  ])('sends what is meant for %s on %s at %s', (time, on, sentAt) => {
    expect(applyQuietHours('2026-11-25', time, night)).toEqual({ on, time: sentAt })
  })

  test('waits for the end of quiet hours within a day', () => {
    expect(applyQuietHours('2026-11-25', '12:59', { from: '13:00', to: '15:00' })).toEqual({
      on: '2026-11-25',
      time: '12:59',
    })
    expect(applyQuietHours('2026-11-25', '13:00', { from: '13:00', to: '15:00' })).toEqual({
      on: '2026-11-25',
      time: '15:00',
    })
    expect(applyQuietHours('2026-11-25', '13:30', { from: '13:00', to: '15:00' })).toEqual({
      on: '2026-11-25',
      time: '15:00',
    })
    expect(applyQuietHours('2026-11-25', '15:00', { from: '13:00', to: '15:00' })).toEqual({
      on: '2026-11-25',
      time: '15:00',
    })
  })

  test('never sends within them nor earlier than meant', () => {
    fc.assert(
      fc.property(dates, times, times, times, (on, time, from, to) => {
        const sent = applyQuietHours(on, time, { from, to })
        expect(`${sent.on} ${sent.time}` >= `${on} ${time}`).toBe(true)
        expect(applyQuietHours(sent.on, sent.time, { from, to })).toEqual(sent)
        if (from === to) expect(sent).toEqual({ on, time })
      }),
    )
  })
})
