import { describe, expect, test } from 'vitest'
import { contactOf, ownerOf, remindedToday, Talk } from './view-fixture.ts'

/** A talk in which a reminder about Amara is open. */
const talkWithReminder = () =>
  new Talk([contactOf('Amara Obi', { followUp: remindedToday })], {
    ...ownerOf(),
    reminded: [{ contactIds: ['Amara Obi'], at: '2026-11-23T09:00:00-05:00' }],
  })

test('someone whose name ends like a deed is named by it', () => {
  const due = ['Alfred Moreau', 'Bhargavi Novak'].map((name) => contactOf(name, { followUp: remindedToday }))
  const reminded = [{ contactIds: due.map(({ id }) => id), at: '2026-11-23T09:00:00-05:00' }]
  const talk = new Talk(due, { ...ownerOf(), reminded })
  expect(talk.say('done Alfred Moreau, sent him a paper')).toContain('Followed up with Alfred Moreau.')
})

describe('while a reminder is open', () => {
  test.each([
    'Met Noor Rahman, recruiter at Etsy',
    'met noor rahman',
    'had coffee with noor rahman from etsy',
    'saw Noor Rahman at PyCon',
    'i just met noor rahman at the gym',
    'ok so i just met noor rahman at the gym',
    'met her cousin noor rahman, a recruiter',
    'interviewed with Noor Rahman, eng director at Etsy',
    'got introduced to Noor Rahman by Tess. Chess coach',
    'just got off the phone with noor rahman, a recruiter',
    'Shared a cab with Noor Rahman, who is looking for a sublet',
    'Shared a cab with Noor Rahman, a welder, a friend of Amara',
    'Found a court artist!! Noor Rahman. Illustrator at the Post',
    'Remind me next week about Noor Rahman, set designer',
    'Circle back with Noor Rahman on dec 3rd. Hospital administrator. Her mom had surgery',
  ])('someone else is logged by "%s"', (text) => {
    const talk = talkWithReminder()
    talk.say(text)
    expect(talk.people.map(({ name }) => name)).toEqual(['Amara Obi', 'Noor Rahman'])
    expect(talk.person('Amara Obi').followUp).toEqual(remindedToday)
  })

  test.each([
    'met her for lunch',
    'had a great call',
    'sent Jim Poe her deck',
    'told her about Zoe Park',
    'had coffee with amara',
    'so i just helped amara',
    'hey, had coffee with her this morning',
    'ok so done',
    'sent her to Dr. Patel, a dentist in Queens',
    'introduced her to Maria Lopez, a recruiter at Etsy',
    'found her a mentor, Jim Poe, CTO at Etsy',
    "sent amara's resume to Jim Poe at Stripe",
    'introduced amara to Jim Poe, a welder',
    'emailed Jim Poe at Stripe about Amara',
  ])('it is answered by "%s"', (text) => {
    const talk = talkWithReminder()
    expect(talk.say(text)).toMatch(/^(?:Followed up with|You helped) Amara Obi\./)
    expect(talk.people).toHaveLength(1)
  })
})

test('a pronoun before a new name is whoever the reminder is about', () => {
  const talk = talkWithReminder()
  expect(talk.say('remind me friday to introduce her to Jim Poe, a recruiter')).toMatch(
    /^Moved Amara Obi to Fri Nov 27\./,
  )
  expect(talk.people).toHaveLength(1)
})

describe('a reminder of someone whose need is unknown', () => {
  test('is answered with the need, and stays open', () => {
    const talk = talkWithReminder()
    expect(talk.say('a decent dentist in Queens')).toBe(
      "Amara Obi: looking for a decent dentist in Queens. I'll remind you Thu Nov 26. The reminder is still open: DONE, LATER or SKIP?",
    )
    expect(talk.person('Amara Obi').needs).toMatchObject([{ text: 'a decent dentist in Queens', status: 'open' }])
    expect(talk.person('Amara Obi').followUp).toEqual(remindedToday)
  })

  test.each(['so tired today', 'oh, and she moved'])('does not take "%s" for a deed', (text) => {
    expect(talkWithReminder().say(text)).toMatch(/^Noted on Amara Obi/)
  })

  test('takes what reads as no need as a note', () => {
    const talk = talkWithReminder()
    expect(talk.say('a bit shy, but kind')).toMatch(/^Noted on Amara Obi/)
    expect(talk.person('Amara Obi').needs).toEqual([])
  })

  test('asks nothing any more a day later', () => {
    const talk = talkWithReminder()
    talk.at = '2026-11-24T10:00:00-05:00'
    talk.say('a decent dentist in Queens')
    expect(talk.person('Amara Obi').needs).toEqual([])
    expect(talk.notes()).toEqual([])
  })
})

describe('helped, after the reminder was answered with done', () => {
  const need = { text: 'a mentor', status: 'open' as const, promisedFor: null }
  const talkOf = (...names: string[]) =>
    new Talk(
      names.map((name) => contactOf(name, { followUp: remindedToday, needs: [need] })),
      { ...ownerOf(), reminded: [{ contactIds: names, at: '2026-11-23T09:00:00-05:00' }] },
    )

  test('delivers the need of the same person', () => {
    const talk = talkOf('Amara Obi')
    talk.say('done')
    expect(talk.say('helped')).toMatch(/^You helped Amara Obi/)
    expect(talk.person('Amara Obi').needs).toMatchObject([{ status: 'delivered' }])
  })

  test('guesses nobody where several were reminded of', () => {
    const talk = talkOf('Amara Obi', 'Cy Ray')
    talk.say('all done')
    expect(talk.say('helped')).toMatch(/^No reminder/)
    expect(talk.people.flatMap(({ needs }) => needs)).toMatchObject([{ status: 'open' }, { status: 'open' }])
  })
})

