import { Stack } from 'aws-cdk-lib'
import { Alarm, type AlarmProps, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { alarmPrefix, describeAlarm } from '../alarm-names.ts'

/** What an operator has to know of anything that can go wrong. */
export interface Trouble {
  /** What went wrong, in words that are the title of its entry in `docs/runbook.md`. */
  readonly title: string
  /** What the owners lose while it lasts. */
  readonly errorImpact: string
}

export interface OperatorProps {
  /** Where alarms are e-mailed; nobody is told without it. */
  readonly email: string | undefined
}

/** Who looks after the stack: told by e-mail when it is unwell, with what the owners lose and what to do. */
export class Operator extends Construct {
  private readonly topic: Topic

  constructor(scope: Construct, id: string, props: OperatorProps) {
    super(scope, id)
    this.topic = new Topic(this, 'Topic', { displayName: 'wellmet', enforceSSL: true })
    if (props.email) this.topic.addSubscription(new EmailSubscription(props.email))
    this.allowPublishing('cloudwatch.amazonaws.com')
  }

  /** Tells the operator when a metric, summed over five minutes, is above `threshold` (0 if it is left out). */
  tellWhen(id: string, metric: IMetric, trouble: Trouble, threshold = 0): void {
    const alarm = this.createAlarm(id, trouble, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
  }

  /** Tells the operator when a function, for a quarter of an hour, took more than four seconds one time in twenty. */
  tellWhenSlow(id: string, lambda: IFunction, trouble: Trouble): void {
    const alarm = this.createAlarm(id, trouble, {
      metric: lambda.metricDuration({ statistic: 'p95' }),
      threshold: 4000,
      evaluationPeriods: 3,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
  }

  /**
   * Tells the operator when nothing was counted for three hours, by a metric that is summed over an hour. It is the lack
   * of data that tells, so that a new stack, which has none yet, does not begin with an alarm.
   */
  tellWhenIdle(id: string, metric: IMetric, trouble: Trouble): void {
    const alarm = this.createAlarm(id, trouble, {
      metric,
      threshold: 1,
      evaluationPeriods: 3,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.MISSING,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    alarm.addInsufficientDataAction(new SnsAction(this.topic))
  }

  /** Lets a service of AWS tell the operator about this account. Returns the topic's ARN. */
  allowPublishing(service: string): string {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    return this.topic.topicArn
  }

  private createAlarm(id: string, { title, errorImpact }: Trouble, props: AlarmProps): Alarm {
    return new Alarm(this, id, {
      ...props,
      alarmName: alarmPrefix(Stack.of(this).stackName) + title,
      alarmDescription: describeAlarm(title, errorImpact),
    })
  }
}
