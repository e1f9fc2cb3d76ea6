import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import type { Clock } from '../../../../../lib/clock.ts'

/** Sets an alarm at the time that the event names. */
export const createHandler = (_: Clock) => async (event: { detail: { at: string } }) => {
  const command = new CreateScheduleCommand({
    GroupName: process.env.ALARM_GROUP,
    Name: event.detail.at.replaceAll(/\W/g, ''),
    ScheduleExpression: `at(${event.detail.at.slice(0, 19)})`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: { Arn: process.env.ALARM_TARGET_ARN, RoleArn: process.env.ALARM_ROLE_ARN, Input: '{"owner":"1"}' },
  })
  await new SchedulerClient({}).send(command).catch((error: unknown) => {
    if (!(error instanceof ConflictException)) throw error
  })
}
