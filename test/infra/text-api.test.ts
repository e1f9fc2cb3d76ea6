import { describe, expect, it } from 'vitest'
import { functionOf } from './functions.ts'
import {
  arnOf,
  configuration,
  follow,
  ofType,
  type Resource,
  resources,
  synthesizeResources,
  theOne,
} from './template.ts'

const api = theOne('AWS::ApiGatewayV2::Api')
const stage = theOne('AWS::ApiGatewayV2::Stage')
const routes = ofType('AWS::ApiGatewayV2::Route')
const limits = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 }
/** A cohort's reminders go out at the same minute, a hundred a second at most, and each is reported on twice. */
const reportLimits = { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 }

it('answers Twilio on two paths, and private links below a third', () => {
  expect(routes.map(({ Properties }) => Properties.RouteKey)).toEqual([
    'POST /sms',
    'POST /status',
    'GET /my/{link+}',
    'POST /my/{link+}',
  ])
})

it.each([
  ['POST /sms', 'functions/receive-text.ts'],
  ['POST /status', 'functions/track-delivery.ts'],
  ['GET /my/{link+}', 'functions/serve-pages.ts'],
  ['POST /my/{link+}', 'functions/serve-pages.ts'],
])('hands %s to %s', (routeKey, source) => {
  const route = routes.find(({ Properties }) => Properties.RouteKey === routeKey)
  const target = route?.Properties.Target as { 'Fn::Join': [string, [string, unknown]] }

  expect(follow(target['Fn::Join'][1][1]).Properties).toMatchObject({
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: arnOf(functionOf(source)),
    PayloadFormatVersion: '2.0',
  })
})

describe('the stage', () => {
  it('limits requests', () => {
    expect(stage.Properties).toMatchObject({ StageName: '$default', DefaultRouteSettings: limits })
  })

  it.each(routes)('limits $Properties.RouteKey apart from the others', ({ id, Properties }) => {
    const expected = Properties.RouteKey === 'POST /status' ? reportLimits : limits

    expect(stage.Properties.RouteSettings).toHaveProperty([String(Properties.RouteKey)], expected)
    expect(stage.DependsOn).toContain(id)
  })

  // None of these can hold what a request says: no path, query, header, body, caller or answer.
  it('logs route keys and figures, and nothing of requests', () => {
    const { DestinationArn, Format } = stage.Properties.AccessLogSettings as { DestinationArn: unknown; Format: string }

    expect(follow(DestinationArn).Type).toBe('AWS::Logs::LogGroup')
    expect(Object.values(JSON.parse(Format)).toSorted()).toEqual([
      '$context.integrationErrorMessage',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.routeKey',
      '$context.status',
    ])
  })
})

it('keeps every log for 30 days', () => {
  for (const { Properties } of ofType('AWS::Logs::LogGroup')) expect(Properties).toMatchObject({ RetentionInDays: 30 })
})

describe('the public address', () => {
  const addresses = (resources: Resource[]) =>
    resources.flatMap(({ Properties }) => {
      const environment = Properties.Environment as { Variables: Record<string, unknown> } | undefined
      return environment?.Variables.PUBLIC_URL ?? []
    })

  // With a slash at its end Twilio would call, and sign, `//sms`.
  it("is the API's own, which has no trailing slash", () => {
    const own = { 'Fn::GetAtt': [api.id, 'ApiEndpoint'] }

    expect(addresses(resources)).toEqual([own, own, own, own])
  })

  it('is another where the configuration says so', () => {
    const told = synthesizeResources({ ...configuration, publicUrl: 'https://text.example.com' })

    expect(new Set(addresses(told))).toEqual(new Set(['https://text.example.com']))
  })
})
