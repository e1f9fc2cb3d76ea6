import { parseArgs } from 'node:util'
import { intro, log, outro } from '@clack/prompts'
import { identifyAccount, isBootstrapped, readToken } from './aws/account.ts'
import { wakeSendDue } from './aws/functions.ts'
import { findObstacle, finishUndoing, NOT_UNDONE, readOutputs, readStatus } from './aws/stack.ts'
import { bootstrap, deployStack } from './cdk.ts'
import { runCommand } from './command.ts'
import { checkName, type Deployment, readDeployment } from './deployment.ts'
import { addOwner, openStore } from './owners/store.ts'
import { Problem } from './problem.ts'
import { checkAccount } from './twilio/account.ts'
import { connectTwilio, TwilioUnreachable } from './twilio/connection.ts'

/** `npm run deploy -- <name>`: deploys what setup has kept, and has the owner's first text sent. Safe to run again. */
async function deploy(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const deployment = readDeployment(checkName(positionals[0]))
  const { region } = deployment
  intro(`wellmet: deploying ${deployment.stackName} to ${region}`)
  const account = await identifyAccount(region)
  await checkReady(deployment)
  await undoHalfDone(deployment)
  if (!(await isBootstrapped(region))) {
    log.step(`Account ${account} has not been used with the CDK in ${region}: preparing it once.`)
    await bootstrap(account, deployment)
  }
  await deployStack(deployment)
  await welcomeOwner(deployment)
  outro(describeNext(deployment, (await readOutputs(deployment)).PublicUrl))
}

async function checkReady(deployment: Deployment): Promise<void> {
  const { name, region, tokenParameter, accountSid } = deployment
  const token = await readToken(region, tokenParameter)
  if (token === null) {
    throw new Problem(`The auth token is not in SSM as ${tokenParameter}.`, `Run: npm run setup -- ${name}`)
  }
  const obstacle = findObstacle(await readStatus(deployment), name)
  if (obstacle) throw obstacle
  await checkToken(accountSid, token)
}

/** CloudFormation changes nothing of a stack that is neither as it was nor as it was to be. */
async function undoHalfDone(deployment: Deployment): Promise<void> {
  if ((await readStatus(deployment)) !== NOT_UNDONE) return
  log.step('An earlier deployment is undone first; this takes a minute or two.')
  await finishUndoing(deployment)
}

/** With a wrong token the sender could not be connected, minutes later, and CloudFormation would undo everything. */
async function checkToken(accountSid: string, token: string): Promise<void> {
  try {
    await checkAccount(connectTwilio(accountSid, token))
  } catch (error) {
    if (!(error instanceof TwilioUnreachable)) throw error
    log.warn('Twilio could not be reached from here: whether the token is still right was not checked.')
  }
}

/** Adds the owner, who agreed at setup, unless they are there; the first text goes out now. */
async function welcomeOwner(deployment: Deployment): Promise<void> {
  const { owner, region } = deployment
  const { address, zone, country, consentedAt } = owner
  const outputs = await readOutputs(deployment)
  const store = openStore(outputs.TableName, region)
  const consent = { programme: null, askedAt: null, givenAt: consentedAt }
  const added = await addOwner(store, { address, zone, country, consent })
  if (!added.isNew) return
  await wakeSendDue(outputs, region, added.id)
  log.success(`${address} gets a first text now: what this is, and what to text.`)
}

function describeNext({ name, senderSid, senderAddress, operatorEmail }: Deployment, publicUrl: string): string {
  const steps = [
    `Deployed. Text ${senderAddress}: met Ana Silva, designer at Figma`,
    ...(senderSid ? [] : [`Point ${senderAddress} at ${publicUrl}/sms (POST) in Twilio's console.`]),
    ...(operatorEmail ? [`AWS has e-mailed ${operatorEmail}: confirm it there, or alarms reach nobody.`] : []),
    `Anything wrong? npm run doctor -- ${name}`,
  ]
  return steps.join('\n')
}

if (import.meta.main) await runCommand(deploy)
