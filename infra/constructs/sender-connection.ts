import { CustomResource, Duration } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { TextApi } from './text-api.ts'
import type { WellmetFunction } from './wellmet-function.ts'

export interface SenderConnectionProps {
  /** Answers CloudFormation: `functions/connect-sender.ts`. */
  readonly connector: WellmetFunction
  readonly senderSid: string
  /** What the sender is pointed at. */
  readonly api: TextApi
}

/** Points a sender of Twilio's at the stack while it is deployed, and gives it back when it is destroyed. */
export class SenderConnection extends Construct {
  constructor(scope: Construct, id: string, { connector, senderSid, api }: SenderConnectionProps) {
    super(scope, id)
    const connection = new CustomResource(this, 'Sender', {
      resourceType: 'Custom::TwilioSender',
      serviceToken: connector.lambda.functionArn,
      // Without it CloudFormation waits an hour for a function that was stopped before it could answer.
      serviceTimeout: Duration.minutes(2),
      properties: { SenderSid: senderSid, WebhookUrl: `${api.publicUrl}/sms` },
    })
    // Texts come only when they are answered; and the function, asked on destroy too, may still read what it needs then.
    connection.node.addDependency(api, connector)
  }
}
