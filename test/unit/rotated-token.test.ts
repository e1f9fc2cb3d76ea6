import webhooks from 'twilio/lib/webhooks/webhooks.js'
import { beforeEach, expect, test } from 'vitest'
import type { TwilioToken } from '../../lib/adapters/twilio-token.ts'
import { type VerifiedRequest, verifyWebhook } from '../../lib/middleware.ts'

const PUBLIC_URL = 'https://text.example.com'
const FORM = { Body: 'Ana Silva', From: '+12025550100' }

/** A text as Twilio posts it, signed with a token. */
const signedWith = (token: string) => ({
  rawPath: '/sms',
  rawQueryString: '',
  headers: {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': webhooks.getExpectedTwilioSignature(token, `${PUBLIC_URL}/sms`, FORM),
  },
  body: new URLSearchParams(FORM).toString(),
  isBase64Encoded: false,
})

let event: VerifiedRequest

beforeEach(() => {
  event = { ...signedWith('new'), form: {} }
})

/** Verifies the text with a token that was read, and what reading it again gives. */
const verify = (known: string, again: string | null) => {
  const token = { get: async () => known, refresh: async () => again } as unknown as TwilioToken
  const { before } = verifyWebhook(() => ({ token, publicUrl: PUBLIC_URL }))
  return Promise.resolve(before?.({ event } as Parameters<NonNullable<typeof before>>[0]))
}

test('a text signed with the token that replaced the one that was read is let in', async () => {
  await verify('old', 'new')
  expect(event.form).toEqual(FORM)
})

test.each([
  ['was read a moment ago', null],
  ['is another one by now', 'other'],
])('a text is refused that is signed with no token: it %s', async (_what, again) => {
  await expect(verify('old', again)).rejects.toMatchObject({ status: 403 })
  expect(event.form).toEqual({})
})
