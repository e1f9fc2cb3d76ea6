import { describe, expect, test } from 'vitest'
import { UNTIL_RESUMED } from '../../../../lib/domain/owner.ts'
import { contactOf, Talk } from '../view-fixture.ts'

const pausedBy = (text: string) => {
  const talk = new Talk()
  talk.say(text)
  return talk.owner.settings.pausedUntil
}

describe('pause', () => {
  test.each([
    ['pause 2 weeks', '2026-12-07'],
    ['Pause for 4 days.', '2026-11-27'],
    ['pause reminders for a month', '2026-12-23'],
    ['pause until friday', '2026-11-27'],
    ['pause through friday', '2026-11-28'],
    ['pause today', '2026-11-24'],
    ['pause for the rest of the week', '2026-11-30'],
    ['pause', UNTIL_RESUMED],
    ['pause everything until further notice', UNTIL_RESUMED],
  ])('reads "%s"', (text, day) => {
    expect(pausedBy(text)).toBe(day)
  })

  test('names the day and the hour', () => {
    expect(new Talk().say('pause 4 days')).toMatch(/Fri Nov 27.*9am/)
  })

  test.each(['pause maybe', 'pause until jan 1 9999', 'pause until yesterday', 'pause 0 days'])(
    'refuses "%s" with a sentence',
    (text) => {
      const talk = new Talk()
      expect(talk.say(text)).toMatch(/can't read.*nothing is paused/)
      expect(talk.owner.settings.pausedUntil).toBeNull()
    },
  )

  test('is taken back by undo', () => {
    const talk = new Talk()
    talk.say('pause 2 weeks')
    expect(talk.say('undo')).toContain('pause')
    expect(talk.owner.settings.pausedUntil).toBeNull()
  })
})

describe('resume', () => {
  const resumeAt = (at: string, say = 'resume') => {
    const talk = new Talk([contactOf('Ana Silva'), contactOf('Bob Lee')])
    talk.say('pause 5 days')
    talk.at = at
    return { reply: talk.say(say), talk }
  }

  test('says that what fell due comes at once, in one text', () => {
    const { reply, talk } = resumeAt('2026-11-26T12:00:00-05:00')
    expect(reply).toMatch(/2 follow-ups.*one text in a moment/)
    expect(talk.owner.settings.pausedUntil).toBe('2026-11-26')
  })

  test('is followed by answers before that text is there', () => {
    const { talk } = resumeAt('2026-11-26T12:00:00-05:00')
    expect(talk.say('later')).toBe('Which one? 1 Ana Silva 2 Bob Lee')
    expect(talk.say('2')).toBe('Moved Bob Lee to Fri Nov 27.')
    expect(talk.say('done')).toMatch(/^Followed up with Ana Silva/)
    expect(talk.say('all later')).toMatch(/^No reminder/)
  })

  test('leads to no answer about somebody whose text is not on its way', () => {
    const { talk } = resumeAt('2026-11-26T08:30:00-05:00')
    for (const text of ['later', 'done', 'all done']) expect(talk.plan(text).changes).toEqual([])
  })

  test('says when it comes, if the reminder hour is yet to be or the quiet hours have begun', () => {
    expect(resumeAt('2026-11-26T08:30:00-05:00').reply).toMatch(/one text on Thu Nov 26 9am/)
    expect(resumeAt('2026-11-26T22:00:00-05:00').reply).toMatch(/one text on Fri Nov 27 8am/)
  })

  test('says that nothing fell due', () => {
    expect(resumeAt('2026-11-24T12:00:00-05:00', "I'm back!").reply).toContain('Nothing fell due')
  })

  test('without a pause changes nothing', () => {
    const plan = new Talk().plan('resume')
    expect(plan.reply).toContain('not paused')
    expect(plan.settingsBefore).toBeNull()
  })
})
