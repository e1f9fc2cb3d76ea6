import { describe, expect, test } from 'vitest'
import { contactOf, ownerAfter, ownerOf, Talk } from '../view-fixture.ts'

const owner = () => {
  const one = ownerOf()
  return { ...one, settings: { ...one.settings, targets: [{ role: 'PM', organization: 'Etsy' }] } }
}

const elena = contactOf('Elena Fischer')
const yusuf = contactOf('Yusuf Adeyemi', {
  organization: 'Etsy',
  introducedBy: { name: 'Elena Fischer', id: 'Elena Fischer' },
})

describe('the way to an organization', () => {
  test.each([
    'who can refer me to etsy',
    'Who can refer me to Etsy?',
    'who could introduce me to someone at etsy',
    'who can get me into etsy',
    'who would recommend me at Etsy?',
    'refer me to etsy',
    'how do I get to etsy?',
    'who knows someone at etsy',
    'who can refer me',
    'who do I know that can refer me to etsy',
    'show me the way to etsy',
  ])('is told for "%s"', (text) => {
    expect(new Talk([elena, yusuf], owner()).say(text)).toBe(
      'Etsy: 1 Yusuf Adeyemi, introduced by Elena Fischer: ask. 2 Elena Fischer, who knows Yusuf Adeyemi: ask for an intro to Yusuf. Then text ASKED YUSUF.',
    )
  })

  test('shows three at most, and a number then the card', () => {
    const more = ['A', 'B', 'C', 'D'].map((name) => contactOf(name, { organization: 'Etsy' }))
    const talk = new Talk([elena, yusuf, ...more], owner())
    expect(talk.say('who can refer me to etsy')).not.toMatch(/ 4 /)
    expect(talk.say('1')).toMatch(/^\w+.* \(Etsy\)/)
  })

  test('begins with help where help is open', () => {
    const needs = [{ text: 'an illustrator', status: 'open' as const, promisedFor: null }]
    expect(new Talk([{ ...yusuf, needs }], owner()).say('who can refer me to etsy')).toContain(
      'help first (an illustrator), then ask',
    )
  })

  test('leads over what was noted', () => {
    const talk = new Talk([elena], owner())
    talk.say('elena knows the CFO of Etsy')
    expect(talk.say('who can refer me to etsy')).toContain('1 Elena Fischer, noted "knows the CFO of Etsy": ask.')
  })

  test('is not there yet', () => {
    expect(new Talk([elena], owner()).say('who can refer me to etsy')).toContain('Nobody leads to Etsy yet.')
    expect(new Talk([elena]).say('who can refer me to nike')).toContain('TARGET NIKE')
  })

  test('leaves `who` to the people there', () => {
    expect(new Talk([elena, yusuf]).say('who at etsy')).toBe('etsy: 1 Yusuf Adeyemi (Etsy)')
  })
})

describe('asking for a referral', () => {
  test.each([
    'asked yusuf',
    'Asked Yusuf.',
    'i asked yusuf for a referral',
    'just asked yusuf to refer me to Etsy',
    'asked yusuf about etsy',
    'asked for a referral from yusuf',
    'asked yusuf if he could introduce me to the team',
    'emailed yusuf about a job at etsy',
  ])('is "%s"', (text) => {
    const talk = new Talk([elena, yusuf], owner())
    expect(talk.say(text)).toBe(
      "Asked Yusuf Adeyemi about Etsy. No answer by Thu Nov 26: I'll name someone else. By Wed Dec 2: I'll remind you to nudge.",
    )
    expect(talk.person('Yusuf Adeyemi').followUp).toEqual(yusuf.followUp)
    talk.say('undo')
    expect(talk.person('Yusuf Adeyemi').referral).toBeNull()
  })

  test.each([
    ['a target', 'asked yusuf about quorbit', ownerAfter('Quorbit')],
    ['where they work', 'asked yusuf about zentrix', ownerAfter()],
  ])('is asking about %s, though nobody knows the company', (_what, text, owner) => {
    const talk = new Talk([contactOf('Yusuf Adeyemi', { organization: 'Zentrix' })], owner)
    expect(talk.say(text)).toMatch(/^Asked Yusuf Adeyemi about (?:Quorbit|Zentrix)\./)
  })

  test.each(['asked yusuf how his holidays were', 'asked her how she was', 'emailed yusuf', 'asked around'])(
    'is not "%s"',
    (text) => {
      const talk = new Talk([elena, yusuf], owner())
      talk.say(text)
      expect(talk.person('Yusuf Adeyemi').referral).toBeNull()
    },
  )

  test('asks which one is meant', () => {
    const talk = new Talk([yusuf, contactOf('Yusuf Poe')], owner())
    expect(talk.say('asked yusuf')).toContain('Which Yusuf? 1 Yusuf Adeyemi (Etsy) 2 Yusuf Poe')
    expect(talk.say('1')).toContain('Asked Yusuf Adeyemi')
  })

  test('goes on with someone else after a no', () => {
    const talk = new Talk([yusuf, contactOf('Noor Rahman', { organization: 'Etsy' })], owner())
    talk.say('asked yusuf')
    expect(talk.say("yusuf said he can't")).toBe("OK, Yusuf Adeyemi can't refer you. Try Noor Rahman (Etsy).")
    expect(talk.say('who can refer me to etsy')).not.toContain('Yusuf')
  })
})

