import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from './view-fixture.ts'

const need = (text: string) => ({ text, status: 'open' as const, promisedFor: null })
const philippa = contactOf('Philippa Crane', { needs: [need('a loom')] })
const potter = contactOf('Ana Quist', { organization: 'Kiln' })
const poet = contactOf('Ana Rook')
const bob = contactOf('Bob Lee', { organization: 'Stripe', needs: [need('a dog')] })

const OFFER = 'No Phillippa. Did you mean Philippa Crane? YES or NEW'

describe('a text that begins with a name almost known offers whose it is', () => {
  test.each([
    'phillippa',
    'phillippa?',
    'phillippa friday',
    'phillippa in 2 weeks',
    'phillippa works at Figma',
    'phillippa is a VP of design',
    'phillippa 415-555-0134',
    'phillippa needs a roof',
    'phillippa: loves tea',
    'phillippa every 2 weeks',
    'phillippa later',
    'phillippa thanked me',
    'Phillippa called me',
    'called phillippa',
    'had coffee with phillippa',
  ])('"%s"', (text) => {
    const talk = new Talk([philippa])
    expect(talk.say(text)).toBe(OFFER)
    expect(talk.plans[0]?.changes).toEqual([])
  })

  test('YES does what was said', () => {
    const talk = new Talk([philippa])
    talk.say('phillippa needs a roof')
    expect(talk.say('yes')).toMatch(/^Philippa Crane: looking for a roof/)
    talk.say('called phillippa')
    expect(talk.say('yes')).toMatch(/^Followed up with Philippa Crane/)
    expect(talk.people).toHaveLength(1)
  })

  test('NEW logs the other one with what was said', () => {
    const talk = new Talk([philippa])
    talk.say('Phillippa works at Figma')
    expect(talk.say('new')).toMatch(/^Saved Phillippa \(Figma\)/)
    expect(talk.person('Phillippa').organization).toBe('Figma')
  })

  test('an open question is no reason to take it for the answer', () => {
    const talk = new Talk([philippa])
    talk.say('met Gus Novak')
    expect(talk.say('phillippa friday')).toBe(OFFER)
    expect(talk.person('Gus Novak').needs).toEqual([])
  })
})

describe('a near miss of several people', () => {
  test('offers each of them', () => {
    const talk = new Talk([potter, poet])
    expect(talk.say('anna')).toBe('No Anna. Did you mean 1 Ana Quist (Kiln) 2 Ana Rook? A number or NEW')
    expect(talk.say('2')).toMatch(/^Ana Rook/)
    expect(talk.people).toHaveLength(2)
  })

  test('is carried out for the one whose number is said', () => {
    const talk = new Talk([potter, poet])
    talk.say('note anna loves jazz')
    expect(talk.say('1')).toBe('Noted on Ana Quist.')
    expect(talk.notes('Ana Quist')).toEqual(['loves jazz'])
  })

  test('NEW logs another', () => {
    const talk = new Talk([potter, poet])
    talk.say('anna')
    expect(talk.say('NEW')).toMatch(/^Saved Anna\./)
    expect(talk.people).toHaveLength(3)
  })
})

describe('a full name almost known', () => {
  test.each(['Bobb Lee', 'bob leee', 'Bobb Lee, designer', 'called bobb lee', 'just had coffee with bobb lee'])(
    'is offered: "%s"',
    (text) => {
      const talk = new Talk([bob])
      expect(talk.say(text)).toMatch(/^No Bobb? Leee?\. Did you mean Bob Lee\? YES or NEW$/)
      expect(talk.people).toHaveLength(1)
    },
  )

  test.each(['bob leee friday', 'bobb lee works at Figma', 'Bobb Lee: has a dog'])('with a fact: "%s"', (text) => {
    const talk = new Talk([bob])
    expect(talk.say(text)).toMatch(/Did you mean Bob Lee\? YES or NEW$/)
  })

  test('YES to a name alone shows the card', () => {
    const talk = new Talk([bob])
    talk.say('Bobb Lee')
    expect(talk.say('YES')).toMatch(/^Bob Lee \(Stripe\)/)
    expect(talk.plans.flatMap(({ changes }) => changes)).toEqual([])
  })

  test('YES to a log updates who is known, by the name that is known', () => {
    const talk = new Talk([bob])
    talk.say('Bobb Lee, designer, bob@stripe.com')
    expect(talk.say('YES')).toMatch(/^Updated Bob Lee/)
    expect(talk.person('Bob Lee')).toMatchObject({ title: 'designer', emails: ['bob@stripe.com'] })
    expect(talk.notes()).toEqual([])
  })

  test('NEW logs it', () => {
    const talk = new Talk([bob])
    talk.say('Bobb Lee, looking for a kennel')
    expect(talk.say('new')).toMatch(/^Saved Bobb Lee: looking for a kennel/)
    expect(talk.people).toHaveLength(2)
  })

  test.each([
    ['Dan Lee', 'Jan Lee'],
    ['Maria Costa', 'Mario Costa'],
    ['Erik Holm', 'Erika Holm'],
    ['Dana Wu', 'Dan Wu'],
    ['Bob Lee', 'Rob Lee'],
    ['Bob Lee', 'Bob Lin'],
  ])('%s is not taken for %s, who is known', (said, known) => {
    const talk = new Talk([contactOf(known)])
    expect(talk.say(said)).toMatch(/^Saved/)
  })

  test.each([
    ['Sara Lind', 'Sarah Lind'],
    ['Eric Holm', 'Erik Holm'],
    ['John Reed', 'Jon Reed'],
  ])('%s may be %s, spelled otherwise', (said, known) => {
    const talk = new Talk([contactOf(known)])
    expect(talk.say(said)).toBe(`No ${said}. Did you mean ${known}? YES or NEW`)
  })

  test.each([
    ['met Bobb Lee', 'Saved Bobb Lee, not Bob Lee. How can you help Bobb?'],
    ['new: Bobb Lee (designer)', 'Saved Bobb Lee (designer), not Bob Lee. How can you help Bobb?'],
  ])('is logged where it is said that they met, and told apart: "%s"', (text, reply) => {
    const talk = new Talk([bob])
    expect(talk.say(text)).toBe(reply)
    expect(talk.say('merge bob lee, bobb lee')).toMatch(/^Merged/)
  })

  test('at another organization it is somebody else', () => {
    const talk = new Talk([bob])
    expect(talk.say('Bobb Lee from Figma')).toMatch(/^Saved Bobb Lee/)
  })
})
