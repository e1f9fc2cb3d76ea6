import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { FollowUp } from '../../../lib/domain/contact.ts'
import { askedForReferral } from '../../../lib/domain/outreach.ts'
import type { Owner, Settings } from '../../../lib/domain/owner.ts'
import { dueBy, nextReminder, nextWake, outreachDueBy, weeklyDue, weeklyPassed } from '../../../lib/domain/wake.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[America/New_York]`).toInstant()
const local = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('America/New_York').toString().slice(0, 16)

/** To be followed up on Wednesday the 25th, at nine. */
const ana = contactOf('Ana Silva')
const owner = { ...ownerOf(), weeklyOn: '2026-11-22' }
const { settings } = owner
const withSettings = (facts: Partial<Settings>): Owner => ({ ...owner, settings: { ...settings, ...facts } })

describe('dueBy', () => {
  test('is due from the minute on', () => {
    expect(dueBy([ana], at('2026-11-25T08:59'), settings)).toEqual([])
    expect(dueBy([ana], at('2026-11-25T09:00'), settings)).toEqual([ana])
  })

  test('waits for the end of the quiet hours, however late it is', () => {
    expect(dueBy([ana], at('2026-11-25T21:00'), settings)).toEqual([])
    expect(dueBy([ana], at('2026-11-26T07:59'), settings)).toEqual([])
    expect(dueBy([ana], at('2026-11-26T08:00'), settings)).toEqual([ana])
  })

  test('waits for the end of a pause, and of an opt-out', () => {
    expect(dueBy([ana], at('2026-11-26T12:00'), { ...settings, pausedUntil: '2026-11-27' })).toEqual([])
    expect(dueBy([ana], at('2026-11-27T09:00'), { ...settings, pausedUntil: '2026-11-27' })).toEqual([ana])
    expect(dueBy([ana], at('2026-11-26T12:00'), { ...settings, optedOut: true })).toEqual([])
  })
})

describe('what is due about someone who was asked for a referral', () => {
  const asked = askedForReferral(ana, 'Notion', '2026-12-03')

  test('is so from the reminder hour of the third business day on, outside quiet hours', () => {
    expect(outreachDueBy([ana, asked], at('2026-12-08T08:59'), settings)).toEqual([])
    expect(outreachDueBy([ana, asked], at('2026-12-08T09:00'), settings)).toEqual([asked])
    expect(outreachDueBy([asked], at('2026-12-08T21:00'), settings)).toEqual([])
  })

  test('is not sent to an owner who said STOP', () => {
    expect(outreachDueBy([asked], at('2026-12-08T09:00'), { ...settings, optedOut: true })).toEqual([])
  })

  test('wakes the owner when nothing comes before', () => {
    const waiting = { ...asked, followUp: null }
    const sent = { ...owner, weeklyOn: '2026-12-06' }
    expect(local(nextWake(sent, [waiting], at('2026-12-07T10:00')))).toBe('2026-12-08T09:00')
    expect(local(nextWake(sent, [waiting], at('2026-12-08T22:00')))).toBe('2026-12-09T08:00')
  })
})

describe('nextReminder', () => {
  test('is the earliest of several, and none when nobody is to be followed up with', () => {
    const bob = contactOf('Bob Lee', { followUp: { ...(ana.followUp as FollowUp), remindOn: '2026-11-24' } })
    const next = nextReminder([ana, bob], at('2026-11-23T10:00'), settings)
    expect(next && local(next)).toBe('2026-11-24T09:00')
    expect(nextReminder([contactOf('Cy', { followUp: null })], at('2026-11-23T10:00'), settings)).toBeNull()
  })
})

describe('nextWake', () => {
  test('is the reminder or the weekly text, whichever is first', () => {
    expect(local(nextWake(owner, [ana], at('2026-11-23T10:00')))).toBe('2026-11-25T09:00')
    expect(local(nextWake(owner, [], at('2026-11-23T10:00')))).toBe('2026-11-29T18:00')
    expect(local(nextWake(owner, [], at('2026-11-29T19:00')))).toBe('2026-11-29T19:00')
  })

  test('is not in quiet hours when something is overdue', () => {
    expect(local(nextWake(owner, [ana], at('2026-11-25T22:30')))).toBe('2026-11-26T08:00')
  })
})

