import { describe, expect, test } from 'vitest'
import type { Contact } from '../../../../lib/domain/contact.ts'
import { contactOf, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { organization: 'Figma' })

describe('a first name that is logged again', () => {
  test.each<[string, Partial<Contact>]>([
    ['as at Figma', { organization: 'Figma' }],
    ['as met at PyCon', { metAt: 'PyCon' }],
    ['(designer)', { title: 'designer' }],
    ['as met Mon Nov 23', {}],
  ])('asks whether it is the same: %s', (known, facts) => {
    const talk = new Talk([contactOf('Ana Silva', facts)])
    expect(talk.say('met Ana, needs a van')).toBe(`Same Ana Silva ${known}? YES or NEW`)
    expect(talk.say('yes')).toContain('Updated Ana Silva')
    expect(talk.people).toHaveLength(1)
    expect(talk.person('Ana Silva').needs).toMatchObject([{ text: 'a van' }])
  })

  test('asks with the name alone where nothing else is known', () => {
    expect(new Talk([contactOf('Ana Silva', { metOn: null })]).say('met Ana')).toBe('Same Ana Silva? YES or NEW')
  })

  test('is someone new after NEW', () => {
    const talk = new Talk([ana])
    talk.say('met Ana from Etsy')
    expect(talk.say('new')).toContain('Saved Ana (Etsy).')
    expect(talk.people).toHaveLength(2)
  })

  test('is whoever works there', () => {
    const talk = new Talk([ana, contactOf('Ana Costa', { organization: 'Etsy' })])
    expect(talk.say('met Ana from Etsy, needs a van')).toContain('Updated Ana Costa (Etsy)')
  })

  test('asks where two of that name work there', () => {
    const talk = new Talk([ana, contactOf('Ana Costa', { organization: 'Figma' })])
    expect(talk.say('met Ana from Figma')).toMatch(/^Same Ana .* as at Figma\? YES or NEW$/)
  })
})

test('a shorter name than that of someone known is somebody else’s', () => {
  const talk = new Talk([contactOf('Ana Silva Costa')])
  talk.say('met Ana Silva')
  expect(talk.people.map(({ name }) => name)).toEqual(['Ana Silva Costa', 'Ana Silva'])
})

describe('the full name of someone known', () => {
  test('is them, whatever else is new', () => {
    expect(new Talk([ana]).say('met Ana Silva, climber')).toContain('Updated Ana Silva (climber, Figma)')
  })

  test('is asked about where they work elsewhere, beside those that are clear', () => {
    const talk = new Talk([ana])
    expect(talk.say('met Bob Lee and Ana Silva from Etsy')).toBe(
      "Saved Bob Lee (Etsy). I'll remind you Wed Nov 25. Same Ana Silva as at Figma? YES or NEW",
    )
    expect(talk.say('yes')).toContain('Updated Ana Silva (Etsy)')
    expect(talk.notes('Ana Silva')).toEqual(['Formerly at Figma'])
  })
})

test('a phone number tells who it is, and the other name is kept', () => {
  const talk = new Talk([contactOf('Ana Silva', { phones: ['+14155550134'] })])
  expect(talk.say('met Nan Silva 415-555-0134')).toContain('Updated Ana Silva')
  expect(talk.notes('Ana Silva')).toEqual(['Also called Nan Silva'])
})

describe('an introducer', () => {
  test.each([
    ['is linked where they are known', [contactOf('Elena Fischer')], 'Elena', 'Elena Fischer', 'Elena Fischer'],
    ['is named where two could be meant', [ana, contactOf('Ana Costa')], 'Ana', 'Ana', null],
    ['is named where nobody is known by it', [ana], 'Wanda', 'Wanda', null],
  ])('%s', (_name, known, said, name, id) => {
    const talk = new Talk(known)
    talk.say(`met Zed Poe via ${said}`)
    expect(talk.person('Zed Poe').introducedBy).toEqual({ name, id })
  })
})

describe('several at once', () => {
  test('are named up to five, and counted', () => {
    const names = ['Ana Silva', 'Bob Lee', 'Cara Quinn', 'Dan Poe', 'Eve Ray', 'Fay Moe', 'Gil Ek']
    expect(new Talk().say(`Met ${names.slice(0, 6).join(', ')} and ${names[6]} at PyCon`)).toBe(
      'Saved Ana Silva, Bob Lee, Cara Quinn, Dan Poe, Eve Ray and 2 more. How can you help Ana?',
    )
  })

  test('are updated where all are known, and no day is said where none has a follow-up', () => {
    const both = () => [ana, contactOf('Bob Lee')]
    expect(new Talk(both()).say('met Ana Silva and Bob Lee at PyCon')).toBe(
      "Updated Ana Silva (Figma) and Bob Lee. I'll remind you Wed Nov 25.",
    )
    const dropped = both().map((contact) => ({ ...contact, followUp: null }))
    expect(new Talk(dropped).say('met Ana Silva and Bob Lee at PyCon')).toBe('Updated Ana Silva (Figma) and Bob Lee.')
  })
})

describe('somebody new is logged by a text that begins as commands do', () => {
  test.each([
    ['remind me friday about Bo Lind, a welder', 'Bo Lind'],
    ['I promised Khadija Warsan a call on Saturday, she is a home daycare owner', 'Khadija Warsan'],
    ['Check in with Delphine Roux on dec 15th. Museum docent', 'Delphine Roux'],
    ['Bela put me in touch with Ife Adebanjo, sound designer at Ubisoft', 'Ife Adebanjo'],
    ['Skip Donnelly, parade organizer', 'Skip Donnelly'],
    ['who: Esme Thornbury, job: auctioneer', 'Esme Thornbury'],
    ['note about Perpetua Lyon, mortgage underwriter', 'Perpetua Lyon'],
  ])('%s', (text, name) => {
    const talk = new Talk()
    expect(talk.say(text)).toContain(`Saved ${name}`)
    expect(talk.people.map((one) => one.name)).toEqual([name])
  })
})
