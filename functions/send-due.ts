import middy from '@middy/core'
import * as z from 'zod/mini'
import { Bus } from '../lib/adapters/bus.ts'
import { Store } from '../lib/adapters/store.ts'
import { Table } from '../lib/adapters/table.ts'
import { TwilioMessages } from '../lib/adapters/twilio-messages.ts'
import { TwilioToken } from '../lib/adapters/twilio-token.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { readEnv } from '../lib/env.ts'
import { alarmPassed } from '../lib/events.ts'
import { once } from '../lib/once.ts'
import { Outbox } from '../lib/outbox.ts'
import { PlanLog } from '../lib/plan-log.ts'
import { ReminderSending } from '../lib/reminder-sending.ts'
import { Undelivered } from '../lib/undelivered.ts'

/** An alarm names its owner; the hourly sweep goes over all of them. */
const Wake = z.union([z.object({ owner: z.string() }), z.object({ sweep: z.literal(true) })])

function buildServices(clock: Clock) {
  const env = readEnv([
    'TABLE_NAME',
    'BUS_NAME',
    'PUBLIC_URL',
    'TWILIO_API_URL',
    'TWILIO_ACCOUNT_SID',
    'TWILIO_TOKEN_PARAMETER',
    'SENDER_ADDRESS',
    'REMINDER_TEMPLATE',
  ])
  const store = new Store(new Table(env.TABLE_NAME))
  const token = new TwilioToken(env.TWILIO_TOKEN_PARAMETER, clock)
  const messages = new TwilioMessages({ apiUrl: env.TWILIO_API_URL, accountSid: env.TWILIO_ACCOUNT_SID, token })
  const template = env.REMINDER_TEMPLATE === 'none' ? null : env.REMINDER_TEMPLATE
  const sender = { from: env.SENDER_ADDRESS, publicUrl: env.PUBLIC_URL, template }
  const bus = new Bus(env.BUS_NAME)
  const log = new PlanLog(store, bus)
  const outbox = new Outbox(store, messages, new Undelivered(store, log, clock), sender, clock)
  return { clock, store, bus, sending: new ReminderSending(store, log, outbox, clock) }
}
type Services = ReturnType<typeof buildServices>

/**
 * An alarm: texts the owner whatever is due. If nothing is (it was moved, say), no plan announces anything, so that the
 * next alarm has to be asked for.
 */
async function answerAlarm(ownerId: string, { clock, sending, bus }: Services): Promise<void> {
  const didSomething = await sending.sendDue(ownerId)
  if (!didSomething) await bus.announce([alarmPassed(ownerId, clock())])
}

/** The hourly sweep over all owners. One owner's failure does not keep another from being served. */
async function sweep({ store, sending }: Services): Promise<void> {
  const failures: unknown[] = []
  for await (const ownerId of store.ownerIds()) {
    await sending.sendDue(ownerId).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw new AggregateError(failures, 'some owners were not served')
}

/** An alarm, or the hourly sweep: texts whatever is due. */
export const createHandler = (clock: Clock) => {
  const services = once(() => buildServices(clock))
  return middy<unknown, void>().handler(async (event) => {
    const wake = Wake.parse(event)
    return 'owner' in wake ? answerAlarm(wake.owner, services()) : sweep(services())
  })
}

export const handler = createHandler(systemClock)
