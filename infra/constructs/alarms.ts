import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { WellmetFunction } from './wellmet-function.ts'

export interface AlarmsProps {
  /** Whom the alarms wake. */
  readonly target: WellmetFunction
  /** Where the alarms end that did not reach it. */
  readonly deadLetters: IQueue
}

/** The alarm clocks: one-time schedules that functions set in a group of their own, and the hourly sweep that covers for them. */
export class Alarms extends Construct {
  private readonly group: ScheduleGroup
  private readonly role: Role
  private readonly target: WellmetFunction
  private readonly deadLetters: IQueue

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id)
    this.target = props.target
    this.deadLetters = props.deadLetters
    // Alarms of a stack that is gone would wake nobody.
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY })
    this.role = this.createRole()
    this.scheduleSweep()
  }

  /** Lets a function set alarms: in this group, under this role, for this target. */
  grantSet(setter: WellmetFunction): void {
    const resourceName = `${this.group.scheduleGroupName}/*`
    const alarms = Stack.of(this).formatArn({ service: 'scheduler', resource: 'schedule', resourceName })
    setter.allow(['scheduler:CreateSchedule'], alarms)
    Validations.of(setter).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${resourceName}]`,
      reason: 'An alarm is named after its owner and minute, which are not known before; the group holds nothing else.',
    })
    const toScheduler = { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } }
    setter.allow(['iam:PassRole'], this.role.roleArn, toScheduler)
    setter.setVariables({
      ALARM_GROUP: this.group.scheduleGroupName,
      ALARM_ROLE_ARN: this.role.roleArn,
      ALARM_TARGET_ARN: this.target.lambda.functionArn,
      ALARM_DEAD_LETTER_ARN: this.deadLetters.queueArn,
    })
  }

  /** The policies stand in the role itself: a schedule that names it is only made when they are in force. */
  private createRole(): Role {
    const source = { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': this.group.scheduleGroupArn }
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: { StringEquals: source } }),
      inlinePolicies: {
        Wake: allowOnly('lambda:InvokeFunction', this.target.lambda.functionArn),
        KeepUndelivered: allowOnly('sqs:SendMessage', this.deadLetters.queueArn),
      },
    })
  }

  /** Every hour at :17, when the alarms of the full hours and halves have done their work. */
  private scheduleSweep(): void {
    new CfnSchedule(this, 'Sweep', {
      description: 'Texts whatever an alarm missed, for all owners',
      groupName: this.group.scheduleGroupName,
      scheduleExpression: 'cron(17 * * * ? *)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.target.lambda.functionArn,
        roleArn: this.role.roleArn,
        input: JSON.stringify({ sweep: true }),
        deadLetterConfig: { arn: this.deadLetters.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 3 },
      },
    })
  }
}

function allowOnly(action: string, resource: string): PolicyDocument {
  return new PolicyDocument({ statements: [new PolicyStatement({ actions: [action], resources: [resource] })] })
}
