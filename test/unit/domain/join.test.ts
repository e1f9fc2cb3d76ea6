import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { hasConsented, isFirstTextDue } from '../../../lib/domain/join.ts'
import type { Consent } from '../../../lib/domain/owner.ts'
import { ownerOf } from '../conversation/view-fixture.ts'

const NOON = Temporal.Instant.from('2026-11-23T12:00:00-05:00')
const NIGHT = Temporal.Instant.from('2026-11-23T23:00:00-05:00')
const CONSENT = '2026-11-23T11:00:00-05:00'

const ownerWith = (consent: Partial<Consent>) =>
  ownerOf({ consent: { programme: null, askedAt: null, givenAt: null, ...consent } })
const setUp = ownerWith({ givenAt: CONSENT })
const invited = ownerWith({ programme: 'Career Cohort' })

describe('the first text', () => {
  test('goes at once, also at night, to whoever has just set wellmet up', () => {
    expect(isFirstTextDue(setUp, NIGHT)).toBe(true)
  })

  test('waits for the end of the quiet hours of somebody who was invited', () => {
    expect(isFirstTextDue(invited, NIGHT)).toBe(false)
    expect(isFirstTextDue(invited, NOON)).toBe(true)
  })

  test('is not for somebody invited who agreed without it', () => {
    expect(isFirstTextDue(ownerWith({ programme: 'Career Cohort', givenAt: CONSENT }), NOON)).toBe(false)
  })

  test('goes once, and to nobody who said STOP', () => {
    expect(isFirstTextDue(ownerWith({ askedAt: CONSENT, givenAt: CONSENT }), NOON)).toBe(false)
    expect(isFirstTextDue({ ...setUp, settings: { ...setUp.settings, optedOut: true } }, NOON)).toBe(false)
  })
})

test('nobody has agreed before they said so', () => {
  expect(hasConsented(invited)).toBe(false)
  expect(hasConsented(setUp)).toBe(true)
})
