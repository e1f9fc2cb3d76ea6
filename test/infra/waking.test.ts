import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { deadLetterRoads, StackOutputs } from '../../infra/outputs.ts'
import { ALARM_EVENTS } from '../../lib/events.ts'
import { functionOf, functions } from './functions.ts'
import { findStatements } from './statements.ts'
import { arnOf, follow, idsOfOutputs, ofType, type Resource, theOne } from './template.ts'

const Target = z.looseObject({
  Arn: z.unknown(),
  DeadLetterConfig: z.object({ Arn: z.unknown() }),
  RetryPolicy: z.object({ MaximumEventAgeInSeconds: z.number(), MaximumRetryAttempts: z.number() }),
})

const RuleProperties = z.looseObject({ Targets: z.array(Target) })

/** Who listens to the bus, and to which events. */
const LISTENERS: readonly (readonly [source: string, events: readonly string[]])[] = [
  ['functions/set-alarm.ts', ALARM_EVENTS],
]

const rules = ofType('AWS::Events::Rule')
const targetsOf = ({ Properties }: Resource) => RuleProperties.parse(Properties).Targets

const woken = [
  ...rules.flatMap(targetsOf),
  ...ofType('AWS::Scheduler::Schedule').map(({ Properties }) => Target.parse(Properties.Target)),
].map((target) => ({ ...target, name: follow(target.Arn).id }))

/** Where dead letters are handed in again, by the ids of the resources that the outputs refer to. */
const roads = deadLetterRoads(StackOutputs.parse(idsOfOutputs()))

it('wakes those who listen by the bus, and send-due by the scheduler', () => {
  const sources = [...LISTENERS.map(([source]) => source), 'functions/send-due.ts']

  expect(new Set(woken.map(({ name }) => name))).toEqual(new Set(sources.map((source) => functionOf(source).id)))
  expect(woken).toHaveLength(sources.length)
})

it.each(LISTENERS)("wakes %s by wellmet's own events, those that it listens to", (source, events) => {
  const { id } = functionOf(source)
  const rule = rules.find((one) => targetsOf(one).some(({ Arn }) => follow(Arn).id === id))

  expect(rule?.Properties).toMatchObject({
    EventBusName: { Ref: theOne('AWS::Events::EventBus').id },
    EventPattern: { source: ['wellmet'], 'detail-type': [...events] },
  })
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

it.each(rules)('lets $id write to its dead letters', (rule) => {
  const statements = ofType('AWS::SQS::QueuePolicy').flatMap(({ Properties }) => findStatements(Properties))

  expect(statements).toContainEqual(
    expect.objectContaining({
      actions: ['sqs:SendMessage'],
      conditions: { ArnEquals: { 'aws:SourceArn': arnOf(rule) } },
    }),
  )
})

it('sweeps once an hour', () => {
  expect(theOne('AWS::Scheduler::Schedule').Properties).toMatchObject({
    ScheduleExpression: expect.stringMatching(/^cron\(\d+ \* \* \* \? \*\)$/),
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Input: '{"sweep":true}' },
  })
})

describe.each(ofType('AWS::SQS::Queue'))('$id', ({ id, Properties }) => {
  it('is looked into by the doctor, and handed in again by redrive', () => {
    const target = woken.find(({ DeadLetterConfig }) => follow(DeadLetterConfig.Arn).id === id)

    expect(roads).toContainEqual({ queueUrl: id, functionName: target?.name })
  })

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
