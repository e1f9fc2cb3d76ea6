import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns'
import { askAws } from './explain.ts'

/**
 * Whether an e-mail address has confirmed that it wants what a topic tells; one that has not yet is listed without an ARN.
 * https://docs.aws.amazon.com/sns/latest/api/API_Subscription.html
 */
export async function hasConfirmed(region: string, TopicArn: string, address: string): Promise<boolean> {
  const command = new ListSubscriptionsByTopicCommand({ TopicArn })
  const { Subscriptions = [] } = await askAws(region, () => new SNSClient({ region }).send(command))
  return Subscriptions.some(
    ({ Endpoint, SubscriptionArn }) => Endpoint === address && SubscriptionArn?.startsWith('arn:'),
  )
}
