import { describe, expect, it } from 'vitest'
import { isSameText, toVariable } from '../../lib/whatsapp.ts'

const WHATSAPP = 'whatsapp:+12025550100'
const SMS = '+12025550100'

describe('a text that was sent', () => {
  it.each([
    ['Follow up with Ana.', 'Follow up with Ana.', SMS, true],
    ['Your reminder: Follow up with Ana.', 'Follow up with Ana.', SMS, false],
    ['Your reminder: Follow up with Ana.', 'Follow up with Ana.', WHATSAPP, true],
    ['Sent from your Twilio trial account - Follow up with Ana.', 'Follow up with Ana.', SMS, true],
    ['Your reminder: one two', 'one\ntwo', WHATSAPP, true],
    ['Follow up with Bob.', 'Follow up with Ana.', WHATSAPP, false],
  ])('%j is %j to %s: %s', (sent, body, address, isSame) => {
    expect(isSameText(sent, body, address)).toBe(isSame)
  })
})

it('puts a text on one line, as a template wants it', () => {
  expect(toVariable('one \n\n two\nthree')).toBe('one two three')
})
