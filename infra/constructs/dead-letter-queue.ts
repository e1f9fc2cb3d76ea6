import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Operator, Trouble } from './operator.ts'

export interface DeadLetterQueueProps extends Trouble {
  readonly operator: Operator
}

/**
 * Keeps, for two weeks, the events that one function was not woken with or failed to handle, and tells the operator.
 * Whoever gave up (the bus, the scheduler, Lambda) leaves the same thing, the function's event as the body, so that it
 * can be handed in again.
 */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, { operator, ...trouble }: DeadLetterQueueProps) {
    super(scope, id, {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
    operator.tellWhen(id, this.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }), trouble)
  }
}
