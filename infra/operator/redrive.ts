import { parseArgs } from 'node:util'
import { intro, log, outro } from '@clack/prompts'
import { deadLetterRoads } from '../outputs.ts'
import { wakeFunction } from './aws/functions.ts'
import { takeMessages } from './aws/queues.ts'
import { readOutputs } from './aws/stack.ts'
import { runCommand } from './command.ts'
import { checkName, readDeployment } from './deployment.ts'

/** `npm run redrive -- <name>`: hands every dead letter to its function once more. */
async function redrive(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const deployment = readDeployment(checkName(positionals[0]))
  const { region } = deployment
  intro(`wellmet: dead letters of ${deployment.stackName}`)
  for (const { queueUrl, functionName } of deadLetterRoads(await readOutputs(deployment))) {
    const count = await takeMessages(region, queueUrl, (body) => wakeFunction(region, functionName, body))
    log.step(`${count} handed to ${functionName}`)
  }
  outro('Done. What fails again comes back to its queue, and its alarm.')
}

if (import.meta.main) await runCommand(redrive)
