import { expect, test } from 'vitest'
import { isWhatsApp } from '../../../lib/domain/address.ts'

test.each([
  ['whatsapp:+12025550100', true],
  ['+12025550100', false],
])('an owner at %s is on WhatsApp: %s', (address, is) => {
  expect(isWhatsApp(address)).toBe(is)
})
