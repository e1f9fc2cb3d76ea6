import { describe, expect, test } from 'vitest'
import { contactOf, NOW, ownerOf, remindedToday, Talk } from './view-fixture.ts'

const reminded = (...names: string[]) =>
  new Talk(
    names.map((name) => contactOf(name, { followUp: remindedToday })),
    ownerOf({ reminded: names.map((name) => ({ contactIds: [name], at: NOW })) }),
  )

describe('any text', () => {
  test.each(['ana', 'ANA', 'Ana.', '  ana  ', 'ana?', 'Ana!'])(
    'means the same whatever its capitals, punctuation and spaces: "%s"',
    (text) => {
      const ana = () => new Talk([contactOf('Ana Silva', { title: 'designer' })])
      expect(ana().say(text)).toBe(ana().say('ana'))
    },
  )

  test('that fits nowhere, in a log, is kept as a note', () => {
    const talk = new Talk()
    talk.say('met Ana Silva, designer at Figma, loves climbing')
    expect(talk.notes('Ana Silva')).toEqual(['loves climbing'])
  })

  test('that is something else drops the question that is open', () => {
    const talk = new Talk()
    talk.say('met Ana Silva')
    expect(talk.owner.question).toMatchObject({ kind: 'need' })
    talk.say('due')
    expect(talk.owner.question).toBeNull()
    talk.say('met Bob Lee')
    talk.say('a dentist')
    expect(talk.person('Ana Silva').needs).toEqual([])
    expect(talk.person('Bob Lee').needs).toMatchObject([{ text: 'a dentist' }])
  })

  test('that logs somebody known already updates them, and doubles nobody', () => {
    const talk = new Talk([contactOf('Ana Silva')])
    talk.say('met Ana Silva, designer at Figma')
    expect(talk.people).toMatchObject([{ name: 'Ana Silva', title: 'designer', organization: 'Figma' }])
  })

  test('that is a number shows the card of that number in the list', () => {
    const talk = new Talk([contactOf('Ana Silva', { lastContactOn: '2026-11-22' }), contactOf('Bob Lee')])
    expect(talk.say('list')).toBe('2: 1 Bob Lee 2 Ana Silva')
    expect(talk.say('2')).toMatch(/^Ana Silva/)
  })
})

describe('a reply without a name', () => {
  test.each(['done', 'later', 'skip'])('means the reminder that came last: "%s"', (text) => {
    const talk = reminded('Ana Silva', 'Bob Lee')
    talk.owner = { ...talk.owner, reminded: talk.owner.reminded.slice(0, 1) }
    talk.say(text)
    expect(talk.person('Ana Silva').followUp?.on).not.toBe(remindedToday.on)
    expect(talk.person('Bob Lee').followUp?.on).toBe(remindedToday.on)
  })

  test('is tomorrow where it is "later" alone', () => {
    const talk = reminded('Ana Silva')
    expect(talk.say('later')).toBe('Moved Ana Silva to Tue Nov 24.')
  })
})

test.each(['done bob', 'later bob', 'skip bob'])(
  'a reply with a name means that person, reminded or not: "%s"',
  (text) => {
    const bob = contactOf('Bob Lee')
    const talk = new Talk(
      [contactOf('Ana Silva', { followUp: remindedToday }), bob],
      ownerOf({ reminded: [{ contactIds: ['Ana Silva'], at: NOW }] }),
    )
    talk.say(text)
    expect(talk.person('Ana Silva').followUp).toEqual(remindedToday)
    expect(talk.person('Bob Lee').followUp).not.toEqual(bob.followUp)
  },
)
