import { describe, expect, test } from 'vitest'
import { contactOf, ownerAfter, Talk } from '../view-fixture.ts'

const elena = contactOf('Elena Fischer')
const yusuf = contactOf('Yusuf Adeyemi', {
  organization: 'Etsy',
  introducedBy: { name: 'Elena Fischer', id: 'Elena Fischer' },
})

describe('what to do about whoever leads there', () => {
  test('is to catch up first, after long', () => {
    const zoe = contactOf('Zoe Ray', { organization: 'Etsy', metOn: '2026-01-05', lastContactOn: '2026-01-05' })
    expect(new Talk([zoe]).say('who can refer me to etsy')).toBe(
      'Etsy: 1 Zoe Ray: catch up, then ask. Then text ASKED ZOE.',
    )
  })

  test.each([
    ['asked', ['asked yusuf'], 'asked Mon Nov 23, no answer yet'],
    ['promised', ['asked yusuf', 'yusuf said yes'], 'promised to refer you'],
    ['referred', ['asked yusuf', 'yusuf referred me'], 'referred you'],
  ])('is nothing once they %s', (_answer, before, said) => {
    const talk = new Talk([yusuf], ownerAfter('Etsy'))
    for (const text of before) talk.say(text)
    expect(talk.say('who can refer me to etsy')).toBe(`Etsy: 1 Yusuf Adeyemi, introduced by Elena Fischer: ${said}.`)
  })

  test('leaves out the hint where it would cost a segment', () => {
    const people = ['Anastasia', 'Bartholomew', 'Christabel'].map((name) =>
      contactOf(`${name} Featherstone`, { organization: 'Etsy', title: 'engineer' }),
    )
    expect(new Talk(people).say('who can refer me to etsy')).not.toContain('ASKED')
  })
})

describe('the way to nowhere yet', () => {
  test.each([[[]], [['Etsy', 'Nike']]])('asks which company, with the targets %j', (targets) => {
    const talk = new Talk([elena], ownerAfter(...targets))
    expect(talk.say('who can refer me')).toMatch(/^Refer you to which company\?/)
  })

  test('keeps the question open that was asked before', () => {
    const talk = new Talk([elena])
    talk.say('met Cy Ray')
    talk.say('who can refer me')
    talk.say('a tailor')
    expect(talk.person('Cy Ray').needs).toMatchObject([{ text: 'a tailor' }])
  })
})

test.each([
  ['yusuf', 'Yusuf: 1 Yusuf Adeyemi, introduced by Elena Fischer: ask. Then text ASKED YUSUF.'],
  ['elena', 'Elena: 1 Elena Fischer: ask. Then text ASKED ELENA.'],
])('a person may be asked for instead of a company: %s', (name, said) => {
  expect(new Talk([elena, yusuf]).say(`who can refer me to ${name}`)).toBe(said)
})
