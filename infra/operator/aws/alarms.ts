import { CloudWatchClient, DescribeAlarmsCommand, type MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { alarmPrefix } from '../../alarm-names.ts'
import { askAws } from './explain.ts'
import type { StackName } from './stack.ts'

/** CloudWatch gives no more at once; a stack has far fewer. */
const MOST = 100
/** An alarm that tells by a lack of data is judged once an hourly metric can have had some. */
const SETTLING_MS = 2 * 3600 * 1000

/** One of a stack's alarms. */
export interface StackAlarm {
  /** The title of its entry in `docs/runbook.md`. */
  readonly title: string
  /** What the owners lose by it, and where it says what to do. */
  readonly description: string
  /** Since when it is on; null if it is not. */
  readonly onSince: Date | null
  /** The ARN of the topic that it tells; null if it tells nobody. */
  readonly topic: string | null
}

/** All alarms of a stack, as they are now. */
export async function listAlarms({ region, stackName }: StackName): Promise<StackAlarm[]> {
  const prefix = alarmPrefix(stackName)
  const command = new DescribeAlarmsCommand({ AlarmNamePrefix: prefix, MaxRecords: MOST })
  const { MetricAlarms = [] } = await askAws(region, () => new CloudWatchClient({ region }).send(command))
  return MetricAlarms.map((alarm) => readAlarm(alarm, prefix, new Date()))
}

/** What CloudWatch says of an alarm whose name begins with the prefix. */
export function readAlarm(alarm: MetricAlarm, prefix: string, now: Date): StackAlarm {
  const { AlarmName = '', AlarmDescription = '', AlarmActions = [] } = alarm
  const { StateTransitionedTimestamp, StateUpdatedTimestamp } = alarm
  const since = StateTransitionedTimestamp ?? StateUpdatedTimestamp ?? now
  return {
    title: AlarmName.slice(prefix.length),
    description: AlarmDescription,
    onSince: isOn(alarm, now) ? since : null,
    topic: AlarmActions[0] ?? null,
  }
}

/** The sweep's alarm tells of a lack of data, which a new stack has too. */
function isOn(
  { StateValue, InsufficientDataActions = [], AlarmConfigurationUpdatedTimestamp }: MetricAlarm,
  now: Date,
) {
  if (StateValue !== 'INSUFFICIENT_DATA') return StateValue === 'ALARM'
  const age = now.getTime() - (AlarmConfigurationUpdatedTimestamp?.getTime() ?? 0)
  return InsufficientDataActions.length > 0 && age > SETTLING_MS
}
