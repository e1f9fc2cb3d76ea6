import { setTimeout as wait } from 'node:timers/promises'
import {
  CloudFormationClient,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { StackOutputs } from '../../outputs.ts'
import { Problem } from '../problem.ts'
import { askAws } from './explain.ts'

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
  if (/^(UPDATE_ROLLBACK_FAILED)$/.test(status)) {
    return new Problem(
      'An earlier deployment failed, and could not be undone.',
      `See why in CloudFormation's events of the stack; mend it; then: npx cdk rollback, and npm run deploy -- ${name}`,
    )
  }
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
export async function deleteStack(name: StackName, pollMs = 5000): Promise<void> {
  const { region, stackName } = name
  await askAws(region, () =>
    new CloudFormationClient({ region }).send(new DeleteStackCommand({ StackName: stackName })),
  )
  for (
    let status = await readStatus(name);
    status !== null && status !== 'DELETE_COMPLETE';
    status = await readStatus(name)
  ) {
    if (status === 'DELETE_FAILED') {
      const reason = await findFailure(name)
      throw new Problem(
        `The stack could not be deleted: ${reason ?? 'see its events in CloudFormation'}`,
        'Mend that, and run it again.',
      )
    }
    await wait(pollMs)
  }
}

/** Why the stack's last deployment failed, in CloudFormation's words; null if no event says. */
export async function findFailure({ region, stackName }: StackName): Promise<string | null> {
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
