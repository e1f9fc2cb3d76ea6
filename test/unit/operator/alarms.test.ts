import type { MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { describe, expect, it } from 'vitest'
import { alarmPrefix, describeAlarm } from '../../../infra/alarm-names.ts'
import { readAlarm } from '../../../infra/operator/aws/alarms.ts'

const NOW = new Date('2026-11-28T12:00:00Z')
const since = new Date('2026-11-28T06:12:00Z')
const telling: MetricAlarm = {
  AlarmName: 'wellmet-ana: replies are slow',
  AlarmDescription: describeAlarm('replies are slow', 'Owners wait.'),
  AlarmActions: ['arn:aws:sns:...'],
  StateTransitionedTimestamp: since,
  AlarmConfigurationUpdatedTimestamp: new Date('2026-11-01T00:00:00Z'),
}
const idle: MetricAlarm = { ...telling, StateValue: 'INSUFFICIENT_DATA', InsufficientDataActions: ['arn:aws:sns:...'] }
const read = (alarm: MetricAlarm) => readAlarm(alarm, alarmPrefix('wellmet-ana'), NOW)

it('is called by the title of its runbook entry', () => {
  expect(read({ ...telling, StateValue: 'OK' })).toEqual({
    title: 'replies are slow',
    description: 'Owners wait. What to do: docs/runbook.md#replies-are-slow',
    onSince: null,
    topic: 'arn:aws:sns:...',
  })
})

describe('an alarm is on', () => {
  it('when CloudWatch says so', () => {
    expect(read({ ...telling, StateValue: 'ALARM' }).onSince).toEqual(since)
  })

  it('when it tells of a lack of data, and data lack', () => {
    expect(read(idle).onSince).toEqual(since)
  })
})

describe('an alarm is not on', () => {
  it('when data lack of which it does not tell', () => {
    expect(read({ ...idle, InsufficientDataActions: [] }).onSince).toBeNull()
  })

  it('when it is so new that there cannot be data yet', () => {
    expect(read({ ...idle, AlarmConfigurationUpdatedTimestamp: new Date('2026-11-28T10:30:00Z') }).onSince).toBeNull()
  })
})
