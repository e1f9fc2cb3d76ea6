import { request } from 'node:http'
import { Temporal } from 'temporal-polyfill'
import { afterEach, expect, test } from 'vitest'
import { type GatewayRoute, startGateway } from '../../../infra/local/aws/gateway.ts'

const clock = () => Temporal.Instant.from('2026-11-23T15:00:00Z')
const close: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const closing of close.splice(0)) await closing()
})

/** Keeps the event, and answers nothing. */
const keepIn = (events: unknown[]) => async (event: unknown) => {
  events.push(event)
  return { statusCode: 200 }
}

async function start(...routes: GatewayRoute[]): Promise<string> {
  const gateway = await startGateway(clock)
  close.push(gateway.close)
  gateway.open(routes)
  return gateway.url
}

/** `fetch` does not let a caller choose Host and Origin. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

test('hands over a form as payload format 2.0 has it', async () => {
  const events: unknown[] = []
  const url = await start({ key: 'POST /sms', invoke: keepIn(events) })
  await fetch(`${url}/sms?a=1&a=2&b=%20`, { method: 'POST', body: new URLSearchParams({ Body: 'hi' }) })
  expect(events[0]).toMatchObject({
    version: '2.0',
    routeKey: 'POST /sms',
    rawPath: '/sms',
    rawQueryString: 'a=1&a=2&b=%20',
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    requestContext: { http: { method: 'POST', path: '/sms' }, timeEpoch: 1795446000000 },
    body: Buffer.from('Body=hi').toString('base64'),
    isBase64Encoded: true,
  })
})

test('answers what the function returns', async () => {
  const result = {
    statusCode: 201,
    headers: { 'content-type': 'text/plain', etag: '1' },
    body: 'aGk=',
    isBase64Encoded: true,
  }
  const url = await start({ key: 'POST /sms', invoke: async () => result })
  const response = await fetch(`${url}/sms`, { method: 'POST' })
  expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([201, '1', 'hi'])
})

test('finds the route by method and path, whatever stands for a parameter', async () => {
  const events: unknown[] = []
  const url = await start({ key: 'GET /my/{owner}/{proxy+}', invoke: keepIn(events) })
  expect((await fetch(`${url}/my/1/a/b`)).status).toBe(200)
  expect((await fetch(`${url}/my/1`)).status).toBe(404)
  expect((await fetch(`${url}/my/1/a`, { method: 'POST' })).status).toBe(404)
  expect(events).toMatchObject([{ rawPath: '/my/1/a/b' }])
})

test.each([
  ['a failure', () => Promise.reject(new Error('secret'))],
  ['what is no answer', async () => 'secret'],
])('says nothing about %s', async (_what, invoke) => {
  const url = await start({ key: 'POST /sms', invoke })
  const response = await fetch(`${url}/sms`, { method: 'POST' })
  expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}'])
})

test('refuses a foreign Host or Origin', async () => {
  const url = await start({ key: 'POST /sms', invoke: async () => ({ statusCode: 200 }) })
  const { host } = new URL(url)
  const sms = `${url}/sms`
  expect(await statusOf(sms, { host })).toBe(200)
  expect(await statusOf(sms, { host: host.replace('127.0.0.1', 'localhost'), origin: url })).toBe(200)
  expect(await statusOf(sms, { host: 'attacker.example' })).toBe(403)
  expect(await statusOf(sms, { host, origin: 'https://attacker.example' })).toBe(403)
  expect(await statusOf(sms, { host, origin: 'null' })).toBe(403)
})
