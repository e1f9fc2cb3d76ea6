import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dueBy, nextWake, weeklyDue } from '../../../lib/domain/wake.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[America/New_York]`).toInstant()
const local = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('America/New_York').toString().slice(0, 16)

/** To be followed up on Wednesday the 25th, at nine. */
const ana = contactOf('Ana Silva')
const owner = { ...ownerOf(), weeklyOn: '2026-11-22' }
const { settings } = owner

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

describe('nextWake', () => {
  test('is the reminder or the weekly text, whichever is first', () => {
    expect(local(nextWake(owner, [ana], at('2026-11-23T10:00')))).toBe('2026-11-25T09:00')
    expect(local(nextWake(owner, [], at('2026-11-23T10:00')))).toBe('2026-11-29T18:00')
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
})
