import { parseArgs } from 'node:util'
import { confirm, intro, log, outro } from '@clack/prompts'
import { questions } from './answers.ts'
import { identifyAccount, readToken, storeToken } from './aws/account.ts'
import { readStatus } from './aws/stack.ts'
import { runCommand } from './command.ts'
import {
  checkName,
  type Deployment,
  findDeployment,
  listDeployments,
  type Staged,
  stageDeployment,
} from './deployment.ts'
import { Problem } from './problem.ts'
import { checkWithTwilio } from './setup/check-with-twilio.ts'
import { type Answers, interview } from './setup/interview.ts'
import { describeRemaining } from './setup/remaining.ts'

const flags = Object.fromEntries(
  Object.values(questions).flatMap(({ flag }) => (flag ? [[flag, { type: 'string' as const }]] : [])),
)

/**
 * `npm run setup -- <name>`: asks for what a deployment needs, checks it, and keeps it. Everything is checked before
 * anything is kept, so that it can be run again after any failure, or to change an answer.
 */
async function setUp(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { ...flags, yes: { type: 'boolean' } }, allowPositionals: true })
  const name = checkName(positionals[0])
  const isInteractive = process.stdin.isTTY === true && values.yes !== true
  intro(`wellmet: ${name}`)
  const before = findDeployment(name)
  const answers = await interview({ flags: values, isInteractive }, before)
  await agree(isInteractive)

  const account = await identifyAccount(answers.region)
  log.info(`AWS: account ${account}, region ${answers.region}`)
  await refuseSecondStack(answers.region, before)
  await refuseSharedSender(name, answers)
  const tokenParameter = before?.tokenParameter ?? `/wellmet/${name}/twilio-token`
  const stored = await readToken(answers.region, tokenParameter)
  const token = answers.token ?? stored
  if (!token) throw new Problem('The auth token is missing.', 'Give it with TWILIO_AUTH_TOKEN in the environment.')
  const senderSid = await checkWithTwilio(answers, token, before)

  const deployment = describeDeployment({ name, answers, senderSid, tokenParameter, before })
  const staged = stageDeployment(deployment)
  if (token !== stored) await storeToken(answers.region, tokenParameter, token).catch(dropFirst(staged))
  staged.keep()
  log.success(`The token is in SSM as ${tokenParameter}, encrypted; everything else in ${staged.path}.`)
  outro(describeRemaining(deployment, before))
}

/** Whoever sets it up agrees to its texts; carriers want that to be said. */
async function agree(isInteractive: boolean): Promise<void> {
  if (!isInteractive) return
  const agreed = await confirm({
    message: 'wellmet will text that number, about 5 texts a week. Does its owner agree?',
  })
  if (agreed !== true) throw new Problem('Without consent nothing is set up.', 'Run it again when its owner agrees.')
}

/** The stack in the former region would go on texting beside the new one. */
async function refuseSecondStack(region: string, before: Deployment | null): Promise<void> {
  if (!before || before.region === region || (await readStatus(before)) === null) return
  throw new Problem(
    `${before.stackName} is deployed in ${before.region}.`,
    `To move it: npm run export, npm run destroy -- ${before.name}, then setup and deploy in ${region}, and npm run import.`,
  )
}

/** A sender hands its texts to one stack: the other's owners would text to strangers. */
async function refuseSharedSender(name: string, { sender, owner }: Answers): Promise<void> {
  for (const other of listDeployments()) {
    const found = other === name ? null : findDeployment(other)
    if (found?.senderAddress !== sender || (await readStatus(found)) === null) continue
    throw new Problem(
      `${sender} hands its texts to ${found.stackName} already.`,
      `Take another sender; or take ${owner} on there: npm run owners -- add ${other} ${owner} --programme "...". To move everybody: npm run export, npm run destroy -- ${other}, then this again.`,
    )
  }
}

const dropFirst =
  ({ drop }: Staged) =>
  (error: unknown): never => {
    drop()
    throw error
  }

interface Facts {
  readonly name: string
  readonly answers: Answers
  readonly senderSid: string | null
  readonly tokenParameter: string
  readonly before: Deployment | null
}

function describeDeployment({ name, answers, senderSid, tokenParameter, before }: Facts): Deployment {
  const { owner, sender, country, zone, accountSid, region, template, email, budget } = answers
  const consentedAt = before?.owner.address === owner ? before.owner.consentedAt : new Date().toISOString()
  return {
    name,
    stackName: before?.stackName ?? `wellmet-${name}`,
    region,
    accountSid,
    senderAddress: sender,
    ...(senderSid ? { senderSid } : {}),
    tokenParameter,
    ...(template ? { reminderTemplate: template } : {}),
    ...(email ? { operatorEmail: email } : {}),
    ...(budget ? { monthlyBudget: Number(budget) } : {}),
    ...(before?.publicUrl ? { publicUrl: before.publicUrl } : {}),
    owner: { address: owner, zone, country, consentedAt },
  }
}

if (import.meta.main) await runCommand(setUp)
