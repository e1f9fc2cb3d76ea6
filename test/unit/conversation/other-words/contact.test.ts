import { describe, expect, test } from 'vitest'
import { Talk } from '../view-fixture.ts'
import { ana, bob, need, talkWithReminder } from './known.ts'

describe('contact with someone who is known counts for them, whoever the open reminder is about', () => {
  test.each([
    'called bob',
    'emailed Bob',
    'had lunch with bob',
    'coffee with bob lee',
    'spoke to bob about his dog',
    'bob called me',
    'bob and i had coffee',
    'sent bob the link',
    'bob done',
  ])('"%s"', (text) => {
    const talk = talkWithReminder()
    expect(talk.say(text)).toContain('Followed up with Bob Lee.')
    expect(talk.person('Ana Silva').touches).toBe(0)
  })

  test.each(['met bob', 'met Bob Ray', 'had coffee with bob from Etsy'])('"%s" may be someone new', (text) => {
    const talk = new Talk([ana, bob])
    talk.say(text)
    expect(talk.person('Bob Lee').touches).toBe(0)
  })

  test('what else is said of them is kept where it belongs', () => {
    const talk = new Talk([ana, bob])
    talk.say('called bob, he needs a vet')
    expect(talk.person('Bob Lee').needs).toEqual([need('a dog'), need('a vet')])
    expect(talk.people).toHaveLength(2)
  })
})

describe('the same day is the same contact', () => {
  test('logging someone again does not move the follow-up', () => {
    const talk = new Talk()
    talk.say('Met Cy Ray. Needs a van')
    talk.say('met Cy Ray, pilot at Delta')
    expect(talk.person('Cy Ray')).toMatchObject({ followUp: { on: '2026-11-25' }, organization: 'Delta' })
  })

  test('helped after done is one follow-up', () => {
    const talk = talkWithReminder()
    talk.say('done')
    talk.say('helped ana')
    expect(talk.person('Ana Silva')).toMatchObject({ followUp: { on: '2026-12-23' }, touches: 1 })
    expect(talk.say('stats')).toContain('1 followed up')
  })
})

describe('what is arranged with someone known', () => {
  test.each([
    ['lunch with ana tomorrow', 'Tue Nov 24', 'lunch with ana'],
    ['Coffee w/ ana on Friday', 'Fri Nov 27', 'Coffee w/ ana'],
    ['drinks with ana silva next week', 'Mon Nov 30', 'drinks with ana silva'],
  ])('"%s" is when to follow up, and no contact yet', (text, day, note) => {
    const talk = new Talk([{ ...ana, lastContactOn: '2026-11-20' }])
    expect(talk.say(text)).toBe(`Moved Ana Silva to ${day}. Noted: ${note}.`)
    expect(talk.person('Ana Silva').lastContactOn).toBe('2026-11-20')
  })

  test('is a contact once it has been', () => {
    const talk = new Talk([{ ...ana, lastContactOn: '2026-11-20' }])
    talk.say('had lunch with ana')
    expect(talk.person('Ana Silva').lastContactOn).toBe('2026-11-23')
  })
})
