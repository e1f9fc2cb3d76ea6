import { describe, expect, test } from 'vitest'
import { addNotes } from '../../../lib/conversation/changes.ts'
import { type Draft, planFrom } from '../../../lib/conversation/draft.ts'
import { remindOfOutreach } from '../../../lib/conversation/outreach.ts'
import type { Contact } from '../../../lib/domain/contact.ts'
import { askedForReferral, isAwaited, nextOutreachDay } from '../../../lib/domain/outreach.ts'
import { contactOf, ownerAfter, Talk, viewOf } from './view-fixture.ts'

const atNotion = { organization: 'Notion' }
const chloe = askedForReferral(contactOf('Chloe Martin', atNotion), 'Notion', '2026-11-23')
const farid = contactOf('Farid Nasser', { ...atNotion, title: 'engineer' })

/** The text about Chloe on a day, and what it leaves. */
function remindOn(at: string, everyone: Contact[]) {
  const view = viewOf(everyone, { at, everyone, notes: [] })
  const [asked] = everyone
  const plan = planFrom(remindOfOutreach(asked ? [asked] : [], view), view, { kind: 'due' })
  const after = plan.changes.map((change) => change.after)
  const sent = after.flatMap((one) => (one.kind === 'outgoing' ? [one.body] : []))
  return { text: sent.join(), left: after.flatMap((one) => (one.kind === 'contact' ? [one] : []))[0], plan }
}

/** The text that a draft sends. */
const textOf = ({ changes = [] }: Draft) =>
  changes.flatMap(({ after }) => (after.kind === 'outgoing' ? [after.body] : [])).join()

const THIRD_DAY = '2026-11-26T09:00:00-05:00'
const SEVENTH_DAY = '2026-12-02T09:00:00-05:00'

describe('no answer after three business days', () => {
  test('names someone else who is there', () => {
    const { text, left } = remindOn(THIRD_DAY, [chloe, farid])
    expect(text).toBe(
      'No answer from Chloe Martin about Notion yet. Try Farid Nasser (engineer, Notion). Text ASKED FARID once you did.',
    )
    expect(left && nextOutreachDay(left)).toBe('2026-12-02')
  })

  test('names who leads there by an introduction', () => {
    const harald = {
      ...farid,
      ...askedForReferral(farid, 'Notion', '2026-11-23'),
      introducedBy: { name: 'Solveig', id: 'Solveig' },
    }
    expect(remindOn(THIRD_DAY, [chloe, harald, contactOf('Solveig')]).text).toContain(
      'Try Solveig, who knows Farid Nasser.',
    )
  })

  test('names who was noted to lead there', () => {
    const noted = contactOf('Vera Holm')
    const view = viewOf([noted], { at: THIRD_DAY, everyone: [chloe, noted] })
    const [change] = addNotes(noted.id, ['her sister works at Notion'], view)
    const notes = change?.after.kind === 'note' ? [change.after] : []
    const text = textOf(remindOfOutreach([chloe], { ...view, notes }))
    expect(text).toContain('Try Vera Holm, noted "her sister works at Notion"')
  })

  test('names who leads to any of the targets, where it was not said what was asked about', () => {
    const asked = askedForReferral(contactOf('Chloe Martin'), null, '2026-11-23')
    const view = viewOf([asked, farid], {
      at: THIRD_DAY,
      everyone: [asked, farid],
      owner: ownerAfter('Figma', 'Notion'),
    })
    expect(textOf(remindOfOutreach([asked], view))).toContain('Try Farid Nasser (engineer, Notion).')
  })

  test('names the strongest tie where nobody leads there', () => {
    const others = [
      contactOf('Old', { lastContactOn: '2025-01-01' }),
      contactOf('New Poe', { lastContactOn: '2026-11-20' }),
    ]
    expect(remindOn(THIRD_DAY, [chloe, ...others]).text).toContain('Try New Poe')
  })

  test('says so when there is nobody else', () => {
    expect(remindOn(THIRD_DAY, [chloe]).text).toContain('Who else could you ask?')
  })
})

test('after seven business days nudges about the one who was asked, once', () => {
  const { text, left, plan } = remindOn(SEVENTH_DAY, [chloe, farid])
  expect(text).toBe(
    'Still no answer from Chloe Martin, asked Mon Nov 23. Nudge Chloe again? Text ASKED CHLOE once you did.',
  )
  expect(left && nextOutreachDay(left)).toBeNull()
  expect(plan.events.map(({ type }) => type)).toEqual(['NudgeSuggested'])
})

describe('a sign of an answer', () => {
  test.each([
    'done chloe',
    'helped chloe',
    'chloe: she is on holiday',
    'note chloe wants my CV',
    'chloe referred me',
    'chloe will refer me to Jane Doe at Notion',
    'chloe said no',
    'chloe replied',
    'heard back from chloe',
    'drop chloe',
    'met Chloe Martin for coffee',
    'chloe introduced me to Jane Doe at Notion',
  ])('is "%s"', (text) => {
    const talk = new Talk([chloe, farid])
    talk.say(text)
    expect(nextOutreachDay(talk.person('Chloe Martin'))).toBeNull()
    talk.say('undo')
    expect(isAwaited(talk.person('Chloe Martin'))).toBe(true)
  })

  test.each(['chloe: no answer yet', "chloe hasn't replied", 'chloe in 3 days', 'chloe 212-555-0134', 'done farid'])(
    'is not "%s"',
    (text) => {
      const talk = new Talk([chloe, farid])
      talk.say(text)
      expect(nextOutreachDay(talk.person('Chloe Martin'))).toBe('2026-11-26')
    },
  )
})

test('the alarm is set anew when someone was asked, and when an answer is taken back', () => {
  const talk = new Talk([farid])
  const types = (text: string) => talk.plan(text).events.map(({ type }) => type)
  expect(types('asked farid')).toContain('OutreachScheduled')
  expect(types('farid said no')).not.toContain('OutreachScheduled')
  expect(types('undo')).toContain('OutreachScheduled')
})
