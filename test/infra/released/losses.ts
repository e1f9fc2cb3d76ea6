import type { Resource } from '../template.ts'

/**
 * What holds something that an upgrade must not lose, by type, with the properties that CloudFormation cannot change
 * without making another one in its place ("Update requires: Replacement").
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/
 */
const STATEFUL: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': ['TableName', 'KeySchema', 'ImportSourceSpecification'],
  'AWS::Events::Archive': ['ArchiveName', 'SourceArn'],
  'AWS::Events::EventBus': ['Name'],
  'AWS::Logs::LogGroup': ['LogGroupName'],
  'AWS::SQS::Queue': ['QueueName', 'FifoQueue'],
  'AWS::Scheduler::ScheduleGroup': ['Name'],
}

/** What has to be there still when its stack is gone. The rest serves the stack: alarms without one wake nobody. */
const OUTLIVING: readonly string[] = ['AWS::DynamoDB::Table']

/** What an upgrade from `before` to `after` would lose, in a sentence each. */
export function findLosses(before: readonly Resource[], after: readonly Resource[]): string[] {
  return before.filter(({ Type }) => Type in STATEFUL).flatMap((resource) => findLoss(resource, after))
}

function findLoss(before: Resource, after: readonly Resource[]): string[] {
  const { id, Type } = before
  const now = after.find((resource) => resource.id === id)
  if (!now) return [`${id} (${Type}) would be deleted`]
  if (now.Type !== Type) return [`${id} (${Type}) would become a ${now.Type}`]
  const changed = (STATEFUL[Type] ?? []).filter((name) => differ(before.Properties[name], now.Properties[name]))
  const replaced = changed.map((name) => `${id} (${Type}) would be replaced: ${name} differs`)
  const unkept = ['DeletionPolicy', 'UpdateReplacePolicy'].filter(
    (policy) => OUTLIVING.includes(Type) && before[policy] === 'Retain' && now[policy] !== 'Retain',
  )
  return [...replaced, ...unkept.map((policy) => `${id} (${Type}) would not be kept any more: ${policy}`)]
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)
