import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation'
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { prepareForMoto, type Template } from './beyond-moto.ts'

/** What `cdk synth` makes of a deployment, bundles included, with its template as it was and as moto can deploy it. */
export interface Assembly {
  readonly template: Template
  readonly deployed: Template
}

/** Makes it in a folder, from which `cdk deploy` then takes it. */
export async function assemble(folder: string, owner: string, stackName: string, api: string): Promise<Assembly> {
  const args = ['synth', '--quiet', '--output', folder, '-c', `configurationFile=${owner}`]
  await promisify(execFile)('node_modules/.bin/cdk', args)
  const template = await readTemplate(folder, stackName)
  const deployed = prepareForMoto(template, api)
  await writeTemplate(folder, stackName, deployed)
  return { template, deployed }
}

const pathOf = (folder: string, stackName: string) => join(folder, `${stackName}.template.json`)

export const readTemplate = async (folder: string, stackName: string): Promise<Template> =>
  JSON.parse(await readFile(pathOf(folder, stackName), 'utf8'))

/** Puts another template in place of the one that was made. */
export const writeTemplate = (folder: string, stackName: string, template: Template) =>
  writeFile(pathOf(folder, stackName), JSON.stringify(template))

export async function updateStack(StackName: string, template: Template): Promise<void> {
  const command = new UpdateStackCommand({
    StackName,
    TemplateBody: JSON.stringify(template),
    Capabilities: ['CAPABILITY_IAM'],
  })
  await new CloudFormationClient({ maxAttempts: 1 }).send(command)
}

const describeStack = async (StackName: string) =>
  (await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]

export const readStackStatus = async (name: string) => (await describeStack(name))?.StackStatus

export const readStackId = async (name: string) => (await describeStack(name))?.StackId ?? ''

export const readOutput = async (name: string, key: string) =>
  (await describeStack(name))?.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue

/** The physical ids of a stack's resources by their logical ids. */
export async function readResources(StackName: string): Promise<Map<string, string>> {
  const { StackResourceSummaries = [] } = await new CloudFormationClient({}).send(
    new ListStackResourcesCommand({ StackName }),
  )
  return new Map(StackResourceSummaries.map((one) => [one.LogicalResourceId ?? '', one.PhysicalResourceId ?? '']))
}

/** Makes the alarms of a template, which moto's CloudWatch has and its CloudFormation cannot make; none is on, all tell the topic. */
export async function makeAlarms({ Resources }: Template, topic: string): Promise<void> {
  const alarms = Object.values(Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
  for (const { Properties } of alarms) {
    const { AlarmName, AlarmDescription } = Properties as { AlarmName: string; AlarmDescription: string }
    const measured = {
      Namespace: 'wellmet',
      MetricName: 'Any',
      Statistic: 'Sum',
      Period: 300,
      EvaluationPeriods: 1,
    } as const
    const compared = { ComparisonOperator: 'GreaterThanThreshold', Threshold: 0 } as const
    const told = { AlarmName, AlarmDescription, AlarmActions: [topic] }
    await cloudWatch().send(new PutMetricAlarmCommand({ ...told, ...measured, ...compared }))
    await setAlarm(AlarmName, 'OK')
  }
}

export const setAlarm = (AlarmName: string, StateValue: 'OK' | 'ALARM') =>
  cloudWatch().send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'a test' }))

const cloudWatch = () => new CloudWatchClient({})

/** Subscribes an e-mail address, and confirms it, as somebody does by following the link in AWS's e-mail. */
export const confirmNotices = (TopicArn: string, Endpoint: string) =>
  new SNSClient({}).send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint }))
