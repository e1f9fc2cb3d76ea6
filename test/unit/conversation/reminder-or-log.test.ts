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
  ])('it is answered by "%s"', (text) => {
    const talk = talkWithReminder()
    expect(talk.say(text)).toContain('Followed up with Amara Obi.')
    expect(talk.people).toHaveLength(1)
  })
})
