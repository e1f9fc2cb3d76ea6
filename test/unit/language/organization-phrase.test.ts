import { expect, test } from 'vitest'
import { readOrganization } from '../../../lib/language/organization-phrase.ts'

test.each([
  ['someone at stripe', 'Stripe'],
  ['for a PM role at Stripe', 'Stripe'],
  ['for the job at Etsy today!', 'Etsy'],
  ['anyone who works at bank of america?', 'Bank of America'],
  ['about Stripe', 'Stripe'],
  ['to Stripe again', 'Stripe'],
  ['at the Stripe team', 'Stripe'],
  ['with Acme', 'Acme'],
  ['x'.repeat(60), `X${'x'.repeat(59)}`],
  ['x'.repeat(61), null],
  ['a role', null],
  ['a referral', null],
  ['', null],
])('the organization in "%s" is %s', (phrase, organization) => {
  expect(readOrganization(phrase)).toBe(organization)
})
