import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSegments } from '../../../lib/language/segments.ts'
import { contactOf, ownerOf, remindedToday, Talk } from './view-fixture.ts'

const people = () => [contactOf('Ana Silva'), contactOf('Bob Lee', { organization: 'Stripe' })]

describe('what cannot be done is said in one segment, and changes nothing', () => {
  test.each([
    ['1 done', /No list was shown/],
    ['done zed', /No Zed/],
    ['delete all', /Nothing was deleted/],
    ['merge ana, ana silva', /nothing was merged/],
    ['timezone narnia', /don't know the time zone/],
    ['remind at 3am', /quiet hours/],
    ['remind at 25', /can't read the hour/],
    ['quiet lunch', /can't read the hours/],
    ['goal lots', /can't read the goal/],
    ['pause maybe', /can't read how long/],
    ['ana jan 1 9999', /can't read the day/],
    ['ana 9999-01-01', /can't read the day/],
    ['ana feb 30', /can't read the day/],
    ['ana in 99999 weeks', /can't read the day/],
    ['rename zed Zulu', /No Zed/],
    ['drop zed', /No Zed/],
    ['promised', /Promised whom/],
    ['later maybe', /No reminder/],
    ['every 2 lunches ana', /Nothing changed/],
    ['delete it', /UNDO takes back/],
    ['resume', /not paused/],
    ['7', /No list was shown/],
    ['1 done 2 later 3', /One answer for each/],
    ['drop everyone', /one person at a time/],
    ['forget everybody', /one person at a time/],
    ['remind at', /Reminders come at 9am/],
    ['nope', /Nothing is waiting/],
    ['every ana', /Nothing changed/],
    ['target none', /No targets yet/],
    ['remove need lawyer from ana', /Nobody here is called that/],
    ['hlep', /Text \? for more/],
    ['strat', /Text \? for more/],
    ['ana whenever', /can't read the day/],
    ['ana someday', /can't read the day/],
    ['ana later in the week', /can't read the day/],
    ['whos due', /Nothing due/],
    ['ana:', /^Ana Silva/],
  ])('"%s"', (text, expected) => {
    const plan = new Talk(people()).plan(text)
    expect(plan.reply).toMatch(expected)
    expect(countSegments(plan.reply ?? '')).toBe(1)
    expect(plan.changes).toEqual([])
    expect(plan.owner.settings).toEqual(ownerOf().settings)
    expect(plan.about).toBeNull()
  })

  test.each(['yes', 'no', 'nope', 'new'])('"%s" to a reminder says what it waits for', (text) => {
    const talk = new Talk([contactOf('Ana Silva', { followUp: remindedToday })])
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Ana Silva'], at: talk.at }] }
    const plan = talk.plan(text)
    expect(plan.reply).toBe('The follow-up with Ana Silva is still open: DONE, LATER or SKIP?')
    expect(plan.changes).toEqual([])
  })

  test('"remind me later" is later', () => {
    const talk = new Talk([contactOf('Ana Silva', { followUp: remindedToday })])
    talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Ana Silva'], at: talk.at }] }
    expect(talk.say('remind me later')).toBe('Moved Ana Silva to Tue Nov 24.')
  })

  test.each(['later maybe', 'later feb 30', 'feb 30', 'jan 1 9999', 'friday at 25:00'])(
    '"%s" to a reminder',
    (text) => {
      const talk = new Talk([contactOf('Ana Silva', { followUp: remindedToday })])
      talk.owner = { ...talk.owner, reminded: [{ contactIds: ['Ana Silva'], at: talk.at }] }
      const plan = talk.plan(text)
      expect(plan.reply).toMatch(/can't read the day.*Ana/)
      expect(plan.changes).toEqual([])
    },
  )
})

test('whatever is texted gets an answer and never throws', () => {
  const word = fc.constantFrom(
    ...'every 6 weeks ana bob rename merge into and , delete drop promised by friday thanked me pause until quiet off goal timezone remind at 8am undo redo yes no 1 done later ?'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const talk = new Talk(people())
      for (const said of texts) expect(typeof talk.say(said)).toBe('string')
    }),
    { numRuns: 150 },
  )
}, 30_000)

test.each(['why', 'Why?', 'huh?', 'what for', 'why do you ask?', "I don't understand"])(
  '"%s" is no answer, no note and no name, and gets one segment with what is still asked',
  (text) => {
    const asked = new Talk()
    asked.say('met Cy Ray')
    const reminded = new Talk([contactOf('Ana Silva', { followUp: remindedToday })])
    reminded.owner = { ...reminded.owner, reminded: [{ contactIds: ['Ana Silva'], at: reminded.at }] }
    for (const [talk, ending] of [
      [asked, 'How can you help Cy?'],
      [reminded, 'DONE, LATER or SKIP?'],
      [new Talk(), 'Text ? for more.'],
    ] as const) {
      const plan = talk.plan(text)
      expect(plan.reply).toMatch(/^Whoever you help remembers you/)
      expect(plan.reply?.endsWith(ending)).toBe(true)
      expect(countSegments(plan.reply ?? '')).toBe(1)
      expect(plan.changes).toEqual([])
    }
  },
)

test('small talk is no need and no note, and leaves the question open', () => {
  const talk = new Talk([contactOf('Ana Silva')])
  talk.say('met Cy Ray')
  expect(talk.say('Thanks!')).toBe('Any time. How can you help Cy?')
  expect(talk.say('hello')).toMatch(/^Hi/)
  talk.say('a boat')
  expect(talk.person('Cy Ray').needs).toMatchObject([{ text: 'a boat' }])
})
