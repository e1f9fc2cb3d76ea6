import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { StackOutputs } from '../../outputs.ts'
import { askAws } from './explain.ts'

/** Hands an event to a function, which deals with it in the background. */
export async function wakeFunction(region: string, functionName: string, event: string): Promise<void> {
  const command = new InvokeCommand({
    FunctionName: functionName,
    InvocationType: 'Event',
    Payload: Buffer.from(event),
  })
  await askAws(region, () => new LambdaClient({ region }).send(command))
}

/** Has an owner texted whatever is due to them. */
export const wakeSendDue = ({ SendDueFunction }: StackOutputs, region: string, ownerId: string): Promise<void> =>
  wakeFunction(region, SendDueFunction, JSON.stringify({ owner: ownerId }))
