import { describe, expect, test } from 'vitest'
import { contactOf, ownerAfter, remindedToday, Talk } from '../view-fixture.ts'

const elena = contactOf('Elena Fischer')

/** A talk in which a reminder about Elena is open. */
const talkAboutElena = () =>
  new Talk([{ ...elena, followUp: remindedToday }], {
    ...ownerAfter('Etsy'),
    reminded: [{ contactIds: ['Elena Fischer'], at: '2026-11-23T09:00:00-05:00' }],
  })

describe('whoever the reminder is about', () => {
  test('is asked for a referral', () => {
    expect(talkAboutElena().say('asked her for a referral')).toContain('Asked Elena Fischer about Etsy.')
  })

  test('will refer', () => {
    const talk = talkAboutElena()
    expect(talk.say('she will refer me to Noor Rahman at Etsy')).toContain(
      'Saved Noor Rahman (Etsy), introduced by Elena Fischer.',
    )
    expect(talk.person('Elena Fischer').referral).toMatchObject({ status: 'promised', organization: 'Etsy' })
  })
})

test('he, right after he was asked, is whoever refers', () => {
  const talk = new Talk([elena], ownerAfter('Etsy'))
  talk.say('asked elena')
  expect(talk.say("she said she'd refer me")).toMatch(/^Good: Elena Fischer will refer you/)
  expect(talk.say('she referred me!')).toMatch(/^Thank Elena Fischer/)
})

describe('where a referral is to lead', () => {
  test.each([
    ['asked elena for a job at Quill Works', 'Asked Elena Fischer about Quill Works.'],
    ['asked elena about nike', 'Asked Elena Fischer about Nike.'],
    ['asked elena for a referral', 'Asked Elena Fischer for a referral.'],
  ])('is as "%s" says', (text, said) => {
    expect(new Talk([elena], ownerAfter('Etsy', 'Nike')).say(text)).toContain(said)
  })

  test.each(['elena referred me to Nike', 'elena will refer me to Goldman Sachs'])('is nobody in "%s"', (text) => {
    const talk = new Talk([elena])
    talk.say(text)
    expect(talk.people.map(({ name }) => name)).toEqual(['Elena Fischer'])
  })

  test('may be a company that is no target', () => {
    const talk = new Talk([elena])
    expect(talk.say('elena will refer me to Quillworks')).toContain('Elena Fischer will refer you to Quillworks.')
    expect(talk.people).toHaveLength(1)
  })
})

describe('the person to whom a referral leads', () => {
  const bob = contactOf('Bob Lee', { organization: 'Stripe' })

  test('is asked about where somebody of that name is known', () => {
    const talk = new Talk([elena, bob])
    expect(talk.say('elena will refer me to Bob Lee at Etsy')).toContain('Same Bob Lee as at Stripe? YES or NEW')
    expect(talk.say('yes')).toContain('Updated Bob Lee (Etsy).')
    expect(talk.person('Bob Lee').introducedBy).toMatchObject({ name: 'Elena Fischer' })
  })

  test('keeps what else was said', () => {
    const talk = new Talk([elena])
    talk.say('elena will refer me to Jane Doe at Etsy, loves climbing')
    expect(talk.notes('Jane Doe')).toEqual(['loves climbing'])
  })

  test('is not reminded of again where the owner wants no follow-ups', () => {
    const talk = new Talk([elena, { ...bob, followUp: null }])
    expect(talk.say('elena will refer me to Bob Lee')).toBe(
      'Saved Bob Lee (Stripe), introduced by Elena Fischer. Once it happened, text ELENA REFERRED ME.',
    )
  })

  test('was not met yet, and comes last in the list', () => {
    const talk = new Talk([elena])
    talk.say('elena will refer me to Jane Doe at Etsy')
    talk.say('elena will refer me to Kay Doe at Etsy')
    expect(talk.say('list')).toBe('3: 1 Elena Fischer 2 Kay Doe (Etsy) 3 Jane Doe (Etsy)')
  })
})

test('somebody new who can refer is logged, though nobody of that name is known', () => {
  const talk = new Talk([elena], ownerAfter('Etsy'))
  talk.say('met Kim Tran from etsy at a coffee chat, she said she can refer me')
  expect(talk.person('Kim Tran').organization).toBe('Etsy')
})
