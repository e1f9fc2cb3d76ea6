import { addressOf, TwilioSenders } from '../../../lib/adapters/twilio-senders.ts'
import { deadLetterRoads } from '../../outputs.ts'
import { identifyAccount, isBootstrapped, readToken } from '../aws/account.ts'
import { countMessages } from '../aws/queues.ts'
import { describeUndone, findObstacle, readOutputs, readStatus } from '../aws/stack.ts'
import type { Deployment } from '../deployment.ts'
import { openStore } from '../owners/store.ts'
import { Problem } from '../problem.ts'
import { checkAccount } from '../twilio/account.ts'
import { askTwilio, connectTwilio, type TwilioConnection } from '../twilio/connection.ts'
import { findSender } from '../twilio/senders.ts'
import { checkAlarms, checkNotices } from './alarms.ts'
import { checkDeliveries } from './deliveries.ts'
import { sendTestMessage } from './test-message.ts'

/** One thing that has to be right. */
export interface Check {
  readonly title: string
  /** Gives a remark, or nothing; throws a `Problem` that says what is wrong. */
  look(deployment: Deployment): Promise<string | null>
  /** Whether the checks after it make no sense when it fails. */
  readonly isVital?: boolean
}

/** In the order in which one rests on the other. */
export const checks: readonly Check[] = [
  {
    title: 'AWS credentials',
    look: async ({ region }) => `account ${await identifyAccount(region)}`,
    isVital: true,
  },
  { title: 'CDK bootstrap', look: checkBootstrap },
  {
    title: 'Auth token in SSM',
    look: async (deployment) => {
      await requireToken(deployment)
      return null
    },
    isVital: true,
  },
  { title: 'Twilio account', look: async (deployment) => checkAccount(await connect(deployment)) },
  { title: 'Sender', look: checkSender },
  { title: 'Stack', look: checkStack, isVital: true },
  { title: 'Sender points at the stack', look: checkConnection },
  { title: 'Signed test message', look: checkTestMessage },
  { title: 'Owner', look: checkOwner },
  { title: 'Dead letters', look: checkDeadLetters },
  { title: 'Alarms', look: checkAlarms },
  { title: 'Alarms by e-mail', look: checkNotices },
  {
    title: 'Texts of the last day',
    look: async (deployment) => checkDeliveries(await connect(deployment), deployment),
  },
]

async function checkBootstrap({ name, region }: Deployment): Promise<null> {
  if (await isBootstrapped(region)) return null
  throw new Problem(`The CDK has not been used in ${region} yet.`, `npm run deploy -- ${name} does that first.`)
}

async function requireToken({ name, region, tokenParameter }: Deployment): Promise<string> {
  const token = await readToken(region, tokenParameter)
  if (token !== null) return token
  throw new Problem(`The auth token is not in SSM as ${tokenParameter}.`, `Run: npm run setup -- ${name}`)
}

const connect = async (deployment: Deployment): Promise<TwilioConnection> =>
  connectTwilio(deployment.accountSid, await requireToken(deployment))

async function checkSender(deployment: Deployment): Promise<string | null> {
  const { name, senderAddress, senderSid } = deployment
  const found = await findSender(await connect(deployment), senderAddress)
  if (found === (senderSid ?? null)) return senderAddress
  throw new Problem(
    `Texts to ${senderAddress} now go by ${found ?? 'no sender'}, not by ${senderSid ?? 'none'}.`,
    `Run: npm run setup -- ${name}, then deploy.`,
  )
}

async function checkStack(deployment: Deployment): Promise<string> {
  const { name, stackName } = deployment
  const status = await readStatus(deployment)
  if (status === null) throw new Problem(`${stackName} is not deployed.`, `Run: npm run deploy -- ${name}`)
  const obstacle = findObstacle(status, name)
  if (obstacle) throw obstacle
  if (!status.includes('ROLLBACK')) return status
  throw await describeUndone(deployment, status)
}

async function checkConnection(deployment: Deployment): Promise<string> {
  const { name, senderSid, accountSid } = deployment
  const { PublicUrl } = await readOutputs(deployment)
  if (!senderSid) return `not known; set ${PublicUrl}/sms by hand`
  const { rest, apiUrl, messagingUrl } = await connect(deployment)
  const senders = new TwilioSenders(rest, { apiUrl, messagingUrl, accountSid })
  const address = addressOf(senderSid, await askTwilio(() => senders.read(senderSid)))
  if (address === `${PublicUrl}/sms`) return address
  throw new Problem(
    `It hands its texts to ${address ?? 'nobody'}.`,
    `Run: npm run deploy -- ${name}, or set ${PublicUrl}/sms in Twilio's console.`,
  )
}

async function checkTestMessage(deployment: Deployment): Promise<null> {
  const { PublicUrl } = await readOutputs(deployment)
  await sendTestMessage(PublicUrl, deployment, await requireToken(deployment))
  return null
}

async function checkOwner(deployment: Deployment): Promise<string> {
  const { name, region } = deployment
  const { address } = deployment.owner
  const { TableName } = await readOutputs(deployment)
  const store = openStore(TableName, region)
  const id = await store.findOwnerId(address)
  const owner = id && (await store.loadOwner(id))
  if (!owner) throw new Problem(`${address} is not an owner yet.`, `Run: npm run deploy -- ${name}`)
  if (!owner.settings.optedOut) return owner.consent.askedAt ? 'welcomed' : 'the first text is on its way'
  throw new Problem('The owner has texted STOP and gets nothing.', 'They can text START.')
}

async function checkDeadLetters(deployment: Deployment): Promise<null> {
  const { name, region } = deployment
  const roads = deadLetterRoads(await readOutputs(deployment))
  const counts = await Promise.all(roads.map(({ queueUrl }) => countMessages(region, queueUrl)))
  const count = counts.reduce((sum, one) => sum + one, 0)
  if (count === 0) return null
  throw new Problem(`${count} events were not handled.`, `See docs/runbook.md; then run: npm run redrive -- ${name}`)
}