describe('while several reminders are open', () => {
  const talkOfTwo = () => {
    const names = ['Bob Lee', 'Cleo Marsh']
    const people = names.map((name) => contactOf(name, { followUp: remindedToday }))
    const talk = new Talk([...people, contactOf('Ana Silva')], ownerOf())
    talk.owner = { ...talk.owner, reminded: [{ contactIds: names, at: '2026-11-23T09:00:00-05:00' }] }
    return talk
  }

  test.each(['sent the deck to bob', 'met bob for lunch', 'dropped by and gave Bob the key'])(
    '"%s" is about the one whom it names',
    (text) => {
      expect(talkOfTwo().say(text)).toMatch(/^Followed up with Bob Lee\./)
    },
  )

  test.each(['sent the deck', "sent her bob's deck", 'left a note about cleo for bob'])(
    '"%s" asks whose it is',
    (text) => {
      const plan = talkOfTwo().plan(text)
      expect(plan.reply).toMatch(/^Which one\?/)
      expect(plan.changes).toEqual([])
    },
  )

  test('what was done with somebody else who is known is theirs', () => {
    const talk = talkOfTwo()
    talk.say('done cleo')
    expect(talk.say('met ana for lunch')).toMatch(/^Followed up with Ana Silva\./)
    expect(talk.person('Bob Lee').touches).toBe(0)
  })

  test('a doctor of the same surname is somebody else', () => {
    const talk = talkOfTwo()
    expect(talk.say('met dr. lee at the dentist')).toMatch(/^Saved Dr\. Lee\./)
    expect(talk.person('Bob Lee').touches).toBe(0)
  })
})

describe('a thumb that says little to a reminder', () => {
  test('a tick alone is done, a thumb alone may only say that it was seen', () => {
    expect(talkWithReminder().say('✅')).toMatch(/^Followed up with Amara Obi\./)
    expect(talkWithReminder().say('✔️')).toMatch(/^Followed up with Amara Obi\./)
    expect(talkWithReminder().say('👍')).toBe('Good. The follow-up with Amara Obi is still open: DONE, LATER or SKIP?')
    expect(new Talk().say('✅')).toBe('Good.')
  })

  test.each(['done 👍', 'done ✅!', 'Done :)'])('"%s" is done', (text) => {
    expect(talkWithReminder().say(text)).toMatch(/^Followed up with Amara Obi\./)
  })

  test.each([
    'ask me again on friday',
    'ping me friday',
    'remind me again friday',
    'push to friday',
    'move it to friday',
  ])('"%s" is later', (text) => {
    expect(talkWithReminder().say(text)).toBe('Moved Amara Obi to Fri Nov 27.')
  })

  test.each(['yep done', 'yes, done!'])('"%s" is done', (text) => {
    expect(talkWithReminder().say(text)).toMatch(/^Followed up with Amara Obi\./)
  })

  test.each(['not yet', "can't today"])('"%s" is later', (text) => {
    expect(talkWithReminder().say(text)).toBe('Moved Amara Obi to Tue Nov 24.')
  })
})

test.each(['thanked zoe', 'just congratulated zoe on her talk'])(
  'a deed for someone else who is known is about them: %s',
  (text) => {
    const talk = talkWithReminder()
    talk.say('met Zoe Park')
    talk.say(text)
    expect(talk.person('Amara Obi').followUp).toEqual(remindedToday)
    expect(talk.notes('Zoe Park')).toEqual([text])
  },
)

test.each(["met amara's cofounder Oleg", 'met her cousin Oleg'])(
  'whoever was met through someone is logged: %s',
  (text) => {
    const talk = talkWithReminder()
    expect(talk.say(text)).toMatch(/^Saved Oleg\./)
    expect(talk.person('Amara Obi').followUp).toEqual(remindedToday)
  },
)

test('a stranger without a name is nobody who was followed up with', () => {
  const talk = talkWithReminder()
  talk.say("met someone at the bus stop, didn't get her name")
  expect(talk.people).toEqual([contactOf('Amara Obi', { followUp: remindedToday })])
})

test.each(['mark amara done', 'mark amara as followed up', 'done w/ amara'])(
  'someone is followed up with: %s',
  (text) => {
    expect(talkWithReminder().say(text)).toMatch(/^Followed up with Amara Obi\./)
  },
)

test('a lone word that nobody is called is a note on the reminder', () => {
  const talk = talkWithReminder()
  talk.say('voicemail')
  expect(talk.notes('Amara Obi')).toEqual(['voicemail'])
  expect(talk.people).toHaveLength(1)
})

test('later today is in three hours, once the hour of reminders is over', () => {
  const talk = talkWithReminder()
  expect(talk.say('later today')).toBe('Moved Amara Obi to Mon Nov 23 1pm.')
})
