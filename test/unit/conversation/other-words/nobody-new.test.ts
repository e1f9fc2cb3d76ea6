import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'
import { ana, talkWithReminder } from './known.ts'

describe('small talk', () => {
  test.each([
    ['who are you?', /^I'm wellmet/],
    ['Thanks so much!', /^Any time/],
    ['ok', /^Good/],
    ['👍', /^Good/],
    ['never mind', /UNDO/],
    ['good morning', /^Hi/],
  ])('"%s" logs nobody', (text, expected) => {
    const plan = new Talk([ana]).plan(text)
    expect(plan.reply).toMatch(expected)
    expect(plan.changes).toEqual([])
  })

  test('says what is still open', () => {
    const talk = talkWithReminder()
    expect(talk.say('ok')).toBe('Good. The follow-up with Ana Silva is still open: DONE, LATER or SKIP?')
    expect(talk.say('done')).toContain('Followed up with Ana Silva')
  })

  test('is no answer to "How can you help?"', () => {
    const talk = new Talk()
    talk.say('met Cy Ray')
    for (const text of ['thanks', 'yes', 'ok', 'cool']) expect(talk.say(text)).toContain('How can you help Cy?')
    expect(talk.say('not sure yet')).toBe("OK, I'll ask about Cy again on Wed Nov 25.")
    expect(talk.person('Cy Ray').needs).toEqual([])
  })
})

describe('a text about someone known logs nobody else', () => {
  test.each(['ana: s', 'ana: silva lining'])('"%s" is a note', (text) => {
    expect(new Talk([ana]).say(text)).toBe('Noted on Ana Silva.')
  })

  test.each([
    'ana quit her job',
    'ana moved to Lyon',
    'ana got the role',
    'ana is a good friend',
    'ana is a vegetarian',
  ])('"%s" is a note', (text) => {
    const talk = new Talk([ana])
    expect(talk.say(text)).toBe('Noted on Ana Silva.')
    // What a note says that somebody is, is remembered for introductions.
    expect(talk.people).toEqual([{ ...ana, notedFor: expect.any(Array) }])
  })

  test('merging a person with one name merges nobody', () => {
    const talk = new Talk([ana, contactOf('Ana Costa')])
    talk.say('merge ana silva')
    expect(talk.people).toHaveLength(2)
  })
})
