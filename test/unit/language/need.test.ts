import { describe, expect, test } from 'vitest'
import { isUnknownNeed, readNeedAnswer, readNeedClause } from '../../../lib/language/need.ts'

describe('an answer to "How can you help?"', () => {
  test.each([
    ['an intro to someone hiring React devs', 'an intro to someone hiring React devs'],
    ['she needs a lawyer', 'a lawyer'],
    ['needs a lawyer.', 'a lawyer'],
    ["he's looking for beta testers", 'beta testers'],
    ['Beta testers', 'Beta testers'],
    ['Intro to Jane Doe', 'Intro to Jane Doe'],
  ])('%s is the need %s', (text, need) => {
    expect(readNeedAnswer(text)).toBe(need)
  })

  test.each(['idk', 'IDK.', 'not sure', "don't know", 'I don\u2019t know yet', 'nothing', 'skip', 'no', '?'])(
    '%s is no need',
    (text) => {
      expect(isUnknownNeed(text)).toBe(true)
    },
  )

  test.each(['nothing but a lawyer', 'no-code developers', 'a skip loader'])('%s is a need', (text) => {
    expect(isUnknownNeed(text)).toBe(false)
  })
})

describe('a need after a name', () => {
  test.each([
    ['needs a lawyer', 'a lawyer'],
    ['is looking for a cofounder', 'a cofounder'],
    ['could use a hand', 'a hand'],
    ['is also hiring a designer', 'a designer'],
  ])('%s', (text, need) => {
    expect(readNeedClause(text)).toBe(need)
  })

  test.each(['loves climbing', 'is a designer', 'needs', ''])('is not in "%s"', (text) => {
    expect(readNeedClause(text)).toBeNull()
  })
})
