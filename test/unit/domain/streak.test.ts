import { describe, expect, test } from 'vitest'
import { addDays } from '../../../lib/domain/calendar.ts'
import type { Week } from '../../../lib/domain/plan.ts'
import { addUp, countStreak } from '../../../lib/domain/streak.ts'

const MONDAY = '2026-11-23'

const weekOf = (weeksAgo: number, met: number, goal = 1): Week => ({
  kind: 'week',
  version: 1,
  monday: addDays(MONDAY, -7 * weeksAgo),
  goal,
  met,
  helped: 1,
  followedUp: 2,
  introduced: 3,
  referred: 1,
})

describe('a streak', () => {
  test('counts the weeks on end that reached their goal', () => {
    expect(countStreak([weekOf(0, 1), weekOf(1, 2), weekOf(2, 1), weekOf(4, 1)], MONDAY)).toBe(3)
  })

  test('is over with a week in which nothing was counted', () => {
    expect(countStreak([weekOf(1, 5)], MONDAY)).toBe(0)
  })

  test('measures each week by the goal it had', () => {
    expect(countStreak([weekOf(0, 3, 3), weekOf(1, 1, 1), weekOf(2, 2, 3)], MONDAY)).toBe(2)
  })

  test('does not count a week with nobody met, whatever was done besides', () => {
    expect(countStreak([weekOf(0, 0, 0)], MONDAY)).toBe(0)
  })
})

test('adds up what was done', () => {
  expect(addUp([weekOf(0, 1), weekOf(1, 2)])).toEqual({ met: 3, helped: 2, followedUp: 4, introduced: 6, referred: 2 })
  expect(addUp([])).toEqual({ met: 0, helped: 0, followedUp: 0, introduced: 0, referred: 0 })
})
