import { describe, expect, test } from 'vitest'
import { readIntroductions } from '../../../../lib/language/introduction.ts'
import { Talk } from '../../conversation/view-fixture.ts'

const read = (text: string) =>
  readIntroductions(text, { today: '2026-11-23', time: '10:00', country: 'US' }).people.map(
    ({ name, title, organization, metAt }) => ({ name, title, organization, metAt }),
  )

const person = (name: string, title: string | null, organization: string | null, metAt: string | null) => ({
  name,
  title,
  organization,
  metAt,
})

describe('an emoji in the middle of a name', () => {
  test.each([
    ['met Ana 🎉 Silva', person('Ana 🎉 Silva', null, null, null)],
    ['Ana 🎉 Silva', person('Ana 🎉 Silva', null, null, null)],
    ['Met Ana 🎉 Silva, designer at Figma, at PyCon', person('Ana 🎉 Silva', 'designer', 'Figma', 'PyCon')],
    ['just met Ana ✨🌈 Silva from Stripe', person('Ana ✨🌈 Silva', null, 'Stripe', null)],
    ['New: Zoe 👩🏽‍💻 Adams (recruiter, Shopify)', person('Zoe 👩🏽‍💻 Adams', 'recruiter', 'Shopify', null)],
    ['met Ana🎉Silva', person('Ana🎉Silva', null, null, null)],
  ])('is kept as it was written: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test.each([
    ['met Ana Silva 🎨 designer at Figma', person('Ana Silva', 'designer', 'Figma', null)],
    ['met Ana 🎨 designer at Figma', person('Ana', 'designer', 'Figma', null)],
    ['met Ana 🎨 Figma', person('Ana', null, 'Figma', null)],
    ['met Ana Silva 🎨 Figma', person('Ana Silva', null, 'Figma', null)],
    ['Great 🎉 Party! met Ana Silva', person('Ana Silva', null, null, 'Party')],
  ])('after a name, or where nobody is called so, it is a break: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test('leaves the names of others as they are', () => {
    expect(read('met Ana 🎉 Silva and Bob Lee from Figma')).toEqual([
      person('Ana 🎉 Silva', null, 'Figma', null),
      person('Bob Lee', null, 'Figma', null),
    ])
  })

  test('is not needed to find somebody', () => {
    const talk = new Talk()
    expect(talk.say('met Ana 🎉 Silva, designer at Figma')).toBe(
      'Saved Ana 🎉 Silva (designer, Figma). How can you help Ana?',
    )
    talk.say('a lawyer')
    expect(talk.say('ana silva')).toContain('Ana 🎉 Silva')
    expect(talk.say('ana?')).toContain('lawyer')
    expect(talk.say('find silva')).toContain('Ana 🎉 Silva')
  })
})
