import { describe, expect, test } from 'vitest'
import { findNeed, promise, thank, unmetNeeds } from '../../../lib/domain/need.ts'
import { contactOf } from '../conversation/view-fixture.ts'

const ana = contactOf('Ana', {
  needs: [
    { text: 'a roofer', status: 'open', promisedFor: null },
    { text: 'a wedding photographer', status: 'promised', promisedFor: '2026-11-30' },
    { text: 'a lawyer', status: 'delivered', promisedFor: null },
  ],
})

test('unmet are the open and the promised', () => {
  expect(unmetNeeds(ana)).toEqual([0, 1])
})

describe('findNeed', () => {
  test.each([
    ['with the roof', 0],
    ['wedding photos', 1],
    ['photography', 1],
    ['with a lawyer', null],
    ['with something', null],
    ['with a photocopier', null],
    ['a roof over the wedding', null],
  ])('finds the one that "%s" speaks of', (said, index) => {
    expect(findNeed(ana, unmetNeeds(ana), said)).toBe(index)
  })

  test('is not told by small words', () => {
    const bob = contactOf('Bob', {
      needs: [{ text: 'somebody to go to Rome with', status: 'open', promisedFor: null }],
    })
    expect(findNeed(bob, [0], 'to talk with him')).toBeNull()
  })
})

describe('promise', () => {
  test('follows up on the day that was said', () => {
    const after = promise(ana, { index: 0 }, { on: '2026-11-27', time: '15:00' })
    expect(after.needs[0]).toEqual({ text: 'a roofer', status: 'promised', promisedFor: '2026-11-27' })
    expect(after.needs.slice(1)).toEqual(ana.needs.slice(1))
    expect(after.followUp).toMatchObject({ on: '2026-11-27', time: '15:00', chosenBy: 'owner' })
  })

  test('of something new is a need of its own', () => {
    const after = promise(ana, { text: 'a tent' }, null)
    expect(after.needs).toEqual([...ana.needs, { text: 'a tent', status: 'promised', promisedFor: null }])
  })

  test('said again without a day keeps the day', () => {
    const after = promise(ana, { index: 1 }, null)
    expect(after.needs[1]?.promisedFor).toBe('2026-11-30')
    expect(after.followUp).toEqual(ana.followUp)
  })
})

test('thanks are for the needs named', () => {
  expect(thank(ana, [2]).needs.map(({ status }) => status)).toEqual(['open', 'promised', 'thanked'])
})
