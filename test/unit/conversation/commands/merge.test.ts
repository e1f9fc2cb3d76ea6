import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

const talkWith = (...people: Parameters<typeof contactOf>[]) => new Talk(people.map((facts) => contactOf(...facts)))

describe('merge', () => {
  const pair = () =>
    talkWith(
      ['Margarethe Vogt', { title: 'curator', organization: 'Albertina' }],
      ['Grete Vogt', { title: 'curator', organization: 'Leopold', emails: ['grete@vogt-art.com'], followUp: null }],
    )

  test.each([
    'merge margarethe vogt, grete vogt',
    'Merge Margarethe and Grete.',
    'merge grete vogt into margarethe vogt',
    'merge margarethe with grete vogt',
    'merge margarethe grete',
    'margarethe and grete are the same person',
  ])('reads "%s", and keeps Margarethe', (text) => {
    const talk = pair()
    expect(talk.say(text)).toMatch(/Grete Vogt.*Margarethe Vogt/)
    expect(talk.people.map(({ name }) => name)).toEqual(['Margarethe Vogt'])
    expect(talk.person('Margarethe Vogt')).toMatchObject({ organization: 'Albertina', emails: ['grete@vogt-art.com'] })
    expect(talk.notes('Margarethe Vogt')).toEqual(['Also known as Grete Vogt', 'Also at Leopold'])
  })

  test('brings the notes of the other one along, and undo splits them', () => {
    const talk = pair()
    talk.say('grete: rides a red Vespa')
    talk.say('merge margarethe, grete')
    expect(talk.notes('Margarethe Vogt')).toContain('rides a red Vespa')
    expect(talk.say('margarethe')).toContain('red Vespa')
    expect(talk.say('undo')).toContain('Vogt')
    expect(talk.notes('Grete Vogt')).toEqual(['rides a red Vespa'])
    expect(talk.notes('Margarethe Vogt')).toEqual([])
    expect(talk.person('Margarethe Vogt').emails).toEqual([])
  })

  test('keeps the older of two that have the same name', () => {
    const talk = talkWith(
      ['Ana Silva', { id: '1', title: 'designer' }],
      ['Ana Silva', { id: '2', organization: 'Figma' }],
    )
    talk.say('merge ana silva and ana silva')
    expect(talk.people).toMatchObject([{ id: '1', title: 'designer', organization: 'Figma' }])
  })

  test('lets the one name tell which the other is', () => {
    const talk = talkWith(['Ana Silva'], ['Ana Costa'])
    talk.say('merge ana, ana costa')
    expect(talk.people.map(({ name }) => name)).toEqual(['Ana Silva'])
  })

  test('asks for each that is not clear, and merges then', () => {
    const talk = talkWith(['Ana Silva'], ['Ana Costa'], ['Bob Lee'], ['Bob Ray'])
    expect(talk.say('merge ana, bob')).toMatch(/Which ana/i)
    expect(talk.say('2')).toMatch(/Which bob/i)
    expect(talk.say('1')).toContain('Merged Bob Lee into Ana Costa')
  })

  test('of a person with herself is refused', () => {
    expect(pair().plan('merge grete, grete vogt')).toMatchObject({
      reply: expect.stringContaining('nothing was merged'),
      changes: [],
    })
  })

  test.each(['merge', 'merge grete'])('answers "%s" with a sentence', (text) => {
    expect(pair().say(text)).toContain('Which two?')
  })
})

describe('two entries are merged', () => {
  test.each([
    'merge bob, ana',
    'merge bob and ana',
    'merge bob ana',
    'merge bob lee with ana silva',
    'merge ana into bob',
    'bob and ana are the same person',
  ])('with "%s", and the one that is named to stay stays', (text) => {
    expect(talkWith(['Ana Silva'], ['Bob Lee']).say(text)).toBe('Merged Ana Silva into Bob Lee. UNDO splits them.')
  })

  test('unless both names mean one', () => {
    expect(talkWith(['Bob Lee']).say('merge bob, bob lee')).toContain('is one entry already, so nothing was merged.')
  })
})
