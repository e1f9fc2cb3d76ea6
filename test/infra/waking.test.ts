import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ALARM_EVENTS } from '../../lib/events.ts'
import { functionOf, functions } from './functions.ts'
import { findStatements } from './statements.ts'
import { arnOf, follow, ofType, theOne } from './template.ts'

const Target = z.looseObject({
  Arn: z.unknown(),
  DeadLetterConfig: z.object({ Arn: z.unknown() }),
  RetryPolicy: z.object({ MaximumEventAgeInSeconds: z.number(), MaximumRetryAttempts: z.number() }),
})

const RuleProperties = z.looseObject({ Targets: z.array(Target) })

const woken = [
  ...ofType('AWS::Events::Rule').flatMap(({ Properties }) => RuleProperties.parse(Properties).Targets),
  ...ofType('AWS::Scheduler::Schedule').map(({ Properties }) => Target.parse(Properties.Target)),
].map((target) => ({ ...target, name: follow(target.Arn).id }))

it('wakes set-alarm by the bus and send-due by the scheduler', () => {
  expect(woken.map(({ Arn }) => Arn)).toEqual([
    arnOf(functionOf('functions/set-alarm.ts')),
    arnOf(functionOf('functions/send-due.ts')),
  ])
})

describe.each(woken)('waking $name', ({ name, DeadLetterConfig, RetryPolicy }) => {
  const target = functions.find(({ id }) => id === name)

  it('gives up within the hour, and keeps what was not delivered', () => {
    expect(RetryPolicy.MaximumEventAgeInSeconds).toBeLessThanOrEqual(3600)
    expect(follow(DeadLetterConfig.Arn).Type).toBe('AWS::SQS::Queue')
  })

  it('keeps what failed in the same queue', () => {
    expect(target?.Properties).toMatchObject({ DeadLetterConfig: { TargetArn: DeadLetterConfig.Arn } })
  })

  it('tries a failed invocation again', () => {
    const settings = ofType('AWS::Lambda::EventInvokeConfig').map(({ Properties }) => Properties)

    expect(settings).toContainEqual({
      FunctionName: { Ref: name },
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 3600,
    })
  })
})

it('lets the rule write to its dead letters', () => {
  const rule = theOne('AWS::Events::Rule')
  const statements = ofType('AWS::SQS::QueuePolicy').flatMap(({ Properties }) => findStatements(Properties))

  expect(statements).toContainEqual(
    expect.objectContaining({
      actions: ['sqs:SendMessage'],
      conditions: { ArnEquals: { 'aws:SourceArn': arnOf(rule) } },
    }),
  )
})

it("listens to wellmet's own events, those that may change the next alarm", () => {
  expect(theOne('AWS::Events::Rule').Properties).toMatchObject({
    EventBusName: { Ref: theOne('AWS::Events::EventBus').id },
    EventPattern: { source: ['wellmet'], 'detail-type': [...ALARM_EVENTS] },
  })
})

it('sweeps once an hour', () => {
  expect(theOne('AWS::Scheduler::Schedule').Properties).toMatchObject({
    ScheduleExpression: expect.stringMatching(/^cron\(\d+ \* \* \* \? \*\)$/),
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Input: '{"sweep":true}' },
  })
})

describe.each(ofType('AWS::SQS::Queue'))('$id', ({ id, Properties }) => {
  it('keeps dead letters for two weeks, encrypted', () => {
    expect(Properties).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 3600, SqsManagedSseEnabled: true })
  })

  it('refuses whoever does not come by TLS', () => {
    const policies = ofType('AWS::SQS::QueuePolicy').filter(({ Properties: { Queues } }) =>
      JSON.stringify(Queues).includes(`"${id}"`),
    )

    expect(policies.flatMap((policy) => findStatements(policy.Properties))).toContainEqual(
      expect.objectContaining({ effect: 'Deny', conditions: { Bool: { 'aws:SecureTransport': 'false' } } }),
    )
  })
})
