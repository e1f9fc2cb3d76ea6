import { describe, expect, test } from 'vitest'
import {
  afterIntroduction,
  askedFollowUp,
  comingReminder,
  dropped,
  firstFollowUp,
  followedUp,
  reminded,
  reminderInstant,
  skipped,
  unreminded,
  withCadence,
} from '../../../lib/domain/follow-up.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'

const { settings } = ownerOf()

describe('the first follow-up', () => {
  test('is two days after meeting', () => {
    expect(firstFollowUp('2026-11-23')).toMatchObject({ on: '2026-11-25', time: null, chosenBy: 'wellmet' })
  })

  test('moves from a weekend to Monday', () => {
    expect(firstFollowUp('2026-11-26').on).toBe('2026-11-30')
    expect(firstFollowUp('2026-11-27').on).toBe('2026-11-30')
  })

  test('stays on the weekend that the owner said', () => {
    expect(askedFollowUp({ on: '2026-11-28', time: null })).toMatchObject({ on: '2026-11-28', chosenBy: 'owner' })
  })
})

describe('the reminder that is still to come', () => {
  const first = firstFollowUp('2026-11-23')
  const said = askedFollowUp({ on: '2026-11-25', time: '15:00' })

  test.each([
    ['on the day of the follow-up', first, '2026-11-24', { on: '2026-11-25', time: null }],
    ['at the time that was said', said, '2026-11-25', { on: '2026-11-25', time: '15:00' }],
    ['not at all, once its day has passed', first, '2026-11-26', null],
    ['again, once it was sent', reminded(first, '2026-11-25'), '2026-11-25', { on: '2026-11-30', time: null }],
    ['again, days after it was sent', reminded(first, '2026-11-25'), '2026-11-27', { on: '2026-11-30', time: null }],
    ['again on that very day', reminded(first, '2026-11-25'), '2026-11-30', { on: '2026-11-30', time: null }],
    ['not at all, once it was sent twice', reminded(reminded(first, '2026-11-25'), '2026-11-30'), '2026-12-01', null],
  ])('comes %s', (_when, followUp, today, expected) => {
    expect(comingReminder(followUp, today)).toEqual(expected)
  })
})

describe('the next follow-up', () => {
  test('is in 30 days after the first contact, then every 90', () => {
    const once = followedUp(contactOf('Ana'), '2026-11-25')
    expect(once).toMatchObject({ lastContactOn: '2026-11-25', followUp: { on: '2026-12-25' } })
    expect(followedUp(once, '2026-12-25').followUp).toMatchObject({ on: '2027-03-25' })
  })

  test('is the first one though it is done on the day of meeting', () => {
    expect(followedUp(contactOf('Ana'), '2026-11-23')).toMatchObject({ touches: 1, followUp: { on: '2026-12-23' } })
  })

  test('is not counted twice on a day: helped after done is the same one', () => {
    const once = followedUp(contactOf('Ana'), '2026-11-25')
    expect(once.touches).toBe(1)
    expect(followedUp(once, '2026-11-25')).toEqual(once)
    expect(followedUp(once, '2026-11-26').touches).toBe(2)
  })

  test('counts from the day of the contact, and comes after today', () => {
    const told = followedUp(contactOf('Ana'), '2026-12-01', '2026-11-27')
    expect(told).toMatchObject({ lastContactOn: '2026-11-27', touches: 1, followUp: { on: '2026-12-28' } })
    const weekly = followedUp(contactOf('Ana', { cadence: 'P1W' }), '2026-12-02', '2026-11-25')
    expect(weekly.followUp?.on).toBe('2026-12-03')
  })

  test('counts from the latest contact, whichever is told last', () => {
    const once = followedUp(contactOf('Ana'), '2026-12-01')
    expect(followedUp(once, '2026-12-01', '2026-11-30')).toEqual(once)
  })

  test('is a week after an introduction', () => {
    const ana = contactOf('Ana')
    const after = afterIntroduction(ana, '2026-11-25')
    expect(after).toEqual({ ...ana, followUp: { ...ana.followUp, on: '2026-12-02', remindOn: '2026-12-02' } })
  })

  test('follows a cadence once one is set', () => {
    expect(followedUp(contactOf('Ana', { cadence: 'P3W' }), '2026-11-25').followUp).toMatchObject({ on: '2026-12-16' })
  })

  test('repeats the step when skipped, and counts no contact', () => {
    const after = skipped(contactOf('Ana'), '2026-12-03')
    expect(after).toMatchObject({ lastContactOn: '2026-11-23', touches: 0, followUp: { on: '2027-01-04' } })
  })

  test('does not come for someone dropped', () => {
    const ana = contactOf('Ana')
    expect(dropped(ana)).toEqual({ ...ana, followUp: null })
    expect(followedUp(contactOf('Ana', { followUp: null }), '2026-11-25').followUp).toBeNull()
    expect(skipped(contactOf('Ana', { followUp: null }), '2026-11-25').followUp).toBeNull()
  })
})

