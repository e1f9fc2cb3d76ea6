import { describe, expect, test } from 'vitest'
import type { Contact, Need } from '../../../../lib/domain/contact.ts'
import { countSegments } from '../../../../lib/language/segments.ts'
import { contactOf, remindedToday, Talk } from '../view-fixture.ts'

const need = (text: string, status: Need['status'] = 'open'): Need => ({ text, status, promisedFor: null })
const dueOn = (on: string, time: string | null = null): Partial<Contact> => ({
  followUp: { ...remindedToday, on, time, remindOn: on, reminders: 0 },
})

describe('a list with nobody on it says so', () => {
  test.each([
    ['list', 'Nobody yet. Text the name of someone you met.'],
    ['needs', 'No open needs.'],
    ['due', 'Nothing due.'],
    ['who at figma', 'Nobody found for figma. FIND searches notes too.'],
    ['find zebra', 'Nobody found for zebra.'],
    ['more', 'That was all.'],
  ])('"%s"', (text, said) => {
    expect(new Talk().say(text)).toBe(said)
  })
})

test.each(['who did rosa introduce', 'who has Rosa introduced me to?', 'who do I know through rosa', 'who via rosa'])(
  'whom someone introduced, without herself: "%s"',
  (text) => {
    const introducedBy = { name: 'Rosa Diaz', id: 'Rosa Diaz' }
    const talk = new Talk([contactOf('Rosa Diaz'), contactOf('Tom Fox', { introducedBy }), contactOf('Ana Silva')])
    expect(talk.say(text)).toMatch(/: 1 Tom Fox$/)
  },
)

describe('a long list', () => {
  const names = Array.from({ length: 60 }, (_, index) => `Person${String(index).padStart(2, '0')} Featherstonehaugh`)
  const everyone = names.map((name, index) =>
    contactOf(name, { lastContactOn: `2026-11-${String(23 - (index % 20)).padStart(2, '0')}` }),
  )

  test('comes in texts of two segments, each person once, and MORE until that was all', () => {
    const talk = new Talk(everyone)
    const texts = [talk.say('list')]
    while (texts.at(-1)?.endsWith('MORE')) texts.push(talk.say('more'))
    expect(texts.every((text) => countSegments(text) <= 2)).toBe(true)
    const shown = texts.join(' ').match(/Person\d\d/g) ?? []
    expect(shown).toHaveLength(60)
    expect(new Set(shown).size).toBe(60)
    expect(talk.say('more')).toBe('That was all.')
  })

  test('numbers people through, so that a number means the same on every page', () => {
    const talk = new Talk(everyone)
    talk.say('list')
    const [, number = '', name = ''] = /(\d+) (Person\d\d)/.exec(talk.say('more')) ?? []
    expect(Number(number)).toBeGreaterThan(3)
    expect(talk.say(number)).toContain(name)
  })
})

describe('a long card', () => {
  test('comes in texts of two segments, cut between words, and loses none', () => {
    const words = Array.from({ length: 150 }, (_, index) => `word${index}`)
    const talk = new Talk([contactOf('Ana Silva')])
    talk.say(`ana: ${words.join(' ')}`)
    const texts = [talk.say('ana')]
    while (texts.at(-1)?.endsWith('MORE')) texts.push(talk.say('more'))
    expect(texts.every((text) => countSegments(text) <= 2)).toBe(true)
    expect(texts.join(' ').match(/word\d+/g)).toEqual(words)
  })

  test('is cut within a word that is longer than a text', () => {
    const long = 'x'.repeat(700)
    const talk = new Talk([contactOf('Ana Silva')])
    talk.say(`ana: ${long}`)
    const texts = [talk.say('ana')]
    while (texts.at(-1)?.endsWith('MORE')) texts.push(talk.say('more'))
    expect(texts.every((text) => countSegments(text) <= 2)).toBe(true)
  })
})

describe('the order of a list', () => {
  test('is by last contact, the newest first, and who was never in touch last', () => {
    const people = [
      contactOf('Old Ray', { lastContactOn: '2026-01-05' }),
      contactOf('Never Poe', { lastContactOn: null }),
      contactOf('New Lee', { lastContactOn: '2026-11-20' }),
    ]
    expect(new Talk(people).say('list')).toBe('3: 1 New Lee 2 Old Ray 3 Never Poe')
  })

  test('is by day and time for follow-ups, with what is needed', () => {
    const people = [
      contactOf('Noon Poe', dueOn('2026-11-23', '12:00')),
      contactOf('Late Lee', { ...dueOn('2026-11-20'), needs: [need('a dog')] }),
      contactOf('Dawn Ray', dueOn('2026-11-23', '09:30')),
    ]
    expect(new Talk(people).say('due')).toMatch(/1 Late Lee .*: a dog 2 Dawn Ray .*3 Noon Poe/)
  })
})

describe('find', () => {
  test('looks into notes, also of whoever was merged', () => {
    const talk = new Talk([contactOf('Ana Silva'), contactOf('A Silva')])
    talk.say('A Silva: plays the cello')
    talk.say('merge ana silva, a silva')
    expect(talk.say('find cello')).toBe('cello: 1 Ana Silva')
    expect(talk.say('find banjo')).toBe('Nobody found for banjo.')
  })
})

describe('a card', () => {
  test('tells what became of each need, how often to be in touch, and when it last was', () => {
    const ana = contactOf('Ana Silva', {
      needs: [need('a dog', 'promised'), need('a cat', 'thanked'), need('to meet a lawyer')],
      cadence: 'P6W',
      metOn: '2026-11-01',
      lastContactOn: '2026-11-20',
    })
    expect(new Talk([ana]).say('ana')).toBe(
      'Ana Silva. Met Sun Nov 1. Promised: a dog; thanked: a cat; wants to meet a lawyer. Next Wed Nov 25, every 6 weeks. Last contact Fri Nov 20.',
    )
  })

  test('leaves out what is not known', () => {
    const bob = contactOf('Bob Lee', { followUp: null, metOn: null, lastContactOn: null })
    expect(new Talk([bob]).say('bob')).toBe('Bob Lee. No follow-up.')
    expect(new Talk([bob]).say('remind me to call bob')).toBe(
      'Bob Lee: no follow-up. To move it, text e.g. BOB FRIDAY.',
    )
  })
})
