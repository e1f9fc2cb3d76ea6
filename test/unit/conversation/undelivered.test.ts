import { describe, expect, test } from 'vitest'
import { undelivered } from '../../../lib/conversation/undelivered.ts'
import { type Failure, failureOf } from '../../../lib/domain/delivery.ts'
import { UNTIL_RESUMED } from '../../../lib/domain/owner.ts'
import type { Outgoing } from '../../../lib/domain/plan.ts'
import { contactOf, remindedToday, viewOf } from './view-fixture.ts'

const ana = contactOf('Ana', { followUp: remindedToday })
const sent: Outgoing = {
  kind: 'outgoing',
  version: 2,
  plan: 2,
  to: '+12125550100',
  body: 'Follow up with Ana',
  claimedAt: '2026-11-23T14:00:00Z',
  status: 'accepted',
  sid: 'SM1',
  covers: [ana.id],
}

const before = contactOf('Ana', { followUp: { ...remindedToday, reminders: 0, remindOn: remindedToday.on } })
const failWith = (failure: Failure) =>
  undelivered({ text: sent, changes: [{ before, after: ana }], covered: [ana] }, failure, viewOf([ana]))

describe('a text that failed for good', () => {
  test.each<[Failure, string]>([
    ['later', '2026-11-24'],
    ['configuration', '2026-11-24'],
    ['optedOut', '2026-11-23'],
    ['unreachable', '2026-11-23'],
  ])('makes whom it reminded of due again: %s', (failure, on) => {
    expect(failWith(failure).changes).toMatchObject([
      { after: { kind: 'outgoing', status: 'failed' } },
      { after: { name: 'Ana', followUp: { reminders: 0, remindOn: on } } },
    ])
  })

  test('leaves alone who was changed since, and whom it did nothing to', () => {
    const moved = { ...ana, followUp: { ...remindedToday, on: '2026-11-30', remindOn: '2026-11-30' } }
    const failed = { text: sent, changes: [{ before, after: ana }], covered: [moved, contactOf('Bob')] }
    expect(undelivered(failed, 'later', viewOf([moved])).changes).toMatchObject([{ after: { kind: 'outgoing' } }])
  })

  test.each([
    ['is sent again', '2026-11-24T13:00:00Z', 2],
    ['is not sent again after a day', '2026-11-24T15:00:00Z', 1],
  ])('about nobody %s', (_what, at, changes) => {
    const failed = { text: { ...sent, covers: [] }, changes: [], covered: [] }
    expect(undelivered(failed, 'later', viewOf([], { at })).changes).toHaveLength(changes)
  })

  test('opts the owner out, or pauses until they say otherwise, or sets nothing', () => {
    expect(failWith('optedOut').settings).toEqual({ optedOut: true })
    expect(failWith('unreachable').settings).toEqual({ pausedUntil: UNTIL_RESUMED })
    expect(failWith('later').settings).toBeUndefined()
  })
})

describe("Twilio's error codes", () => {
  test.each<[number, Failure]>([
    [21610, 'optedOut'],
    [21211, 'unreachable'],
    [30006, 'unreachable'],
    [30034, 'configuration'],
    [30003, 'later'],
    [12345, 'later'],
  ])('%i means %s', (code, failure) => {
    expect(failureOf(code)).toBe(failure)
  })
})
