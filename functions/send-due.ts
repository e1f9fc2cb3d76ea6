import middy from '@middy/core'
import * as z from 'zod/mini'
import { Bus } from '../lib/adapters/bus.ts'
import { Store } from '../lib/adapters/store.ts'
import { Table } from '../lib/adapters/table.ts'
import { TwilioMedia } from '../lib/adapters/twilio-media.ts'
import { TwilioMessages } from '../lib/adapters/twilio-messages.ts'
import { TwilioToken } from '../lib/adapters/twilio-token.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { doAll } from '../lib/do-all.ts'
import { readEnv } from '../lib/env.ts'
import { alarmPassed } from '../lib/events.ts'
import { countMetric } from '../lib/metrics.ts'
import { nameErrors } from '../lib/middleware.ts'
import { MissedTexts } from '../lib/missed-texts.ts'
import { once } from '../lib/once.ts'
import { Outbox } from '../lib/outbox.ts'
import { PlanLog } from '../lib/plan-log.ts'
import { OWNERS_AT_ONCE, ReminderSending } from '../lib/reminder-sending.ts'
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
  const account = { apiUrl: env.TWILIO_API_URL, accountSid: env.TWILIO_ACCOUNT_SID, token }
  const messages = new TwilioMessages(account)
  const template = env.REMINDER_TEMPLATE === 'none' ? null : env.REMINDER_TEMPLATE
  const sender = { from: env.SENDER_ADDRESS, publicUrl: env.PUBLIC_URL, template }
  const bus = new Bus(env.BUS_NAME)
  const log = new PlanLog(store, bus)
  const outbox = new Outbox(store, messages, new Undelivered(store, log, clock), sender, clock)
  /** Alarms, which are many, load nothing of what reads texts. */
  const loadMissed = once(async () => {
    const { TextAnswering } = await import('../lib/text-answering.ts')
    const answering = new TextAnswering(store, log, new TwilioMedia(account), env.PUBLIC_URL, clock)
    return new MissedTexts({ store, log, answering, messages, outbox, sender: env.SENDER_ADDRESS, clock })
  })
  return { clock, store, bus, loadMissed, sending: new ReminderSending(store, log, outbox, clock) }
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

/**
 * The hourly sweep over all owners: what never reached us is answered, then what is due is sent. One failure does not
 * keep anything else from being done.
 */
async function sweep({ store, loadMissed, sending }: Services): Promise<void> {
  countMetric('Sweeps')
  const missed = await loadMissed()
  const [texts] = await Promise.allSettled([missed.list()])
  const missedBy = (ownerId: string) => (texts.status === 'fulfilled' && texts.value.get(ownerId)) || []
  const serve = (ownerId: string) =>
    doAll([() => missed.handle(ownerId, missedBy(ownerId)), () => sending.sendDue(ownerId)], (work) => work())
  await doAll(store.ownerIds(), serve, OWNERS_AT_ONCE)
  if (texts.status === 'rejected') throw texts.reason
}

/** An alarm, or the hourly sweep: texts whatever is due. */
export const createHandler = (clock: Clock) => {
  const services = once(() => buildServices(clock))
  return middy<unknown, void>()
    .use(nameErrors('send-due'))
    .handler(async (event) => {
      const wake = Wake.parse(event)
      return 'owner' in wake ? answerAlarm(wake.owner, services()) : sweep(services())
    })
}

export const handler = createHandler(systemClock)
