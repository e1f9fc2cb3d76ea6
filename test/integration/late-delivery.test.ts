import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { Bus } from '../../lib/adapters/bus.ts'
import { type InboundText, Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import { TwilioMedia } from '../../lib/adapters/twilio-media.ts'
import { TwilioToken } from '../../lib/adapters/twilio-token.ts'
import { PlanLog } from '../../lib/plan-log.ts'
import { TextAnswering } from '../../lib/text-answering.ts'
import { type System, startSystem } from './system.ts'

let system: System

beforeEach(async () => {
  system = await startSystem()
})

afterEach(() => system.close())

/** Records a text as the first delivery did, long before it reads anything. */
class SlowStore extends Store {
  override async recordText(ownerId: string, text: InboundText): Promise<boolean> {
    await super.recordText(ownerId, text)
    return true
  }
}

const clock = () => Temporal.Instant.from('2026-11-23T15:00:00Z')
const text = (nth: number, body: string): InboundText => ({
  sid: `SM${String(nth).padStart(32, '7')}`,
  at: clock().toString(),
  body,
  media: [],
})
const ANA = text(1, 'met Ana Silva')
const BOB = text(2, 'met Bob Lee')

/** A delivery of a text, as it goes with a store. */
function deliver(text: InboundText, store: Store): Promise<string | null> {
  const token = new TwilioToken('none', clock)
  const media = new TwilioMedia({ apiUrl: 'http://127.0.0.1', accountSid: 'AC', token })
  const log = new PlanLog(store, new Bus(process.env.BUS_NAME ?? ''))
  return new TextAnswering(store, log, media, 'http://127.0.0.1', clock).answer(OWNER_ID, text)
}

const ownTable = () => new Table(process.env.TABLE_NAME ?? '')
const known = async () => (await system.contacts()).map(({ name }) => name)

test('a delivery that reads the owner after another delivery of its text is done does nothing more', async () => {
  const store = new Store(ownTable())
  const reply = await deliver(ANA, store)
  expect(await deliver(ANA, new SlowStore(ownTable()))).toBe(reply)

  const owner = await store.loadOwner(OWNER_ID)
  expect(owner?.version).toBe(1)
  expect(await system.contacts()).toHaveLength(1)
})

/** Everything a delivery does before its plan is put: it ends there. */
async function crashBeforePlan(text: InboundText, store: Store): Promise<void> {
  await store.recordText(OWNER_ID, text)
  await store.linkText(OWNER_ID, text.sid, 1)
}

test('a delivery after a crash that left the number of a plan and no plan does what the text says', async () => {
  const store = new Store(ownTable())
  await crashBeforePlan(ANA, store)
  expect(await deliver(ANA, store)).toContain('Saved Ana Silva')
  expect(await deliver(ANA, store)).toContain('Saved Ana Silva')
  expect(await known()).toEqual(['Ana Silva'])
})

test('a delivery after a crash whose number another text took meanwhile gets its own reply', async () => {
  const store = new Store(ownTable())
  await crashBeforePlan(ANA, store)
  expect(await deliver(BOB, store)).toContain('Saved Bob Lee')
  expect(await deliver(ANA, store)).toContain('Saved Ana Silva')
  expect(await deliver(BOB, store)).toContain('Saved Bob Lee')
  expect(await known()).toEqual(['Bob Lee', 'Ana Silva'])
})

test('a number that comes late does not take the place of a higher one', async () => {
  const store = new Store(ownTable())
  await store.recordText(OWNER_ID, ANA)
  await store.linkText(OWNER_ID, ANA.sid, 9)
  await store.linkText(OWNER_ID, ANA.sid, 1)
  expect(await store.findPlanOfText(OWNER_ID, ANA.sid)).toBe(9)
})
