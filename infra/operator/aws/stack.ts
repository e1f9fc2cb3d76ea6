import { setTimeout as wait } from 'node:timers/promises'
import {
  CloudFormationClient,
  ContinueUpdateRollbackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { StackOutputs } from '../../outputs.ts'
import { Problem } from '../problem.ts'
import { askAws } from './explain.ts'

const POLL_MS = 5000
/** A deployment failed, and undoing it failed too. The next one has to finish that first. */
export const NOT_UNDONE = 'UPDATE_ROLLBACK_FAILED'

/** Where a stack is and what it is called; `name` is what the commands are given for it. */
export interface StackName {
  readonly name: string
  readonly region: string
  readonly stackName: string
}

/** The stack's state, as CloudFormation calls it; null if there is no such stack. */
export async function readStatus(of: StackName): Promise<string | null> {
  return (await describe(of))?.StackStatus ?? null
}

/** What a deployed stack tells about itself. Throws a `Problem` if it is not deployed. */
export async function readOutputs(of: StackName): Promise<StackOutputs> {
  const stack = await describe(of)
  const entries = (stack?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])
  const outputs = StackOutputs.safeParse(Object.fromEntries(entries))
  if (outputs.success) return outputs.data
  throw new Problem(
    `The stack ${of.stackName} is not deployed in ${of.region}${stack ? ' as it should be' : ''}.`,
    `Run: npm run deploy -- ${of.name}`,
  )
}

/** A sentence about a stack that a deployment cannot begin on; null if it can. */
export function findObstacle(status: string | null, name: string): Problem | null {
  if (status === null) return null
  if (/^(ROLLBACK_FAILED|DELETE_FAILED)$/.test(status)) {
    return new Problem(
      'An earlier deployment is half finished and cannot be used.',
      `Run: npm run destroy -- ${name}, and deploy again. The table is kept.`,
    )
  }
  if (status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS') {
    return new Problem('Another deployment of this stack is under way.', 'Wait until it has ended, and try again.')
  }
  return null
}

/** Deletes the stack, and waits. What it is to outlive stays. Throws a `Problem` with the reason if it fails. */
export async function deleteStack(stack: StackName): Promise<void> {
  const { region, stackName } = stack
  const command = new DeleteStackCommand({ StackName: stackName })
  await askAws(region, () => new CloudFormationClient({ region }).send(command))
  const status = await waitUntilSettled(stack)
  if (status === null || status === 'DELETE_COMPLETE') return
  const reason = (await findFailure(stack)) ?? 'see its events in CloudFormation'
  throw new Problem(`The stack could not be deleted: ${reason}`, 'Mend that, and run it again.')
}

/** Undoes what is left of a deployment that could not be undone, and waits. Throws a `Problem` with the reason if it fails again. */
export async function finishUndoing(stack: StackName): Promise<void> {
  const { region, stackName } = stack
  const command = new ContinueUpdateRollbackCommand({ StackName: stackName })
  await askAws(region, () => new CloudFormationClient({ region }).send(command))
  const status = await waitUntilSettled(stack)
  if (status === NOT_UNDONE) throw await describeUndone(stack, status)
}

/** What to say of a deployment that failed, by the state that it left the stack in: why, and what to do. */
export async function describeUndone(stack: StackName, status: string): Promise<Problem> {
  const reason = (await findFailure(stack)) ?? 'CloudFormation does not say why'
  const outcome = status === NOT_UNDONE ? 'could not be undone' : 'was undone'
  return new Problem(
    `The last deployment failed and ${outcome}: ${reason}`,
    `Mend that, and run: npm run deploy -- ${stack.name}`,
  )
}

/** The stack's state once nothing of it is under way any more; null if it is gone. What was begun just now is seen late. */
async function waitUntilSettled(stack: StackName): Promise<string | null> {
  for (;;) {
    await wait(POLL_MS)
    const status = await readStatus(stack)
    if (!status?.endsWith('_IN_PROGRESS')) return status
  }
}

/** Why the stack's last deployment failed, in CloudFormation's words; null if no event says. */
async function findFailure({ region, stackName }: StackName): Promise<string | null> {
  const command = new DescribeStackEventsCommand({ StackName: stackName })
  const { StackEvents = [] } = await askAws(region, () => new CloudFormationClient({ region }).send(command))
  const failed = StackEvents.filter(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'))
  return (
    failed
      .map(({ ResourceStatusReason }) => ResourceStatusReason)
      .find((reason) => reason && !/cancelled/i.test(reason)) ?? null
  )
}

async function describe({ region, stackName }: StackName): Promise<Stack | null> {
  const command = new DescribeStacksCommand({ StackName: stackName })
  try {
    const { Stacks } = await askAws(region, () => new CloudFormationClient({ region }).send(command))
    return Stacks?.[0] ?? null
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return null
    throw error
  }
}
