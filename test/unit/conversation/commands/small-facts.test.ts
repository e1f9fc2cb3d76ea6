import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

const ana = contactOf('Ana Silva', { title: 'designer', organization: 'Figma' })
const bob = contactOf('Bob Lee')

const say = (...texts: string[]) => {
  const talk = new Talk([ana, bob])
  return texts.map((text) => talk.say(text)).at(-1)
}

describe('a name is changed', () => {
  test.each([
    ['rename bob Ana Silva', 'Bob Lee is Ana Silva now. There is another Ana Silva: MERGE makes them one.'],
    ['rename bob Bob Lee', /already|same/i],
    [`rename bob ${'Bob'.repeat(60)}`, /long/],
  ])('with "%s"', (text, said) => {
    expect(say(text)).toMatch(said)
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
    expect(say(text)).toBe('Merged Ana Silva into Bob Lee. UNDO splits them.')
  })

  test('unless both names mean one', () => {
    expect(say('merge bob, bob lee')).toContain('is one entry already, so nothing was merged.')
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

describe('a fact is taken off a card', () => {
  test.each([
    ["remove ana's title", "Removed Ana Silva's title."],
    ["clear ana's company", "Removed Ana Silva's company."],
    ["remove ana's phone", 'Ana Silva has no phone to remove.'],
  ])('with "%s"', (text, said) => {
    expect(say(text)).toContain(said)
  })
})

describe('how often to be in touch', () => {
  test.each(['every 2 weeks zed', 'zed every month'])('"%s" is about nobody known', (text) => {
    expect(say(text)).toContain('No Zed here.')
  })

  test.each(['every month 415-555-0134', 'the gym is closed every month'])('"%s" is not said', (text) => {
    const talk = new Talk([ana, bob])
    talk.say(text)
    expect(talk.people.map(({ cadence }) => cadence)).toEqual([null, null])
  })
})

test('two who are not followed up with can be introduced, and there is no next', () => {
  expect(say('drop ana', 'drop bob', 'introduced ana to bob')).toBe('You introduced Ana Silva and Bob Lee.')
})

test('which of several is not guessed from what two of them share', () => {
  const talk = new Talk([ana, contactOf('Ana Costa', { organization: 'Figma' }), contactOf('Ana Diaz')])
  talk.say('done ana')
  talk.say('figma')
  expect(talk.people.map(({ touches }) => touches)).toEqual([0, 0, 0])
})

describe('targets', () => {
  test.each([
    [['targets'], 'No targets yet. Text e.g. TARGET PM AT STRIPE, FIGMA'],
    [['drop target etsy'], 'etsy is not a target: there are none yet.'],
    [['target Etsy', 'drop target nike'], /nike is not a target.*Etsy/],
    [['target Stripe as PM', 'targets'], /PM at Stripe/],
    [['target Stripe (PM), Etsy', 'targets'], /PM at Stripe and Etsy/],
  ])('%j', (texts, said) => {
    expect(say(...texts)).toMatch(said)
  })

  test('are not longer than a name of a company may be', () => {
    const talk = new Talk()
    talk.say(`target ${'x'.repeat(80)}`)
    expect(talk.owner.settings.targets).toEqual([])
  })
})

describe('settings', () => {
  test.each([
    [['quiet off', 'settings'], /No quiet hours\./],
    [['pause 2 weeks', 'settings'], /Paused until Mon Dec 7\./],
    [['goal'], /1 new person a week/],
    [['quiet off', 'pause 2 weeks'], /until Mon Dec 7\. Whatever falls due comes then at 9am/],
    [['remind at the thing we talked about'], /can't make that out/],
  ])('%j', (texts, said) => {
    expect(say(...texts)).toMatch(said)
  })
})

test('a name of several words that nobody has is told as a whole', () => {
  expect(say('drop Maria Lopez Vega')).toContain('No Maria Lopez Vega here.')
})

test('a phone number alone is about whoever has it', () => {
  const talk = new Talk([contactOf('Bob Lee'), contactOf('Ana Silva', { phones: ['+14155550134'] })])
  expect(talk.say('415-555-0134')).toBe('Ana Silva: +14155550134.')
})

test('"ana ??" asks about Ana, and is no note on her', () => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say('ana ??')).toContain('Ana Silva. Met Mon Nov 23.')
  expect(talk.notes()).toEqual([])
})

test.each([
  'coffee with ana today',
  'coffee with ana today at 9am',
  'lunch with ana this morning',
  'having tea with ana',
])('it may have been, and is a contact: "%s"', (text) => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say(text)).toBe('Followed up with Ana Silva. Next: Wed Dec 23.')
  expect(talk.notes()).toEqual([text])
})

test.each([
  ['coffee with ana today at 3pm', 'Moved Ana Silva to Mon Nov 23 3pm. Noted: coffee with ana.'],
  ['lunch ana friday', 'Moved Ana Silva to Fri Nov 27. Noted: lunch ana.'],
  ['tmrw for ana', 'Moved Ana Silva to Tue Nov 24.'],
  ['seeing ana friday', 'Moved Ana Silva to Fri Nov 27.'],
  ['coffee with ana soon', 'Ana Silva: next Wed Nov 25. To move it, text e.g. ANA FRIDAY.'],
])('it is still to come: "%s"', (text, expected) => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say(text)).toBe(expected)
  expect(talk.person('Ana Silva').touches).toBe(0)
})

