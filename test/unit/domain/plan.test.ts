import { describe, expect, test } from 'vitest'
import { planFrom } from '../../../lib/conversation/draft.ts'
import { type Change, newId, type Outgoing, outgoingOf } from '../../../lib/domain/plan.ts'
import { contactOf, NOW, viewOf } from '../conversation/view-fixture.ts'

const text: Outgoing = {
  kind: 'outgoing',
  version: 1,
  plan: 1,
  to: '+12125550100',
  body: 'Follow up with Ana.',
  claimedAt: NOW,
  status: 'claimed',
  sid: null,
  covers: [],
}

const planThat = (...changes: Change[]) => ({ ...planFrom({ reply: null }, viewOf(), { kind: 'due' }), changes })

describe('the text that a plan claims', () => {
  test('is the one that it creates, whatever else it does', () => {
    expect(outgoingOf(planThat({ before: null, after: contactOf('Ana') }, { before: null, after: text }))).toEqual(text)
  })

  test('is none that another plan claimed, and whose fate this one keeps', () => {
    expect(outgoingOf(planThat({ before: text, after: { ...text, status: 'delivered' } }))).toBeUndefined()
  })

  test('is none when nothing goes out', () => {
    expect(outgoingOf(planThat({ before: null, after: contactOf('Ana') }))).toBeUndefined()
  })
})

test('ids sort in the order in which things were created', () => {
  const created = [newId(2, 0), newId(2, 1), newId(10, 0), newId(1000, 0)]
  expect(created.toSorted()).toEqual(created)
})
