import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contact } from '../../../../lib/domain/contact.ts'
import { contactOf, ownerOf, remindedToday, Talk } from '../view-fixture.ts'

const NAMES = ['Ana Silva', 'Bob Lee', 'Cara Quinn']

/** A talk in which one reminder names three people, numbered. */
const talkWithThree = (people: Contact[] = NAMES.map((name) => contactOf(name, { followUp: remindedToday }))) => {
  const contactIds = people.map(({ id }) => id)
  return new Talk(people, {
    ...ownerOf(),
    reminded: [{ contactIds, at: '2026-11-23T09:00:00-05:00' }],
    shown: { contactIds, more: null },
  })
}

/** What became of each: `done`, `skipped`, the day of a move, or nothing. */
function outcomes(talk: Talk): (string | null)[] {
  return talk.people.map(({ followUp, touches }) => {
    if (followUp?.chosenBy === 'owner') return followUp.on
    if (touches > 0) return 'done'
    return followUp?.reminders === 1 ? null : 'skipped'
  })
}

describe('a reply to several reminders', () => {
  test.each([
    ['1 done 2 later 3 skip', ['done', '2026-11-24', 'skipped']],
    ['1 done, 2 friday, 3 skip', ['done', '2026-11-27', 'skipped']],
    ['1 done 3 later 2d', ['done', null, '2026-11-25']],
    ['2 friday', [null, '2026-11-27', null]],
    ['1 done, skip 2, 3 next week', ['done', 'skipped', '2026-11-30']],
    ['skip 1 and 2, 3 friday', ['skipped', 'skipped', '2026-11-27']],
    ['1 done, the rest later', ['done', '2026-11-24', '2026-11-24']],
    ['1. done 2. skip', ['done', 'skipped', null]],
    ['1done 2later', ['done', '2026-11-24', null]],
    ['#1 done #3 done', ['done', null, 'done']],
    ['1,2 done', ['done', 'done', null]],
    ['done 1 2', ['done', 'done', null]],
    ['done 1, 2 later', ['done', '2026-11-24', null]],
    ['done 1 later 2', ['done', '2026-11-24', null]],
    ['1: done, sent her a card, and a letter; 2: skip', ['done', 'skipped', null]],
    ["1 sent her the lawyer's card", ['done', null, null]],
    ['ana done', ['done', null, null]],
    ['ana done, bob later 3d, cara skip', ['done', '2026-11-26', 'skipped']],
    ['done ana and bob', ['done', 'done', null]],
    ['done with ana, bob', ['done', 'done', null]],
    ['done ana, bob later', ['done', '2026-11-24', null]],
    ['all done', ['done', 'done', 'done']],
    ['all followed up', ['done', 'done', 'done']],
    ['did them all', ['done', 'done', 'done']],
    ['skip all', ['skipped', 'skipped', 'skipped']],
    ['everyone friday', ['2026-11-27', '2026-11-27', '2026-11-27']],
    ['1 helped 2 helped, sent him a lawyer', ['done', 'done', null]],
    ['all helped', ['done', 'done', 'done']],
    ['1 2 3 done, the rest later', ['done', 'done', 'done']],
  ])('"%s"', (text, expected) => {
    const talk = talkWithThree()
    talk.say(text)
    expect(outcomes(talk)).toEqual(expected)
  })

  test('keeps what was added as a note on that person', () => {
    const talk = talkWithThree()
    talk.say('1 done, sent her a card, and a letter; 2 skip')
    expect(talk.notes('Ana Silva')).toEqual(['sent her a card, and a letter'])
  })

  test('says people with the same outcome in one sentence', () => {
    expect(talkWithThree().say('all done')).toBe(
      'Followed up with Ana Silva, Bob Lee and Cara Quinn. Next: Wed Dec 23.',
    )
  })

  test.each([
    ['4 done', /no number 4/],
    ['1 done 4 later', /no number 4/],
    ['1 done 1 later', /twice/],
    ['both done', /not two/],
    ['1 done 2 later sometime', /./],
    ['later 3 days', /Which one/],
    ['all later sometime', /^I can't read the day "sometime"\. Nothing moved for them\./],
    ['done', /Which one/],
  ])('"%s" does nothing and says why', (text, expected) => {
    const talk = talkWithThree()
    expect(talk.say(text)).toMatch(expected)
    expect(outcomes(talk)).toEqual([null, null, null])
  })

  test('"done ana and bob" does nothing while there are two called Ana', () => {
    const two = [contactOf('Ana Silva'), contactOf('Ana Costa'), contactOf('Bob Lee')]
    const talk = talkWithThree(two.map((contact) => ({ ...contact, followUp: remindedToday })))
    expect(talk.say('done ana and bob')).toMatch(/^Nothing changed: which Ana\?/)
    expect(outcomes(talk)).toEqual([null, null, null])
  })

  test('of two called Ana means the one whose reminder is open', () => {
    const talk = talkWithThree()
    const other = new Talk([...talk.people, contactOf('Ana Costa')], talk.owner)
    other.say('done ana and bob')
    expect(other.person('Ana Silva').touches).toBe(1)
    expect(other.person('Ana Costa').touches).toBe(0)
  })

  test.each(['ana done with her thesis', 'ana helped me move', 'bob later told me about a job'])(
    '"%s" is a note',
    (text) => {
      const talk = talkWithThree()
      expect(talk.say(text)).toMatch(/^Noted on/)
      expect(outcomes(talk)).toEqual([null, null, null])
    },
  )

  test.each(['all done', 'skip all', 'both later'])('"%s" says so where no reminder is open', (text) => {
    const talk = new Talk([contactOf('Ana Silva')])
    expect(talk.say(text)).toMatch(/^No reminder is waiting for an answer\./)
    expect(talk.plans[0]?.changes).toEqual([])
  })

  test.each(['1 done, drop 2', '1 done 2 drop', '1 done, drop bob'])('"%s" drops one of them', (text) => {
    const talk = talkWithThree()
    expect(talk.say(text)).toBe('Followed up with Ana Silva. Next: Wed Dec 23. Dropped Bob Lee. No more follow-ups.')
    expect(talk.person('Bob Lee').followUp).toBeNull()
    expect(talk.notes()).toEqual([])
  })

  test.each([
    ['done everyone except cara', ['done', 'done', null]],
    ['done 1 n 3', ['done', null, 'done']],
    ['all done but bob', ['done', null, 'done']],
    ['all but 2 done', ['done', null, 'done']],
    ['everyone except for ana and 3 later friday', [null, '2026-11-27', null]],
    ['skip all apart from Bob Lee.', ['skipped', null, 'skipped']],
  ])('"%s" leaves out whom it names', (text, expected) => {
    const talk = talkWithThree()
    talk.say(text)
    expect(outcomes(talk)).toEqual(expected)
    expect(talk.notes()).toEqual([])
  })

  test('an exception that is nobody known changes nothing; what only begins with but is a note', () => {
    const talk = talkWithThree()
    expect(talk.say('all done except zed')).toMatch(/^No Zed here/)
    expect(outcomes(talk)).toEqual([null, null, null])
    talk.say('all done, but it took long')
    expect(outcomes(talk)).toEqual(['done', 'done', 'done'])
  })

  test.each([
    ['all done but zed', /^No Zed here/],
    ['all done but cara and zed', /^No Zed here/],
    ['all done, but cara cancelled', /^One answer for each.*Nothing changed/],
  ])('"%s" does not say clearly who is left out, and changes nothing', (text, expected) => {
    const talk = talkWithThree()
    const plan = talk.plan(text)
    expect(plan.reply).toMatch(expected)
    expect(plan.changes).toEqual([])
  })

  test('"all done" after DUE means who is due of those listed', () => {
    const waiting = { ...remindedToday, reminders: 0 }
    const talk = new Talk([
      contactOf('Ana Silva', { followUp: waiting }),
      contactOf('Bob Lee'),
      contactOf('Cara Quinn', { followUp: waiting }),
    ])
    talk.owner = { ...talk.owner, shown: { contactIds: ['Ana Silva', 'Bob Lee'], more: null } }
    expect(talk.say('all done')).toBe('Followed up with Ana Silva. Next: Wed Dec 23.')
  })

  test('answers exactly the numbers that it names', () => {
    const word = fc.constantFrom('done', 'later', 'skip')
    const answers = fc.array(fc.option(word), { minLength: 3, maxLength: 3 }).filter((one) => one.some(Boolean))
    fc.assert(
      fc.property(answers, fc.constantFrom(' ', ', ', '; ', ' and '), (said, separator) => {
        const talk = talkWithThree()
        talk.say(said.flatMap((one, index) => (one ? [`${index + 1} ${one}`] : [])).join(separator))
        const meant = { done: 'done', later: '2026-11-24', skip: 'skipped' }
        expect(outcomes(talk)).toEqual(said.map((one) => (one ? meant[one as keyof typeof meant] : null)))
      }),
    )
  })
})
