import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandler as createReceiveText } from '../../functions/receive-text.ts'
import { createHandler as createSendDue } from '../../functions/send-due.ts'
import { createHandler as createSetAlarm } from '../../functions/set-alarm.ts'
import type { BusEvent } from '../../infra/local/aws/event-bridge.ts'
import { signWebhook } from '../../infra/local/carrier/webhook.ts'
import { type Session, startSession } from '../../infra/local/chat/session.ts'
import { OWNER_ADDRESS, TOKEN } from '../../infra/local/configuration.ts'
import { type LocalServer, serve, toListener } from '../../infra/local/server.ts'
import { type LocalStack, startStack } from '../../infra/local/stack.ts'
import { parameters } from './door/request.ts'

/** What is texted here, by whom, and what opens Twilio's account. */
const SECRETS = [
  /zebulon|quagmire|vandelay|regatta|latex|architect|kramerica|stethoscope|555-?0143|@example/i,
  new RegExp(OWNER_ADDRESS.slice(2)),
  new RegExp(`${TOKEN}|${Buffer.from(`:${TOKEN}`).toString('base64').slice(4, -4)}`),
]

const TEXTS = [
  'Met Zebulon Quagmire, architect at Vandelay, at the Regatta. Needs latex. 202-555-0143, zeb@example.com',
  'Bob Vandelay via Zebulon',
  'a stethoscope',
  'zebulon: likes a stethoscope',
  'vandelay?',
  'zebulan',
  'NO',
  'target architect at Kramerica',
  'asked zebulon',
  'who can refer me to kramerica',
  'rename bob vandelay Bob Kramerica',
  'merge bob kramerica, zebulon',
  'undo',
  'timezone Kramerica',
  'remind at half past stethoscope',
  'stethoscope stethoscope stethoscope',
  'delete zebulon',
  'YES',
  'undo',
  'STOP',
  'START',
]

let stack: LocalStack
let session: Session
let broken: LocalServer
const written: string[] = []
const events: BusEvent[] = []

beforeEach(async () => {
  written.length = 0
  events.length = 0
  const start = Temporal.Instant.from('2026-11-23T10:00:00-05:00')
  const observe = (event: BusEvent) => events.push(event)
  stack = await startStack({ start, frozen: true, data: null, report: () => {}, observe })
  session = await startSession(stack, 'America/New_York')
  // Whatever is asked of it, it says in its refusal.
  broken = await serve(
    toListener(async ({ body, query }) => ({
      status: 400,
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body: JSON.stringify({ __type: 'ValidationException', message: `${body} ${query}` }),
    })),
  )
  for (const stream of [process.stderr, process.stdout]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  }
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => written.push(said.join(' ')))
  }
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await Promise.all([stack.close(), broken.close()])
})

const tells = (text: string) => SECRETS.filter((secret) => secret.test(text)).map(String)

test('no log line and no event holds what was texted, by whom, or the token', async () => {
  for (const text of TEXTS) await session.answer(text)
  await session.answer('/wait 52h')
  await session.answer('done, met zebulon at the regatta')
  expect(events.length).toBeGreaterThan(20)
  for (const event of events) expect(tells(JSON.stringify(event))).toEqual([])
  for (const line of written) expect(tells(line)).toEqual([])
}, 90_000)

describe('what Lambda logs of a function that failed', () => {
  /** An error as Lambda's runtime writes it: with its message, its stack, and whatever it has on it. */
  const asLogged = (error: unknown) =>
    error instanceof Error
      ? JSON.stringify([error.name, error.message, error.stack, error.cause, { ...error }, error])
      : 'nothing was thrown'

  const failure = (work: Promise<unknown>) =>
    work.then(
      () => 'nothing was thrown',
      (error: unknown) => asLogged(error),
    )

  beforeEach(async () => {
    await session.answer('Met Zebulon Quagmire, needs latex')
  })

  const wake = { owner: '00000000000000000000000000000001' }
  /** The reminder is due, and nobody was woken yet. */
  const due = () => Temporal.Instant.from('2026-11-25T09:00:00-05:00')

  test('is not the text that could not be sent, and not the token', async () => {
    vi.stubEnv('TWILIO_API_URL', 'http://127.0.0.1:1')
    const logged = await failure(createSendDue(due)(wake, {} as never))
    expect(logged).toContain('send-due failed')
    expect(tells(logged + written.join(''))).toEqual([])
    expect(written.join('')).toContain('"message":"send-due failed"')
  })

  test('is not what the database was asked', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', broken.url)
    const detail = { version: 1, id: '1-0', owner: wake.owner, plan: 1, at: '2026-11-25T14:00:00Z' }
    const sending = await failure(createSendDue(due)(wake, {} as never))
    const setting = await failure(createSetAlarm(due)({ 'detail-type': 'AlarmPassed', detail }, {} as never))
    expect(sending).toContain('send-due failed: ValidationException')
    expect(setting).toContain('set-alarm failed: ValidationException')
    expect(tells(sending + setting + written.join(''))).toEqual([])
  })

  test('is not the webhook that it could not answer', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', broken.url)
    const { body, signature } = signWebhook(`${stack.url}/sms`, TOKEN, parameters())
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
    const request = { rawPath: '/sms', rawQueryString: '', headers, body, isBase64Encoded: false, form: {} }
    const answer = await createReceiveText(stack.timeline.now)(request, {} as never)
    expect(answer).toEqual({ statusCode: 500, body: '' })
    expect(written.join('')).toContain('ValidationException')
    expect(tells(written.join(''))).toEqual([])
  })
})
