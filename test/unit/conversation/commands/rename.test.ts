import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { organization: 'Figma' })
const bob = contactOf('Bob Lee')

const talkWith = (...people: Parameters<typeof contactOf>[]) => new Talk(people.map((facts) => contactOf(...facts)))

describe('rename', () => {
  test.each([
    ['rename ana Ana Maria Silva', 'Ana Maria Silva'],
    ['rename ana silva to Ana Maria Silva', 'Ana Maria Silva'],
    ['Rename Ana Silva Ana Maria Silva', 'Ana Maria Silva'],
    ["ana's name is Ana Maria Silva.", 'Ana Maria Silva'],
    ["change ana's name to Ana Maria Silva", 'Ana Maria Silva'],
    ['rename ana -> ana silva', 'ana silva'],
    ['rename Ana Silva ana silva', 'ana silva'],
    ['rename ana Ana Silva Jr.', 'Ana Silva Jr.'],
    ['rename ana to \u963f\u5a1c', '\u963f\u5a1c'],
  ])('reads "%s"', (text, name) => {
    const talk = new Talk([ana])
    expect(talk.say(text)).toContain(name)
    expect(talk.people.map((contact) => contact.name)).toEqual([name])
  })

  test('is taken back by undo', () => {
    const talk = new Talk([ana])
    talk.say('rename ana Ana Maria Silva')
    expect(talk.say('undo')).toContain('Ana Maria Silva')
    expect(talk.person('Ana Silva').id).toBe(ana.id)
  })

  test('asks which one when the name fits several', () => {
    const talk = talkWith(['Ana Silva'], ['Ana Costa'])
    expect(talk.say('rename ana Anna Costa')).toMatch(/Which ana\?/i)
    talk.say('2')
    expect(talk.people.map(({ name }) => name)).toEqual(['Ana Silva', 'Anna Costa'])
  })

  test.each(['rename', 'rename ana', 'rename ana to ...'])('answers "%s" with a sentence', (text) => {
    expect(new Talk([ana]).plan(text)).toMatchObject({ reply: expect.stringContaining('to what'), changes: [] })
  })
})

describe('a name is changed', () => {
  test.each([
    ['rename bob Ana Silva', 'Bob Lee is Ana Silva now. There is another Ana Silva: MERGE makes them one.'],
    ['rename bob Bob Lee', /already|same/i],
    [`rename bob ${'Bob'.repeat(60)}`, /long/],
  ])('with "%s"', (text, said) => {
    expect(new Talk([ana, bob]).say(text)).toMatch(said)
  })
})
