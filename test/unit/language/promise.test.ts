import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPromise } from '../../../lib/language/promise.ts'

const moment = { today: '2026-11-23', time: '10:00', country: 'US' }

test.each([
  ['a roofer', 'a roofer', null],
  ['by friday', null, '2026-11-27'],
  ['a roofer by friday.', 'a roofer', '2026-11-27'],
  [', an intro to Bob before dec 3', 'an intro to Bob', '2026-12-03'],
  ["i'd send the deck tomorrow", 'to send the deck', '2026-11-24'],
  ["i'd send the deck tmrw", 'to send the deck', '2026-11-24'],
  ['a tomato plant', 'a tomato plant', null],
  ['to help with the roof', 'the roof', null],
  ["that I'd help", null, null],
  ['the march report', 'the march report', null],
])('reads "%s"', (rest, text, on) => {
  expect(readPromise(rest, moment)).toEqual({ text, when: on && { on, time: null } })
})

test('keeps every word of a promise without a day', () => {
  const word = fc.stringMatching(/^[b-z]{4,9}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const { text, when } = readPromise(`the ${words.join(' ')}`, moment)
      if (!when) expect(text).toBe(`the ${words.join(' ')}`)
    }),
  )
})
