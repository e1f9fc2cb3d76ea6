import { describe, expect, test } from 'vitest'
import type { Contact } from '../../../lib/domain/contact.ts'
import { timelineOf } from '../../../lib/pages/web/timeline.ts'
import { contactOf } from '../conversation/view-fixture.ts'

const textsOf = (facts: Partial<Contact>) =>
  timelineOf({ contact: contactOf('Ana Silva', facts), notes: [] }).map(({ on, text }) => `${on} ${text}`)

const asked = {
  status: 'asked' as const,
  organization: 'Etsy',
  askedOn: '2026-11-20',
  tryOn: '2026-11-25',
  nudgeOn: '2026-12-01',
}

describe('what happened with somebody', () => {
  test('is told the latest first, and what comes before what was', () => {
    expect(
      textsOf({ metAt: 'PyCon', introducedBy: { name: 'Bob Lee', id: null }, lastContactOn: '2026-11-24' }),
    ).toEqual(['2026-11-25 Follow up', '2026-11-24 Last in touch', '2026-11-23 Met at PyCon through Bob Lee'])
  })

  test('has no day of meeting, nor of a follow-up, where there is none', () => {
    expect(textsOf({ metOn: null, lastContactOn: null, followUp: null })).toEqual([])
  })

  test('has the days of a referral that is waited for', () => {
    expect(textsOf({ metOn: null, lastContactOn: null, followUp: null, referral: asked })).toEqual([
      '2026-12-01 No answer by then: nudge Ana',
      '2026-11-25 No answer by then: try someone else',
      '2026-11-20 Asked for a referral to Etsy',
    ])
  })

  test('has no such days once it was answered', () => {
    const answered = { ...asked, status: 'referred' as const, tryOn: null, nudgeOn: null }
    const nowhere = { ...answered, organization: null }
    const facts = { metOn: null, lastContactOn: null, followUp: null }
    expect(textsOf({ ...facts, referral: answered })).toEqual(['2026-11-20 Asked for a referral to Etsy'])
    expect(textsOf({ ...facts, referral: nowhere })).toEqual(['2026-11-20 Asked for a referral'])
    expect(textsOf({ ...facts, referral: { ...nowhere, askedOn: null } })).toEqual([])
  })
})
