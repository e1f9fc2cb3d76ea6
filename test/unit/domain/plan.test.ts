import { describe, expect, test } from 'vitest'
import { emptyWeek, planFrom } from '../../../lib/conversation/draft.ts'
import { type Change, type Entity, identify, newId, type Outgoing, outgoingOf } from '../../../lib/domain/plan.ts'
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

test('an entity is told from every other one, of its kind and of others', () => {
  const note = (id: string): Entity => ({
    kind: 'note',
    id,
    version: 1,
    deleted: false,
    contactId: '1',
    on: NOW,
    text: '',
  })
  const entities = [contactOf('1'), contactOf('2'), note('1'), note('2'), text, { ...text, plan: 2 }]
  const all: Entity[] = [...entities, emptyWeek('2026-11-23', 1), emptyWeek('2026-11-30', 1)]
  expect(new Set(all.map(identify)).size).toBe(all.length)
  expect(identify({ ...contactOf('1'), name: 'Ana' })).toBe(identify(contactOf('1')))
})

test('ids sort in the order in which things were created', () => {
  const created = [newId(2, 0), newId(2, 1), newId(10, 0), newId(1000, 0)]
  expect(created.toSorted()).toEqual(created)
  expect(new Set(created).size).toBe(created.length)
})