describe('nextWake of an owner who was told that no more texts come today', () => {
  const silenced = { ...owner, texts: { limit: 50, on: '2026-11-25', count: 51 } }

  test('is tomorrow after the quiet hours, for whatever is due', () => {
    expect(local(nextWake(silenced, [ana], at('2026-11-25T09:00')))).toBe('2026-11-26T08:00')
    const awake = { ...silenced, settings: { ...settings, quietHours: null } }
    expect(local(nextWake(awake, [ana], at('2026-11-25T09:00')))).toBe('2026-11-26T00:00')
  })

  test('is as ever on the next day, and before they were told', () => {
    expect(local(nextWake(silenced, [ana], at('2026-11-26T10:00')))).toBe('2026-11-26T10:00')
    const full = { ...owner, texts: { limit: 50, on: '2026-11-25', count: 50 } }
    expect(local(nextWake(full, [ana], at('2026-11-25T09:00')))).toBe('2026-11-25T09:00')
  })
})

describe('weeklyDue', () => {
  test('comes on Sunday at six, and after the quiet hours when it is late', () => {
    expect(weeklyDue(owner, at('2026-11-29T17:59'))).toBeNull()
    expect(weeklyDue(owner, at('2026-11-29T18:00'))).toBe('2026-11-29')
    expect(weeklyDue(owner, at('2026-11-29T23:00'))).toBeNull()
    expect(weeklyDue(owner, at('2026-11-30T08:00'))).toBe('2026-11-29')
    expect(weeklyDue(owner, at('2026-11-30T19:00'))).toBeNull()
  })

  test('comes once, and neither during a pause nor after STOP', () => {
    expect(weeklyDue({ ...owner, weeklyOn: '2026-11-29' }, at('2026-11-29T18:00'))).toBeNull()
    expect(weeklyDue(withSettings({ pausedUntil: '2026-11-30' }), at('2026-11-29T18:00'))).toBeNull()
    expect(weeklyDue(withSettings({ pausedUntil: '2026-11-29' }), at('2026-11-29T18:00'))).toBe('2026-11-29')
    expect(weeklyDue(withSettings({ optedOut: true }), at('2026-11-29T18:00'))).toBeNull()
  })

  test('is good for a day', () => {
    const awake = withSettings({ quietHours: null })
    expect(weeklyDue(awake, at('2026-11-30T17:59'))).toBe('2026-11-29')
    expect(weeklyDue(awake, at('2026-11-30T18:00'))).toBeNull()
  })
})

describe('weeklyPassed', () => {
  test('is a Sunday that fell into a pause, or was more than a day ago', () => {
    expect(weeklyPassed(withSettings({ pausedUntil: '2026-12-05' }), at('2026-11-29T18:00'))).toBe('2026-11-29')
    expect(weeklyPassed(owner, at('2026-11-30T19:00'))).toBe('2026-11-29')
  })

  test('is none while the text can still come, once it was sent, or after STOP', () => {
    expect(weeklyPassed(owner, at('2026-11-29T18:00'))).toBeNull()
    expect(weeklyPassed({ ...owner, weeklyOn: '2026-11-29' }, at('2026-11-30T19:00'))).toBeNull()
    expect(weeklyPassed(withSettings({ optedOut: true }), at('2026-11-30T19:00'))).toBeNull()
  })

  test('is none before the quiet hours that the text waits for are over', () => {
    const early = withSettings({ quietHours: { from: '17:00', to: '08:00' } })
    expect(weeklyPassed(early, at('2026-11-29T18:00'))).toBeNull()
    expect(weeklyPassed(early, at('2026-12-01T08:00'))).toBe('2026-11-29')
  })
})
