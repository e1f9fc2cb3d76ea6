import { DeleteMessageCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { askAws } from './explain.ts'

/** A queue is where its region says, whatever host its address names. */
const connect = (region: string) => new SQSClient({ region, useQueueUrlAsEndpoint: false })

/** Gives each message's body to `take`, and removes the message once that is done. Returns how many there were. */
export async function takeMessages(
  region: string,
  QueueUrl: string,
  take: (body: string) => Promise<void>,
): Promise<number> {
  const client = connect(region)
  let count = 0
  for (;;) {
    const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 })
    const { Messages = [] } = await askAws(region, () => client.send(command))
    if (Messages.length === 0) return count
    for (const { Body = '', ReceiptHandle } of Messages) {
      await take(Body)
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
      count++
    }
  }
}

/** About how many messages wait. */
export async function countMessages(region: string, QueueUrl: string): Promise<number> {
  const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] })
  const { Attributes } = await askAws(region, () => connect(region).send(command))
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0)
}
