import { expect, test } from 'vitest'
import { hear, mentionsOf } from '../../../lib/conversation/heard.ts'

const moment = { today: '2026-11-23', time: '10:00', country: 'US' }

test.each([
  "sid's birthday is may 5",
  'Sid’s wife is a baker',
  "what is sid's number?",
  "done, gave sid's kids a ride",
])('whoever something belongs to is looked up: "%s"', (text) => {
  expect(mentionsOf(hear(text, moment), moment).words).toContain('sid')
})
