import { describe, expect, test } from 'vitest'
import { planFrom } from '../../../lib/conversation/draft.ts'
import type { View } from '../../../lib/conversation/view.ts'
import { sayStats, summarizeWeek } from '../../../lib/conversation/weekly.ts'
import { addDays } from '../../../lib/domain/calendar.ts'
import { askedFollowUp, firstFollowUp } from '../../../lib/domain/follow-up.ts'
import type { Week } from '../../../lib/domain/plan.ts'
import { countSegments } from '../../../lib/language/segments.ts'
import { contactOf, ownerOf, Talk, viewOf } from './view-fixture.ts'

const SUNDAY = '2026-11-29'
const SUNDAY_AT_SIX = '2026-11-29T18:00:00-05:00'

const weekOf = (monday: string, facts: Partial<Week>): Week => ({
  kind: 'week',
  version: 1,
  monday,
  goal: 1,
  met: 0,
  helped: 0,
  followedUp: 0,
  introduced: 0,
  referred: 0,
  ...facts,
})

const textOf = (facts: Partial<View>): string => {
  const view = viewOf([], { at: SUNDAY_AT_SIX, ...facts })
  const plan = planFrom(summarizeWeek(SUNDAY, view), view, { kind: 'due' })
  const sent = plan.changes.map(({ after }) => after).find((after) => after.kind === 'outgoing')
  return sent?.kind === 'outgoing' ? sent.body : ''
}

const dueOn = (name: string, on: string) => contactOf(name, { followUp: askedFollowUp({ on, time: null }) })
const busy = { met: 2, helped: 1, followedUp: 3 }

describe('the weekly text', () => {
  test('says what was done, who comes next week, and the streak', () => {
    const weeks = [0, 1, 2, 3].map((ago) => weekOf(addDays('2026-11-23', -7 * ago), busy))
    const due = [dueOn('Bob Lee', '2026-12-03'), dueOn('Ana Silva', '2026-11-30'), dueOn('Cy', '2026-12-07')]
    expect(textOf({ weeks, due })).toBe(
      'This week: 2 met, 1 helped, 3 followed up. Next week: Ana Mon, Bob Thu. 4-week streak.',
    )
  })

  test('nudges after a week with nobody met, and says what was done all the same', () => {
    expect(textOf({ weeks: [] })).toBe('Nobody met this week. One new person next week?')
    expect(textOf({ weeks: [weekOf('2026-11-23', { helped: 1, followedUp: 2 })] })).toBe(
      'Nobody met this week, but 1 helped, 2 followed up. One new person next week?',
    )
    expect(textOf({ weeks: [weekOf('2026-11-23', { followedUp: 1 })] })).toBe(
      'Nobody met this week, but 1 followed up. One new person next week?',
    )
  })

  test('says the goal where it was not reached, and counts no streak', () => {
    const owner = ownerOf()
    const goal = { ...owner, settings: { ...owner.settings, goal: 3 } }
    expect(textOf({ owner: goal, weeks: [weekOf('2026-11-23', busy), weekOf('2026-11-16', busy)] })).toBe(
      'This week: 2 met, 1 helped, 3 followed up. Goal: 3 new people a week.',
    )
  })

  test('names who waits since a second reminder', () => {
    const waiting = contactOf('Gideon Ashworth', {
      followUp: { ...firstFollowUp('2026-11-13'), reminders: 2, remindOn: null },
    })
    expect(textOf({ weeks: [weekOf('2026-11-23', busy)], due: [waiting] })).toBe(
      'This week: 2 met, 1 helped, 3 followed up. Waiting: Gideon.',
    )
  })

  test('says the day of a reminder that comes again', () => {
    const again = contactOf('Gideon', {
      followUp: { ...firstFollowUp('2026-11-25'), reminders: 1, remindOn: '2026-11-30' },
    })
    expect(textOf({ due: [again] })).toContain('Next week: Gideon Mon.')
  })

  test('tells people of one first name apart', () => {
    const due = [dueOn('Ana Silva', '2026-11-30'), dueOn('Ana Costa', '2026-12-01'), dueOn('Bob Lee', '2026-12-01')]
    expect(textOf({ due })).toContain('Next week: Ana Silva Mon, Ana Costa Tue, Bob Tue.')
  })

  test('counts introductions and referrals where there were some', () => {
    const weeks = [weekOf('2026-11-23', { ...busy, introduced: 1, referred: 2 })]
    expect(textOf({ weeks })).toBe('This week: 2 met, 1 helped, 3 followed up, 1 introduction, 2 referrals.')
  })

  test('fits one segment however much comes next week', () => {
    const due = Array.from({ length: 40 }, (_, index) => dueOn(`Person${index} Poe`, '2026-12-01'))
    const text = textOf({ weeks: [weekOf('2026-11-23', busy)], due })
    expect(countSegments(text)).toBe(1)
    expect(text).toMatch(/Person0 Tue, .* and \d+ more\./)
  })

  test('leaves the open question open and is not sent twice', () => {
    const question = { kind: 'need' as const, askedAt: SUNDAY_AT_SIX, contactIds: ['Ana'] }
    const view = viewOf([], { at: SUNDAY_AT_SIX, owner: { ...ownerOf(), question } })
    const { owner, events } = planFrom(summarizeWeek(SUNDAY, view), view, { kind: 'due' })
    expect(owner.question).toEqual(question)
    expect(owner.weeklyOn).toBe(SUNDAY)
    expect(events.map(({ type }) => type)).toEqual(['WeeklyTextSent'])
  })
})

