import { expect, test } from 'vitest'
import { formatDay, formatWhen } from '../../../lib/language/format-date.ts'

test('formats a day of this year', () => {
  expect(formatDay('2026-11-25', '2026-11-23')).toBe('Wed Nov 25')
  expect(formatDay('2026-12-06', '2026-11-23')).toBe('Sun Dec 6')
})

test('says the year when it is another', () => {
  expect(formatDay('2027-01-04', '2026-11-23')).toBe('Mon Jan 4 2027')
})

test('says the time only when there is one', () => {
  expect(formatWhen({ on: '2026-11-27', time: '15:00' }, '2026-11-23')).toBe('Fri Nov 27 3pm')
  expect(formatWhen({ on: '2026-11-27', time: null }, '2026-11-23')).toBe('Fri Nov 27')
})
