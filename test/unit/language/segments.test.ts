import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, test } from 'vitest'
import { countSegments, endSentence, fitSegment, isGsm7, truncateTo } from '../../../lib/language/segments.ts'

describe('countSegments', () => {
  test("agrees with Twilio's calculator on any text", () => {
    const characters = fc.constantFrom(...'aZ 0@\u00e9\u00c7\n{}[~]|^\\\u20ac\u00e7\u0142\u2019\u{1F600}')
    const text = fc.array(fc.oneof(characters, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 400 })
    fc.assert(
      fc.property(text, (parts) => {
        const body = parts.join('').toWellFormed()
        expect(countSegments(body)).toBe(Math.max(1, new SegmentedMessage(body).segmentsCount))
      }),
    )
  })

  test.each([
    ['nothing', '', 1],
    ['160 letters', 'a'.repeat(160), 1],
    ['161 letters', 'a'.repeat(161), 2],
    ['306 letters', 'a'.repeat(306), 2],
    ['307 letters', 'a'.repeat(307), 3],
    ['extended characters, two each', '{'.repeat(80), 1],
    ['one extended character too many', `${'{'.repeat(80)}a`, 2],
    ['70 characters with a letter outside GSM-7', `\u0142${'a'.repeat(69)}`, 1],
    ['71 characters with a letter outside GSM-7', `\u0142${'a'.repeat(70)}`, 2],
    ['emoji, two units each', '\u{1F600}'.repeat(35), 1],
    ['one emoji too many', '\u{1F600}'.repeat(36), 2],
  ])('counts %s', (_, body, expected) => {
    expect(countSegments(body)).toBe(expected)
  })
})

test('tells GSM-7 from the rest', () => {
  expect(['Ana\n@ {x}', '\u00e9\u00f1\u00fc', 'S\u00e3o', '\u2019', '\u{1F600}'].map(isGsm7)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

describe('fitSegment', () => {
  test('adds what fits and leaves out what does not', () => {
    expect(fitSegment('Saved Ana.', [' A.', ` ${'b'.repeat(160)}`, ' C.'])).toBe('Saved Ana. A. C.')
  })

  test('leaves out what would make a text of 100 letters UCS-2', () => {
    expect(fitSegment('a'.repeat(100), [' \u0141ukasz', ' ok'])).toBe(`${'a'.repeat(100)} ok`)
  })

  test('keeps the essential text, and one segment when that has one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.array(fc.string({ maxLength: 80 })), (essential, optional) => {
        const text = fitSegment(essential, optional)
        return text.startsWith(essential) && (text === essential || countSegments(text) === 1)
      }),
    )
  })
})

describe('endSentence', () => {
  test('puts a full stop, and no fourth one after what is cut off', () => {
    expect(endSentence('a React dev', 11)).toBe('a React dev.')
    expect(endSentence('moved Ana, moved Bob, moved Eve', 22)).toBe('moved Ana, moved...')
    expect(endSentence('moved Ana, moved Bob, moved Eve', 14)).toBe('moved Ana...')
  })
})

describe('truncateTo', () => {
  test('keeps what is short enough', () => {
    expect(truncateTo('a React dev', 11)).toBe('a React dev')
  })

  test('cuts between words', () => {
    expect(truncateTo('looking for a React developer', 20)).toBe('looking for a...')
  })

  test('cuts a long word, but no character', () => {
    expect(truncateTo('a'.repeat(30), 10)).toBe(`${'a'.repeat(7)}...`)
    expect(truncateTo('\u{1F600}'.repeat(9), 10)).toBe(`${'\u{1F600}'.repeat(3)}...`)
  })

  test('never is longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 50 }), (text, length) => {
        const cut = truncateTo(text, length)
        return cut.length <= length && cut.isWellFormed() && (text.length > length || cut === text)
      }),
    )
  })
})
