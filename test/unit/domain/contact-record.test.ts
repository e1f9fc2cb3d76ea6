import { expect, test } from 'vitest'
import type { Need } from '../../../lib/domain/contact.ts'
import { toContactRecord } from '../../../lib/domain/contact-record.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'

const { settings } = ownerOf()
const needs = (...statuses: Need['status'][]): Need[] =>
  statuses.map((status) => ({ text: `what is ${status}`, status, promisedFor: null }))

test.each([
  [needs('delivered', 'open'), 'what is open'],
  [needs('thanked', 'promised', 'open'), 'what is promised'],
  [needs('delivered'), null],
])('the reason to follow up is the first need that was not met', (of, reason) => {
  expect(toContactRecord(contactOf('Ana', { needs: of }), [], settings).followUp?.reason).toBe(reason)
})

test('a follow-up is at the reminder hour where the owner is, and none for someone dropped', () => {
  expect(toContactRecord(contactOf('Ana'), [], settings).followUp?.at).toBe('2026-11-25T09:00:00-05:00')
  expect(toContactRecord(contactOf('Ana', { followUp: null }), [], settings).followUp).toBeNull()
})
