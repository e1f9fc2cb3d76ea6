import { describe, expect, test } from 'vitest'
import { countTexts, leftToSay, noTexts } from '../../../lib/domain/daily-texts.ts'
import { Owner } from '../../../lib/domain/owner.ts'
import { ownerOf } from '../conversation/view-fixture.ts'

const TODAY = '2026-11-23'
const having = (count: number, limit?: number | null) => countTexts(noTexts(limit), TODAY, count)

describe('the texts of a day', () => {
  test('are fifty and one that says so, unless something else was agreed', () => {
    expect([49, 50, 51].map((count) => leftToSay(having(count), TODAY))).toEqual(['anything', 'goodbye', 'nothing'])
    expect([2, 3, 4].map((count) => leftToSay(having(count, 3), TODAY))).toEqual(['anything', 'goodbye', 'nothing'])
  })

  test('begin anew with the day', () => {
    expect(leftToSay(having(51), '2026-11-24')).toBe('anything')
    expect(countTexts(having(51), '2026-11-24', 1)).toEqual({ limit: 50, on: '2026-11-24', count: 1 })
  })

  test('are not counted for an owner without a limit', () => {
    expect(leftToSay(having(10_000, null), TODAY)).toBe('anything')
  })

  test('are limited for owners who joined before there was a limit', () => {
    const { texts: _, ...former } = ownerOf()
    expect(Owner.parse(former).texts).toEqual(noTexts(50))
  })
})
