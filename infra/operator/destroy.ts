import { parseArgs } from 'node:util'
import { confirm, intro, log, outro } from '@clack/prompts'
import { identifyAccount, readToken } from './aws/account.ts'
import { deleteStack, readStatus } from './aws/stack.ts'
import { runCommand } from './command.ts'
import { checkName, type Deployment, readDeployment } from './deployment.ts'
import { Problem } from './problem.ts'
import { checkAccount } from './twilio/account.ts'
import { connectTwilio } from './twilio/connection.ts'

/** `npm run destroy -- <name>`: deletes the stack, which gives the sender its former webhook back. The table stays. */
async function destroy(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { yes: { type: 'boolean' } }, allowPositionals: true })
  const deployment = readDeployment(checkName(positionals[0]))
  const { region, stackName, tokenParameter } = deployment
  intro(`wellmet: destroying ${stackName} in ${region}`)
  await identifyAccount(region)
  if ((await readStatus(deployment)) === null) {
    throw new Problem(
      `There is no stack ${stackName} in ${region}.`,
      'Nothing is left to destroy; owners/ and the table stay.',
    )
  }
  await checkSenderCanBeGivenBack(deployment)
  await agree(values.yes === true, stackName)
  log.step('Deleting; this takes a minute or two.')
  await deleteStack(deployment)
  const kept = `Kept: the table ${stackName}-owners, which a later deployment adopts, and the token in SSM (${tokenParameter}).`
  outro(`Destroyed. ${deployment.senderAddress} is as it was before.\n${kept}`)
}

/** With a wrong token the deletion would stop half way. */
async function checkSenderCanBeGivenBack(deployment: Deployment): Promise<void> {
  const { name, region, accountSid, tokenParameter } = deployment
  const token = await readToken(region, tokenParameter)
  if (token === null) {
    throw new Problem(
      'The auth token is gone from SSM, so the sender could not be given back.',
      `Run: npm run setup -- ${name}, then destroy again.`,
    )
  }
  await checkAccount(connectTwilio(accountSid, token))
}

async function agree(isAgreed: boolean, stackName: string): Promise<void> {
  if (isAgreed) return
  if (!process.stdin.isTTY)
    throw new Problem('Nobody is there to be asked.', 'Add --yes to destroy without a question.')
  if ((await confirm({ message: `Delete the stack ${stackName}? The table stays.` })) === true) return
  throw new Problem('Nothing was destroyed.', 'Run it again when you like.')
}

if (import.meta.main) await runCommand(destroy)
