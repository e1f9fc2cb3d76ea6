import middy from '@middy/core'
import * as z from 'zod/mini'
import { Bus } from '../lib/adapters/bus.ts'
import { Store } from '../lib/adapters/store.ts'
import { Table } from '../lib/adapters/table.ts'
import { TwilioToken } from '../lib/adapters/twilio-token.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { failureOf } from '../lib/domain/delivery.ts'
import { readEnv } from '../lib/env.ts'
import { logProblem } from '../lib/log.ts'
import { answerErrors, type HttpAnswer, type VerifiedRequest, verifyWebhook } from '../lib/middleware.ts'
import { once } from '../lib/once.ts'
import { PlanLog } from '../lib/plan-log.ts'
import { Undelivered } from '../lib/undelivered.ts'
import { WebhookError } from '../lib/webhook.ts'

/** Twilio's parameters of a status callback (https://www.twilio.com/docs/messaging/guides/track-outbound-message-status). */
const StatusForm = z.object({
  MessageSid: z.string(),
  MessageStatus: z.string(),
  AccountSid: z.string(),
  ErrorCode: z.optional(z.coerce.number()),
})
type StatusForm = z.infer<typeof StatusForm>

/** What the address that Twilio calls back carries: whose text it was, and the number of the plan that sent it. */
const Claim = z.object({
  owner: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  plan: z.coerce.number().check(z.int(), z.positive()),
})
type Claim = z.infer<typeof Claim>

function buildServices(clock: Clock) {
  const env = readEnv(['TABLE_NAME', 'BUS_NAME', 'PUBLIC_URL', 'TWILIO_ACCOUNT_SID', 'TWILIO_TOKEN_PARAMETER'])
  const store = new Store(new Table(env.TABLE_NAME))
  return {
    store,
    undelivered: new Undelivered(store, new PlanLog(store, new Bus(env.BUS_NAME)), clock),
    token: new TwilioToken(env.TWILIO_TOKEN_PARAMETER, clock),
    publicUrl: env.PUBLIC_URL,
    accountSid: env.TWILIO_ACCOUNT_SID,
  }
}
type Services = ReturnType<typeof buildServices>

/** Records how far a text came. Callbacks repeat and arrive out of order; a final state never goes back. */
export async function trackDelivery({ form, rawQueryString }: VerifiedRequest, services: Services): Promise<void> {
  const status = StatusForm.safeParse(form)
  const claim = Claim.safeParse(Object.fromEntries(new URLSearchParams(rawQueryString)))
  if (!status.success || !claim.success) throw new WebhookError(400, 'not a status callback')
  if (status.data.AccountSid !== services.accountSid) return
  await record(claim.data, status.data, services)
}

async function record(claim: Claim, status: StatusForm, { store, undelivered }: Services): Promise<void> {
  switch (status.MessageStatus) {
    case 'failed':
    case 'undelivered':
      return recordFailure(claim, status, undelivered)
    case 'delivered':
    case 'read':
      await store.recordFate(claim.owner, claim.plan, 'delivered', status.MessageSid)
      return
    default:
      await store.recordFate(claim.owner, claim.plan, 'accepted', status.MessageSid)
  }
}

async function recordFailure({ owner, plan }: Claim, status: StatusForm, undelivered: Undelivered): Promise<void> {
  const code = status.ErrorCode ?? 0
  const failure = failureOf(code)
  logProblem('a text was not delivered', { code, failure })
  await undelivered.record(owner, plan, failure, status.MessageSid)
}

/** `POST /status`: what became of a text, from Twilio. */
export const createHandler = (clock: Clock) => {
  const services = once(() => buildServices(clock))
  return middy<VerifiedRequest, HttpAnswer>()
    .use(answerErrors('track-delivery'))
    .use(verifyWebhook(services))
    .handler(async (request) => {
      await trackDelivery(request, services())
      return { statusCode: 204, body: '' }
    })
}

export const handler = createHandler(systemClock)
