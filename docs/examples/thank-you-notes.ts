import { Stack, type StackProps } from 'aws-cdk-lib'
import { EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

interface ThankYouNotesProps extends StackProps {
  /** The output `BusName` of a deployed wellmet. */
  readonly busName: string
}

/** A stack of your own, beside wellmet's: keeps whom to write a thank-you note, until whatever writes it takes it. */
export class ThankYouNotes extends Stack {
  constructor(scope: Construct, id: string, { busName, ...props }: ThankYouNotesProps) {
    super(scope, id, props)
    const notes = new Queue(this, 'Notes', { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true })
    const lost = new Queue(this, 'Lost', { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true })
    new Rule(this, 'Referred', {
      eventBus: EventBus.fromEventBusName(this, 'Bus', busName),
      eventPattern: {
        source: ['wellmet'],
        detailType: ['ReferralReceived', 'IntroductionMade'],
        detail: { version: [1] },
      },
      targets: [new SqsQueue(notes, { deadLetterQueue: lost })],
    })
  }
}
