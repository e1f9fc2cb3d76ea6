import { describe, expect, test } from 'vitest'
import { tellsDeed } from '../../../lib/language/past-tense.ts'

describe('a deed in the past tense', () => {
  test.each([
    'sent her the link',
    'Sent him two web builders',
    'I emailed her',
    'just called',
    'introduced her to Bob',
    "I've already paid for it",
    'We just fed the cat',
  ])('is told by "%s"', (text) => {
    expect(tellsDeed(text)).toBe(true)
  })

  test.each([
    'needed a lawyer',
    'red wine',
    'he races',
    'interested in sailing',
    'hundreds of them',
    'indeed',
    'the sent folder',
    'send her the link',
    '',
    '123',
  ])('is not told by "%s"', (text) => {
    expect(tellsDeed(text)).toBe(false)
  })
})
