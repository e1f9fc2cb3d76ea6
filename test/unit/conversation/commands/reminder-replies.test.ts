import { describe, expect, test } from 'vitest'
import { contactOf, ownerOf, remindedToday, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { needs: [{ text: 'a roofer', status: 'open', promisedFor: null }] })

/** A talk in which a reminder about Ana is open. */
const talk = () =>
  new Talk([{ ...ana, followUp: remindedToday }, contactOf('Bob Lee')], {
    ...ownerOf(),
    reminded: [{ contactIds: ['Ana Silva'], at: '2026-11-23T09:00:00-05:00' }],
  })

describe('done', () => {
  test.each([
    ['done,', []],
    ['done, sent her a book', ['sent her a book']],
    ['ana done', []],
    ['ana done, sent her a book', ['sent her a book']],
    ['ana done. ', []],
    ['did that', []],
    ['all set', []],
    ['done with ana', []],
    ['done for ana: sent a book', ['sent a book']],
    ['done sent her a book', ['sent her a book']],
    ['done she loved it', ['she loved it']],
  ])('"%s" is a follow-up, with the notes %j', (text, notes) => {
    const one = talk()
    expect(one.say(text)).toBe('Followed up with Ana Silva. Next: Wed Dec 23.')
    expect(one.notes('Ana Silva')).toEqual(notes)
  })

  test('"ana done with her thesis" is none', () => {
    const one = talk()
    one.say('ana done with her thesis')
    expect(one.person('Ana Silva').touches).toBe(0)
  })
})

describe('helped', () => {
  test.each([
    ['helped', []],
    ['helped ana find a roofer', ['helped find a roofer']],
    ['introduced them', []],
    ['introduced them today', ['introduced them today']],
  ])('"%s" delivers the need, with the notes %j', (text, notes) => {
    const one = talk()
    expect(one.say(text)).toContain('You helped Ana Silva.')
    expect(one.person('Ana Silva').needs).toMatchObject([{ status: 'delivered' }])
    expect(one.notes('Ana Silva')).toEqual(notes)
  })
})

describe('later', () => {
  test.each([
    ['later', '2026-11-24'],
    ['later 3d', '2026-11-26'],
    ['ana later', '2026-11-24'],
    ['ana later 3d', '2026-11-26'],
    ['later 3d ana', '2026-11-26'],
    ['later ana 3d', '2026-11-26'],
    ['not now', '2026-11-24'],
    ['snooze', '2026-11-24'],
  ])('"%s" moves it to %s', (text, on) => {
    const one = talk()
    one.say(text)
    expect(one.person('Ana Silva').followUp).toMatchObject({ on, chosenBy: 'owner' })
  })

  test.each(['later maybe', 'later sometime', 'later whenever'])('"%s" names no day, and moves nothing', (text) => {
    const one = talk()
    expect(one.say(text)).toMatch(/^I can't read the day ".*"\. Nothing moved for Ana\./)
    expect(one.person('Ana Silva').followUp).toEqual(remindedToday)
  })

  test('with the name of nobody known says so', () => {
    expect(talk().say('later zzz')).toContain('No Zzz here.')
  })
})

test.each(['thanks', 'lol'])('"%s" while several reminders are open leaves them so, and says it', (text) => {
  const people = [ana, contactOf('Bob Lee')].map((one) => ({ ...one, followUp: remindedToday }))
  const reminded = [{ contactIds: people.map(({ id }) => id), at: '2026-11-23T09:00:00-05:00' }]
  const one = new Talk(people, { ...ownerOf(), reminded })
  expect(one.say(text)).toContain('Several follow-ups are still open: DONE, LATER or SKIP?')
  expect(one.people).toEqual(people)
})

test('"ana skip" takes it for not this time', () => {
  const one = talk()
  expect(one.say('ana skip')).toContain('Skipped Ana Silva.')
  expect(one.person('Ana Silva').touches).toBe(0)
})

describe('her, while the reminder is about Ana', () => {
  test.each([
    ['call her tomorrow', 'Moved Ana Silva to Tue Nov 24.'],
    ['remind me to call her on friday', 'Moved Ana Silva to Fri Nov 27.'],
    ['every 6 weeks her', 'Ana Silva: every 6 weeks.'],
    ['promised her a boat by friday', "Promised Ana Silva: a boat. I'll remind you Fri Nov 27."],
    ['she thanked me', 'Ana Silva thanked you: a roofer.'],
    ['she moved to Etsy', 'Ana Silva is at Etsy. The reminder is still open: DONE, LATER or SKIP?'],
  ])('"%s" is about her', (text, said) => {
    expect(talk().say(text)).toContain(said)
  })
})

describe('her, while it is asked how to help Cy', () => {
  test.each([
    ['call him tomorrow', 'Moved Cy Ray to Tue Nov 24.'],
    ['every 6 weeks', 'Cy Ray: every 6 weeks.'],
  ])('"%s" is about him', (text, said) => {
    const one = new Talk()
    one.say('met Cy Ray')
    expect(one.say(text)).toContain(said)
  })
})

test('which of several is not guessed from what two of them share', () => {
  const talk = new Talk([
    contactOf('Ana Silva', { organization: 'Figma' }),
    contactOf('Ana Costa', { organization: 'Figma' }),
    contactOf('Ana Diaz'),
  ])
  talk.say('done ana')
  talk.say('figma')
  expect(talk.people.map(({ touches }) => touches)).toEqual([0, 0, 0])
})

test.each(['delivered zed', 'delivered to zed', 'I delivered for Zed!'])('helps: "%s"', (text) => {
  const needs = [{ text: 'a job', status: 'open' as const, promisedFor: null }]
  const talk = new Talk([contactOf('Zed Poe', { needs })])
  expect(talk.say(text)).toMatch(/^You helped Zed Poe/)
  expect(talk.person('Zed Poe').needs).toMatchObject([{ status: 'delivered' }])
})
