import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dropped } from '../../../lib/domain/follow-up.ts'
import {
  answeredReferral,
  askedForReferral,
  isAwaited,
  nextOutreachDay,
  outreachInstant,
  outreachSent,
  outreachStep,
  outreachUnsent,
} from '../../../lib/domain/outreach.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'

const { settings } = ownerOf()
const ana = contactOf('Ana Silva')
const THURSDAY = '2026-12-03'
const asked = askedForReferral(ana, 'Notion', THURSDAY)
const at = (day: string, time = '09:00') => Temporal.Instant.from(`${day}T${time}:00-05:00`)

describe('someone asked for a referral', () => {
  test('has three and seven business days to answer', () => {
    expect(asked.referral).toMatchObject({ tryOn: '2026-12-08', nudgeOn: '2026-12-14' })
    expect(isAwaited(asked)).toBe(true)
  })

  test('is due at the reminder hour of the third business day, not before', () => {
    expect(outreachStep(asked, at('2026-12-08', '08:59'), settings)).toBeNull()
    expect(outreachStep(asked, at('2026-12-08'), settings)).toBe('try')
  })

  test('is due again on the seventh, and then no more', () => {
    const tried = outreachSent(asked, 'try')
    expect(outreachStep(tried, at('2026-12-11'), settings)).toBeNull()
    expect(nextOutreachDay(tried)).toBe('2026-12-14')
    expect(outreachStep(tried, at('2026-12-14'), settings)).toBe('nudge')
    expect(nextOutreachDay(outreachSent(tried, 'nudge'))).toBeNull()
  })

  test('gets one text only after a pause over both days', () => {
    const paused = { ...settings, pausedUntil: '2026-12-21' }
    expect(outreachStep(asked, at('2026-12-15'), paused)).toBeNull()
    expect(outreachStep(asked, at('2026-12-21'), paused)).toBe('nudge')
    expect(nextOutreachDay(outreachSent(asked, 'nudge'))).toBeNull()
  })

  test('is not waited for after an answer, and it is kept where the referral leads', () => {
    const promised = answeredReferral(asked, 'promised')
    expect(promised.referral).toEqual({
      status: 'promised',
      organization: 'Notion',
      askedOn: THURSDAY,
      tryOn: null,
      nudgeOn: null,
    })
    expect(nextOutreachDay(promised)).toBeNull()
    expect(isAwaited(promised)).toBe(false)
  })

  test('is not waited for once they are dropped, though it is kept that they were asked', () => {
    expect(nextOutreachDay(dropped(asked))).toBeNull()
    expect(dropped(asked).referral).toMatchObject({ status: 'asked', organization: 'Notion', askedOn: THURSDAY })
  })

  test('has the same text coming again, if it did not arrive', () => {
    const tried = outreachUnsent(outreachSent(asked, 'try'), '2026-12-09')
    expect(tried.referral).toMatchObject({ tryOn: '2026-12-09', nudgeOn: '2026-12-14' })
    const nudged = outreachUnsent(outreachSent(asked, 'nudge'), '2026-12-15')
    expect(nudged.referral).toMatchObject({ tryOn: null, nudgeOn: '2026-12-15' })
  })
})

describe('someone never asked', () => {
  test('is not waited for, and nothing about it is ever due', () => {
    expect(isAwaited(ana)).toBe(false)
    expect(outreachInstant(ana, settings)).toBeNull()
    expect(outreachStep(ana, at('2026-12-14'), settings)).toBeNull()
    expect(outreachSent(ana, 'try')).toEqual(ana)
    expect(outreachUnsent(ana, THURSDAY)).toEqual(ana)
  })

  test('can say themselves that they refer the owner', () => {
    expect(answeredReferral(ana, 'promised', 'Notion').referral).toMatchObject({
      status: 'promised',
      organization: 'Notion',
      askedOn: null,
    })
    expect(answeredReferral(ana, 'promised').referral?.organization).toBeNull()
  })
})