test.each([
  ['had lunch with ana on friday', 'Wed Dec 23'],
  ['saw ana last week', 'Wed Dec 23'],
  ['called ana on monday, ping her friday', 'Fri Nov 27'],
  ['saw ana and check in again in 3 weeks', 'Mon Dec 14'],
  ['called ana, call her again tomorrow 3pm', 'Tue Nov 24 3pm'],
])('a day in the past is not when to follow up, and what is said after it is: "%s"', (text, next) => {
  const talk = new Talk([contactOf('Ana Silva', { organization: 'Figma' })])
  expect(talk.say(text)).toBe(`Followed up with Ana Silva. Next: ${next}.`)
  expect(talk.person('Ana Silva').touches).toBe(1)
})

test('"ana: " alone is no note', () => {
  const talk = new Talk([ana])
  talk.say('ana: ')
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

test.each([
  ['had lunch with Priya Costa', /^Saved Priya Costa/],
  ['had lunch with Priya Sharma', /^Saved Priya Sharma/],
  ['called Priya Sharma', /^Saved Priya Sharma/],
  ['lunch Priya Sharma friday', /^Saved Priya Sharma/],
  ['remind me about Priya Sharma on friday', /^Saved Priya Sharma\. I'll remind you Fri Nov 27\./],
])('somebody of the same first name is not followed up with: "%s"', (text, expected) => {
  const talk = new Talk([contactOf('Priya Raman')])
  expect(talk.say(text)).toMatch(expected)
  expect(talk.person('Priya Raman')).toMatchObject({ touches: 0, followUp: contactOf('Priya Raman').followUp })
})

test.each(['saw Priya Tuesday', 'called Priya About Lunch'])(
  'what follows a first name with a capital may be no surname: "%s"',
  (text) => {
    expect(new Talk([contactOf('Priya Raman')]).say(text)).toMatch(/^Followed up with Priya Raman/)
  },
)

test.each(["zed's need is done", 'zed needs have changed'])('what became of a need is none: "%s"', (text) => {
  const talk = new Talk([contactOf('Zed Poe')])
  talk.say(text)
  expect(talk.person('Zed Poe').needs).toEqual([])
})

test.each(['delivered zed', 'delivered to zed', 'I delivered for Zed!'])('helps: "%s"', (text) => {
  const needs = [{ text: 'a job', status: 'open' as const, promisedFor: null }]
  const talk = new Talk([contactOf('Zed Poe', { needs })])
  expect(talk.say(text)).toMatch(/^You helped Zed Poe/)
  expect(talk.person('Zed Poe').needs).toMatchObject([{ status: 'delivered' }])
})
