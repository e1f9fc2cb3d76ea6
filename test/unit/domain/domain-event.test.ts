import { describe, expect, test } from 'vitest'
import { DomainEvent } from '../../../lib/domain/domain-event.ts'

describe('a stored event', () => {
  test.each([
    [
      'of a type that is known, with its facts',
      { type: 'FollowUpScheduled', facts: { contact: '1', on: '2026-11-25' } },
    ],
    ['with a fact that its type got later', { type: 'NoteTaken', facts: { contact: '1', on: '2026-11-25' } }],
    ['of a type that has no facts', { type: 'OwnerHired', facts: {} }],
  ])('is one %s', (_, stored) => {
    expect(DomainEvent.safeParse(stored).success).toBe(true)
  })

  test.each([
    ['without one of its facts', { type: 'FollowUpScheduled', facts: { contact: '1' } }],
    ['of a type that nobody announces', { type: 'ContactForgotten', facts: { contact: '1' } }],
    ['that is named like what every object has', { type: 'toString', facts: {} }],
    ['without a type', { facts: { contact: '1' } }],
  ])('is none %s', (_, stored) => {
    expect(DomainEvent.safeParse(stored).success).toBe(false)
  })
})