describe('who is met on Sunday evening', () => {
  test('counts in the next weekly text, and in the stats of the day', () => {
    const talk = new Talk()
    talk.at = '2026-11-29T17:59:00-05:00'
    talk.say('Met Ana Silva, needs a lawyer')
    talk.at = '2026-11-29T18:01:00-05:00'
    const late = talk.plan('Met Bob Lee, needs a dentist').changes.map(({ after }) => after)
    expect(late).toContainEqual(expect.objectContaining({ kind: 'week', monday: '2026-11-30', met: 1 }))
    expect(talk.say('stats')).toContain('This week: 2 met')
    talk.at = '2026-11-30T09:00:00-05:00'
    expect(talk.say('stats')).toContain('This week: 1 met')
    expect(talk.say('stats')).toContain('Overall: 2 met')
  })
})

describe('stats', () => {
  test.each(['stats', 'Stats?', 'my stats', 'show me my stats', 'statistics', 'How am I doing?', 'streak'])(
    'answer "%s"',
    (text) => {
      expect(new Talk().say(text)).toBe(
        'This week: 0 met, 0 helped, 0 followed up. Overall: 0 met, 0 helped, 0 followed up. Goal: 1 new person a week.',
      )
    },
  )

  test('keep a streak alive while this week is not over', () => {
    const weeks = [weekOf('2026-11-09', busy), weekOf('2026-11-16', busy)]
    expect(sayStats(viewOf([], { weeks }))).toContain('2-week streak.')
    const met = weekOf('2026-11-23', { met: 1 })
    expect(sayStats(viewOf([], { weeks: [...weeks, met], week: met }))).toContain('3-week streak.')
  })

  test('count down what was taken back', () => {
    const talk = new Talk()
    talk.say('Met Ana Silva, needs a lawyer')
    talk.say('undo')
    expect(talk.say('stats')).toContain('This week: 0 met')
  })
})

test('a week is measured by the goal that it ended with, also where that was set after everyone was met', () => {
  const talk = new Talk()
  talk.say('met Ana Silva')
  talk.say('goal 2 a week')
  talk.at = '2026-11-30T10:00:00-05:00'
  for (const name of ['Bob Lee', 'Cy Hall']) talk.say(`met ${name}`)
  expect(talk.say('stats')).not.toContain('streak')
  talk.at = '2026-12-07T10:00:00-05:00'
  expect(talk.say('stats')).not.toContain('2-week streak')
})

test('a goal taken back leaves the week as it was measured before', () => {
  const talk = new Talk()
  talk.say('met Ana Silva')
  talk.say('goal 2 a week')
  talk.say('undo')
  talk.at = '2026-11-30T10:00:00-05:00'
  talk.say('met Bob Lee')
  expect(talk.say('stats')).toContain('2-week streak')
})
