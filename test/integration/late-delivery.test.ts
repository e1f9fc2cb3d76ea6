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

test('a delivery that reads the owner after another delivery of its text is done does nothing more', async () => {
  const table = new Table(process.env.TABLE_NAME ?? '')
  const clock = () => Temporal.Instant.from('2026-11-23T15:00:00Z')
  const token = new TwilioToken('none', clock)
  const media = new TwilioMedia({ apiUrl: 'http://127.0.0.1', accountSid: 'AC', token })
  const answeringWith = (store: Store) =>
    new TextAnswering(store, new PlanLog(store, new Bus(process.env.BUS_NAME ?? '')), media, 'http://127.0.0.1', clock)
  const text = { sid: `SM${'7'.repeat(32)}`, at: clock().toString(), body: 'met Ana Silva', media: [] }
  const store = new Store(table)

  const reply = await answeringWith(store).answer(OWNER_ID, text)
  expect(await answeringWith(new SlowStore(table)).answer(OWNER_ID, text)).toBe(reply)

  const owner = await store.loadOwner(OWNER_ID)
  expect(owner?.version).toBe(1)
  expect(await system.contacts()).toHaveLength(1)
})
