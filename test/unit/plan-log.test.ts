import { Temporal } from 'temporal-polyfill'
import { expect, test, vi } from 'vitest'
import type { Bus } from '../../lib/adapters/bus.ts'
import type { Store } from '../../lib/adapters/store.ts'
import type { TwilioMedia } from '../../lib/adapters/twilio-media.ts'
import { planFrom } from '../../lib/conversation/draft.ts'
import type { Outbox } from '../../lib/outbox.ts'
import { PlanLog } from '../../lib/plan-log.ts'
import { ReminderSending } from '../../lib/reminder-sending.ts'
import { TextAnswering } from '../../lib/text-answering.ts'
import { NOW, viewOf } from './conversation/view-fixture.ts'

const OWNER = '0123456789abcdef0123456789abcdef'
const clock = () => Temporal.Instant.from(NOW)

/** A table in which every number is taken by a plan that is gone when it is looked at, and which has no owner. */
const crowded = {
  putPlan: async () => false,
  wasPutBy: async () => false,
  loadPlan: async () => null,
  loadOwner: async () => null,
  loadAgenda: async () => null,
  recordText: async () => true,
} as unknown as Store

const announce = vi.fn(async () => {})
const log = new PlanLog(crowded, { announce } as unknown as Bus)

const decide = async () => planFrom({ reply: 'hello' }, viewOf(), { kind: 'due' })

test('a plan that always comes second is given up, so that whoever asked asks again', async () => {
  await expect(log.carryOut(OWNER, 'state', decide, async () => 'state')).rejects.toThrow(
    `no plan could be put for owner ${OWNER}`,
  )
})

test('a plan that comes second is not decided anew for an owner who is gone meanwhile', async () => {
  expect(await log.carryOut(OWNER, 'state', decide, async () => null)).toBeNull()
})

test('what could not be announced and has expired is not announced late', async () => {
  await log.announceLate(OWNER, [1, 2])
  expect(announce).not.toHaveBeenCalled()
})

test('an owner who is gone is sent nothing', async () => {
  expect(await new ReminderSending(crowded, log, {} as Outbox, clock).sendDue(OWNER)).toBe(false)
})

test('an owner who is gone is answered nothing', async () => {
  const answering = new TextAnswering(crowded, log, {} as TwilioMedia, 'https://text.example.com', clock)
  const text = { sid: 'SM1', at: NOW, body: 'met Ana Silva', media: [] }
  expect(await answering.answer(OWNER, text)).toBeNull()
})
