import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deliverWebhook, signWebhook } from '../../infra/local/carrier/webhook.ts'
import { describeStatus } from '../../infra/local/carrier/webhook-parameters.ts'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { CONFIGURATION, TOKEN } from '../../infra/local/configuration.ts'
import { Bus } from '../../lib/adapters/bus.ts'
import { sortKeys } from '../../lib/adapters/keys.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import { PlanLog } from '../../lib/plan-log.ts'
import { Undelivered } from '../../lib/undelivered.ts'
import { type System, startSystem } from './system.ts'

let system: System

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  system = await startSystem()
  await system.say('Met Ana Silva, needs a lawyer')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await system.close()
})

/** Twilio reports of the last text that went out that it was not delivered, with an error code. */
async function fail(code: string): Promise<void> {
  const message = system.stack.carrier.messages.all().findLast(({ direction }) => direction === 'outbound-api')
  if (!message) throw new Error('nothing was sent')
  const address = `${system.stack.url}/status?owner=00000000000000000000000000000001&plan=2`
  const parameters = { ...describeStatus(message, 'sent', CONFIGURATION.accountSid), MessageStatus: 'undelivered' }
  await deliverWebhook(signWebhook(address, TOKEN, { ...parameters, ErrorCode: code }))
  await system.stack.settle()
}

describe('a text that failed after it was delivered', () => {
  test('stays as it is: a final state never goes back', async () => {
    expect(await system.until('2026-11-25T09:00')).toHaveLength(1)
    await fail('30003')
    expect(await system.until('2026-11-27T12:00')).toEqual([])
  })
})

/** Hears that the reminder arrived each time that it has just been read. */
class LateStore extends Store {
  override async loadEntities(ownerId: string, keys: string[]) {
    const entities = await super.loadEntities(ownerId, keys)
    if (keys.includes(REMINDER_KEY)) await this.recordFate(ownerId, REMINDER_PLAN, 'delivered', 'SM1')
    return entities
  }
}

const REMINDER_PLAN = 2
const REMINDER_KEY = sortKeys.outgoing(REMINDER_PLAN)
const openStore = () => new Store(new Table(process.env.TABLE_NAME ?? ''))
const recorder = (store: Store) =>
  new Undelivered(store, new PlanLog(store, new Bus(process.env.BUS_NAME ?? '')), () =>
    Temporal.Instant.from('2026-11-25T14:05:00Z'),
  )
const reminder = async () => (await openStore().loadEntities(OWNER_ID, [REMINDER_KEY]))[0]

describe('reports that contradict each other at once', () => {
  beforeEach(async () => {
    system.stack.carrier.arrange(() => 'queued')
    await system.until('2026-11-25T09:00')
    expect(await reminder()).toMatchObject({ status: 'accepted' })
  }, 30_000)

  test('leave a text delivered that was delivered first, and nobody is due again', async () => {
    const before = await system.contacts()
    await recorder(new LateStore(new Table(process.env.TABLE_NAME ?? ''))).record(
      OWNER_ID,
      REMINDER_PLAN,
      'later',
      null,
    )
    expect(await reminder()).toMatchObject({ status: 'delivered' })
    expect((await openStore().loadOwner(OWNER_ID))?.version).toBe(REMINDER_PLAN)
    expect(await system.contacts()).toEqual(before)
  })

  test('leave a text failed that failed first, and it is due again once', async () => {
    await recorder(openStore()).record(OWNER_ID, REMINDER_PLAN, 'later', null)
    expect(await openStore().recordFate(OWNER_ID, REMINDER_PLAN, 'delivered', 'SM1')).toBe(false)
    await recorder(openStore()).record(OWNER_ID, REMINDER_PLAN, 'later', null)
    system.stack.carrier.arrange(() => null)
    expect(await system.until('2026-11-27T12:00')).toHaveLength(1)
  })

  test('are settled by the next sweep when whoever recorded the failure went no further', async () => {
    const text = await reminder()
    if (text?.kind !== 'outgoing') throw new Error('nothing was sent')
    await openStore().recordFailure(OWNER_ID, text, 'later')
    system.stack.carrier.arrange(() => null)
    expect(await system.until('2026-11-27T12:00')).toHaveLength(1)
    expect(await reminder()).toMatchObject({ status: 'failed' })
  })
})

describe('an owner who said STOP', () => {
  test('gets the reminder that waited once they say START', async () => {
    await system.say('STOP')
    expect(await system.until('2026-11-26T12:00')).toEqual([])
    await system.say('START')
    expect(await system.until('2026-11-26T12:10')).toEqual([
      'Follow up with Ana Silva: looking for a lawyer. DONE, LATER or SKIP?',
    ])
  })
})
