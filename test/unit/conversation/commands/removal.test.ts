import { describe, expect, test } from 'vitest'
import { contactOf, remindedToday, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { title: 'designer', organization: 'Figma' })
const bob = contactOf('Bob Lee')

const talkWith = (...people: Parameters<typeof contactOf>[]) => new Talk(people.map((facts) => contactOf(...facts)))

const say = (...texts: string[]) => {
  const talk = new Talk([ana, bob])
  return texts.map((text) => talk.say(text)).at(-1)
}

describe('delete', () => {
  test('asks first, and NO or a stray YES later changes nothing', () => {
    const talk = new Talk([ana])
    expect(talk.say('delete ana')).toMatch(/Delete Ana Silva \(designer, Figma\).*YES or NO/)
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

describe('follow-ups are dropped', () => {
  test('once', () => {
    expect(say('drop bob')).toContain('No more follow-ups with Bob Lee.')
    expect(say('drop bob', 'drop bob')).toBe('Bob Lee has no follow-ups already. The contact stays.')
  })

  test('and nothing is said of a next one any more', () => {
    expect(say('drop bob', 'bob done')).toBe('Followed up with Bob Lee. No more follow-ups.')
    expect(say('drop bob', 'met Bob Lee', 'idk')).not.toContain('remind')
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

describe('a fact is taken off a card', () => {
  test.each([
    ["remove ana's title", "Removed Ana Silva's title."],
    ["clear ana's company", "Removed Ana Silva's company."],
    ["remove ana's phone", 'Ana Silva has no phone to remove.'],
  ])('with "%s"', (text, said) => {
    expect(say(text)).toContain(said)
  })
})

test('a name of several words that nobody has is told as a whole', () => {
  expect(say('drop Maria Lopez Vega')).toContain('No Maria Lopez Vega here.')
})
