import { describe, expect, test } from 'vitest'
import { Talk } from '../view-fixture.ts'
import { ana, bob, need, talkWithReminder } from './known.ts'

const CARD = /^Ana Silva \(designer, Figma\)\. Met at ReactConf/

describe('her card is shown for', () => {
  test.each([
    'what does ana need?',
    'when do i follow up with ana',
    'where did I meet Ana?',
    'where does ana work',
    "what's ana's phone number?",
    "ana's email",
    "look up ana's email",
    'what is the number for ana',
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
    ['who did i meet today?', /^2: 1/],
    ['who are cellists', /^cellists: 1 Bob Lee/],
    ['how many people do I know?', /^2: 1/],
    ["who'd we meet on monday", /^Nobody met then/],
    ['people i met yesterday', /^Nobody met then/],
    ['did I meet anyone last month?', /^Nobody met then/],
    ['list today', /^2: 1/],
    ['who did ana introduce', /^Nobody here was introduced by Ana/],
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

  test.each([
    'someone at Stripe',
    'glaze samples',
    "today's paper",
    'list of good carpenters',
    'more clients',
    'snacks',
    'cables for his modular synth',
    'someone like Jane Roe at Nike',
  ])('"%s" is still an answer to "How can you help?"', (answer) => {
    const talk = new Talk()
    talk.say('met Cy Ray')
    talk.say(answer)
    expect(talk.people).toHaveLength(1)
    expect(talk.person('Cy Ray').needs).toEqual([need(answer)])
  })
})

describe('a pronoun in a question is whoever was spoken of last', () => {
  test.each([
    'who is she',
    "who's she?",
    'Who was she?',
    'tell me about her',
    "what's her number",
    'what does she need?',
    'where did i meet her',
    'her email?',
  ])('"%s"', (text) => {
    const talk = new Talk([ana, bob])
    talk.say('ana loves climbing')
    expect(talk.say(text)).toMatch(CARD)
    expect(talk.notes('Ana Silva')).toEqual(['loves climbing'])
  })

  test('or is reminded of, and no note on them', () => {
    const talk = talkWithReminder()
    expect(talk.say("what's her number?")).toMatch(CARD)
    expect(talk.notes()).toEqual([])
  })

  test('which is nobody at the beginning', () => {
    expect(new Talk([ana, bob]).say('who is she')).toMatch(/^I can't make that out/)
  })
})
