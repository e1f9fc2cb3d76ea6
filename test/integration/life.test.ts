import { expect, test } from 'vitest'
import { live } from '../simulation/life.ts'

/** `npm run simulate` lives longer, and with other seeds. */
test('keeps every promise to an owner for a week', async () => {
  const { violations, texts, arrivals } = await live({ seed: 1, weeks: 1, textsPerDay: 3 })
  expect(violations).toEqual([])
  expect(texts).toBeGreaterThan(15)
  expect(arrivals).toBeGreaterThanOrEqual(texts)
}, 120_000)
