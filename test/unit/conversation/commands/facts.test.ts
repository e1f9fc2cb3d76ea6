import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

const need = (text: string) => ({ text, status: 'open' as const, promisedFor: null })
const ana = contactOf('Ana Silva', { organization: 'Uber' })

describe('what someone does, and where', () => {
  test.each([
    ['ana is a designer at Figma', 'designer', 'Figma'],
    ['ana is the new head of sales at figma', 'head of sales', 'Figma'],
    ['ana is a VP of design', 'VP of design', 'Uber'],
    ['ana is vp of design', 'vp of design', 'Uber'],
    ['ana became CTO', 'CTO', 'Uber'],
    ["ana's title is CTO", 'CTO', 'Uber'],
    ["ana's job is product manager at Figma", 'product manager', 'Figma'],
    ['ana works as a nurse', 'nurse', 'Uber'],
    ['ana works as a nurse at Mercy Clinic', 'nurse', 'Mercy Clinic'],
    ['ana joined Figma as a designer', 'designer', 'Figma'],
    ['ana works at Figma as lead designer', 'lead designer', 'Figma'],
    ['ana works at Figma', null, 'Figma'],
    ["ana's company is Figma", null, 'Figma'],
    ['ana got a new job at Figma', null, 'Figma'],
    ['ana started a new role at Figma', null, 'Figma'],
    ['ana got hired by Figma', null, 'Figma'],
    ['ana @ Figma', null, 'Figma'],
    ['ana now at Figma', null, 'Figma'],
    ['ana is at Figma now', null, 'Figma'],
  ])('"%s"', (text, title, organization) => {
    const talk = new Talk([ana])
    expect(talk.say(text)).toMatch(/^Ana Silva(?: is)?[ :]/)
    expect(talk.person('Ana Silva')).toMatchObject({ title, organization })
    expect(talk.notes()).toEqual(organization === 'Uber' ? [] : ['Formerly at Uber'])
  })

  test.each([
    ['starts at Etsy on monday', null],
    ['is starting at Etsy Dec 1', null],
    ['starts a new job at Etsy Monday', null],
    ['joins Etsy next week', null],
    ['got a job at Etsy starting january', null],
    ['works at Etsy as a PM since last march', 'PM'],
    ['is a PM at Etsy in London since may', 'PM'],
    ['works at Etsy in New York', null],
    ['joined Etsy two weeks ago', null],
    ['is a designer at Etsy, loves climbing', 'designer'],
    ['works at Etsy, has two kids', null],
  ])('with a day or a city beside it, which is a note: "ana %s"', (said, title) => {
    const talk = new Talk([ana])
    expect(talk.say(`ana ${said}`)).toContain(`at Etsy now, formerly at Uber. Noted: ${said}.`)
    expect(talk.person('Ana Silva')).toMatchObject({ title, organization: 'Etsy', followUp: ana.followUp })
    expect(talk.notes()).toEqual(['Formerly at Uber', said])
  })

  test.each(['Second Sunday', 'Monday.com', 'Studio 54', '7 Eleven', 'Acme, Inc'])(
    'a day in its name: %s',
    (organization) => {
      const talk = new Talk([ana])
      talk.say(`ana works at ${organization}`)
      expect(talk.person('Ana Silva').organization).toBe(organization)
      expect(talk.notes()).toEqual(['Formerly at Uber'])
    },
  )

  test.each([
    'ana moved to Lyon last week',
    'ana is busy',
    'ana is sick',
    'ana is a good friend',
    'ana moved to Lyon',
    'ana is at the gym',
    'ana @ the gym',
  ])('is not told by "%s"', (text) => {
    const talk = new Talk([ana])
    expect(talk.say(text)).toBe('Noted on Ana Silva.')
    expect(talk.person('Ana Silva')).toMatchObject({ title: null, organization: 'Uber' })
  })
})

test('a time is no employer', () => {
  const talk = new Talk([ana])
  expect(talk.say('ana @ 3pm friday')).toBe('Moved Ana Silva to Fri Nov 27 3pm.')
  talk.say('ana @ 99pm')
  expect(talk.person('Ana Silva').organization).toBe('Uber')
})

