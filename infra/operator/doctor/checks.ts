import { addressOf, TwilioSenders } from '../../../lib/adapters/twilio-senders.ts'
import { identifyAccount, isBootstrapped, readToken } from '../aws/account.ts'
import { countMessages } from '../aws/queues.ts'
import { findFailure, findObstacle, readOutputs, readStatus } from '../aws/stack.ts'
import type { Deployment } from '../deployment.ts'
import { openStore } from '../owners/store.ts'
import { Problem } from '../problem.ts'
import { checkAccount } from '../twilio/account.ts'
import { askTwilio, connectTwilio, type TwilioConnection } from '../twilio/connection.ts'
import { findSender } from '../twilio/senders.ts'
import { checkAlarms, checkNotices } from './alarms.ts'
import { checkDeliveries } from './deliveries.ts'
import { sendTestMessage } from './test-message.ts'

/** What is examined. */
export interface Patient {
  readonly name: string
  readonly deployment: Deployment
}

/** One thing that has to be right. */
export interface Check {
  readonly title: string
  /** Gives a remark, or nothing; throws a `Problem` that says what is wrong. */
  look(patient: Patient): Promise<string | null>
  /** Whether the checks after it make no sense when it fails. */
  readonly isVital?: boolean
}

/** In the order in which one rests on the other. */
export const checks: readonly Check[] = [
  {
    title: 'AWS credentials',
    look: async ({ deployment }) => `account ${await identifyAccount(deployment.region)}`,
    isVital: true,
  },
  { title: 'CDK bootstrap', look: checkBootstrap },
  {
    title: 'Auth token in SSM',
    look: async (patient) => {
      await requireToken(patient)
      return null
    },
    isVital: true,
  },
  { title: 'Twilio account', look: async (patient) => checkAccount(await connect(patient)) },
  { title: 'Sender', look: checkSender },
  { title: 'Stack', look: checkStack, isVital: true },
  { title: 'Sender points at the stack', look: checkConnection },
  { title: 'Signed test message', look: checkTestMessage },
  { title: 'Owner', look: checkOwner },
  { title: 'Dead letters', look: checkDeadLetters },
  { title: 'Alarms', look: ({ name, deployment }) => checkAlarms(name, deployment) },
  { title: 'Alarms by e-mail', look: ({ deployment }) => checkNotices(deployment) },
  {
    title: 'Texts of the last day',
    look: async (patient) => checkDeliveries(await connect(patient), patient.deployment),
  },
]

async function checkBootstrap({ name, deployment: { region } }: Patient): Promise<null> {
  if (await isBootstrapped(region)) return null
  throw new Problem(`The CDK has not been used in ${region} yet.`, `npm run deploy -- ${name} does that first.`)
}

async function requireToken({ name, deployment }: Patient): Promise<string> {
  const token = await readToken(deployment.region, deployment.tokenParameter)
  if (token !== null) return token
  throw new Problem(`The auth token is not in SSM as ${deployment.tokenParameter}.`, `Run: npm run setup -- ${name}`)
}

const connect = async (patient: Patient): Promise<TwilioConnection> =>
  connectTwilio(patient.deployment.accountSid, await requireToken(patient))

async function checkSender(patient: Patient): Promise<string | null> {
  const { senderAddress, senderSid } = patient.deployment
  const found = await findSender(await connect(patient), senderAddress)
  if (found === (senderSid ?? null)) return senderAddress
  throw new Problem(
    `Texts to ${senderAddress} now go by ${found ?? 'no sender'}, not by ${senderSid ?? 'none'}.`,
    `Run: npm run setup -- ${patient.name}, then deploy.`,
  )
}

async function checkStack({ name, deployment }: Patient): Promise<string> {
  const status = await readStatus(deployment)
  if (status === null) throw new Problem(`${deployment.stackName} is not deployed.`, `Run: npm run deploy -- ${name}`)
  const obstacle = findObstacle(status, name)
  if (obstacle) throw obstacle
  if (!status.includes('ROLLBACK')) return status
  const reason = (await findFailure(deployment)) ?? 'CloudFormation does not say why'
  throw new Problem(
    `The last deployment failed and was undone: ${reason}`,
    `Mend that, and run: npm run deploy -- ${name}`,
  )
}

async function checkConnection(patient: Patient): Promise<string> {
  const { deployment, name } = patient
  const { PublicUrl } = await readOutputs(deployment)
  const { senderSid, accountSid } = deployment
  if (!senderSid) return `not known; set ${PublicUrl}/sms by hand`
  const { rest, apiUrl, messagingUrl } = await connect(patient)
  const senders = new TwilioSenders(rest, { apiUrl, messagingUrl, accountSid })
  const address = addressOf(senderSid, await askTwilio(() => senders.read(senderSid)))
  if (address === `${PublicUrl}/sms`) return address
  throw new Problem(
    `It hands its texts to ${address ?? 'nobody'}.`,
    `Run: npm run deploy -- ${name}, or set ${PublicUrl}/sms in Twilio's console.`,
  )
}

async function checkTestMessage(patient: Patient): Promise<null> {
  const { PublicUrl } = await readOutputs(patient.deployment)
  await sendTestMessage(PublicUrl, patient.deployment, await requireToken(patient))
  return null
}

async function checkOwner({ name, deployment }: Patient): Promise<string> {
  const { TableName } = await readOutputs(deployment)
  const store = openStore(TableName, deployment.region)
  const id = await store.findOwnerId(deployment.owner.address)
  const owner = id && (await store.loadOwner(id))
  if (!owner) throw new Problem(`${deployment.owner.address} is not an owner yet.`, `Run: npm run deploy -- ${name}`)
  if (!owner.settings.optedOut) return owner.consent.askedAt ? 'welcomed' : 'the first text is on its way'
  throw new Problem('The owner has texted STOP and gets nothing.', 'They can text START.')
}

async function checkDeadLetters({ name, deployment }: Patient): Promise<null> {
  const { SendDueDeadLetters, SetAlarmDeadLetters } = await readOutputs(deployment)
  const counts = await Promise.all(
    [SendDueDeadLetters, SetAlarmDeadLetters].map((url) => countMessages(deployment.region, url)),
  )
  const count = counts.reduce((sum, one) => sum + one, 0)
  if (count === 0) return null
  throw new Problem(`${count} events were not handled.`, `See docs/runbook.md; then run: npm run redrive -- ${name}`)
}
