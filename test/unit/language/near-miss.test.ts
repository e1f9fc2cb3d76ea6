import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNearMiss } from '../../../lib/language/near-miss.ts'

test.each([
  ['Anna', 'Ana'],
  ['ana', 'ANNA'],
  ['Silva', 'Sliva'],
  ['Priya', 'Prya'],
  ['Raman', 'Ramen'],
  ['Jorgen', 'J\u00f8rgne'],
  ['Katherine', 'Catherin'],
  ['\u0410\u043d\u0434\u0440\u0435\u0439', '\u0410\u043d\u0434\u0440\u0435'],
])('takes %s for a misspelling of %s', (a, b) => {
  expect(isNearMiss(a, b)).toBe(true)
})

test.each([
  ['Bob', 'Rob'],
  ['Ana', 'Ann'],
  ['Lee', 'Le'],
  ['Ana', 'Ana'],
  ['Jos\u00e9', 'jose'],
  ['Silva', 'Costa'],
  ['Maria', 'Marcia Lopez'],
  ['Marco', 'Mario Lee'],
  ['Dana', 'Ann'],
  ['', 'Ana'],
])('does not take %s for a misspelling of %s', (a, b) => {
  expect(isNearMiss(a, b)).toBe(false)
})

test('is the same in both directions', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => isNearMiss(a, b) === isNearMiss(b, a)))
})

test('finds any one slip in a long word', () => {
  const letters = fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 5, maxLength: 12 })
  fc.assert(
    fc.property(letters, fc.nat(), (word, at) => {
      const index = at % word.length
      expect(isNearMiss(word.join(''), word.with(index, 'z').join(''))).toBe(true)
      expect(isNearMiss(word.join(''), word.toSpliced(index, 0, 'z').join(''))).toBe(true)
      expect(isNearMiss(word.join(''), word.toSpliced(index, 1).join(''))).toBe(true)
    }),
  )
})
