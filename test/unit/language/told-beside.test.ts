import { describe, expect, test } from 'vitest'
import { addToldBeside } from '../../../lib/language/contact-card/told-beside.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'
import { introductionOf } from './introduction-fixture.ts'

const moment = { today: '2026-11-23', time: '10:00', country: 'US' }

const tell = (text: string, ...cards: Introduction[]) =>
  addToldBeside(cards.length > 0 ? cards : [introductionOf('Ana Silva')], text, moment)

describe('a text beside a card', () => {
  test.each<[string, Partial<Introduction>]>([
    ['met at PyCon', { metAt: 'PyCon' }],
    ['Met her at PyCon, needs a lawyer', { metAt: 'PyCon', needs: ['a lawyer'] }],
    ['ping friday', { followUp: { on: '2026-11-27', time: null } }],
    ['via Bob Lee', { introducedBy: 'Bob Lee' }],
    ['great chat about climbing', { notes: ['great chat about climbing'] }],
    ['Ana Silva, designer at Figma', { title: 'designer', organization: 'Figma' }],
    ['met Ana at PyCon', { metAt: 'PyCon' }],
  ])('says of its person: %s', (text, facts) => {
    expect(tell(text)).toEqual([introductionOf('Ana Silva', facts)])
  })

  test.each(['', '  ', 'Ana Silva.vcf'])('may say nothing: "%s"', (text) => {
    expect(tell(text)).toEqual([introductionOf('Ana Silva')])
  })

  test('does not replace what the card says, and is not lost', () => {
    const card = introductionOf('Ana Silva', { title: 'VP of design', notes: ['likes sailing'] })
    expect(tell('designer, met at PyCon', card)).toEqual([
      introductionOf('Ana Silva', { title: 'VP of design', metAt: 'PyCon', notes: ['designer', 'likes sailing'] }),
    ])
  })

  test('says nothing of the other cards where it names one', () => {
    const [one, other] = tell('Ana Silva needs a lawyer', introductionOf('Ana Silva'), introductionOf('Bob Lee'))
    expect([one, other]).toEqual([introductionOf('Ana Silva', { needs: ['a lawyer'] }), introductionOf('Bob Lee')])
  })

  test('leaves the employer on the card, and notes the other', () => {
    const card = introductionOf('Ana Silva', { organization: 'Figma' })
    expect(tell('met Ana Silva from Etsy', card)).toEqual([
      introductionOf('Ana Silva', { organization: 'Figma', notes: ['Etsy'] }),
    ])
  })

  test('says of all what it says of nobody in particular', () => {
    expect(tell('met at PyCon', introductionOf('Ana Silva'), introductionOf('Bob Lee'))).toEqual([
      introductionOf('Ana Silva', { metAt: 'PyCon' }),
      introductionOf('Bob Lee', { metAt: 'PyCon' }),
    ])
  })

  test('may introduce somebody else', () => {
    expect(tell('met Bob Lee at PyCon').map(({ name }) => name)).toEqual(['Ana Silva', 'Bob Lee'])
  })

  test('is a note where the name on the card reads as something else', () => {
    const [company] = tell('ask for the day-old bread', introductionOf('24/7 Bakery & Co.'))
    expect(company?.notes.join(' ')).toContain('day-old bread')
  })
})
