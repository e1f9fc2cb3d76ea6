import { describe, expect, test } from 'vitest'
import { countSegments } from '../../../../lib/language/segments.ts'
import { contactOf, remindedToday, Talk } from '../view-fixture.ts'

const SOFIA = 'Met Sofia Reyes, wants a tax advisor'
const GIL = 'Met Gil Perry, tax advisor at Intuit'

const talkWith = (...texts: string[]) => {
  const talk = new Talk()
  for (const text of texts) talk.say(text)
  return talk
}

describe('an introduction is suggested', () => {
  test('when someone logged does what somebody needs', () => {
    expect(talkWith(SOFIA).say(GIL)).toBe(
      "Saved Gil Perry (tax advisor, Intuit). I'll remind you Wed Nov 25. Sofia Reyes needs a tax advisor. Introduce them? YES or NO",
    )
  })

  test.each([
    ['logged', ['Met Bob Lee, React dev', 'idk'], 'Met Ana Silva, looking for a React developer'],
    ['answered', ['Met Bob Lee, React dev', 'idk', 'Ana Silva'], 'a React developer'],
    ['told later', ['Met Bob Lee, React dev', 'idk', 'Ana Silva', 'idk'], 'ana needs a React developer'],
  ])('when a need is %s that somebody meets', (_how, before, text) => {
    const said = talkWith(...before).say(text)
    expect(said).toContain('Bob Lee is a React dev. Introduce them? YES or NO')
    expect(countSegments(said)).toBe(1)
  })

  test.each([
    ['Met Gil Perry, editor', 'Met Sofia Reyes, needs an editor', 'Gil Perry is an editor.'],
    ['Met Gil Perry, UX designer', 'Met Sofia Reyes, needs a UX designer', 'Gil Perry is a UX designer.'],
    ['Met Gil Perry, SRE', 'Met Sofia Reyes, needs an SRE', 'Gil Perry is an SRE.'],
    ['Met Gil Perry from Intuit', 'Met Sofia Reyes, needs someone at Intuit', 'Gil Perry is at Intuit.'],
  ])('with what fits: %s', (helper, needy, said) => {
    expect(talkWith(helper, 'idk').say(needy)).toContain(`${said} Introduce them? YES or NO`)
  })

  test('for whom somebody wants to meet', () => {
    const talk = talkWith('Met Sofia Reyes, wants to meet a CPA')
    expect(talk.say('Met Gil Perry, CPA at Intuit')).toContain('Sofia Reyes wants to meet a CPA. Introduce them?')
    expect(talk.say('yes')).toContain('Gil, Sofia wants to meet a CPA."')
  })

  test('when a title is told later', () => {
    expect(talkWith(SOFIA, 'met Gil Perry', 'idk').say('gil is a tax advisor')).toBe(
      'Gil Perry: tax advisor. Sofia Reyes needs a tax advisor. Introduce them? YES or NO',
    )
  })

  test.each([
    ['a note', ['met Gil Perry', 'idk'], 'gil: used to be a tax accountant'],
    ['a note after the word', ['met Gil Perry', 'idk'], 'note gil used to be a tax accountant'],
  ])('when %s says that someone did what somebody needs', (_how, before, text) => {
    const said = talkWith(SOFIA, ...before).say(text)
    expect(said).toBe('Noted on Gil Perry. Sofia Reyes needs a tax advisor. Introduce them? YES or NO')
  })

  test.each([
    ['a note', 'gil: used to be a tax accountant', 'Gil Perry, noted "used to be a tax accountant"'],
    ['a note on a log', 'met Gil Perry, used to be a tax accountant', 'Gil Perry, noted "used to be a tax accountant"'],
    ['a former title', 'gil is a tax accountant', 'Gil Perry, noted "Formerly tax accountant"'],
  ])('of whom %s told before', (_how, told, as) => {
    const talk = talkWith('met Gil Perry', 'idk', told, 'gil is a novelist', 'Ana Silva', 'idk')
    expect(talk.say('ana needs a tax advisor')).toContain(`${as}. Introduce them? YES or NO`)
  })

  test('not for what was noted and taken back', () => {
    const talk = talkWith('met Gil Perry', 'idk', 'gil: used to be a tax accountant', 'undo')
    expect(talk.say('Ana Silva needs a tax advisor')).not.toContain('Introduce')
  })

  test('of whom was noted as one of two that are one person now', () => {
    const talk = talkWith(
      'met Gil Perry',
      'idk',
      'met G Perry',
      'idk',
      'G Perry: restores old motorcycles',
      'merge gil perry, g perry',
    )
    expect(talk.say('Ana Silva needs someone to restore her motorcycle')).toContain(
      'Gil Perry, noted "restores old motorcycles"',
    )
  })

  test('once for each pair', () => {
    const talk = talkWith(SOFIA, GIL, 'no', 'idk')
    expect(talk.say('gil is a tax adviser')).not.toContain('Introduce')
    expect(talk.say('sofia needs a tax consultant')).not.toContain('Introduce')
    expect(talk.say('Met Hal Poe, tax advisor')).toContain('Introduce them?')
  })

  test('not to whom one knows already', () => {
    expect(talkWith(SOFIA).say('Gil Perry, tax advisor, via Sofia Reyes')).not.toContain('Introduce')
  })
})

