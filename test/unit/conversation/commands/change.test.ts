import { describe, expect, test } from 'vitest'
import { contactOf, remindedToday, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { organization: 'Figma' })
const bob = contactOf('Bob Lee')

const talkWith = (...people: Parameters<typeof contactOf>[]) => new Talk(people.map((facts) => contactOf(...facts)))

describe('cadence', () => {
  test.each([
    ['every 6 weeks ana', 'P6W'],
    ['Every six weeks, Ana Silva.', 'P6W'],
    ['ana every month', 'P1M'],
    ['ana: monthly', 'P1M'],
    ['check in with ana every 2 weeks', 'P2W'],
    ['every other week with ana', 'P2W'],
    ['ANA EVERY QUARTER', 'P3M'],
  ])('reads "%s"', (text, cadence) => {
    const talk = new Talk([ana, bob])
    expect(talk.say(text)).toMatch(/Ana Silva: every .*Next: /)
    expect(talk.person('Ana Silva').cadence).toBe(cadence)
  })

  test('moves the day that wellmet chose, counted from the last contact', () => {
    const talk = new Talk([ana])
    talk.say('every 3 weeks ana')
    expect(talk.person('Ana Silva').followUp?.on).toBe('2026-12-14')
  })

  test('leaves the day that the owner said', () => {
    const talk = new Talk([ana])
    talk.say('ana friday')
    expect(talk.say('every 3 weeks ana')).toContain('Fri Nov 27')
  })

  test('without a name means the open reminder', () => {
    const talk = talkWith(['Ana Silva', { followUp: remindedToday }])
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Ana Silva'], at: talk.at }] }
    expect(talk.say('every 6 weeks')).toContain('Ana Silva')
  })

  test.each(['every friday ana', 'every 6 weeks', 'every 99999 weeks ana'])('answers "%s" with a sentence', (text) => {
    const plan = new Talk([ana]).plan(text)
    expect(plan.reply).toMatch(/Nothing changed/)
    expect(plan.changes).toEqual([])
  })

  test('leaves a note that tells of a habit alone', () => {
    expect(new Talk([ana]).say('ana: she swims every week')).toContain('Noted')
  })
})

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

describe('delete', () => {
  test('asks first, and NO or a stray YES later changes nothing', () => {
    const talk = new Talk([ana])
    expect(talk.say('delete ana')).toMatch(/Delete Ana Silva \(Figma\).*YES or NO/)
    talk.say('no')
    talk.say('YES')
    expect(talk.people).toHaveLength(1)
  })

  test('deletes after YES, and undo brings everything back', () => {
    const talk = new Talk([ana])
    talk.say('ana: loves climbing')
    talk.say('remove ana silva please')
    expect(talk.say('yes')).toContain('Deleted Ana Silva')
    expect(talk.people).toEqual([])
    expect(talk.say('undo')).toContain('Ana Silva')
    expect(talk.person('Ana Silva')).toMatchObject({ organization: 'Figma', followUp: ana.followUp })
    expect(talk.notes('Ana Silva')).toEqual(['loves climbing'])
  })

  test.each(['delete all', 'Delete everyone!', 'delete all my contacts', 'delete ana and bob'])(
    'refuses "%s"',
    (text) => {
      const plan = new Talk([ana, bob]).plan(text)
      expect(plan).toMatchObject({ reply: expect.stringContaining('Nothing was deleted'), changes: [] })
      expect(plan.owner.question).toBeNull()
    },
  )

  test('takes a number of the last list', () => {
    const talk = new Talk([ana, bob])
    talk.say('who figma')
    expect(talk.say('delete 1')).toContain('Ana Silva')
  })
})

describe('drop', () => {
  test.each(['drop ana', 'stop reminding me about ana', 'No more follow-ups with Ana Silva.'])('reads "%s"', (text) => {
    const talk = new Talk([ana])
    expect(talk.say(text)).toContain('Ana Silva')
    expect(talk.person('Ana Silva').followUp).toBeNull()
    talk.say('undo')
    expect(talk.person('Ana Silva').followUp).toEqual(ana.followUp)
  })

  test('stays dropped after a contact, until the owner names a day', () => {
    const talk = new Talk([ana])
    talk.say('drop ana')
    talk.say('done ana')
    expect(talk.person('Ana Silva').followUp).toBeNull()
    talk.say('ana friday')
    expect(talk.person('Ana Silva').followUp?.on).toBe('2026-11-27')
  })

  test('without a name means the open reminder', () => {
    const talk = talkWith(['Ana Silva', { followUp: remindedToday }])
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Ana Silva'], at: talk.at }] }
    expect(talk.say('drop her')).toContain('Ana Silva')
  })
})

describe('remove a fact', () => {
  test('takes the phone off the card, and undo puts it back', () => {
    const talk = talkWith(['Ana Silva', { phones: ['+12125550134'] }])
    expect(talk.say("remove ana's phone number")).toContain('Ana Silva')
    expect(talk.person('Ana Silva').phones).toEqual([])
    talk.say('undo')
    expect(talk.person('Ana Silva').phones).toEqual(['+12125550134'])
  })

  test('says that there is none', () => {
    expect(new Talk([ana]).plan("delete ana's email")).toMatchObject({
      reply: 'Ana Silva has no email to remove.',
      changes: [],
    })
  })
})
