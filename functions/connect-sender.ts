import middy from '@middy/core'
import * as z from 'zod/mini'
import { answerCloudFormation, CloudFormationRequest } from '../lib/adapters/cloud-formation.ts'
import { FormerSettings } from '../lib/adapters/former-settings.ts'
import { Table } from '../lib/adapters/table.ts'
import { TwilioError } from '../lib/adapters/twilio-error.ts'
import { TwilioRest } from '../lib/adapters/twilio-rest.ts'
import { TwilioSenders } from '../lib/adapters/twilio-senders.ts'
import { TwilioToken } from '../lib/adapters/twilio-token.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { readEnv } from '../lib/env.ts'
import { logProblem, nameError } from '../lib/log.ts'
import { nameErrors } from '../lib/middleware.ts'
import { once } from '../lib/once.ts'
import { SenderConnecting } from '../lib/sender-connecting.ts'

/** What the custom resource is told; `WebhookUrl` has no connection overrides. */
const Properties = z.object({ SenderSid: z.string(), WebhookUrl: z.string() })
const FormerProperties = z.optional(z.object({ WebhookUrl: z.string() }))

function buildServices(clock: Clock) {
  const env = readEnv([
    'TABLE_NAME',
    'TWILIO_API_URL',
    'TWILIO_MESSAGING_URL',
    'TWILIO_ACCOUNT_SID',
    'TWILIO_TOKEN_PARAMETER',
  ])
  const accountSid = env.TWILIO_ACCOUNT_SID
  const rest = new TwilioRest({ accountSid, token: new TwilioToken(env.TWILIO_TOKEN_PARAMETER, clock) })
  const apis = { apiUrl: env.TWILIO_API_URL, messagingUrl: env.TWILIO_MESSAGING_URL, accountSid }
  return new SenderConnecting(new TwilioSenders(rest, apis), new FormerSettings(new Table(env.TABLE_NAME)))
}

/** Does what CloudFormation asks. The resource's physical id is the sender's SID: another sender is another resource. */
export async function connectSender(request: CloudFormationRequest, connecting: SenderConnecting): Promise<void> {
  const { SenderSid, WebhookUrl } = Properties.parse(request.ResourceProperties)
  if (request.RequestType === 'Delete') return connecting.disconnect(SenderSid, WebhookUrl)
  const former = FormerProperties.parse(request.OldResourceProperties)
  return connecting.connect(SenderSid, WebhookUrl, former?.WebhookUrl)
}

/** The custom resource `Custom::TwilioSender`: CloudFormation hears what went wrong in a sentence, and undoes the rest. */
export const createHandler = (clock: Clock) => {
  const services = once(() => buildServices(clock))
  return middy<unknown, void>()
    .use(nameErrors('connect-sender'))
    .handler(async (event) => {
      const request = CloudFormationRequest.parse(event)
      const { SenderSid } = Properties.parse(request.ResourceProperties)
      const reason = await connectSender(request, services()).then(
        () => null,
        (error: unknown) => explain(error, SenderSid),
      )
      await answerCloudFormation(request, SenderSid, reason)
    })
}

/** What the operator reads when a deployment fails, with the next step. */
function explain(error: unknown, senderSid: string): string {
  logProblem('connect-sender failed', nameError(error))
  if (!(error instanceof TwilioError))
    return 'Twilio could not be asked; the log of connect-sender says why. Try again.'
  if (error.status === 401)
    return 'Twilio refused the auth token. Store the right one with `npm run setup`, then try again.'
  if (error.status === 404)
    return `The Twilio account has no sender ${senderSid}. Choose one of its own with \`npm run setup\`.`
  return `Twilio refused to change ${senderSid}: see https://www.twilio.com/docs/api/errors/${error.code}`
}

export const handler = createHandler(systemClock)
