import { Duration, Stack } from 'aws-cdk-lib'
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import type { DeadLetterQueue } from './dead-letter-queue.ts'
import type { WellmetFunction } from './wellmet-function.ts'

export interface DashboardProps {
  readonly receiveText: WellmetFunction
  readonly sendDue: WellmetFunction
  readonly functions: readonly WellmetFunction[]
  readonly deadLetters: readonly DeadLetterQueue[]
}

const WIDTH = 12

/** One page that says how the stack is: texts in and out, how long replies take, reminders, failures, cost. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id)
    const { receiveText, sendDue, functions, deadLetters } = props
    const sent = sendDue.counts('TextsSent', { label: 'sent' })
    new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: Stack.of(this).stackName,
      widgets: [
        [
          graph('Texts', [
            receiveText.lambda.metricInvocations({ label: 'received' }),
            receiveText.counts('RepliesSent', { label: 'replies' }),
            sent,
          ]),
          graph('Milliseconds to a reply', latencies(receiveText)),
        ],
        [
          graph('Reminders', [sendDue.counts('RemindersDue', { label: 'people due' }), sent]),
          graph('Failures', [...functions.map(({ failures }) => failures), ...deadLetters.map(countDeadLetters)]),
        ],
        [graph("The account's cost this month, US dollars", [estimateCharges()]), explain()],
      ],
    })
  }
}

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: WIDTH })

const latencies = ({ lambda }: WellmetFunction): IMetric[] =>
  ['p50', 'p95', 'p99'].map((statistic) => lambda.metricDuration({ statistic, label: statistic }))

const countDeadLetters = (queue: DeadLetterQueue): IMetric =>
  queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', label: queue.node.id })

/** AWS publishes it in this region only, and only once billing alerts are switched on in the account's preferences. */
const estimateCharges = (): IMetric =>
  new Metric({
    namespace: 'AWS/Billing',
    metricName: 'EstimatedCharges',
    dimensionsMap: { Currency: 'USD' },
    statistic: 'Maximum',
    period: Duration.hours(6),
    region: 'us-east-1',
  })

const explain = (): TextWidget =>
  new TextWidget({
    width: WIDTH,
    markdown: [
      'What to do when something fails: docs/runbook.md.',
      'What it should cost: `npm run cost`. The graph is empty until billing alerts are switched on in the account.',
    ].join('\n\n'),
  })
