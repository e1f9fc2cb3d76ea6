import { Stack } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { Configuration } from '../configuration.ts'
import type { WellmetFunction } from './wellmet-function.ts'

/** The Twilio account and its sender. The auth token is in SSM; the template only knows its name. */
export class TwilioAccount extends Construct {
  private readonly configuration: Configuration

  constructor(scope: Construct, id: string, configuration: Configuration) {
    super(scope, id)
    this.configuration = configuration
  }

  /** For whoever checks Twilio's signatures. */
  grantVerify(verifier: WellmetFunction): void {
    const { accountSid, tokenParameter } = this.configuration
    const resourceName = tokenParameter.slice(1)
    const parameter = Stack.of(this).formatArn({ service: 'ssm', resource: 'parameter', resourceName })
    verifier.allow(['ssm:GetParameter'], parameter)
    verifier.setVariables({ TWILIO_ACCOUNT_SID: accountSid, TWILIO_TOKEN_PARAMETER: tokenParameter })
  }

  /** For whoever tells texts to the sender from others. */
  grantSender(reader: WellmetFunction): void {
    reader.setVariables({ SENDER_ADDRESS: this.configuration.senderAddress })
  }

  /** For whoever calls Twilio: sends, looks up, fetches media. */
  grantCall(caller: WellmetFunction): void {
    this.grantVerify(caller)
    caller.setVariables({ TWILIO_API_URL: 'https://api.twilio.com' })
  }

  /** For whoever texts owners unasked. */
  grantSend(sender: WellmetFunction): void {
    this.grantCall(sender)
    this.grantSender(sender)
    sender.setVariables({ REMINDER_TEMPLATE: this.configuration.reminderTemplate ?? 'none' })
  }

  /** For whoever changes the settings of senders, Messaging Services and WhatsApp senders among them. */
  grantConfigure(caller: WellmetFunction): void {
    this.grantCall(caller)
    caller.setVariables({ TWILIO_MESSAGING_URL: 'https://messaging.twilio.com' })
  }
}
