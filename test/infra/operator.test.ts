import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { failureOf } from '../../lib/domain/delivery.ts'
import { METRICS_NAMESPACE } from '../../lib/metrics.ts'
import { functions } from './functions.ts'
import { findStatements } from './statements.ts'
import { configuration, follow, ofType, synthesizeResources, theOne } from './template.ts'

const Alarm = z.looseObject({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.unknown()),
})

const alarms = ofType('AWS::CloudWatch::Alarm').map(({ id, Properties }) => ({ id, ...Alarm.parse(Properties) }))
const topic = theOne('AWS::SNS::Topic')

/** The runbook's entries: their anchors, as a page of Markdown makes them from titles, with what stands below each. */
const runbook = new Map(
  readFileSync('docs/runbook.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((entry) => [(entry.split('\n')[0] ?? '').toLowerCase().replaceAll(' ', '-'), entry]),
)

/** Whether one of the alarms looks at this resource. */
const isWatched = (id: string) =>
  ofType('AWS::CloudWatch::Alarm').some((alarm) => JSON.stringify(alarm).includes(`"${id}"`))

it.each(functions)('watches $source', ({ id }) => {
  expect(isWatched(id)).toBe(true)
})

it.each(ofType('AWS::SQS::Queue'))('watches $id', ({ id }) => {
  expect(isWatched(id)).toBe(true)
})

describe.each(alarms)('$AlarmName', ({ AlarmDescription, AlarmActions }) => {
  const [, impact, anchor = ''] = /^(.+) What to do: docs\/runbook\.md#([a-z-]+)$/.exec(AlarmDescription) ?? []

  it('says what the owners lose', () => {
    expect(impact).toMatch(/^[A-Z].{20,}\.$/)
  })

  it.each(['Description', 'Investigation', 'Resolution'])('has a runbook entry with its %s', (part) => {
    expect(runbook.get(anchor)).toContain(`**${part}.**`)
  })

  it('tells the operator', () => {
    expect(AlarmActions).toEqual([{ Ref: topic.id }])
  })
})

it('has no runbook entry for an alarm that is gone', () => {
  const known = alarms.map(({ AlarmName }) => AlarmName.replace('wellmet: ', '').replaceAll(' ', '-'))

  expect(new Set(runbook.keys())).toEqual(new Set([...known, 'the-budget-is-spent']))
})

it('counts what functions log as problems among their failures', () => {
  const filters = ofType('AWS::Logs::MetricFilter').map(({ Properties }) => Properties)

  expect(filters).toHaveLength(functions.length)
  for (const filter of filters) expect(filter).toMatchObject({ FilterPattern: '{ $.level = "error" }' })
})

// Alarms wake send-due as well, and would hide that nothing sweeps.
it('hears that sweeps have stopped by what sweeps count, and not by how often send-due is woken', () => {
  const alarm = ofType('AWS::CloudWatch::Alarm').find(({ id }) => id.includes('SweepStopped'))
  const sendDue = functions.find(({ source }) => source === 'functions/send-due.ts')

  expect(alarm?.Properties).toMatchObject({
    Namespace: METRICS_NAMESPACE,
    MetricName: 'Sweeps',
    Dimensions: [{ Name: 'Function', Value: { Ref: sendDue?.id } }],
    Period: 3600,
    EvaluationPeriods: 3,
    TreatMissingData: 'missing',
    InsufficientDataActions: [{ Ref: topic.id }],
  })
})

it.each([21608, 30034, 30532])('has in the runbook what to do about %i, which only the operator can change', (code) => {
  expect(runbook.get('send-due-fails')).toContain(`${code}:`)
  expect(failureOf(code)).toBe('configuration')
})

it('e-mails the operator', () => {
  expect(theOne('AWS::SNS::Subscription').Properties).toMatchObject({
    Protocol: 'email',
    Endpoint: 'operator@example.com',
    TopicArn: { Ref: topic.id },
  })
})

it('e-mails nobody, and budgets nothing, where the configuration does not say so', () => {
  const { operatorEmail: _, monthlyBudget: __, ...rest } = configuration
  const types = synthesizeResources(rest).map(({ Type }) => Type)

  expect(types).not.toContain('AWS::SNS::Subscription')
  expect(types).not.toContain('AWS::Budgets::Budget')
})

it('takes notices from alarms and budgets of this account only, by TLS', () => {
  const statements = findStatements(theOne('AWS::SNS::TopicPolicy').Properties)
  const account = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }

  expect(statements.filter(({ effect }) => effect === 'Allow').map(({ conditions }) => conditions)).toEqual([
    account,
    account,
  ])
  expect(statements).toContainEqual(
    expect.objectContaining({ effect: 'Deny', conditions: { Bool: { 'aws:SecureTransport': 'false' } } }),
  )
})

it('warns when the month costs more than its budget, or is about to', () => {
  const { Budget, NotificationsWithSubscribers } = theOne('AWS::Budgets::Budget').Properties as {
    Budget: unknown
    NotificationsWithSubscribers: unknown[]
  }

  expect(Budget).toMatchObject({ TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 5, Unit: 'USD' } })
  expect(NotificationsWithSubscribers).toMatchObject([
    { Notification: { NotificationType: 'ACTUAL' } },
    { Notification: { NotificationType: 'FORECASTED' } },
  ])
})

it('keeps what was announced for 30 days', () => {
  const { SourceArn, RetentionDays, EventPattern } = theOne('AWS::Events::Archive').Properties

  expect(follow(SourceArn).Type).toBe('AWS::Events::EventBus')
  expect({ RetentionDays, EventPattern }).toEqual({ RetentionDays: 30, EventPattern: { source: ['wellmet'] } })
})

/** The dashboard's graphs, each with what it shows, as CloudWatch has it. */
const graphs = JSON.stringify(theOne('AWS::CloudWatch::Dashboard').Properties)
  .split('\\"title\\":\\"')
  .slice(1)
  .map((graph) => graph.replaceAll('\\"', '"'))

it.each([
  ['Texts', ['"AWS/Lambda","Invocations"', '"RepliesSent"', '"TextsSent"']],
  ['Milliseconds to a reply', ['"AWS/Lambda","Duration"', '"p50"', '"p95"', '"p99"']],
  ['Reminders', ['"RemindersDue"', '"TextsSent"']],
  ['Failures', [...functions, ...ofType('AWS::SQS::Queue')].map(({ id }) => id)],
  ["The account's cost", ['"AWS/Billing","EstimatedCharges"']],
])('shows on the one dashboard: %s', (title, metrics) => {
  const graph = graphs.find((one) => one.startsWith(title)) ?? ''

  for (const metric of metrics) expect(graph).toContain(metric)
})
