import middy from '@middy/core'
import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { Bus } from '../lib/adapters/bus.ts'
import { type InboundText, Store } from '../lib/adapters/store.ts'
import { Table } from '../lib/adapters/table.ts'
import { type Media, TwilioMedia } from '../lib/adapters/twilio-media.ts'
import { TwilioToken } from '../lib/adapters/twilio-token.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { readEnv } from '../lib/env.ts'
import { KnownAddresses } from '../lib/known-addresses.ts'
import { countMetric } from '../lib/metrics.ts'
import { answerErrors, type HttpAnswer, type VerifiedRequest, verifyWebhook } from '../lib/middleware.ts'
import { once } from '../lib/once.ts'
import { PlanLog } from '../lib/plan-log.ts'
import { TextAnswering } from '../lib/text-answering.ts'
import { answerTwiml } from '../lib/twiml.ts'
import { type Form, WebhookError } from '../lib/webhook.ts'

/** No address at Twilio is longer; one that is could be no key of the table. */
const address = z.string().check(z.minLength(1), z.maxLength(256))
const sid = (prefix: string) => z.string().check(z.regex(new RegExp(`^${prefix}[0-9a-fA-F]{32}$`)))

/** Twilio's parameters of an inbound message (https://www.twilio.com/docs/messaging/guides/webhook-request). */
const InboundForm = z.object({
  MessageSid: z.string().check(z.regex(/^[SM]M[0-9a-fA-F]{32}$/)),
  AccountSid: sid('AC'),
  From: address,
  To: address,
  Body: z.string(),
  NumMedia: z.optional(z.string().check(z.regex(/^(?:\d|10)$/))),
})
type InboundForm = z.infer<typeof InboundForm>

const buildServices = (clock: Clock) => {
  const env = readEnv([
    'TABLE_NAME',
    'BUS_NAME',
    'PUBLIC_URL',
    'TWILIO_API_URL',
    'TWILIO_ACCOUNT_SID',
    'TWILIO_TOKEN_PARAMETER',
    'SENDER_ADDRESS',
  ])
  const store = new Store(new Table(env.TABLE_NAME))
  const token = new TwilioToken(env.TWILIO_TOKEN_PARAMETER, clock)
  const media = new TwilioMedia({ apiUrl: env.TWILIO_API_URL, accountSid: env.TWILIO_ACCOUNT_SID, token })
  return {
    clock,
    addresses: new KnownAddresses(store, clock),
    answering: new TextAnswering(store, new PlanLog(store, new Bus(env.BUS_NAME)), media, env.PUBLIC_URL, clock),
    token,
    publicUrl: env.PUBLIC_URL,
    accountSid: env.TWILIO_ACCOUNT_SID,
    senderAddress: env.SENDER_ADDRESS,
  }
}
type Services = ReturnType<typeof buildServices>

/** Answers one verified webhook. Whoever is not an owner, or meant another account or number, gets no answer. */
export async function receiveText(form: Form, services: Services): Promise<string | null> {
  const parsed = InboundForm.safeParse(form)
  if (!parsed.success) throw new WebhookError(400, 'not an inbound message')
  const { AccountSid, To, From } = parsed.data
  if (AccountSid !== services.accountSid || To !== services.senderAddress) return null
  const ownerId = await services.addresses.findOwnerId(From)
  const media = readMedia(form, Number(parsed.data.NumMedia ?? 0))
  return ownerId && services.answering.answer(ownerId, readText(parsed.data, media, services.clock()))
}

const readText = ({ MessageSid, Body }: InboundForm, media: Media[], at: Temporal.Instant): InboundText => ({
  sid: MessageSid,
  at: at.toString(),
  body: Body,
  media,
})

/** What the form names as `MediaUrl0`, `MediaContentType0` and so on. */
const readMedia = (form: Form, count: number): Media[] =>
  Array.from({ length: count }, (_, index) => ({
    url: form[`MediaUrl${index}`] ?? '',
    contentType: form[`MediaContentType${index}`] ?? '',
  }))

/** `POST /sms`: a text from the owner, answered in TwiML. */
export const createHandler = (clock: Clock) => {
  const services = once(() => buildServices(clock))
  return middy<VerifiedRequest, HttpAnswer>()
    .use(answerErrors('receive-text'))
    .use(verifyWebhook(services))
    .handler(async ({ form }) => {
      const reply = await receiveText(form, services())
      if (reply) countMetric('RepliesSent')
      return answerTwiml(reply)
    })
}

export const handler = createHandler(systemClock)
