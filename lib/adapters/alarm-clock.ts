import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import type { Temporal } from 'temporal-polyfill'

/** Where alarms are made, and whom they wake. */
export interface AlarmSettings {
  group: string
  roleArn: string
  targetArn: string
  deadLetterArn: string
}

const RETRIES = 2
const MAX_AGE_SECONDS = 900

/** One-time schedules of EventBridge Scheduler. An alarm carries no state: whoever wakes asks the table what is due. */
export class AlarmClock {
  private readonly client: SchedulerClient
  private readonly settings: AlarmSettings

  constructor(settings: AlarmSettings, client: SchedulerClient = new SchedulerClient({})) {
    this.settings = settings
    this.client = client
  }

  /** Wakes the sender for an owner at an instant, to the minute. One that is set already is success. */
  async set(ownerId: string, at: Temporal.Instant): Promise<void> {
    const minute = at.toString({ smallestUnit: 'second' }).replace('Z', '')
    const { group, roleArn, targetArn, deadLetterArn } = this.settings
    const command = new CreateScheduleCommand({
      GroupName: group,
      Name: `${ownerId}-${minute.replace(/[-:]/g, '').slice(0, 13)}Z`,
      ScheduleExpression: `at(${minute})`,
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: targetArn,
        RoleArn: roleArn,
        Input: JSON.stringify({ owner: ownerId }),
        DeadLetterConfig: { Arn: deadLetterArn },
        RetryPolicy: { MaximumRetryAttempts: RETRIES, MaximumEventAgeInSeconds: MAX_AGE_SECONDS },
      },
    })
    try {
      await this.client.send(command)
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error
    }
  }
}
