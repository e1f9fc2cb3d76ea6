import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRightFor, stemsOfNeed, stemsOfNeeds, stemsOfWork } from '../../../../lib/domain/matching.ts'
import { contactOf } from '../../conversation/view-fixture.ts'

describe('stems', () => {
  test('of a need are among those of whoever is right for it', () => {
    const words = fc.constantFrom(
      'tax',
      'React',
      'advisor',
      'dev',
      'engineer',
      'lawyer',
      'wedding',
      'and',
      'of',
      'good',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.array(words, { maxLength: 4 }), (asked, held) => {
        const helper = contactOf('Bob Lee', { title: held.join(' ') })
        if (!isRightFor(`a ${asked.join(' ')}`, helper)) return
        const stems = stemsOfNeed(`a ${asked.join(' ')}`)
        expect(stemsOfWork(helper).some((stem) => stems.includes(stem))).toBe(true)
      }),
    )
  })

  test('of needs are those of the needs that are not met', () => {
    const open = (text: string) => ({ text, status: 'open' as const, promisedFor: null })
    const met = { text: 'a plumber', status: 'delivered' as const, promisedFor: null }
    expect(stemsOfNeeds({ needs: [met, open('a lawyer'), open('someone at Plaid')] })).toEqual(['lawyer', 'plaid'])
  })

  test('are none of somebody of whom nothing is known, and of what names nothing', () => {
    expect(stemsOfWork({ title: null, organization: null, notedFor: [] })).toEqual([])
    expect(stemsOfNeed('someone at ...')).toEqual([])
  })

  test('are found in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(stemsOfNeed(text).every((stem) => stem !== '')).toBe(true)
        expect(stemsOfWork({ title: text, organization: text, notedFor: [] }).every((stem) => stem !== '')).toBe(true)
      }),
    )
  })
})
