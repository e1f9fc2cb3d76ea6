import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns'
import { askAws } from './explain.ts'

/** How many have confirmed that they want what a topic tells. */
export async function countListeners(region: string, TopicArn: string): Promise<number> {
  const command = new GetTopicAttributesCommand({ TopicArn })
  const { Attributes } = await askAws(region, () => new SNSClient({ region }).send(command))
  return Number(Attributes?.SubscriptionsConfirmed ?? 0)
}
