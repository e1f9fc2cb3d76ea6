import { describe, expect, test } from 'vitest'
import { isUnknownNeed, readNeedAnswer, readNeedClause, readsAsNeed } from '../../../lib/language/need.ts'

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

  test.each(['idk', 'IDK.', 'not sure', "don't know", 'I don\u2019t know yet', 'nothing', 'skip', 'no', '??'])(
    '%s is no need',
    (text) => {
      expect(isUnknownNeed(text)).toBe(true)
    },
  )

  test.each([
    'dunno, not sure',
    'Hmm, idk yet',
    'not sure tbh',
    'honestly no idea',
    'nothing really',
    'no idea, sorry',
    "didn't ask her yet",
    "she didn't mention anything",
    'nah, nothing right now',
    "can't think of anything",
    "idk, I'll ask",
  ])('"%s" is no need either', (text) => {
    expect(isUnknownNeed(text)).toBe(true)
  })

  test('is told apart at once, however long', () => {
    const started = performance.now()
    expect(isUnknownNeed(`${'well, honestly idk yet '.repeat(60)}a lawyer`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(200)
  })

  test.each([
    'not sure how to find a loft',
    'no idea where to buy vinyl',
    'nothing but a lawyer',
    'no-code developers',
    'a skip loader',
  ])('%s is a need', (text) => {
    expect(isUnknownNeed(text)).toBe(false)
  })
})

describe('an answer', () => {
  test.each([
    ['she needs a lawyer', 'a lawyer'],
    ['...', '...'],
    ['needs ...', 'needs'],
  ])('"%s" is kept as "%s"', (text, need) => {
    expect(readNeedAnswer(text)).toBe(need)
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

describe('a text that nobody was named in', () => {
  test.each(['a decent dentist in Queens', 'Help with her visa', 'someone to paint the hall', 'intros to VCs'])(
    'reads as a need: "%s"',
    (text) => {
      expect(readsAsNeed(text)).toBe(true)
    },
  )

  test.each(['a great chat with him', 'a bit tired', 'he races in the Dolomites', 'sent her the link', ''])(
    'reads as none: "%s"',
    (text) => {
      expect(readsAsNeed(text)).toBe(false)
    },
  )
})
