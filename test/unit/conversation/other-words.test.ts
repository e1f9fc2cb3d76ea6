import { describe, expect, test } from 'vitest'
import { contactOf, ownerOf, remindedToday, Talk } from './view-fixture.ts'

const need = (text: string) => ({ text, status: 'open' as const, promisedFor: null })
const ana = contactOf('Ana Silva', {
  title: 'designer',
  organization: 'Figma',
  metAt: 'ReactConf',
  phones: ['+14155550134'],
  needs: [need('a lawyer')],
})
const bob = contactOf('Bob Lee', { title: 'cellist', organization: 'Stripe', needs: [need('a dog')] })
const CARD = /^Ana Silva \(designer, Figma\)\. Met at ReactConf/

describe('her card is shown for', () => {
  test.each([
    'what does ana need?',
    'when do i follow up with ana',
    'where did I meet Ana?',
    'where does ana work',
    "what's ana's phone number?",
    "ana's email",
    'ana phone',
    'do I know Ana Silva?',
    'look up ana',
    'what do you know about ana',
    'could you please show me ana',
  ])('"%s"', (text) => {
    const talk = new Talk([ana, bob])
    expect(talk.say(text)).toMatch(CARD)
    expect(talk.plans[0]?.changes).toEqual([])
  })
})

describe('what is asked in a sentence is answered as its command', () => {
  test.each([
    ['did I meet anyone from Stripe?', /Bob Lee/],
    ['do i know anyone at figma', /Ana Silva/],
    ['who did I meet at ReactConf?', /Ana Silva/],
    ['anyone at Stripe?', /Bob Lee/],
    ['do I know any cellists?', /Bob Lee/],
    ['who knows a lawyer', /Ana Silva/],
    ['who needs help', /Ana Silva: a lawyer/],
    ['who can I help?', /Bob Lee: a dog/],
    ['what did I promise?', /a lawyer/],
    ['when is my next follow-up?', /Ana Silva Wed Nov 25/],
    ['who do I need to follow up with this week', /Ana Silva Wed Nov 25/],
    ["who's next", /Ana Silva/],
    ['anything due?', /Nothing due/],
    ["what's due today?", /Nothing due today/],
    ['who did I meet this week', /^2: 1/],
    ['show me all my contacts please', /^2: 1/],
    ['any cellists?', /Bob Lee/],
    ['cellists?', /Bob Lee/],
    ['works at figma', /Ana Silva/],
    ['who should I ask about Stripe?', /Bob Lee/],
    ['where is bob', /Bob Lee/],
    ['please stop', /PAUSE 2 WEEKS/],
    ['help me', /met Ana Silva/],
    ['take that back', /Nothing to take back/],
    ['undo undo', /Nothing to take back/],
    ["who's a cellist", /Bob Lee/],
    ["who's at Figma?", /Ana Silva/],
    ['who at the ReactConf', /Ana Silva/],
    ['whos due', /Nothing due/],
    ['whats my timezone', /^New York/],
    ['am I paused?', /^New York/],
    ['what time are my reminders', /Reminders at 9am/],
    ['does ana have a phone', /^Ana Silva/],
    ['wait thats wrong', /Nothing to take back/],
  ])('"%s"', (text, expected) => {
    const talk = new Talk([ana, bob])
    expect(talk.say(text)).toMatch(expected)
    expect(talk.people).toEqual([ana, bob])
  })

  test.each(['someone at Stripe', 'glaze samples', "today's paper", 'list of good carpenters', 'more clients'])(
    '"%s" is still an answer to "How can you help?"',
    (answer) => {
      const talk = new Talk()
      talk.say('met Cy Ray')
      talk.say(answer)
      expect(talk.people).toHaveLength(1)
      expect(talk.person('Cy Ray').needs).toEqual([need(answer)])
    },
  )
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

  test('without a day it says when she is next, and changes nothing', () => {
    const plan = new Talk([ana]).plan('remind me to call ana')
    expect(plan.reply).toBe('Ana Silva: next Wed Nov 25. To move it, text e.g. ANA FRIDAY.')
    expect(plan.changes).toEqual([])
  })
})

/** A talk in which a reminder about Ana is open. */
const talkWithReminder = () =>
  new Talk([{ ...ana, followUp: remindedToday }, bob], {
    ...ownerOf(),
    reminded: [{ contactIds: ['Ana Silva'], at: '2026-11-23T09:00:00-05:00' }],
  })

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

describe('what could be a slip is asked', () => {
  test.each([
    ['doen', 'No doen. Did you mean DONE? YES or NEW'],
    ['lter 3d', 'No lter 3d. Did you mean LATER 3D? YES or NEW'],
    ['delte ana', 'No delte ana. Did you mean DELETE ANA? YES or NEW'],
    ['udno', 'No udno. Did you mean UNDO? YES or NEW'],
    ['anna', 'No Anna. Did you mean Ana Silva? YES or NEW'],
    ['anna needs a van', 'No Anna. Did you mean Ana Silva? YES or NEW'],
  ])('"%s"', (text, reply) => {
    const plan = talkWithReminder().plan(text)
    expect(plan.reply).toBe(reply)
    expect(plan.changes).toEqual([])
  })

  test('YES does what was meant, NEW logs the name', () => {
    const talk = talkWithReminder()
    talk.say('doen')
    expect(talk.say('yes')).toContain('Followed up with Ana Silva')
    talk.say('anna needs a van')
    talk.say('new')
    expect(talk.person('Anna').needs).toEqual([need('a van')])
    talk.say('annna needs a bus')
    talk.say('yes')
    expect(talk.people).toHaveLength(3)
  })

  test.each(['Lena', 'Dana', 'oluchi'])('the name %s is no slip', (name) => {
    const talk = new Talk([ana])
    talk.say(name)
    expect(talk.people).toHaveLength(2)
  })
})

describe('which of several is answered', () => {
  const two = () => new Talk([ana, contactOf('Ana Costa', { organization: 'Stripe' })])

  test.each(['2', '#2', 'the second one', '2nd', 'last', 'costa', 'ana costa', 'stripe', 'at stripe', 'ana c'])(
    'by "%s"',
    (answer) => {
      const talk = two()
      talk.say('done ana')
      expect(talk.say(answer)).toContain('Followed up with Ana Costa')
    },
  )

  test.each(['neither', 'none', 'no', 'never mind'])('or dropped by "%s"', (answer) => {
    const talk = two()
    talk.say('done ana')
    expect(talk.say(answer)).toBe('OK, nothing changed.')
    expect(talk.people.map(({ touches }) => touches)).toEqual([0, 0])
  })
})

test('dictated marks mean what written ones do', () => {
  const talk = talkWithReminder()
  expect(talk.say('done comma sent her two names period')).toContain('Followed up with Ana Silva')
  expect(talk.notes('Ana Silva')).toEqual(['sent her two names'])
  talk.say('ana colon rides a bike')
  expect(talk.notes('Ana Silva')).toEqual(['sent her two names', 'rides a bike'])
})

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
