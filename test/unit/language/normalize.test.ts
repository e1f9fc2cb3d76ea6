import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markBreaks, normalizeText, writeSpokenMarks } from '../../../lib/language/normalize.ts'

describe('a text as phones write it', () => {
  test.each([
    ['curly apostrophes', '\u2018\u2019\u201A\u02BC\u00B4`\u2032', "'''''''"],
    ['curly quotes', '\u201C\u201D\u201E\u00AB\u00BB\u2033', '""""""'],
    ['characters that nobody sees', 'A\u200B\u200C\u200D\u200E\u200F\u2060\uFE0E\uFE0F\uFEFF\u00AD\uE000na', 'Ana'],
    ['accents beside their letters', 'Jose\u0301', 'Jos\u00E9'],
    ['other spaces, and several', 'Ana\u00A0\t  Silva', 'Ana Silva'],
    ['other line breaks', 'one\r\ntwo\rthree\u2028four\u2029five\n\nsix', 'one\ntwo\nthree\nfour\nfive\n\nsix'],
    ['space around it', ' \n Ana \n', 'Ana'],
    ['half of an emoji', 'Ana \uD83D', 'Ana \uFFFD'],
  ])('has %s made plain', (_what, typed, plain) => {
    expect(normalizeText(typed)).toBe(plain)
  })

  test('is made plain once and for all', () => {
    const odd = fc.constantFrom('e', '\u0301', '\u200B', '\u2019', '"', '\r', '\n', ' ', '\u00A0', '\u2028', '\uD83D')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd })), (text) => {
        const plain = normalizeText(text)
        expect(normalizeText(plain)).toBe(plain)
      }),
      { examples: [['e\u200B\u0301']] },
    )
  })
})

describe('a break', () => {
  test.each([
    'Ana\u2014Figma',
    'Ana \u2015 Figma',
    'Ana--Figma',
    'Ana \u2013Figma',
    'Ana\u2012 Figma',
    'Ana -> Figma',
    'Ana ==> Figma',
    'Ana \u2192 Figma',
    'Ana | Figma',
    'Ana\u2022Figma',
    'Ana \u2605 Figma',
    'Ana ~ Figma',
  ])('is what looks like one: %s', (text) => {
    expect(markBreaks(text)).toBe('Ana - Figma')
  })

  test.each([
    ['9\u20135', '9-5'],
    ['Jean\u2010Paul', 'Jean-Paul'],
    ['Foo\u00AE and Bar\u2122', 'Foo\u00AE and Bar\u2122'],
    ['~5 people', '~5 people'],
  ])('is not in %s', (text, same) => {
    expect(markBreaks(text)).toBe(same)
  })

  test('is an emoji, and several', () => {
    expect(markBreaks('Ana\u{1F389}Figma')).toBe('Ana - Figma')
    expect(markBreaks('Ana\u{1F44B}\u{1F3FD}\u{1F1E8}\u{1F1E6}Figma')).toBe('Ana - Figma')
    expect(markBreaks('Ana\u{1F389}\u2122Figma')).toBe('Ana - Figma')
  })
})

test.each([
  ['nice to meet her exclamation point', 'nice to meet her.'],
  ['Ana Silva comma nurse period', 'Ana Silva, nurse.'],
  ['Ana semicolon Bob', 'Ana; Bob'],
  ['Ana new line Bob', 'Ana\n Bob'],
  ['needs colon a van', 'needs: a van'],
  ['a colon cancer nurse', 'a colon cancer nurse'],
  ['runs the 100m dash every day', 'runs the 100m dash every day'],
  ['a trial period', 'a trial period'],
])('dictated as "%s" is %j', (said, written) => {
  expect(writeSpokenMarks(said)).toBe(written)
})
