import { expect, test } from 'vitest'
import { failureOf, hasFailed } from '../../../lib/domain/delivery.ts'

test.each([
  ['queued', false],
  ['sent', false],
  ['delivered', false],
  ['failed', true],
  ['undelivered', true],
])('a message that is %s at Twilio has failed: %s', (status, failed) => {
  expect(hasFailed(status)).toBe(failed)
})

test('a failure that is not known may pass', () => {
  expect(failureOf(21610)).toBe('optedOut')
  expect(failureOf(30001)).toBe('later')
})
