import { describe, expect, test } from 'vitest'
import { remindedToday, Talk } from '../view-fixture.ts'
import { ana, bob, need, talkWithReminder } from './known.ts'

describe('asking to be reminded of someone', () => {
  test.each([
    ['remind me about ana on friday', '2026-11-27', []],
    ['remind me in 2 weeks about ana', '2026-12-07', []],
    ['remind me to call ana tomorrow', '2026-11-24', []],
    ['call ana tomorrow', '2026-11-24', []],
    ['follow up with ana next tuesday', '2026-12-01', []],
    ['move ana to friday', '2026-11-27', []],
    ['snooze ana 3 days', '2026-11-26', []],
    ['friday ana', '2026-11-27', []],
    ['ana january', '2027-01-01', []],
    ['ana & bob friday', '2026-11-27', []],
    ['ana friday, bob tomorrow', '2026-11-27', []],
    ['remind me to send ana the deck on friday', '2026-11-27', ['send ana the deck']],
    ['call ana friday about the deck', '2026-11-27', ['call ana about the deck']],
  ])('"%s"', (text, on, notes) => {
    const talk = new Talk([ana, bob])
    talk.say(text)
    expect(talk.person('Ana Silva').followUp?.on).toBe(on)
    expect(talk.notes('Ana Silva')).toEqual(notes)
  })

  test('offers who is almost of that name', () => {
    const talk = new Talk([ana, bob])
    expect(talk.say('remind me about anna friday')).toBe('No Anna. Did you mean Ana Silva? YES or NEW')
    expect(talk.say('yes')).toBe('Moved Ana Silva to Fri Nov 27.')
  })

  test('without a day it says when she is next, and changes nothing', () => {
    const plan = new Talk([ana]).plan('remind me to call ana')
    expect(plan.reply).toBe('Ana Silva: next Wed Nov 25. To move it, text e.g. ANA FRIDAY.')
    expect(plan.changes).toEqual([])
  })
})

describe('a name in a text that asks nothing', () => {
  test.each(["done, sent her Zoe's email", "sent her Zoe's number", "told her about Bob's card"])(
    '"%s" answers the reminder',
    (text) => {
      const talk = talkWithReminder()
      expect(talk.say(text)).toContain('Followed up with Ana Silva')
    },
  )
})

describe('facts about whoever the open reminder is about', () => {
  test('are kept as facts, and the reminder stays open', () => {
    const talk = talkWithReminder()
    expect(talk.say('she needs a plumber')).toBe(
      "Ana Silva: looking for a plumber. I'll remind you Thu Nov 26. The reminder is still open: DONE, LATER or SKIP?",
    )
    talk.say('her email is ana@figma.com')
    talk.say('she works at etsy now')
    expect(talk.person('Ana Silva')).toMatchObject({
      needs: [need('a lawyer'), need('a plumber')],
      emails: ['ana@figma.com'],
      followUp: remindedToday,
    })
  })

  test('"done, she needs a plumber" is both', () => {
    const talk = talkWithReminder()
    talk.say('done, she needs a plumber')
    expect(talk.person('Ana Silva')).toMatchObject({ needs: [need('a lawyer'), need('a plumber')], touches: 1 })
    talk.say('undo')
    expect(talk.person('Ana Silva')).toMatchObject({ needs: [need('a lawyer')], touches: 0 })
  })
})
