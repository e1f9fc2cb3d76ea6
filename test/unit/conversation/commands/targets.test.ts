import { describe, expect, test } from 'vitest'
import { countSegments } from '../../../../lib/language/segments.ts'
import { Talk } from '../view-fixture.ts'

const talkWith = (text: string) => {
  const talk = new Talk()
  talk.say(text)
  return talk
}

describe('a target', () => {
  test.each([
    [
      'target PM at Stripe, Figma',
      [
        ['PM', 'Stripe'],
        ['PM', 'Figma'],
      ],
    ],
    [
      'Target: pm at stripe and figma.',
      [
        ['pm', 'Stripe'],
        ['pm', 'Figma'],
      ],
    ],
    ['target Stripe', [[null, 'Stripe']]],
    [
      'target designer at IDEO, engineer at Nike',
      [
        ['designer', 'IDEO'],
        ['engineer', 'Nike'],
      ],
    ],
    ['target Stripe (PM)', [['PM', 'Stripe']]],
    ['target Airbnb as a PM', [['PM', 'Airbnb']]],
    ['targeting a product role at Spotify', [['product', 'Spotify']]],
    ['target the company Etsy for a designer role', [['designer', 'Etsy']]],
    ['target Etsy for product manager', [['product manager', 'Etsy']]],
    ['target PM for Etsy', [['PM', 'Etsy']]],
    ['I want to work at google', [[null, 'Google']]],
    ["i'm after data engineer jobs at enel", [['data engineer', 'Enel']]],
  ])('is read in "%s"', (text, expected) => {
    const { targets } = talkWith(text).owner.settings
    expect(targets.map(({ role, organization }) => [role, organization])).toEqual(expected)
  })

  test('is added to those before, and replaced where it is the same organization', () => {
    const talk = talkWith('target PM at Stripe, Figma')
    talk.say('target designer at stripe')
    expect(talk.say('targets')).toContain('PM at Figma; designer at Stripe')
  })

  test.each([
    'drop target stripe',
    'untarget Stripe',
    'remove stripe target',
    'no longer targeting stripe',
    'no more target stripe',
    'delete target Stripe.',
  ])('is dropped by "%s"', (text) => {
    const talk = talkWith('target PM at Stripe, Figma')
    talk.say(text)
    expect(talk.owner.settings.targets).toEqual([{ role: 'PM', organization: 'Figma' }])
    talk.say('undo')
    expect(talk.owner.settings.targets).toHaveLength(2)
  })

  test('that is not there is not dropped', () => {
    const talk = talkWith('target Stripe')
    expect(talk.say('drop target Nike')).toBe('Nike is not a target. Your targets: Stripe.')
  })

  test('is said where someone logged, or known, works', () => {
    const talk = talkWith('target PM at Stripe')
    expect(talk.say('Met Ana Silva, designer at Stripe Inc')).toContain('Stripe is on your targets.')
    talk.say('met Bob Lee')
    expect(talk.say('bob works at Stripe')).toBe(
      'Bob Lee is at Stripe. Stripe is on your targets. How can you help Bob?',
    )
    expect(talk.say('Met Cy Poe, at Pinstripe')).not.toContain('target')
  })

  test('is answered in one segment', () => {
    for (const text of [
      'target PM at Stripe, Figma',
      'targets',
      'drop target stripe',
      'drop target nike',
      'clear targets',
      'targets',
    ])
      expect(countSegments(talkWith('target product manager at Stripe, Figma and Notion').say(text))).toBe(1)
  })
})

describe('targets', () => {
  test.each([
    [['targets'], 'No targets yet. Text e.g. TARGET PM AT STRIPE, FIGMA'],
    [['drop target etsy'], 'etsy is not a target: there are none yet.'],
    [['target Etsy', 'drop target nike'], /nike is not a target.*Etsy/],
    [['target Stripe as PM', 'targets'], /PM at Stripe/],
    [['target Stripe (PM), Etsy', 'targets'], /PM at Stripe and Etsy/],
  ])('%j', (texts, said) => {
    const talk = new Talk()
    expect(texts.map((text) => talk.say(text)).at(-1)).toMatch(said)
  })

  test('are not longer than a name of a company may be', () => {
    const talk = new Talk()
    talk.say(`target ${'x'.repeat(80)}`)
    expect(talk.owner.settings.targets).toEqual([])
  })
})