describe('a promised referral', () => {
  test.each([
    'elena will refer me to Noor Rahman at Etsy',
    "Elena'll introduce me to Noor Rahman at Etsy",
    'elena is going to refer me to Noor Rahman at Etsy.',
    'elena agreed to connect me with Noor Rahman at Etsy',
    "elena said she'd introduce me to Noor Rahman at Etsy",
    'elena can put me in touch with Noor Rahman from Etsy',
  ])('is "%s"', (text) => {
    const talk = new Talk([elena, yusuf], owner())
    expect(talk.say(text)).toMatch(
      /^Saved Noor Rahman \(Etsy\), introduced by Elena Fischer\. I'll remind you Wed Nov 25\./,
    )
    expect(talk.people).toHaveLength(3)
    expect(talk.person('Noor Rahman')).toMatchObject({
      organization: 'Etsy',
      introducedBy: { name: 'Elena Fischer', id: 'Elena Fischer' },
    })
    expect(talk.person('Elena Fischer').referral?.status).toBe('promised')
    expect(talk.say('stats')).toContain('This week: 0 met')
  })

  test.each([
    'elena will refer me',
    'elena will refer me to Etsy',
    'elena will refer me to someone at Etsy',
    'elena agreed to refer me',
  ])('without a name logs nobody: "%s"', (text) => {
    const talk = new Talk([elena, yusuf], owner())
    expect(talk.say(text)).toMatch(/^Good: Elena Fischer will refer you/)
    expect(talk.people).toHaveLength(2)
  })

  test('of someone known adds the introducer', () => {
    const talk = new Talk([elena, contactOf('Noor Rahman')])
    talk.say('elena will refer me to Noor Rahman at Etsy')
    expect(talk.people).toHaveLength(2)
    expect(talk.person('Noor Rahman')).toMatchObject({ organization: 'Etsy', introducedBy: { name: 'Elena Fischer' } })
  })

  test('is taken back whole', () => {
    const talk = new Talk([elena])
    talk.say('elena will refer me to Noor Rahman at Etsy')
    talk.say('undo')
    expect(talk.people).toEqual([expect.objectContaining({ name: 'Elena Fischer', referral: null })])
    expect(talk.notes()).toEqual([])
  })
})

describe('a referral', () => {
  test.each([
    'elena referred me',
    'Elena Fischer referred me!',
    'elena has already referred me to Etsy',
    'i was referred by elena',
    'got referred by elena to Etsy',
    'great news: elena put in a good word for me',
    'elena recommended me',
    'elena passed my resume along',
  ])('is "%s"', (text) => {
    const talk = new Talk([elena, yusuf], owner())
    expect(talk.say(text)).toBe('Thank Elena Fischer, and tell Elena how it went.')
    expect(talk.person('Elena Fischer').followUp).toEqual(elena.followUp)
    expect(talk.say('stats')).toContain('1 referral.')
  })

  test.each(["elena won't refer me", 'elena never referred me', 'who referred me', 'elena may have referred me'])(
    'is not "%s"',
    (text) => {
      expect(new Talk([elena]).say(text)).not.toMatch(/^Thank/)
    },
  )

  test('to someone new logs them', () => {
    const talk = new Talk([elena])
    expect(talk.say('elena referred me to Noor Rahman at Etsy')).toMatch(/^Thank Elena .* Saved Noor Rahman \(Etsy\)/)
  })
})

describe('being hired', () => {
  test.each([
    'hired at Etsy',
    'I got hired at etsy!!',
    'got the job at Etsy',
    'I landed a job at Etsy',
    'Etsy hired me',
    'I got the PM role at Etsy',
    'accepted the offer from Etsy',
    'i was hired by etsy',
    "I'm hired!",
  ])('thanks everyone on the path: "%s"', (text) => {
    const talk = new Talk([contactOf('Dan'), elena, yusuf], owner())
    talk.say('elena referred me')
    expect(talk.say(text)).toBe(
      'Congratulations on Etsy! Thank Elena Fischer and Yusuf Adeyemi, and tell them how it went.',
    )
    expect(talk.owner.settings.targets).toEqual([])
  })

  test('ends the waiting for others', () => {
    const talk = new Talk([elena, yusuf], owner())
    talk.say('asked yusuf')
    talk.say('hired at Etsy')
    expect(talk.person('Yusuf Adeyemi').referral).toMatchObject({ tryOn: null, nudgeOn: null })
  })

  test('is not hiring somebody else', () => {
    expect(new Talk([]).say('hired Bob Lee as our designer')).not.toContain('Congratulations')
  })
})

describe('an answer to "How can you help?"', () => {
  test.each([
    'an intro to someone hiring React devs',
    'Intro to Jane Doe',
    'a referral to a good tax guy',
    'introduce her to investors',
    'introduce her to Bob at Figma',
    'connect him with recruiters',
    'someone to introduce her to fintechs',
    'ways to save money',
    'the job at Stripe',
    'a job at Stripe',
    'a role in Denver',
    'referrals',
    'refer clients to her',
    'starting a podcast',
    'getting hired',
  ])('is the need: "%s"', (text) => {
    const talk = new Talk()
    talk.say('Met Ana Silva')
    talk.say(text)
    expect(talk.person('Ana Silva').needs).toMatchObject([{ text }])
  })
})
