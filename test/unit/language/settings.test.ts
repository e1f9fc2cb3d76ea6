import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNTIL_RESUMED } from '../../../lib/domain/owner.ts'
import { readGoal, readPause } from '../../../lib/language/settings.ts'

/** A Monday. */
const moment = { today: '2026-11-23', time: '10:00', country: 'US' }

describe('readGoal', () => {
  test.each([
    ['3', 3],
    ['1 a week', 1],
    ['two', 2],
    ['4 new people per week', 4],
    ['5/wk', 5],
    ['one person every week', 1],
    ['3 weekly.', 3],
  ])('reads "%s"', (text, goal) => {
    expect(readGoal(text)).toBe(goal)
  })

  test.each(['', 'lots', '0', '51', '2 a month', '1.5', 'none', 'a marathon'])('reads none in "%s"', (text) => {
    expect(readGoal(text)).toBeNull()
  })
})

describe('readPause', () => {
  test.each([
    ['2 weeks', '2026-12-07'],
    ['for the next 3 days', '2026-11-26'],
    ['until dec 1', '2026-12-01'],
    ['til monday', '2026-11-30'],
    ['thru dec 1', '2026-12-02'],
    ['the weekend', '2026-11-30'],
    ['for now', UNTIL_RESUMED],
    ["until I'm back", UNTIL_RESUMED],
  ])('reads "%s"', (text, day) => {
    expect(readPause(text, moment)).toBe(day)
  })

  test.each(['maybe', 'until today', 'until 9999-01-01', '0 days', 'a bit of music'])('reads none in "%s"', (text) => {
    expect(readPause(text, moment)).toBeNull()
  })

  test('never ends before tomorrow, whatever is said', () => {
    const words = fc.constantFrom('until', 'for', 'the', 'next', '2', 'weeks', 'friday', 'week', 'today', 'a', 'month')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((said) => said.join(' ')),
        ),
        (text) => {
          const day = readPause(text, moment)
          expect(day === null || day > moment.today).toBe(true)
        },
      ),
    )
  })
})
