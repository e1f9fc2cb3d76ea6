import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { createHandler as createConnectSender } from '../../functions/connect-sender.ts'
import { type Gateway, startGateway } from '../../infra/local/aws/gateway.ts'
import { systemClock } from '../../lib/clock.ts'
import { ACCOUNT_SID, SENDER, startTwilioAccount, type TwilioAccount } from '../integration/twilio/account.ts'
import { nameResources, type Template } from './beyond-moto.ts'
import { startImporting } from './importing.ts'
import { type Moto, startMoto } from './moto.ts'
import { type Outcome, runOperator } from './operator.ts'
import {
  type Assembly,
  assemble,
  makeAlarms,
  readResources,
  readStackId,
  readTemplate,
  updateStack,
  writeTemplate,
} from './stack.ts'

export const STACK = 'wellmet-ana'
export const OWNER = '+12025550100'
const SETTINGS = ['--owner', OWNER, '--sender', SENDER, '--account-sid', ACCOUNT_SID, '--zone', 'New York']
const NOTICES = ['--budget', '5', '--email', 'operator@example.com']

/** What the stack lives among on this machine. */
interface Surroundings {
  readonly moto: Moto
  readonly twilio: TwilioAccount
  readonly gateway: Gateway
  /** Where the operator's files are. */
  readonly folder: string
}

/** The stack of Ana's deployment, set up and deployed by the operator's commands. */
export interface DeployedStack extends Surroundings, Assembly {
  /** What `npm run deploy` said, on an account without the CDK and again when there was nothing to deploy. */
  readonly first: Outcome
  readonly second: Outcome
  /** The physical ids of its resources by their logical ids. */
  readonly ids: ReadonlyMap<string, string>
  close(): Promise<void>
}

export async function deployStack(): Promise<DeployedStack> {
  const surroundings = await surround()
  try {
    const deployment = await setUpAndDeploy(surroundings)
    return { ...surroundings, ...deployment, close: () => leave(surroundings) }
  } catch (error) {
    await leave(surroundings)
    throw error
  }
}

async function setUpAndDeploy({ folder, gateway }: Surroundings) {
  const { code, said } = await runOperator('setup', 'ana', ...SETTINGS, ...NOTICES)
  if (code !== 0) throw new Error(said)
  const path = join(folder, 'assembly')
  const assembly = await assemble(path, join(folder, 'ana.json'), STACK, gateway.url)
  // `cdk deploy` takes what was made already, and tells CloudFormation where templates are at AWS.
  const atAws = 'https://s3.us-east-1.amazonaws.com'
  Object.assign(process.env, { CDK_APP: path, AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION: atAws })
  const outcomes = await deployTwice(path, assembly.deployed)
  const ids = await readResources(STACK)
  await makeAlarms(assembly.template, findId({ ids }, 'OperatorTopic'))
  return { ...assembly, ...outcomes, ids }
}

/** Deploys the stack once more, after it was destroyed, by a CloudFormation that imports. */
export async function deployAgain({ moto, folder, deployed }: DeployedStack) {
  const assembly = join(folder, 'assembly')
  const importing = await startImporting(moto.url, () => readTemplate(assembly, STACK))
  process.env.AWS_ENDPOINT_URL_CLOUDFORMATION = importing.url
  const withoutTables = () => nameResources(deployed, importing.imported)
  const { second } = await deployTwice(assembly, deployed, withoutTables)
  delete process.env.AWS_ENDPOINT_URL_CLOUDFORMATION
  await importing.close()
  return { ...second, imported: [...importing.imported.values()] }
}

async function surround(): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-cloud-'))
  const [moto, twilio, gateway] = await Promise.all([startMoto(), startTwilioAccount(), startGateway(systemClock)])
  Object.assign(process.env, { WELLMET_OWNERS: folder, TWILIO_AUTH_TOKEN: 'token', ...twilioAt(twilio) })
  return { moto, twilio, gateway, folder }
}

const twilioAt = ({ url }: TwilioAccount) => ({ TWILIO_API_URL: url, TWILIO_MESSAGING_URL: url })

/**
 * moto makes no outputs when a stack is new, and takes no second change set: an upgrade by its other road, from a version
 * without its dashboard, makes them; `made` is what the stack has after the first. After that there is nothing to deploy,
 * and the rest can be done.
 */
async function deployTwice(
  assembly: string,
  deployed: Template,
  made = () => deployed,
): Promise<{ first: Outcome; second: Outcome }> {
  await writeTemplate(assembly, STACK, withoutDashboard(deployed))
  const first = await runOperator('deploy', 'ana')
  await writeTemplate(assembly, STACK, made())
  await updateStack(STACK, made())
  return { first, second: await runOperator('deploy', 'ana') }
}

const withoutDashboard = (template: Template): Template => ({
  ...template,
  Resources: Object.fromEntries(
    Object.entries(template.Resources).filter(([, { Type }]) => Type !== 'AWS::CloudWatch::Dashboard'),
  ),
})

async function leave({ moto, twilio, gateway, folder }: Surroundings): Promise<void> {
  moto.stop()
  await Promise.all([twilio.close(), gateway.close()])
  rmSync(folder, { recursive: true, force: true })
}

/** The physical id of the one resource whose logical id begins so; empty if there is none. */
export const findId = ({ ids }: Pick<DeployedStack, 'ids'>, prefix: string): string =>
  [...ids].find(([id]) => id.startsWith(prefix))?.[1] ?? ''

/** Takes on the environment that a function was deployed with. */
export async function become(stack: DeployedStack, prefix: string): Promise<void> {
  const FunctionName = findId(stack, prefix)
  const { Environment } = await new LambdaClient({}).send(new GetFunctionConfigurationCommand({ FunctionName }))
  Object.assign(process.env, Environment?.Variables, twilioAt(stack.twilio))
}

/** Does what CloudFormation asks the custom resource's function, which moto does not run. */
export async function connectSender(stack: DeployedStack): Promise<void> {
  const { moto, gateway, deployed, ids } = stack
  await become(stack, 'ConnectSenderFunction')
  const LogicalResourceId = [...ids.keys()].find((id) => id.startsWith('ConnectionSender')) ?? ''
  const StackId = await readStackId(STACK)
  const { Properties } = deployed.Resources[LogicalResourceId] ?? {}
  const request = {
    RequestType: 'Create',
    ResponseURL: `${moto.url}/cloudformation_us-east-1/cfnresponse?stack=${StackId}`,
    StackId,
    RequestId: 'request',
    LogicalResourceId,
    ResourceProperties: { ...Properties, WebhookUrl: `${gateway.url}/sms` },
  }
  await createConnectSender(systemClock)(request, {} as never)
}
