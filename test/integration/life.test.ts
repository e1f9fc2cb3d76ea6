import { expect, test } from 'vitest'
import { live } from '../simulation/life.ts'

/** `npm run simulate` lives longer. */
test.each([1, 2])(
  'keeps every promise to an owner for a week, seed %i',
  async (seed) => {
    const { violations, texts, arrivals } = await live({ seed, weeks: 1, textsPerDay: 3 })
    expect(violations).toEqual([])
    expect(texts).toBeGreaterThan(15)
    expect(arrivals).toBeGreaterThanOrEqual(texts)
  },
  120_000,
)
