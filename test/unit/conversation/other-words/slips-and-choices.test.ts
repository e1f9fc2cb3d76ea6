import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'
import { ana, need, talkWithReminder } from './known.ts'

describe('what could be a slip is asked', () => {
  test.each([
    ['doen', 'No doen. Did you mean DONE? YES or NEW'],
    ['lter 3d', 'No lter 3d. Did you mean LATER 3D? YES or NEW'],
    ['delte ana', 'No delte ana. Did you mean DELETE ANA? YES or NEW'],
    ['udno', 'No udno. Did you mean UNDO? YES or NEW'],
    ['anna', 'No Anna. Did you mean Ana Silva? YES or NEW'],
    ['anna needs a van', 'No Anna. Did you mean Ana Silva? YES or NEW'],
  ])('"%s"', (text, reply) => {
    const plan = talkWithReminder().plan(text)
    expect(plan.reply).toBe(reply)
    expect(plan.changes).toEqual([])
  })

  test('YES does what was meant, NEW logs the name', () => {
    const talk = talkWithReminder()
    talk.say('doen')
    expect(talk.say('yes')).toContain('Followed up with Ana Silva')
    talk.say('anna needs a van')
    talk.say('new')
    expect(talk.person('Anna').needs).toEqual([need('a van')])
    talk.say('annna needs a bus')
    talk.say('yes')
    expect(talk.people).toHaveLength(3)
  })

  test.each(['Lena', 'Dana', 'oluchi'])('the name %s is no slip', (name) => {
    const talk = new Talk([ana])
    talk.say(name)
    expect(talk.people).toHaveLength(2)
  })
})

describe('which of several is answered', () => {
  const two = () => new Talk([ana, contactOf('Ana Costa', { organization: 'Stripe' })])

  test.each(['2', '#2', 'the second one', '2nd', 'last', 'costa', 'ana costa', 'stripe', 'at stripe', 'ana c'])(
    'by "%s"',
    (answer) => {
      const talk = two()
      talk.say('done ana')
      expect(talk.say(answer)).toContain('Followed up with Ana Costa')
    },
  )

  test.each(['the stripe one', 'The one from Stripe.', 'ana from stripe'])('by "%s"', (answer) => {
    const talk = two()
    talk.say('done ana')
    expect(talk.say(answer)).toContain('Followed up with Ana Costa')
  })

  test.each(['neither', 'none', 'no', 'never mind'])('or dropped by "%s"', (answer) => {
    const talk = two()
    talk.say('done ana')
    expect(talk.say(answer)).toBe('OK, nothing changed.')
    expect(talk.people.map(({ touches }) => touches)).toEqual([0, 0])
  })
})

test('dictated marks mean what written ones do', () => {
  const talk = talkWithReminder()
  expect(talk.say('done comma sent her two names period')).toContain('Followed up with Ana Silva')
  expect(talk.notes('Ana Silva')).toEqual(['sent her two names'])
  talk.say('ana colon rides a bike')
  expect(talk.notes('Ana Silva')).toEqual(['sent her two names', 'rides a bike'])
})

describe('a smiley after something short does not change it', () => {
  test.each([
    ['done 👍', /^Followed up with Ana Silva/],
    ['later 🙏', /^Moved Ana Silva to Tue Nov 24/],
    ['due 👀', /^1 Ana Silva/],
    ['ana 👀', /^Ana Silva \(designer, Figma\)/],
    ['undo 😬', /^Nothing to take back/],
  ])('"%s"', (text, expected) => {
    const talk = talkWithReminder()
    expect(talk.say(text)).toMatch(expected)
    expect(talk.notes()).toEqual([])
  })

  test('as an answer', () => {
    const talk = new Talk([ana])
    talk.say('met Cy Ray')
    expect(talk.say('idk 🤷‍♀️')).toMatch(/^OK, I'll ask about Cy again/)
    talk.say('delete cy')
    expect(talk.say('yes 👍')).toMatch(/^Deleted Cy Ray/)
  })

  test('and stays in a note', () => {
    const talk = new Talk([ana])
    talk.say('ana: loves cake 🎂')
    expect(talk.notes()).toEqual(['loves cake 🎂'])
  })
})
