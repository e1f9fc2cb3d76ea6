import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { signWebhook } from '../../../infra/local/carrier/webhook.ts'
import { CONFIGURATION, OWNER_ADDRESS, TOKEN } from '../../../infra/local/configuration.ts'
import { readEverything } from '../everything.ts'
import { type System, startSystem } from '../system.ts'
import { type Attempt, parameters, post } from './request.ts'

const REQUESTS = 10_000
/** In every request, wherever it can be, so that it is found wherever it ends. */
const SECRET = 'Quagmire'

let system: System
const written: string[] = []

beforeEach(async () => {
  system = await startSystem()
  written.length = 0
  for (const stream of [process.stderr, process.stdout]) {
    vi.spyOn(stream, 'write').mockImplementation((line) => written.push(String(line)) > 0)
  }
})

afterEach(async () => {
  vi.restoreAllMocks()
  await system.close()
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text + SECRET),
  fc.constantFrom(
    '',
    SECRET,
    `${SECRET}\u0000`,
    '\ud800',
    '__proto__',
    '-1',
    '1e400',
    'x'.repeat(5000),
    'x'.repeat(40_000),
  ),
)
const anyForm = fc.dictionary(fc.oneof(anyText, fc.constantFrom('Body', 'From', 'toString', '__proto__')), anyText, {
  maxKeys: 5,
})

/** A form of Twilio's with some of it changed, or gone; never one that is a text from the owner to us. */
const brokenForm = fc
  .record({
    form: fc.constantFrom(parameters({ Body: SECRET }), status()),
    key: fc.constantFrom('MessageSid', 'AccountSid', 'From', 'To'),
    instead: anyText,
    more: anyForm,
  })
  .map(({ form, key, instead, more }) => ({ ...form, ...more, [key]: instead }))
  .filter((form) => form.From !== OWNER_ADDRESS || form.To !== CONFIGURATION.senderAddress || !isSid(form.MessageSid))

function status(): Record<string, string> {
  return { ...parameters(), MessageStatus: 'failed', ErrorCode: '30003' }
}

const isSid = (sid = '') => /^SM[0-9a-f]{32}$/.test(sid)

/** The status of a text that nobody sent; of one that is no claim at all. */
const anyPath = fc.oneof(
  fc.constantFrom('/sms', '/status', '/status?owner=00000000000000000000000000000001&plan=1', '/'),
  fc.tuple(anyText, anyText).map(([owner, plan]) => `/status?${new URLSearchParams({ owner, plan })}`),
  fc.webPath().map((path) => `/sms${path}`),
)

const anyAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  // Signed by Twilio, and not as it should be: the door is open, and nothing comes in.
  { weight: 3, arbitrary: fc.record({ path: anyPath, form: fc.oneof(brokenForm, anyForm) }) },
  // A text from the owner that nobody signed.
  { weight: 1, arbitrary: fc.record({ signature: anySignature() }) },
  // Any bytes, of any type.
  {
    weight: 2,
    arbitrary: fc.record({
      path: anyPath,
      body: fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
      type: fc.constantFrom(
        'application/x-www-form-urlencoded',
        'application/json',
        'text/plain',
        'multipart/form-data',
      ),
      signature: anySignature(),
    }),
  },
)

/** What a header can be: no signature, a wrong one, or one of another request. */
function anySignature(): fc.Arbitrary<string> {
  const other = signWebhook('https://other.example/sms', TOKEN, parameters()).signature
  return fc.oneof(fc.constantFrom('', other), fc.base64String({ maxLength: 40 }))
}

test(`answers ${REQUESTS} fuzzed requests without an error of its own, and neither stores nor logs anything of them`, async () => {
  const before = await readEverything()
  const statuses = new Map<number, number>()
  const attempts = fc.sample(anyAttempt, { numRuns: REQUESTS, seed: 20_261_128 })
  while (attempts.length > 0) {
    for (const { status } of await Promise.all(attempts.splice(0, 20).map((one) => post(system, one)))) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await system.stack.settle()
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([])
  // Each kind of answer was there: the sample is not one that the first check refuses.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 204, 400, 403, 404, 413, 415]))
  expect(await readEverything()).toEqual(before)
  expect(system.stack.carrier.messages.all()).toEqual([])
  expect(written.join('')).not.toContain(SECRET)
  expect(system.problems).toEqual([])
}, 240_000)
