import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from './view-fixture.ts'

/** Today is a Monday, 2026-11-23. */
const told = (...texts: string[]): Talk => {
  const talk = new Talk([contactOf('Ana Silva', { metOn: '2026-10-05', lastContactOn: '2026-10-05' })])
  for (const text of texts) talk.say(text)
  return talk
}

describe('somebody who was met on another day', () => {
  test.each([
    ['met Bo Lind on friday, carpenter', 'Bo Lind (carpenter). Met Fri Nov 20. Next Tue Nov 24.'],
    ['met Bo Lind yesterday at PyCon', 'Bo Lind. Met at PyCon Sun Nov 22. Next Tue Nov 24.'],
    ['Yesterday I ran into Bo Lind', 'Bo Lind. Met Sun Nov 22. Next Tue Nov 24.'],
    ['ran into Bo Lind last saturday night, ping him friday', 'Bo Lind. Met Sat Nov 21. Next Fri Nov 27.'],
    ['met Bo Lind on friday he needs a van', 'Bo Lind. Met Fri Nov 20. Looking for a van. Next Tue Nov 24.'],
    ['met Bo Lind on friday follow up on wednesday', 'Bo Lind. Met Fri Nov 20. Next Wed Nov 25.'],
    ['met Bo Lind on the 20th, carpenter', 'Bo Lind (carpenter). Met Fri Nov 20. Next Tue Nov 24.'],
    ['met Bo Lind on nov 20 at PyCon', 'Bo Lind. Met at PyCon Fri Nov 20. Next Tue Nov 24.'],
    ['met Bo Lind yesterday morning', 'Bo Lind. Met Sun Nov 22. Next Tue Nov 24.'],
    ['met Bo Lind 3 days ago', 'Bo Lind. Met Fri Nov 20. Next Tue Nov 24.'],
    ['Bo Lind, carpenter, met on friday', 'Bo Lind (carpenter). Met Fri Nov 20. Next Tue Nov 24.'],
    ['had a call on friday with Bo Lind from Stripe', 'Bo Lind (Stripe). Met Fri Nov 20. Next Tue Nov 24.'],
    ['met Bo Lind at the airport on sunday', 'Bo Lind. Met at airport Sun Nov 22. Next Tue Nov 24.'],
    ['met Bo Lind at the gym 2 days ago', 'Bo Lind. Met at gym Sat Nov 21. Next Tue Nov 24.'],
    ['met Bo Lind from Stripe on friday at PyCon', 'Bo Lind (Stripe). Met at PyCon Fri Nov 20. Next Tue Nov 24.'],
    [
      'met Bo Lind last friday at 3pm, ping him wednesday',
      'Bo Lind. Met Fri Nov 20. Next Wed Nov 25. Notes: last friday at 3pm.',
    ],
    ['met Bo Lind, coffee on friday', 'Bo Lind. Met Mon Nov 23. Next Fri Nov 27.'],
    ['Bo Lind, carpenter, call him on friday', 'Bo Lind (carpenter). Met Mon Nov 23. Next Fri Nov 27.'],
  ])('%s', (text, card) => {
    expect(told(text, 'skip').say('bo')).toBe(card)
  })

  test('and the reply says which day', () => {
    expect(new Talk().say('met Bo Lind on friday, carpenter')).toBe(
      'Saved Bo Lind (carpenter), met Fri Nov 20. How can you help Bo?',
    )
    expect(new Talk().say('met Bo Lind and Kim Roe yesterday')).toBe(
      'Saved Bo Lind and Kim Roe, met Sun Nov 22. How can you help Bo?',
    )
    expect(told().say('called ana on friday')).toBe('Followed up with Ana Silva on Fri Nov 20. Next: Mon Dec 21.')
    expect(told().say('called ana')).toBe('Followed up with Ana Silva. Next: Wed Dec 23.')
  })

  test('and whose name ends before the day', () => {
    expect(told('met kim fri', 'skip').people.map(({ name }) => name)).toEqual(['Ana Silva', 'Kim'])
    expect(told('met jenny sun', 'skip').people.map(({ name }) => name)).toEqual(['Ana Silva', 'Jenny Sun'])
  })

  test('and who was logged under a name that had to be asked about', () => {
    const talk = new Talk([contactOf('Bo Lind', { organization: 'Etsy' })])
    expect(talk.say('met Bo Lind from Stripe on friday')).toContain('YES or NEW')
    talk.say('new')
    expect(talk.people.map(({ organization, metOn }) => [organization, metOn])).toContainEqual(['Stripe', '2026-11-20'])
  })
})

describe('somebody known who was talked to on another day', () => {
  test.each([
    'called ana on friday',
    'ana called me on friday',
    'met Ana Silva on friday',
    'done ana, we met on friday',
    'helped ana on friday',
    'helped ana with her resume last friday',
  ])('%s', (text) => {
    expect(told(text).person('Ana Silva').lastContactOn).toBe('2026-11-20')
  })

  test.each([
    'called ana about lunch on friday',
    'done ana, she starts on friday',
    'helped ana, she starts on friday',
    'called ana',
  ])('was talked to today: %s', (text) => {
    expect(told(text).person('Ana Silva').lastContactOn).toBe('2026-11-23')
  })
})
