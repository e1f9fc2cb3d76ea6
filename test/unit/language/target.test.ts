import { describe, expect, test } from 'vitest'
import { readTargets } from '../../../lib/language/target.ts'

const read = (text: string) => readTargets(text).map(({ role, organization }) => `${role ?? '-'} at ${organization}`)

describe('what the owner is after', () => {
  test.each([
    ['stripe', ['- at Stripe']],
    ['PM at Stripe, Figma', ['PM at Stripe', 'PM at Figma']],
    ['PM at Stripe; Figma & Etsy', ['PM at Stripe', 'PM at Figma', 'PM at Etsy']],
    ['CTO at Stripe, Figma as PM, Etsy', ['CTO at Stripe', 'PM at Figma', 'PM at Etsy']],
    ['a PM role at Stripe or designer with figma', ['PM at Stripe', 'designer at Figma']],
    ['an engineering job in Google', ['engineering at Google']],
    ['designer roles @ Etsy', ['designer at Etsy']],
    ['Stripe as a PM', ['PM at Stripe']],
    ['Stripe (PM)', ['PM at Stripe']],
    ['PM for Etsy', ['PM at Etsy']],
    ['PM for Apple', ['PM at Apple']],
    ['PM for Mona Labs', ['PM at Mona Labs']],
    ['PM for Acme Jobs Board', ['PM at Acme Jobs Board']],
    ['head of the board at Stripe', ['head of the board at Stripe']],
    ['head of jobs marketing at Etsy', ['head of jobs marketing at Etsy']],
    ['workflow designer at Stripe', ['workflow designer at Stripe']],
    ['social work at Stripe', ['social work at Stripe']],
    ['Etsy for mentorship roles', ['mentorship at Etsy']],
    ['Etsy for a mentorship job', ['mentorship at Etsy']],
    ['Etsy for mentorship position', ['mentorship at Etsy']],
    ['job at Stripe', ['- at Stripe']],
    ['Etsy for a designer role', ['designer at Etsy']],
    ['Etsy for designers', ['designers at Etsy']],
    ['Etsy FOR a mentorship', ['mentorship at Etsy']],
    ['Stripe, , Etsy;', ['- at Stripe', '- at Etsy']],
    ['work at Stripe', ['- at Stripe']],
    ['anything at Stripe', ['- at Stripe']],
    ['the company Acme', ['- at Acme']],
    [' "Stripe". ', ['- at Stripe']],
    ['x'.repeat(60), [`- at X${'x'.repeat(59)}`]],
  ])('in "%s" is %j', (text, targets) => {
    expect(read(text)).toEqual(targets)
  })

  test.each(['', ' - ', 'x'.repeat(61)])('in "%s" is nothing', (text) => {
    expect(read(text)).toEqual([])
  })
})
