import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../lib/domain/calendar.ts'
import { readPastDays } from '../../../lib/language/past-days.ts'

/** A Wednesday. */
const TODAY = '2026-03-18'

describe('readPastDays', () => {
  test.each([
    ['today', '2026-03-18', '2026-03-18'],
    ['Yesterday', '2026-03-17', '2026-03-17'],
    ['this week', '2026-03-16', '2026-03-18'],
    ['last week', '2026-03-09', '2026-03-15'],
    ['this month', '2026-03-01', '2026-03-18'],
    ['last month', '2026-02-01', '2026-02-28'],
    ['on monday', '2026-03-16', '2026-03-16'],
    ['last friday', '2026-03-13', '2026-03-13'],
    ['wednesday', '2026-03-11', '2026-03-11'],
  ])('looks back on "%s"', (said, since, until) => {
    expect(readPastDays(said, TODAY)).toEqual({ since, until })
  })

  test.each(['', 'tomorrow', 'someday', 'next week', 'on holiday'])('reads no days in "%s"', (said) => {
    expect(readPastDays(said, TODAY)).toBeNull()
  })

  test('finds a weekday within the seven days before', () => {
    fc.assert(
      fc.property(fc.constantFrom('monday', 'thursday', 'sunday'), fc.nat(400), (weekday, days) => {
        const today = addDays(TODAY, days)
        const since = readPastDays(weekday, today)?.since ?? ''
        expect(since < today && since >= addDays(today, -7)).toBe(true)
      }),
    )
  })
})
