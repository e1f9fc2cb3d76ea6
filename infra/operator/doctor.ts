import { parseArgs } from 'node:util'
import { intro, log, outro } from '@clack/prompts'
import { runCommand } from './command.ts'
import { checkName, type Deployment, readDeployment } from './deployment.ts'
import { type Check, checks } from './doctor/checks.ts'
import { Problem } from './problem.ts'

/** `npm run doctor -- <name>`: checks everything from credentials to a signed test message. Changes nothing. */
async function examine(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const deployment = readDeployment(checkName(positionals[0]))
  intro(`wellmet: how ${deployment.stackName} is`)
  let failed = 0
  for (const check of checks) {
    const isWell = await run(check, deployment)
    if (!isWell) failed++
    if (!isWell && check.isVital) break
  }
  if (failed > 0)
    throw new Problem(
      `${failed} of ${checks.length} checks failed.`,
      'Begin with the first: the others may follow from it.',
    )
  outro('All is well.')
}

/** Says how a check came out. False if something is wrong. */
async function run({ title, look }: Check, deployment: Deployment): Promise<boolean> {
  try {
    const remark = await look(deployment)
    log.success(remark ? `${title}: ${remark}` : title)
    return true
  } catch (error) {
    const [sentence, nextStep] = error instanceof Problem ? [error.message, error.nextStep] : [String(error), '']
    log.error(`${title}: ${sentence}\n${nextStep}`.trim())
    return false
  }
}

if (import.meta.main) await runCommand(examine)
