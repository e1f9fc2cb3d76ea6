import { describe, expect, test } from 'vitest'
import { contactOf, ownerOf, remindedToday, Talk } from './view-fixture.ts'

/** A talk in which Ana has just been logged, with all that is asked. */
function talkOfAna(): Talk {
  const talk = new Talk([contactOf('Bob Lee')])
  talk.say('Met Ana Silva, needs a lawyer')
  return talk
}

describe('she, right after somebody was spoken of, is that person', () => {
  test.each([
    ['her email is ana@figma.com', { emails: ['ana@figma.com'] }],
    ['Her number is 415-555-0134', { phones: ['+14155550134'] }],
    ['ana@figma.com', { emails: ['ana@figma.com'] }],
    ['415-555-0134', { phones: ['+14155550134'] }],
    ['she works at Figma', { organization: 'Figma' }],
    ["she's a designer at Figma", { organization: 'Figma', title: 'designer' }],
    ['her title is CTO', { title: 'CTO' }],
    ['she is a VP now', { title: 'VP' }],
    ['she works at Novo these days.', { organization: 'Novo' }],
    ['she was introduced by paul', { introducedBy: { name: 'Paul', id: null } }],
    ['call her friday', { followUp: { on: '2026-11-27' } }],
    ['every 6 weeks her', { cadence: 'P6W' }],
    ['done with her', { followUp: { on: '2026-12-23' } }],
  ])('"%s"', (text, facts) => {
    const talk = talkOfAna()
    expect(talk.say(text)).toContain('Ana Silva')
    expect(talk.person('Ana Silva')).toMatchObject(facts)
    expect(talk.people).toHaveLength(2)
  })

  test.each(['she skis', 'note she skis', 'note: she skis'])('"%s" is a note', (text) => {
    const talk = talkOfAna()
    expect(talk.say(text)).toBe('Noted on Ana Silva.')
    expect(talk.notes('Ana Silva')).toHaveLength(1)
  })

  test('after a card as well', () => {
    const talk = talkOfAna()
    talk.say('bob lee')
    talk.say('his email is bob@stripe.com')
    expect(talk.person('Bob Lee').emails).toEqual(['bob@stripe.com'])
  })

  test('for an hour', () => {
    const talk = talkOfAna()
    talk.at = '2026-11-23T11:01:00-05:00'
    const plan = talk.plan('her email is ana@figma.com')
    expect(plan.changes).toEqual([])
  })

  test('is nobody where two were spoken of', () => {
    const talk = new Talk()
    talk.say('Met Ana Silva and Bob Lee, both need a lawyer')
    talk.say('skip')
    talk.say('merge ana, bob')
    talk.say('undo')
    expect(talk.plan('her email is ana@figma.com').changes).toEqual([])
  })

  test('beats a reminder that came before', () => {
    const talk = new Talk([contactOf('Amara Obi', { followUp: remindedToday })], {
      ...ownerOf(),
      reminded: [{ contactIds: ['Amara Obi'], at: '2026-11-23T09:00:00-05:00' }],
    })
    talk.say('Met Ana Silva, needs a lawyer')
    talk.say('her email is ana@figma.com')
    expect(talk.person('Ana Silva').emails).toEqual(['ana@figma.com'])
    expect(talk.say('done')).toContain('Amara Obi')
  })

  test('is whom something was sent, while no reminder is open', () => {
    const talk = talkOfAna()
    expect(talk.say('sent her the name of a lawyer')).toMatch(/^Followed up with Ana Silva\./)
    expect(talk.notes('Ana Silva')).toEqual(['sent her the name of a lawyer'])
  })

  test('is whom the owner helped, while no reminder is open', () => {
    const talk = talkOfAna()
    expect(talk.say('helped her')).toMatch(/^You helped Ana Silva\./)
    expect(talk.person('Ana Silva').needs).toMatchObject([{ status: 'delivered' }])
  })

  test('is whoever was asked about, even after something else was shown', () => {
    const talk = new Talk()
    talk.say('Met Ida Berg and Jon Falk')
    talk.say('a loom')
    talk.say('settings')
    expect(talk.say('he wants a boat')).toMatch(/^Jon Falk: looking for a boat/)
    expect(talk.person('Ida Berg').needs).toMatchObject([{ text: 'a loom' }])
  })

  test.each([
    ['actually make it the 15th', 'Tue Dec 15'],
    ['friday instead', 'Fri Nov 27'],
    ['no wait, make that monday', 'Mon Nov 30'],
    ['sorry, i meant thursday 3pm', 'Thu Nov 26 3pm'],
  ])('is moved to another day by "%s"', (text, day) => {
    const talk = talkOfAna()
    talk.say('ana in 2 weeks')
    expect(talk.say(text)).toBe(`Moved Ana Silva to ${day}.`)
  })

  test('done, later and drop alone still mean the reminder', () => {
    const talk = talkOfAna()
    for (const text of ['done', 'later', 'skip', 'drop']) expect(talk.plan(text).changes).toEqual([])
  })
})

test('an address that is the answer to nothing is how to reach whoever was asked about', () => {
  const talk = new Talk()
  talk.say('Met Ana Silva')
  talk.say('ana@figma.com')
  expect(talk.person('Ana Silva')).toMatchObject({ emails: ['ana@figma.com'], needs: [] })
})

test('a name with where someone works shows the card', () => {
  const talk = new Talk([contactOf('Ana Silva', { organization: 'Figma' }), contactOf('Ana Costa', { title: 'baker' })])
  expect(talk.say('ana figma')).toMatch(/^Ana Silva/)
  expect(talk.say('ana the baker')).toMatch(/^Ana Costa/)
  expect(talk.people).toHaveLength(2)
})

test('Dr. before a name makes nobody else of her', () => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say('Dr. Ana Silva')).toMatch(/^Ana Silva/)
  expect(talk.say('met dr ana silva')).toMatch(/^Updated Ana Silva/)
  expect(talk.people).toHaveLength(1)
})

test.each(['remember ana skis', 'remember that Ana skis', 'fyi ana skis'])('"%s" is a note', (text) => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say(text)).toBe('Noted on Ana Silva.')
  expect(talk.notes('Ana Silva')).toEqual(['skis'])
})
