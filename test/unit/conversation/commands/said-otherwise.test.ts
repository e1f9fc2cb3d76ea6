import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { title: 'designer', organization: 'Figma' })
const bob = contactOf('Bob Lee')

describe('a last name that was not known is added', () => {
  test.each([
    ["bob's last name is Hart", 'Bob Hart'],
    ['bob last name: hart', 'Bob Hart'],
    ["bob's surname is actually van Dijk", 'Bob van Dijk'],
    ['his last name is Hart', 'Bob Hart'],
    ['bob last name is Hart, he works at Figma', 'Bob Hart'],
  ])('with "%s"', (text, name) => {
    const talk = new Talk([ana, bob])
    talk.say('bob?')
    expect(talk.say(text)).toContain(`Bob Lee is ${name} now.`)
    expect(talk.people.map((one) => one.name)).toEqual(['Ana Silva', name])
  })
})

test.each(["bob's last name is hard to spell", 'bob last name is unknown', "bob's last name isn't Hart"])(
  'it is not taken from what says something else: %s',
  (text) => {
    const talk = new Talk([ana, bob])
    talk.say(text)
    expect(talk.people.map((one) => one.name)).toEqual(['Ana Silva', 'Bob Lee'])
  },
)

describe('a word before the name that says nothing', () => {
  test.each(["actually bob's number is 415 555 0134", 'oh, also: bob 415-555-0134', 'btw bob phone 4155550134'])(
    'changes nothing of what is said: %s',
    (text) => {
      const talk = new Talk([ana, bob])
      talk.say(text)
      expect(talk.person('Bob Lee').phones).toEqual(['+14155550134'])
      expect(talk.people).toHaveLength(2)
    },
  )
})

describe('an order to change a fact is the fact', () => {
  test.each([
    ["change bob's number to 415-555-0134", { phones: ['+14155550134'] }],
    ["update bob's email to bob@lee.com", { emails: ['bob@lee.com'] }],
    ["change bob's title to chef", { title: 'chef' }],
    ["change bob's title to a chef", { title: 'chef' }],
    ["set bob's company to Etsy", { organization: 'Etsy' }],
  ])('%s', (text, fact) => {
    const talk = new Talk([ana, bob])
    talk.say(text)
    expect(talk.person('Bob Lee')).toMatchObject(fact)
    expect(talk.people).toHaveLength(2)
  })
})

describe('what is no contact moves no follow-up', () => {
  test.each([
    'reminded bob about the deadline next friday',
    'missed bob at the meetup',
    'skipped bob this time',
    'dinner bob cooked was great',
  ])('%s', (text) => {
    const talk = new Talk([ana, bob])
    talk.say(text)
    expect(talk.person('Bob Lee').followUp).toEqual(bob.followUp)
  })

  test('a day said of something else is no day to follow up', () => {
    const talk = new Talk([ana, bob])
    talk.say('called bob, his wedding is next saturday')
    expect(talk.person('Bob Lee').followUp?.on).toBe('2026-12-23')
    talk.say('called bob, ping him friday')
    expect(talk.person('Bob Lee').followUp?.on).toBe('2026-11-27')
  })
})

test('a titled name can refer', () => {
  const talk = new Talk([contactOf('Dr. Rosa Quist')])
  expect(talk.say('Dr. Quist referred me to Stripe')).toMatch(/^Thank Dr. Rosa Quist/)
})

test('an employer may be called like a day', () => {
  const talk = new Talk([bob])
  talk.say('bob works at USA Today')
  expect(talk.person('Bob Lee').organization).toBe('USA Today')
})

test('"ana ??" asks about Ana, and is no note on her', () => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say('ana ??')).toContain('Ana Silva. Met Mon Nov 23.')
  expect(talk.notes()).toEqual([])
})

test.each([
  ['ana bday is june 3', 'Noted on Ana Silva.'],
  ["when's ana", /^Ana Silva\. Met/],
  ['check in w ana quarterly', /^Ana Silva: every 3 months/],
  ['ana no followups please', /^No more follow-ups with Ana Silva/],
  ['thanks for the tip ana', /To keep it as a note on Ana: NOTE ANA/],
  ['remind ana weekly', /^Ana Silva: every week/],
  ['remind ana friday', /^Moved Ana Silva to Fri Nov 27/],
])('as thumbs write it: "%s"', (text, expected) => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say(text)).toMatch(expected)
  expect(talk.people).toHaveLength(1)
})
