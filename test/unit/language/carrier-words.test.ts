import { describe, expect, test } from 'vitest'
import { readCarrierWord } from '../../../lib/language/carrier-words.ts'

describe("the carriers' words", () => {
  test.each(['STOP', 'stopall', 'Unsubscribe', 'cancel', 'END', 'quit', 'revoke', 'optout', ' Stop!. '])(
    '%s opts out',
    (text) => {
      expect(readCarrierWord(text, false)).toBe('optOut')
    },
  )

  test.each(['START', 'unstop'])('%s opts in', (text) => {
    expect(readCarrierWord(text, true)).toBe('optIn')
  })

  test('YES opts in only while opted out', () => {
    expect(readCarrierWord('yes', true)).toBe('optIn')
    expect(readCarrierWord('yes', false)).toBeNull()
    expect(readCarrierWord('no', true)).toBeNull()
  })

  test.each(['HELP', 'info'])('%s asks the carrier for help', (text) => {
    expect(readCarrierWord(text, false)).toBe('help')
  })

  test.each(['Nils will quit Volvo soon', 'stop by on friday', 'start', 'end of the week', 'opt out'])(
    'are only that when they stand alone: %s',
    (text) => {
      expect(readCarrierWord(text, false)).toBe(text === 'start' ? 'optIn' : null)
    },
  )
})
