import { expect, it } from 'vitest'
import { estimateCost, sum, WATCHED } from '../../infra/operator/cost/estimate.ts'
import { estimateUsage } from '../../infra/operator/cost/usage.ts'
import { METRICS } from '../../lib/metrics.ts'
import { ofType } from './template.ts'

const habits = { met: 3, texts: 10, reminders: 6, segments: 1 }

it('counts the alarms, metrics and dashboards that the stack has', () => {
  expect(WATCHED).toEqual({
    alarms: ofType('AWS::CloudWatch::Alarm').length,
    metrics: ofType('AWS::Logs::MetricFilter').length + METRICS.length,
    dashboards: ofType('AWS::CloudWatch::Dashboard').length,
  })
})

it('counts texts by the month', () => {
  const { textsIn, replies, remindersOut } = estimateUsage(1, habits)

  expect(textsIn).toBeCloseTo((13 * 365.25) / 7 / 12)
  expect(replies).toBe(textsIn)
  expect(remindersOut).toBeCloseTo((6 * 365.25) / 7 / 12)
})

it('lets owners of one stack share its sweep, and nothing else', () => {
  const [one, ten] = [estimateUsage(1, habits), estimateUsage(10, habits)]

  expect(ten.textsIn).toBeCloseTo(10 * one.textsIn)
  expect(ten.dynamoWrites).toBeCloseTo(10 * one.dynamoWrites)
  expect(ten.lambdaRequests).toBeLessThan(10 * one.lambdaRequests)
})

it('costs cents a month at AWS, free tier or not', () => {
  const aws = (isFreeTierUsed: boolean) =>
    sum(estimateCost(estimateUsage(1, habits), 'sms', isFreeTierUsed).filter(({ of }) => of === 'AWS'))

  // Ten alarms are free, and the eleventh costs ten cents.
  expect(aws(false)).toBeLessThan(0.15)
  expect(aws(true)).toBeGreaterThan(aws(false))
})

it('has no number and no campaign on WhatsApp', () => {
  const lines = estimateCost(estimateUsage(1, habits), 'whatsapp', false).filter(({ of }) => of === 'Twilio')

  expect(lines.map(({ what }) => what)).toEqual(['messages in and out', "Meta's fee for templates"])
})
