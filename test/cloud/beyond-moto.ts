import * as z from 'zod/mini'

/**
 * What moto's CloudFormation cannot make, with the reason. It is taken out of the template before it is deployed there;
 * what refers to it is given a name instead. Everything else is deployed as it is.
 */
export const BEYOND_MOTO: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::Api': 'no CloudFormation support for HTTP APIs',
  'AWS::ApiGatewayV2::Integration': 'no CloudFormation support for HTTP APIs',
  'AWS::ApiGatewayV2::Route': 'no CloudFormation support for HTTP APIs',
  'AWS::ApiGatewayV2::Stage': 'no CloudFormation support for HTTP APIs',
  'AWS::Budgets::Budget': 'no CloudFormation support for budgets',
  'AWS::CloudWatch::Alarm': 'no CloudFormation support for alarms',
  'AWS::Events::Archive': 'fails on an event pattern, which it wants as a string',
  'AWS::Lambda::EventInvokeConfig': 'no CloudFormation support for retries of asynchronous invocations',
  'AWS::Logs::MetricFilter': 'no CloudFormation support for metric filters',
  'AWS::SNS::Subscription': 'no CloudFormation support for subscriptions',
  'AWS::SNS::TopicPolicy': 'no CloudFormation support for policies of topics',
  'AWS::SQS::QueuePolicy': 'no CloudFormation support for policies of queues',
  'AWS::Scheduler::Schedule': 'no CloudFormation support for EventBridge Scheduler',
  'AWS::Scheduler::ScheduleGroup': 'no CloudFormation support for EventBridge Scheduler',
}

const Template = z.looseObject({
  Resources: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Properties: z.optional(z.record(z.string(), z.unknown())) }),
  ),
})
export type Template = z.infer<typeof Template>

/**
 * A template as moto can deploy it; `apiEndpoint` stands for the HTTP API's address. A bus is referred to by its name:
 * what moto gives for `Ref` is not one.
 */
export function prepareForMoto(template: unknown, apiEndpoint: string): Template {
  const parsed = Template.parse(template)
  const resources = Object.entries(parsed.Resources)
  const missing = new Set(resources.filter(([, { Type }]) => Type in BEYOND_MOTO).map(([id]) => id))
  const buses = resources.filter(([, { Type }]) => Type === 'AWS::Events::EventBus')
  const names = new Map(buses.map(([id, { Properties }]) => [id, Properties?.Name]))
  return leaveOut(parsed, { missing, names, apiEndpoint })
}

/** A template without these resources, which exist already: whatever refers to one is given its name. */
export const nameResources = (template: Template, names: ReadonlyMap<string, string>): Template =>
  leaveOut(template, { missing: new Set(names.keys()), names, apiEndpoint: '' })

function leaveOut(template: Template, replacements: Replacements): Template {
  const change = (value: unknown) => replace(value, replacements)
  const kept = Object.entries(template.Resources).filter(([id]) => !replacements.missing.has(id))
  const resources = kept.map(([id, resource]) => [id, change(resource)])
  return Template.parse({ ...template, Outputs: change(template.Outputs), Resources: Object.fromEntries(resources) })
}

interface Replacements {
  readonly missing: ReadonlySet<unknown>
  readonly names: ReadonlyMap<unknown, unknown>
  readonly apiEndpoint: string
}

/** Puts names in place of references to what is missing or named, and drops dependencies on what is missing. */
function replace(value: unknown, replacements: Replacements): unknown {
  const { missing, names, apiEndpoint } = replacements
  if (Array.isArray(value)) return value.map((one) => replace(one, replacements))
  if (typeof value !== 'object' || value === null) return value
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: unknown; 'Fn::GetAtt'?: unknown[] }
  if (names.has(Ref)) return names.get(Ref)
  if (missing.has(Ref)) return String(Ref)
  if (missing.has(attribute?.[0])) return attribute?.[1] === 'ApiEndpoint' ? apiEndpoint : `arn:aws:${attribute?.[0]}`
  const members = Object.entries(value).map(([key, member]) => [
    key,
    key === 'DependsOn' && Array.isArray(member)
      ? member.filter((id) => !missing.has(id))
      : replace(member, replacements),
  ])
  return Object.fromEntries(members)
}
