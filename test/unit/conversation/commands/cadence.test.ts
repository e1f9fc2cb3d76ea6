import { describe, expect, test } from 'vitest'
import { contactOf, remindedToday, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { organization: 'Figma' })
const bob = contactOf('Bob Lee')

const talkWith = (...people: Parameters<typeof contactOf>[]) => new Talk(people.map((facts) => contactOf(...facts)))

describe('cadence', () => {
  test.each([
    ['every 6 weeks ana', 'P6W'],
    ['Every six weeks, Ana Silva.', 'P6W'],
    ['ana every month', 'P1M'],
    ['ana: monthly', 'P1M'],
    ['check in with ana every 2 weeks', 'P2W'],
    ['every other week with ana', 'P2W'],
    ['ANA EVERY QUARTER', 'P3M'],
  ])('reads "%s"', (text, cadence) => {
    const talk = new Talk([ana, bob])
    expect(talk.say(text)).toMatch(/Ana Silva: every .*Next: /)
    expect(talk.person('Ana Silva').cadence).toBe(cadence)
  })

  test('moves the day that wellmet chose, counted from the last contact', () => {
    const talk = new Talk([ana])
    talk.say('every 3 weeks ana')
    expect(talk.person('Ana Silva').followUp?.on).toBe('2026-12-14')
  })

  test('leaves the day that the owner said', () => {
    const talk = new Talk([ana])
    talk.say('ana friday')
    expect(talk.say('every 3 weeks ana')).toContain('Fri Nov 27')
  })

  test('without a name means the open reminder', () => {
    const talk = talkWith(['Ana Silva', { followUp: remindedToday }])
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Ana Silva'], at: talk.at }] }
    expect(talk.say('every 6 weeks')).toContain('Ana Silva')
  })

  test.each(['every friday ana', 'every 6 weeks', 'every 99999 weeks ana'])('answers "%s" with a sentence', (text) => {
    const plan = new Talk([ana]).plan(text)
    expect(plan.reply).toMatch(/Nothing changed/)
    expect(plan.changes).toEqual([])
  })

  test('leaves a note that tells of a habit alone', () => {
    expect(new Talk([ana]).say('ana: she swims every week')).toContain('Noted')
  })
})

describe('how often to be in touch', () => {
  test.each(['every 2 weeks zed', 'zed every month'])('"%s" is about nobody known', (text) => {
    expect(new Talk([ana, bob]).say(text)).toContain('No Zed here.')
  })

  test.each(['every month 415-555-0134', 'the gym is closed every month'])('"%s" is not said', (text) => {
    const talk = new Talk([ana, bob])
    talk.say(text)
    expect(talk.people.map(({ cadence }) => cadence)).toEqual([null, null])
  })
})
