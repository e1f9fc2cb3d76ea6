import { describe, expect, test } from 'vitest'
import { contactOf, remindedToday, Talk } from './view-fixture.ts'

const talkOfThree = () => {
  const talk = new Talk()
  talk.say('met Ida Berg, Jon Falk and Petra Nyman at the knitting meetup')
  return talk
}

describe('several people logged at once', () => {
  test('are asked about in turn, whoever is named in the answer', () => {
    const talk = talkOfThree()
    expect(talk.say('ida needs a loom')).toBe(
      "Ida Berg: looking for a loom. I'll remind you Wed Nov 25. How can you help Jon?",
    )
    expect(talk.say('petra is looking for wool')).toContain('How can you help Jon?')
    expect(talk.say('a gig')).toBe("Jon Falk: looking for a gig. I'll remind you Wed Nov 25.")
    expect(talk.owner.question).toBeNull()
  })

  test.each(['idk jon', 'skip jon', 'not sure about jon', 'Jon - no idea', 'nothing for jon falk'])(
    'are unknown by name: "%s"',
    (text) => {
      const talk = talkOfThree()
      expect(talk.say(text)).toBe("OK, I'll ask about Jon again on Wed Nov 25. How can you help Ida?")
      talk.say('a loom')
      expect(talk.person('Ida Berg').needs).toMatchObject([{ text: 'a loom' }])
      expect(talk.person('Jon Falk').needs).toEqual([])
      expect(talk.notes()).toEqual([])
    },
  )

  test.each(['skip all', 'all skip', 'idk about all of them', 'nothing for everyone', 'no idea, all'])(
    'are unknown all at once: "%s"',
    (text) => {
      const talk = talkOfThree()
      const plan = talk.plan(text)
      expect(plan.reply).toBe("OK, I'll ask about Ida, Jon and Petra again on Wed Nov 25.")
      expect(plan.changes).toEqual([])
      expect(talk.owner.question).toBeNull()
    },
  )

  test('wait while "skip all" answers the reminders that are open', () => {
    const talk = new Talk([contactOf('Zoe Park', { followUp: remindedToday })])
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Zoe Park'], at: talk.at }] }
    talk.say('met Ida Berg')
    expect(talk.say('skip all')).toMatch(/^Skipped Zoe Park/)
  })

  test('are not asked about after a need of somebody else', () => {
    const talk = new Talk([contactOf('Zoe Park')])
    talk.say('met Ida Berg and Jon Falk')
    expect(talk.say('zoe needs a loom')).not.toContain('?')
  })
})

describe('the question how to help', () => {
  test.each(['ana works at Figma', 'ana@figma.com', 'her number is 415-555-0134', 'ana: skis', 'ana friday'])(
    'stays after something else about the same person: "%s"',
    (text) => {
      const talk = new Talk()
      talk.say('met Ana Silva')
      expect(talk.say(text)).toMatch(/ How can you help Ana\?$/)
      talk.say('a dentist')
      expect(talk.person('Ana Silva').needs).toMatchObject([{ text: 'a dentist' }])
    },
  )

  test('is dropped after something about another', () => {
    const talk = new Talk([contactOf('Bob Lee')])
    talk.say('met Ana Silva')
    expect(talk.say('bob works at Figma')).toBe('Bob Lee is at Figma.')
    expect(talk.owner.question).toBeNull()
  })
})

test.each(['what did i say i would do', 'when should I call her', 'did i ask her about that'])(
  'what the owner asks is no answer: %s',
  (text) => {
    const talk = new Talk()
    talk.say('met Ana Silva')
    talk.say(text)
    expect(talk.people).toEqual([expect.objectContaining({ name: 'Ana Silva', needs: [] })])
  },
)

describe('an answer that says who somebody is as well', () => {
  test.each([
    ['product designer at Mercari, wants to break into games', { title: 'product designer', organization: 'Mercari' }],
    ['designer at Figma. looking for a React dev. 415-555-0134', { title: 'designer', phones: ['+14155550134'] }],
  ])('is read as a log is: %s', (text, facts) => {
    const talk = new Talk()
    talk.say('Yuki Tanaka')
    expect(talk.say(text)).toMatch(/^Updated Yuki Tanaka/)
    expect(talk.person('Yuki Tanaka')).toMatchObject(facts)
    expect(talk.person('Yuki Tanaka').needs).toHaveLength(1)
  })

  test.each(['an intro to a recruiter at Google', 'help finding a job at Stripe, she needs a visa', 'a job in Dublin'])(
    'is the need, where it may be no more than that: %s',
    (text) => {
      const talk = new Talk()
      talk.say('Yuki Tanaka')
      talk.say(text)
      expect(talk.person('Yuki Tanaka')).toMatchObject({ title: null, organization: null, needs: [{ text }] })
    },
  )
})
