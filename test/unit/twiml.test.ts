import { describe, expect, test } from 'vitest'
import { answerTwiml } from '../../lib/twiml.ts'

const bodyOf = (reply: string | null) => answerTwiml(reply).body.replace('<?xml version="1.0" encoding="UTF-8"?>', '')

describe('a TwiML answer', () => {
  test('holds the reply', () => {
    expect(bodyOf('Saved Ana.')).toBe('<Response><Message>Saved Ana.</Message></Response>')
  })

  test('is empty without one', () => {
    expect(bodyOf(null)).toBe('<Response/>')
  })

  test('escapes what XML would read as its own', () => {
    expect(bodyOf('Johnson & Johnson <b>')).toContain('<Message>Johnson &amp; Johnson &lt;b&gt;</Message>')
  })

  test('leaves out what XML cannot hold', () => {
    expect(bodyOf('a\u0000b\u0007c\uD83D d\u{1F600}')).toContain('<Message>abc d\u{1F600}</Message>')
  })
})