describe('a cadence', () => {
  test('counts from the last contact', () => {
    expect(withCadence(contactOf('Ana'), 'P3W', '2026-11-24').followUp?.on).toBe('2026-12-14')
  })

  test('leaves a day that the owner said', () => {
    const ana = contactOf('Ana', { followUp: askedFollowUp({ on: '2026-11-28', time: '15:00' }) })
    expect(withCadence(ana, 'P3W', '2026-11-24').followUp).toEqual(ana.followUp)
  })

  test('brings back someone who was dropped', () => {
    const ana = contactOf('Ana', { followUp: null })
    expect(withCadence(ana, 'P3W', '2026-11-24').followUp?.on).toBe('2026-12-14')
  })

  test('never moves a follow-up into the past', () => {
    const ana = contactOf('Ana', { lastContactOn: '2026-01-05' })
    expect(withCadence(ana, 'P1W', '2026-11-24').followUp?.on).toBe('2026-11-24')
  })
})

describe('a reminder', () => {
  test('comes again after three days, once', () => {
    const once = reminded(firstFollowUp('2026-11-23'), '2026-11-25')
    expect(once).toMatchObject({ reminders: 1, remindOn: '2026-11-30' })
    expect(reminded(once, '2026-11-30')).toMatchObject({ reminders: 2, remindOn: null })
  })

  test('that did not arrive is as if it had not been sent', () => {
    const once = reminded(firstFollowUp('2026-11-23'), '2026-11-25')
    expect(unreminded(once, '2026-11-26')).toMatchObject({ reminders: 0, remindOn: '2026-11-26' })
    const twice = reminded(once, '2026-11-30')
    expect(unreminded(twice, '2026-12-01')).toMatchObject({ reminders: 1, remindOn: '2026-12-01' })
  })

  test('is due at the reminder hour, or at the time that was said', () => {
    const at = (time: string | null) => reminderInstant(askedFollowUp({ on: '2026-11-25', time }), settings)?.toString()
    expect(at(null)).toBe('2026-11-25T14:00:00Z')
    expect(at('15:00')).toBe('2026-11-25T20:00:00Z')
  })

  test('waits for the end of the quiet hours', () => {
    const late = askedFollowUp({ on: '2026-11-25', time: '22:00' })
    expect(reminderInstant(late, settings)?.toString()).toBe('2026-11-26T13:00:00Z')
  })

  test('waits for the end of a pause', () => {
    const paused = { ...settings, pausedUntil: '2026-12-01' }
    expect(reminderInstant(firstFollowUp('2026-11-23'), paused)?.toString()).toBe('2026-12-01T14:00:00Z')
  })

  test('is where it was once a pause is over, from its last day on', () => {
    const paused = { ...settings, pausedUntil: '2026-12-01' }
    const onThe = (on: string) => reminderInstant(askedFollowUp({ on, time: '15:00' }), paused)?.toString()
    expect(onThe('2026-12-01')).toBe('2026-12-01T20:00:00Z')
    expect(onThe('2026-12-03')).toBe('2026-12-03T20:00:00Z')
  })

  test('repeats at the reminder hour, whatever time was said', () => {
    const again = reminded(askedFollowUp({ on: '2026-11-25', time: '15:00' }), '2026-11-25')
    expect(reminderInstant(again, settings)?.toString()).toBe('2026-11-30T14:00:00Z')
  })

  test('is over after the second', () => {
    const twice = { ...firstFollowUp('2026-11-23'), reminders: 2, remindOn: null }
    expect(reminderInstant(twice, settings)).toBeNull()
  })
})