describe('the answer', () => {
  test('YES gives the text to forward, follows up with both in a week, and goes on to the next question', () => {
    const talk = talkWith(SOFIA, GIL)
    expect(talk.say('yes')).toBe(
      'To forward: "Sofia, meet Gil Perry (tax advisor, Intuit). Gil, Sofia is looking for a tax advisor." I\'ll check in Mon Nov 30. How can you help Gil?',
    )
    expect(talk.people.map(({ followUp }) => followUp?.on)).toEqual(['2026-11-30', '2026-11-30'])
    talk.say('a bookkeeper')
    expect(talk.person('Gil Perry').needs).toMatchObject([{ text: 'a bookkeeper' }])
  })

  test('YES asks nothing more where there is nobody to ask about', () => {
    const talk = talkWith('Met Gil Perry, editor', 'idk', 'Met Sofia Reyes, needs an editor')
    expect(talk.say('yes')).toMatch(/ I'll check in Mon Nov 30\. Then text INTRODUCED THEM\.$/)
    expect(talk.say('a boat')).not.toContain('Gil Perry')
  })

  test('NO is taken without another question where there is nobody to ask about', () => {
    const talk = talkWith('Met Gil Perry, editor', 'idk', 'Met Sofia Reyes, needs an editor')
    expect(talk.say('no')).toBe('OK, no introduction.')
  })

  test('NO goes on to the next question', () => {
    const talk = talkWith(SOFIA, GIL)
    expect(talk.say('no')).toBe('OK. How can you help Gil?')
    expect(talk.person('Gil Perry').followUp?.on).toBe('2026-11-25')
  })

  test('asks about everyone who was logged along', () => {
    const talk = talkWith(SOFIA, `${GIL}, and Hal Poe`, 'yes')
    expect(talk.say('a boat')).toContain('How can you help Hal?')
  })

  test.each(['idk', 'not sure'])('%s is no need, and leaves the introduction', (text) => {
    const talk = talkWith(SOFIA, GIL)
    expect(talk.say(text)).toBe("OK, I'll ask about Gil again on Wed Nov 25.")
    expect(talk.person('Gil Perry').needs).toEqual([])
    expect(talk.say('introduced them')).toContain('You introduced Sofia Reyes and Gil Perry.')
  })

  test('may be the need itself, or something new', () => {
    const talk = talkWith(SOFIA, GIL)
    talk.say('he wants a boat')
    expect(talk.person('Gil Perry').needs).toMatchObject([{ text: 'a boat' }])
    expect(talkWith(SOFIA, GIL).say('gil in 2 weeks')).toContain('Gil Perry to Mon Dec 7')
  })
})

describe('introduced them', () => {
  test.each([
    'introduced them',
    'I introduced them.',
    'Introduced both',
    'made the intro',
    'intro made',
    'connected them today',
  ])('"%s" delivers the need after a YES', (text) => {
    const talk = talkWith(SOFIA, GIL, 'yes', 'idk')
    expect(talk.say(text)).toBe('You introduced Sofia Reyes and Gil Perry. Next: Sofia Wed Dec 23.')
    expect(talk.person('Sofia Reyes').needs).toMatchObject([{ status: 'delivered' }])
    expect(talk.person('Gil Perry').introducedTo).toEqual([talk.person('Sofia Reyes').id])
    expect(talk.say('stats')).toContain('1 helped, 1 followed up, 1 introduction.')
    talk.say('undo')
    expect(talk.person('Sofia Reyes').needs).toMatchObject([{ status: 'open' }])
  })

  test('leaves the follow-up with the other where the owner put it', () => {
    const talk = talkWith(SOFIA, GIL, 'gil in 3 weeks', 'introduced them')
    expect(talk.person('Gil Perry').followUp?.on).toBe('2026-12-14')
  })

  test('answers the open reminders of both', () => {
    const talk = talkWith(SOFIA, GIL, 'yes', 'idk')
    const both = talk.people.map((person) => ({ ...person, followUp: remindedToday }))
    const reminded = [{ contactIds: both.map(({ id }) => id), at: talk.at }]
    const later = new Talk(both, { ...talk.owner, reminded })
    expect(later.say('introduced them')).toMatch(/^You introduced .* Next: Sofia \w{3} Dec 23, Gil \w{3} Dec 23\.$/)
  })

  test('means whoever the open reminder is about', () => {
    const hal = contactOf('Hal Poe', {
      followUp: remindedToday,
      needs: [{ text: 'a boat', status: 'open', promisedFor: null }],
    })
    const talk = new Talk([hal])
    talk.say(SOFIA)
    talk.say(GIL)
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Hal Poe'], at: talk.at }] }
    expect(talk.say('introduced them')).toContain('Hal Poe')
    expect(talk.person('Sofia Reyes').needs).toMatchObject([{ status: 'open' }])
  })

  test('names two people, one way or the other', () => {
    const talk = talkWith(SOFIA, 'met Gil Perry, attorney', 'idk')
    expect(talk.say('introduced gil to sofia')).toMatch(/^You introduced Gil Perry and Sofia Reyes\./)
    expect(talk.person('Sofia Reyes').needs).toMatchObject([{ status: 'open' }])
    expect(talk.person('Sofia Reyes').introducedTo).toEqual([talk.person('Gil Perry').id])
  })

  test('names one, and whom she was introduced to', () => {
    const talk = talkWith('Met Sofia Reyes, wants a lawyer')
    expect(talk.say('introduced sofia to a lawyer')).toBe('You helped Sofia Reyes. Next: Wed Dec 23.')
    expect(talk.notes()).toEqual(['introduced to a lawyer'])
  })
})

describe('two of whom nothing is known that fits', () => {
  const two = () => new Talk([contactOf('Ana Silva', { title: 'designer' }), contactOf('Bob Lee')])

  test('can be introduced all the same', () => {
    expect(two().say('intro ana to bob')).toMatch(/^To forward: "Ana, meet Bob Lee/)
    expect(two().say('introduce ana to bob')).toBe(
      'To forward: "Ana, meet Bob Lee. Bob, meet Ana Silva (designer)." I\'ll check in Mon Nov 30. Then text INTRODUCED THEM.',
    )
    expect(two().say('introduced ana to bob')).toBe(
      'You introduced Ana Silva and Bob Lee. Next: Ana Wed Dec 23, Bob Wed Dec 23.',
    )
  })

  test('are followed up with even so when the need was another one', () => {
    const talk = talkWith('Met Sofia Reyes, needs a dog')
    expect(talk.say('introduced sofia to a lawyer')).toContain('Followed up with Sofia Reyes.')
    expect(talk.person('Sofia Reyes').needs).toMatchObject([{ text: 'a dog', status: 'open' }])
    expect(talk.notes()).toEqual(['introduced to a lawyer'])
  })
})

test('what was suggested for somebody who is deleted since means nobody', () => {
  const talk = talkWith(SOFIA, GIL, 'no', 'idk', 'delete gil', 'yes')
  expect(talk.owner.matches).toEqual([])
  expect(talk.say('introduced them')).not.toContain('You introduced')
})

test('an introduction can be asked for', () => {
  const talk = talkWith(SOFIA, GIL, 'no', 'idk')
  expect(talk.say('introduce gil to sofia')).toContain('"Sofia, meet Gil Perry (tax advisor, Intuit). Gil, Sofia is')
  expect(talk.say('introduce gil to zed')).toContain('INTRODUCE ANA SILVA TO BOB LEE')
})

test('two who are not followed up with can be introduced, and there is no next', () => {
  const talk = new Talk([contactOf('Ana Silva'), contactOf('Bob Lee')])
  talk.say('drop ana')
  talk.say('drop bob')
  expect(talk.say('introduced ana to bob')).toBe('You introduced Ana Silva and Bob Lee.')
})