describe('how to reach someone', () => {
  test.each(['ana linkedin.com/in/ana', 'ana https://linkedin.com/in/ana', "ana's linkedin is linkedin.com/in/ana"])(
    'with a link: "%s"',
    (text) => {
      const talk = new Talk([ana])
      expect(talk.say(text)).toMatch(/^Ana Silva: .*linkedin\.com\/in\/ana\.$/)
      expect(talk.person('Ana Silva').links).toHaveLength(1)
      expect(talk.notes()).toEqual([])
    },
  )

  test.each(["ana's new number is 415-555-0198", 'ana has a new number 415-555-0198', 'ana number: 415-555-0198'])(
    'with a number: "%s"',
    (text) => {
      const talk = new Talk([ana])
      expect(talk.say(text)).toBe('Ana Silva: +14155550198.')
      expect(talk.person('Ana Silva').phones).toEqual(['+14155550198'])
    },
  )
})

describe('who introduced someone', () => {
  test.each(['ana was introduced by Bob Lee', 'ana via bob', 'ana is a friend of bob lee', 'ana introduced by bob'])(
    '"%s"',
    (text) => {
      const talk = new Talk([ana, contactOf('Bob Lee')])
      expect(talk.say(text)).toBe('Ana Silva: introduced by Bob Lee.')
      expect(talk.person('Ana Silva').introducedBy).toEqual({ name: 'Bob Lee', id: 'Bob Lee' })
      expect(talk.people).toHaveLength(2)
    },
  )

  test('is named if not known', () => {
    const talk = new Talk([ana])
    talk.say('ana was introduced to me by Delphine Roux')
    expect(talk.person('Ana Silva').introducedBy).toEqual({ name: 'Delphine Roux', id: null })
    expect(talk.people).toHaveLength(1)
  })
})

describe('a need that is over', () => {
  test.each([
    'ana no longer needs a lawyer',
    "ana doesn't need a lawyer anymore",
    'ana does not need the lawyer',
    'ana is no longer looking for a lawyer',
  ])('is taken off by "%s"', (text) => {
    const talk = new Talk([contactOf('Ana Silva', { needs: [need('a lawyer'), need('a roofer')] })])
    expect(talk.say(text)).toBe('Ana Silva: no longer looking for a lawyer.')
    expect(talk.person('Ana Silva').needs.map(({ text }) => text)).toEqual(['a roofer'])
    talk.say('undo')
    expect(talk.person('Ana Silva').needs).toHaveLength(2)
  })

  test('is a note where no need says so', () => {
    const talk = new Talk([ana])
    expect(talk.say('ana no longer needs a visa')).toBe('Noted on Ana Silva.')
  })
})

describe('what several people need, in one text', () => {
  const needsSaid = (text: string) => {
    const talk = new Talk([contactOf('Dot Ray'), contactOf('Eve Hill'), contactOf('Bob Lee')])
    talk.say(text)
    return talk.people.map(({ needs }) => needs.map((one) => one.text))
  }

  test.each([
    ['dot wants a job, eve wants a dog', [['a job'], ['a dog'], []]],
    ['dot needs a job. eve needs a dog.', [['a job'], ['a dog'], []]],
    ['Dot wants a job and Eve is looking for a dog, and bob needs ink', [['a job'], ['a dog'], ['ink']]],
    ['dot needs an intro to bob, eve needs a dog', [['an intro to bob'], ['a dog'], []]],
    ['dot needs a job, a dog and a flat', [['a job, a dog and a flat'], [], []]],
    ['dot needs someone like bob and eve', [['someone like bob and eve'], [], []]],
  ])('"%s"', (text, expected) => {
    expect(needsSaid(text)).toEqual(expected)
  })

  test('is taken back at once', () => {
    const talk = new Talk([contactOf('Dot Ray'), contactOf('Eve Hill')])
    talk.say('dot wants a job, eve wants a dog')
    talk.say('undo')
    expect(talk.people.flatMap(({ needs }) => needs)).toEqual([])
  })
})

test('a phone number alone is about whoever has it', () => {
  const talk = new Talk([contactOf('Bob Lee'), contactOf('Ana Silva', { phones: ['+14155550134'] })])
  expect(talk.say('415-555-0134')).toBe('Ana Silva: +14155550134.')
})

test('"ana: " alone is no note', () => {
  const talk = new Talk([ana])
  talk.say('ana: ')
  expect(talk.notes()).toEqual([])
})

test.each(["zed's need is done", 'zed needs have changed'])('what became of a need is none: "%s"', (text) => {
  const talk = new Talk([contactOf('Zed Poe')])
  talk.say(text)
  expect(talk.person('Zed Poe').needs).toEqual([])
})
