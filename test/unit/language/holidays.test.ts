import { expect, test } from 'vitest'
import { readWhen } from '../../../lib/language/when.ts'

const monday = { today: '2026-11-23', time: '10:00', country: 'US' }

const read = (text: string, facts = {}) => readWhen(text, { ...monday, ...facts })?.on

test.each([
  ['halloween', '2027-10-31'],
  ['cyber monday', '2026-11-30'],
  ['memorial day', '2027-05-31'],
  ['before the holidays', '2026-12-24'],
  ['after the holidays', '2027-01-02'],
])('reads the holiday "%s"', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test('takes a holiday for today on the day itself', () => {
  expect(read('christmas', { today: '2026-12-25' })).toBe('2026-12-25')
})

test("knows when the owner's country gives thanks", () => {
  expect(read('thanksgiving', { today: '2026-09-14', country: 'CA' })).toBe('2026-10-12')
  expect(read('thanksgiving', { today: '2026-09-14', country: 'US' })).toBe('2026-11-26')
  expect(read('black friday', { today: '2026-09-14', country: 'CA' })).toBe('2026-11-27')
})
