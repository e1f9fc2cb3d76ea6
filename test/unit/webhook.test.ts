import { describe, expect, test } from 'vitest'
import { isSigned, readForm, type WebhookRequest } from '../../lib/webhook.ts'

/** Webhooks as Twilio posts them. Their signatures were computed apart from this code, by Python's hmac and hashlib. */
const TOKEN = '12345'
const FORM = {
  AccountSid: `AC${'0'.repeat(32)}`,
  Body: 'Ana Silva ',
  From: '+12025550100',
  MessageSid: `SM${'1'.repeat(32)}`,
  To: '+12025550199',
}
const SIGNATURE = 'HgbK2k9TBYjB4hhGEaremtzcO9Y='

const CARD = {
  ...FORM,
  Body: '',
  MessageSid: `MM${'1'.repeat(32)}`,
  NumMedia: '1',
  MediaContentType0: 'text/x-vcard',
  MediaUrl0: `https://api.twilio.com/2010-04-01/Accounts/${FORM.AccountSid}/Messages/MM${'1'.repeat(32)}/Media/ME${'2'.repeat(32)}`,
}
const WHATSAPP = {
  ...FORM,
  Body: 'met Zoë 🦊 & co = "friends" + 1%',
  From: 'whatsapp:+12025550100',
  ProfileName: 'Zoë',
  To: 'whatsapp:+12025550199',
}
const LINES = { ...FORM, Body: ' two\nlines\r\n\t' }
const { Body: _, ...PARTIES } = FORM
const STATUS = {
  ...PARTIES,
  From: FORM.To,
  To: FORM.From,
  ErrorCode: '30003',
  MessageStatus: 'undelivered',
}
const CLAIM = { rawPath: '/status', rawQueryString: `owner=${'a'.repeat(32)}&plan=12` }

const request = (facts: Partial<WebhookRequest> = {}): WebhookRequest => ({
  rawPath: '/sms',
  rawQueryString: 'foo=1&bar=2',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': SIGNATURE },
  body: '',
  isBase64Encoded: false,
  ...facts,
})

describe('the signature', () => {
  test('of a captured webhook is genuine', () => {
    expect(isSigned(request(), FORM, TOKEN, 'https://example.com')).toBe(true)
  })

  test.each([
    ['an MMS with a contact card', CARD, { rawQueryString: '' }, 'ha/zBvYT55yumU/gqXr3Bkzg2DI='],
    ['a WhatsApp text with every kind of character', WHATSAPP, { rawQueryString: '' }, 'jceM0DZAj0TKdc38+Fi1W0YnX+4='],
    ['a text of several lines', LINES, { rawQueryString: '' }, 'ANH8V+FG/ssI0huVrd+YWxaqyi8='],
    ['a status callback', STATUS, CLAIM, 'L3ZxCtiwBWIFUr2uzb3yKb7bbU0='],
  ])('of %s is genuine, as it was posted', (_name, form, facts, signature) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
    const posted = request({ ...facts, headers, body: new URLSearchParams(form).toString() })
    expect(readForm(posted)).toEqual(form)
    expect(isSigned(posted, readForm(posted), TOKEN, 'https://example.com')).toBe(true)
    expect(isSigned(posted, readForm(posted), '54321', 'https://example.com')).toBe(false)
  })

  test.each([
    ['another token', request(), FORM, '54321', 'https://example.com'],
    ['another address', request(), FORM, TOKEN, 'https://example.org'],
    ['another path', request({ rawPath: '/other' }), FORM, TOKEN, 'https://example.com'],
    ['another query', request({ rawQueryString: '' }), FORM, TOKEN, 'https://example.com'],
    ['another form', request(), { ...FORM, Body: 'Ana Sylva ' }, TOKEN, 'https://example.com'],
    ['a trimmed value', request(), { ...FORM, Body: 'Ana Silva' }, TOKEN, 'https://example.com'],
    ['no signature', request({ headers: {} }), FORM, TOKEN, 'https://example.com'],
  ])('fails with %s', (_name, one, form, token, url) => {
    expect(isSigned(one, form, token, url)).toBe(false)
  })
})

describe('the form', () => {
  test('is read from plain and from base64-encoded bodies', () => {
    const body = 'Body=Ana+Silva%0A&From=%2B12025550100'
    const form = { Body: 'Ana Silva\n', From: '+12025550100' }
    expect(readForm(request({ body }))).toEqual(form)
    const encoded = Buffer.from(body).toString('base64')
    expect(readForm(request({ body: encoded, isBase64Encoded: true }))).toEqual(form)
  })

  test('is refused over 32 KB with 413', () => {
    expect(readForm(request({ body: 'x'.repeat(32 * 1024) }))).toEqual({ ['x'.repeat(32 * 1024)]: '' })
    expect(() => readForm(request({ body: 'x'.repeat(32 * 1024 + 1) }))).toThrow(
      expect.objectContaining({ status: 413 }),
    )
  })

  test('is refused as any other type with 415', () => {
    const headers = { 'content-type': 'text/plain' }
    expect(() => readForm(request({ headers }))).toThrow(expect.objectContaining({ status: 415 }))
    expect(() => readForm(request({ headers: {} }))).toThrow(expect.objectContaining({ status: 415 }))
  })
})
