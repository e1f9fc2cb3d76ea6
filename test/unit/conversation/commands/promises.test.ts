import { describe, expect, test } from 'vitest'
import type { Need } from '../../../../lib/domain/contact.ts'
import { contactOf, remindedToday, Talk } from '../view-fixture.ts'

const needing = (...needs: [string, Need['status']][]) =>
  new Talk([contactOf('Ana Silva', { needs: needs.map(([text, status]) => ({ text, status, promisedFor: null })) })])

const needsOf = (talk: Talk) => talk.person('Ana Silva').needs.map(({ text, status }) => [text, status])

describe('promised', () => {
  test.each([
    'promised ana by friday',
    'I promised Ana a roofer by friday.',
    'promised to help ana find a roofer by friday',
    "promised ana i'd find her a roofer by friday",
    'promised ana something for the roof by friday',
  ])('reads "%s"', (text) => {
    const talk = needing(['a roofer', 'open'])
    expect(talk.say(text)).toBe("Promised Ana Silva: a roofer. I'll remind you Fri Nov 27.")
    expect(needsOf(talk)).toEqual([['a roofer', 'promised']])
    expect(talk.person('Ana Silva')).toMatchObject({
      needs: [{ promisedFor: '2026-11-27' }],
      followUp: { on: '2026-11-27', chosenBy: 'owner' },
    })
  })

  test.each(['kept my promise to ana', 'I kept my word to Ana Silva.'])('is delivered by "%s"', (text) => {
    const talk = needing(['a roofer', 'promised'])
    expect(talk.say(text)).toMatch(/^You helped Ana Silva\./)
    expect(needsOf(talk)).toEqual([['a roofer', 'delivered']])
  })

  test('without a day leaves the follow-up where it is', () => {
    const talk = needing(['a roofer', 'open'])
    expect(talk.say('promised ana a roofer')).toContain('Wed Nov 25')
    expect(talk.person('Ana Silva').followUp?.chosenBy).toBe('wellmet')
  })

  test.each(['promised ana a roofer', 'ana needs a boat'])('"%s" names no day that is over', (text) => {
    const yesterday = { ...remindedToday, on: '2026-11-20', remindOn: '2026-11-24' }
    const need = { text: 'a roofer', status: 'open' as const, promisedFor: null }
    const talk = new Talk([contactOf('Ana Silva', { needs: [need], followUp: yesterday })])
    expect(talk.say(text)).toMatch(/I'll remind you (?:as planned, )?Tue Nov 24/)
    const waiting = new Talk([contactOf('Ana Silva', { needs: [need], followUp: { ...yesterday, remindOn: null } })])
    expect(waiting.say(text)).not.toContain('remind')
  })

  test('adds what was not known as a need', () => {
    const talk = needing(['a roofer', 'open'])
    talk.say('promised to send ana the deck tomorrow')
    expect(needsOf(talk)).toEqual([
      ['a roofer', 'open'],
      ['to send ana the deck', 'promised'],
    ])
    expect(talk.person('Ana Silva').followUp?.on).toBe('2026-11-24')
  })

  test('asks which of several needs is meant', () => {
    const talk = needing(['a roofer', 'open'], ['a lawyer', 'open'])
    expect(talk.say('promised ana by friday')).toBe('Promised Ana which? 1 a roofer 2 a lawyer')
    expect(talk.say('2')).toContain('a lawyer')
    expect(needsOf(talk)).toEqual([
      ['a roofer', 'open'],
      ['a lawyer', 'promised'],
    ])
  })

  test('asks what was promised when nothing is known', () => {
    const talk = needing()
    expect(talk.say('promised ana')).toContain('What did you promise Ana Silva?')
  })

  test('is taken back by undo', () => {
    const talk = needing(['a roofer', 'open'])
    talk.say('promised ana by friday')
    talk.say('undo')
    expect(needsOf(talk)).toEqual([['a roofer', 'open']])
    expect(talk.person('Ana Silva').followUp?.on).toBe('2026-11-25')
  })
})

describe('thanked', () => {
  test.each(['ana thanked me', 'Ana Silva thanked me for the roofer!', 'ana said thank you', 'thanked by ana'])(
    'reads "%s"',
    (text) => {
      const talk = needing(['a roofer', 'delivered'], ['a lawyer', 'open'])
      expect(talk.say(text)).toContain('a roofer')
      expect(needsOf(talk)).toEqual([
        ['a roofer', 'thanked'],
        ['a lawyer', 'open'],
      ])
    },
  )

  test('means the only need that was known, though nobody said it was met', () => {
    const talk = needing(['a roofer', 'promised'])
    talk.say('ana thanked me')
    expect(needsOf(talk)).toEqual([['a roofer', 'thanked']])
  })

  test('asks which of several needs it was for, where nobody said that one is met', () => {
    const talk = needing(['a roofer', 'open'], ['a lawyer', 'open'])
    expect(talk.say('ana thanked me')).toBe('Ana thanked you for which? 1 a roofer 2 a lawyer')
    expect(talk.say('2')).toBe('Ana Silva thanked you: a lawyer. Well done.')
    expect(needsOf(talk)).toEqual([
      ['a roofer', 'open'],
      ['a lawyer', 'thanked'],
    ])
  })

  test('is a note when no need is known', () => {
    const talk = needing()
    talk.say('ana thanked me')
    expect(talk.notes('Ana Silva')).toEqual(['ana thanked me'])
  })
})

describe('helped', () => {
  test('with words that tell which need it was does not ask', () => {
    const talk = needing(['a roofer', 'open'], ['a lawyer', 'open'])
    talk.say('helped ana with the roof')
    expect(needsOf(talk)).toEqual([
      ['a roofer', 'delivered'],
      ['a lawyer', 'open'],
    ])
  })

  test('asks which of several needs it was', () => {
    const talk = needing(['a roofer', 'open'], ['a lawyer', 'open'])
    expect(talk.say('helped ana')).toContain('1 a roofer 2 a lawyer')
    talk.say('1')
    expect(needsOf(talk)[0]).toEqual(['a roofer', 'delivered'])
  })
})
