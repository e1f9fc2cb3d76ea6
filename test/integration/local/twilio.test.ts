import { Temporal } from 'temporal-polyfill'
import twilio from 'twilio'
import { afterEach, expect, test } from 'vitest'
import { createBackground } from '../../../infra/local/background.ts'
import { openMessageLog } from '../../../infra/local/carrier/message-log.ts'
import { startTwilio } from '../../../infra/local/carrier/twilio-api.ts'
import { readReplies } from '../../../infra/local/carrier/twiml.ts'

const accountSid = 'AC00000000000000000000000000000000'
const [sender, owner] = ['+12025550199', '+12025550100']
const close: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const closing of close.splice(0)) await closing()
})

/** Twilio's own client, but for the address that it calls. */
async function start() {
  const time = { now: Temporal.Instant.from('2026-11-23T15:00:00Z') }
  const background = createBackground()
  const problems: string[] = []
  const server = await startTwilio({
    accountSid,
    token: 'token',
    sender,
    webhookAddress: 'http://127.0.0.1:1/sms#rc=0',
    messages: openMessageLog(null),
    clock: () => time.now,
    background,
    report: (problem) => problems.push(problem),
  })
  close.push(server.close)
  const connect = (token: string) => {
    const client = twilio(accountSid, token)
    client.api.baseUrl = server.url
    return client
  }
  return { ...server, client: connect('token'), connect, time, background, problems }
}

test('sends a text, and tells its state', async () => {
  const { client, carrier, background } = await start()
  const arrived: string[] = []
  carrier.onArrival(({ body }) => arrived.push(body))
  const sent = await client.messages.create({ to: owner, from: sender, body: 'Follow up with Ana?' })
  expect(sent).toMatchObject({ status: 'queued', direction: 'outbound-api', numSegments: '1', errorCode: null })
  expect(arrived).toEqual(['Follow up with Ana?'])
  await background.idle()
  expect(await client.messages(sent.sid).fetch()).toMatchObject({ status: 'delivered', body: 'Follow up with Ana?' })
})

test.each([
  ['21610', { to: owner, from: sender, body: 'hi' }],
  ['21211', { to: 'nobody', from: sender, body: 'hi' }],
  ['21606', { to: owner, from: '+12025550111', body: 'hi' }],
  ['21617', { to: owner, from: sender, body: 'x'.repeat(1601) }],
])('refuses with %s', async (code, text) => {
  const { client, carrier } = await start()
  if (code === '21610') await carrier.receive({ from: owner, to: sender, body: 'STOP' }, [])
  await expect(client.messages.create(text)).rejects.toMatchObject({ status: 400, code: Number(code) })
})

test('refuses a wrong token', async () => {
  const { connect } = await start()
  await expect(connect('other').messages.list()).rejects.toMatchObject({ status: 401, code: 20003 })
})

test('lists texts by numbers and time, newest first, page by page', async () => {
  const { client, carrier, time } = await start()
  for (const body of ['one', 'two', 'three']) {
    await client.messages.create({ to: owner, from: sender, body })
    time.now = time.now.add({ minutes: 1 })
  }
  await carrier.receive({ from: owner, to: sender, body: 'a text that reached nobody' }, [])
  const bodies = async (...wanted: Parameters<typeof client.messages.list>) =>
    (await client.messages.list(...wanted)).map(({ body }) => body)
  expect(await bodies({ to: owner, pageSize: 2 })).toEqual(['three', 'two', 'one'])
  expect(await bodies({ to: owner, dateSentAfter: new Date('2026-11-23T15:01:00Z') })).toEqual(['three', 'two'])
  expect(await bodies({ to: owner, dateSentBefore: new Date('2026-11-23T15:01:00Z') })).toEqual(['two', 'one'])
  expect(await bodies({ from: owner })).toEqual(['a text that reached nobody'])
})

test('keeps and reports a text that could not be delivered', async () => {
  const { carrier, problems } = await start()
  await carrier.receive({ from: owner, to: sender, body: 'hi' }, [])
  expect(carrier.messages.all()).toMatchObject([{ direction: 'inbound', body: 'hi' }])
  expect(problems).toEqual(['the webhook could not be delivered'])
})

test.each([
  [
    'text/xml',
    '<?xml version="1.0" encoding="UTF-8"?><Response><Message>A &amp; B &#233;</Message></Response>',
    ['A & B é'],
  ],
  [
    'application/xml; charset=utf-8',
    '<Response><Message to="x"><Body>one\ntwo</Body></Message><Message>3</Message></Response>',
    ['one\ntwo', '3'],
  ],
  ['text/xml', '<Response/>', []],
  ['text/xml', '<Response></Response>', []],
  ['text/xml', '', []],
  ['text/plain', 'oops', ['oops']],
  ['text/xml', '<html>', null],
  ['application/json', '{}', null],
])('reads the replies in %s %s', (type, body, replies) => {
  expect(readReplies(type, body)).toEqual(replies)
})
