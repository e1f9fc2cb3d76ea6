import { setTimeout as sleep } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { json, serve, toListener } from '../infra/local/server.ts'
import type { Bus } from '../lib/adapters/bus.ts'
import { Store } from '../lib/adapters/store.ts'
import { TwilioMessages } from '../lib/adapters/twilio-messages.ts'
import type { TwilioToken } from '../lib/adapters/twilio-token.ts'
import { doAll } from '../lib/do-all.ts'
import { Outbox } from '../lib/outbox.ts'
import { PlanLog } from '../lib/plan-log.ts'
import { OWNERS_AT_ONCE, ReminderSending } from '../lib/reminder-sending.ts'
import { Undelivered } from '../lib/undelivered.ts'
import { contactOf } from '../test/unit/conversation/view-fixture.ts'
import { MemoryTable } from './memory-table.ts'
import { hundredths, readCpu } from './statistics.ts'

/** A sweep over owners who are all due in the same minute, with a table and a Twilio that take their time. */
export interface Sweep {
  readonly owners: number
  readonly atOnce: number
  /** Requests that Twilio takes at a time before it answers 429; the most there were, and how many it refused. */
  readonly twilioLimit: number
  readonly mostAtTwilio: number
  readonly refused: number
  /** Owners who got their text, and how many got it twice. */
  readonly texted: number
  readonly twice: number
  readonly seconds: number
  readonly ownersPerSecond: number
  /** The processor's time for each, Twilio's part on this machine included. */
  readonly cpuPerOwner: number
  readonly callsPerOwner: number
}

/** A quarter of what they take in one region at AWS, so that the figures come in a quarter of the time. */
const TABLE_DELAY_MS = 1
const TWILIO_DELAY_MS = 25

const NOW = Temporal.Instant.from('2026-11-25T14:00:00Z')
const clock = () => NOW

/** What Twilio lets an account do: more requests at a time than that get 429. */
const TWILIO_LIMIT = 100

/** Sweeps with room at Twilio, and once more with less room than the sweep would use. */
export async function measureSweeps(owners: number): Promise<Sweep[]> {
  return [await measureSweep(owners, TWILIO_LIMIT), await measureSweep(owners / 10, OWNERS_AT_ONCE / 2)]
}

async function measureSweep(owners: number, twilioLimit: number): Promise<Sweep> {
  const table = new MemoryTable(TABLE_DELAY_MS)
  const store = new Store(table)
  await Promise.all(Array.from({ length: owners }, (_, index) => addOwner(store, index)))
  const twilio = await startTwilio(twilioLimit)
  const sending = buildSending(store, twilio.url)
  const [start, cpu, calls] = [performance.now(), readCpu(), table.calls]
  try {
    await doAll(store.ownerIds(), (ownerId) => sending.sendDue(ownerId), OWNERS_AT_ONCE)
  } finally {
    await twilio.close()
  }
  const seconds = (performance.now() - start) / 1000
  const counts = [...twilio.texts.values()]
  return {
    owners,
    atOnce: OWNERS_AT_ONCE,
    twilioLimit,
    mostAtTwilio: twilio.most(),
    refused: twilio.refused(),
    texted: counts.length,
    twice: counts.filter((count) => count > 1).length,
    seconds: hundredths(seconds),
    ownersPerSecond: Math.round(owners / seconds),
    cpuPerOwner: hundredths((readCpu() - cpu) / owners),
    callsPerOwner: hundredths((table.calls - calls) / owners),
  }
}

/** Somebody with one follow-up due this morning. */
async function addOwner(store: Store, index: number): Promise<void> {
  const id = String(index).padStart(32, '0')
  const address = `+1202555${String(index).padStart(5, '0')}`
  await store.addOwner({ id, address, zone: 'America/New_York', country: 'US', joinedAt: '2026-11-23T15:00:00Z' })
  const after = contactOf('Ana Silva', { metOn: '2026-11-23' })
  await store.write(id, { before: null, after }, NOW.toString())
}

function buildSending(store: Store, apiUrl: string): ReminderSending {
  // What is announced goes nowhere.
  const log = new PlanLog(store, { announce: async () => {} } as unknown as Bus)
  const token = { get: async () => 'token' } as unknown as TwilioToken
  const messages = new TwilioMessages({ apiUrl, accountSid: `AC${'0'.repeat(32)}`, token })
  const sender = { from: '+12025550199', publicUrl: 'https://example.com', template: null }
  return new ReminderSending(
    store,
    log,
    new Outbox(store, messages, new Undelivered(store, log, clock), sender, clock),
    clock,
  )
}

const ACCEPTED = {
  status: 'queued',
  direction: 'outbound-api',
  num_media: '0',
  error_code: null,
  date_created: 'Wed, 25 Nov 2026 14:00:00 +0000',
}

/** Takes texts, so many at a time. https://www.twilio.com/docs/api/errors/20429 */
async function startTwilio(limit: number) {
  const texts = new Map<string, number>()
  let [current, most, refused] = [0, 0, 0]
  const take = async (request: string) => {
    const { To: to = '', From: from, Body: body } = Object.fromEntries(new URLSearchParams(request))
    await sleep(TWILIO_DELAY_MS)
    texts.set(to, (texts.get(to) ?? 0) + 1)
    return json(201, { ...ACCEPTED, to, from, body, sid: `SM${String(texts.size).padStart(32, '0')}` })
  }
  const server = await serve(
    toListener(async ({ body }) => {
      most = Math.max(most, ++current)
      try {
        if (current <= limit) return await take(body.toString())
        refused++
        return json(429, { code: 20429, message: 'Too Many Requests', status: 429 })
      } finally {
        current--
      }
    }),
  )
  return { ...server, texts, most: () => most, refused: () => refused }
}
