import { afterEach, expect, test } from 'vitest'
import { json, type LocalServer, serve, toListener } from '../../infra/local/server.ts'
import { TwilioMessages } from '../../lib/adapters/twilio-messages.ts'
import type { TwilioToken } from '../../lib/adapters/twilio-token.ts'

let server: LocalServer

afterEach(() => server.close())

/** Twilio's messages, at a server that answers everything so; it says what it was asked for. */
async function messagesAt(status: number, answer: unknown) {
  const asked: string[] = []
  server = await serve(
    toListener(async ({ method, path, query }) => {
      asked.push(`${method} ${path}${query ? `?${query}` : ''}`)
      return json(status, answer)
    }),
  )
  const token = { get: async () => 'token', refresh: async () => null } as unknown as TwilioToken
  return { messages: new TwilioMessages({ apiUrl: server.url, accountSid: 'AC1', token }), asked }
}

const SENT = {
  sid: 'SM1',
  from: '+12025550199',
  to: '+12125550100',
  body: 'hello',
  num_media: '0',
  status: 'delivered',
  error_code: null,
  date_created: 'Mon, 23 Nov 2026 15:00:00 +0000',
}
const LISTED = {
  sid: 'SM1',
  from: '+12025550199',
  to: '+12125550100',
  body: 'hello',
  media: 0,
  status: 'delivered',
  errorCode: null,
  dateCreated: new Date('2026-11-23T15:00:00Z'),
}

test('a message is found by its SID', async () => {
  const { messages, asked } = await messagesAt(200, SENT)
  expect(await messages.find('SM1')).toEqual(LISTED)
  expect(asked).toEqual(['GET /2010-04-01/Accounts/AC1/Messages/SM1.json'])
})

test('a message that Twilio does not have any more is none', async () => {
  const { messages } = await messagesAt(404, { code: 20404, status: 404 })
  expect(await messages.find('SM1')).toBeNull()
})

test('any other refusal is no answer to whether there is such a message', async () => {
  const { messages } = await messagesAt(403, { code: 20003, status: 403 })
  await expect(messages.find('SM1')).rejects.toMatchObject({ name: 'TwilioError', code: 20003, status: 403 })
})

test('what Twilio leaves out of a message, as of one that waits for its sender, is empty', async () => {
  const { messages } = await messagesAt(200, { ...SENT, from: null, to: null, body: null, status: 'accepted' })
  expect(await messages.find('SM1')).toEqual({ ...LISTED, from: '', to: '', body: '', status: 'accepted' })
})
