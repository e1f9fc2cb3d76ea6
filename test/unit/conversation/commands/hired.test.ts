import { describe, expect, test } from 'vitest'
import { contactOf, ownerAfter, Talk } from '../view-fixture.ts'

const elena = contactOf('Elena Fischer')
const yusuf = contactOf('Yusuf Adeyemi', {
  organization: 'Etsy',
  introducedBy: { name: 'Elena Fischer', id: 'Elena Fischer' },
})

describe('whom to thank for a job', () => {
  test('is whoever works there, and who introduced them', () => {
    const talk = new Talk([yusuf, elena], ownerAfter('Etsy', 'Nike'))
    expect(talk.say('hired at etsy')).toBe(
      'Congratulations on Etsy! Thank Yusuf Adeyemi and Elena Fischer, and tell them how it went.',
    )
    expect(talk.say('targets')).toContain('Your targets: Nike.')
  })

  test('is whoever referred, first', () => {
    const talk = new Talk([contactOf('Aki Ono', { organization: 'Etsy' }), elena])
    talk.say('elena referred me to etsy')
    expect(talk.say('hired at etsy')).toContain('Thank Elena Fischer and Aki Ono')
  })

  test('is not who referred to another company', () => {
    const talk = new Talk([elena])
    talk.say('elena referred me to Datadog')
    expect(talk.say('hired at etsy')).toBe(
      'Congratulations on Etsy! Whoever helped you get there, tell them how it went.',
    )
  })

  test('is the first six of many', () => {
    const people = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Fi', 'Gus', 'Hal'].map((name) =>
      contactOf(`${name} Ray`, { organization: 'Etsy' }),
    )
    expect(new Talk(people).say('hired at etsy')).toContain(
      'Thank Al Ray, Bo Ray, Cy Ray, Di Ray, Ed Ray, Fi Ray and 2 more, and',
    )
  })

  test.each([[[]], [['Etsy', 'Nike']]])('is nobody where it is not said where, with the targets %j', (targets) => {
    const talk = new Talk([yusuf], ownerAfter(...targets))
    expect(talk.say('got the job')).toBe('Congratulations! Whoever helped you get there, tell them how it went.')
    expect(talk.owner.settings.targets).toHaveLength(targets.length)
  })
})

test('a job elsewhere keeps the targets, and waits for nobody any more', () => {
  const talk = new Talk([elena], ownerAfter('Nike'))
  talk.say('asked elena for a referral')
  talk.say('hired at etsy')
  expect(talk.owner.settings.targets).toMatchObject([{ organization: 'Nike' }])
  expect(talk.person('Elena Fischer').referral).toMatchObject({ status: 'answered', tryOn: null, nudgeOn: null })
  expect(talk.say('undo')).toContain('hired at Etsy')
  expect(talk.person('Elena Fischer').referral).toMatchObject({ status: 'asked' })
})
