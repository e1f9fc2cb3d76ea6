import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DescribeEventBusCommand,
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge'
import { GetRolePolicyCommand, IAMClient, ListRolePoliciesCommand } from '@aws-sdk/client-iam'
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHandler as createConnectSender } from '../../functions/connect-sender.ts'
import { createHandler as createReceiveText } from '../../functions/receive-text.ts'
import { type Gateway, startGateway } from '../../infra/local/aws/gateway.ts'
import { systemClock } from '../../lib/clock.ts'
import {
  ACCOUNT_SID,
  NUMBER_SID,
  SENDER,
  startTwilioAccount,
  type TwilioAccount,
} from '../integration/twilio/account.ts'
import { BEYOND_MOTO, type Template } from './beyond-moto.ts'
import { MOTO_SERVER, type Moto, startMoto } from './moto.ts'
import { type Outcome, runOperator } from './operator.ts'
import {
  assemble,
  makeAlarms,
  readOutput,
  readResources,
  readStackId,
  readStackStatus,
  setAlarm,
  updateStack,
  writeTemplate,
} from './stack.ts'

const STACK = 'wellmet-ana'
const OWNER = '+12025550100'
const SETTINGS = ['--owner', OWNER, '--sender', SENDER, '--account-sid', ACCOUNT_SID, '--zone', 'New York']

describe.skipIf(!MOTO_SERVER)('a stack that was deployed', () => {
  let moto: Moto
  let twilio: TwilioAccount
  let gateway: Gateway
  let folder: string
  let template: Template
  let deployed: Template
  let ids: Map<string, string>
  let first: Outcome
  let second: Outcome

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wellmet-cloud-'))
    ;[moto, twilio, gateway] = await Promise.all([startMoto(), startTwilioAccount(), startGateway(systemClock)])
    Object.assign(process.env, {
      WELLMET_OWNERS: folder,
      TWILIO_API_URL: twilio.url,
      TWILIO_MESSAGING_URL: twilio.url,
      TWILIO_AUTH_TOKEN: 'token',
    })
    expect(
      await runOperator('setup', 'ana', ...SETTINGS, '--budget', '5', '--email', 'operator@example.com'),
    ).toMatchObject({ code: 0 })
    const assembly = join(folder, 'assembly')
    ;({ template, deployed } = await assemble(assembly, join(folder, 'ana.json'), STACK, gateway.url))
    Object.assign(process.env, {
      // `cdk deploy` takes what was made already, and tells CloudFormation where templates are at AWS.
      CDK_APP: assembly,
      AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION: 'https://s3.us-east-1.amazonaws.com',
    })
    // moto makes no outputs when a stack is new, and takes no second change set: an upgrade by its other road, from a
    // version without its dashboard, makes them. After that there is nothing to deploy, and the rest can be done.
    const resources = Object.entries(deployed.Resources).filter(([, { Type }]) => Type !== 'AWS::CloudWatch::Dashboard')
    await writeTemplate(assembly, STACK, { ...deployed, Resources: Object.fromEntries(resources) })
    first = await runOperator('deploy', 'ana')
    await writeTemplate(assembly, STACK, deployed)
    await updateStack(STACK, deployed)
    second = await runOperator('deploy', 'ana')
    ids = await readResources(STACK)
    await makeAlarms(template)
  }, 180_000)

  afterAll(async () => {
    moto.stop()
    await Promise.all([twilio.close(), gateway.close()])
    rmSync(folder, { recursive: true, force: true })
  })

  const ofType = (type: string) =>
    Object.entries(deployed.Resources).flatMap(([id, { Type }]) => (Type === type ? [ids.get(id) ?? ''] : []))

  const theOne = (prefix: string) => [...ids].find(([id]) => id.startsWith(prefix))?.[1] ?? ''

  /** Takes on the environment that a function was deployed with. */
  const become = async (prefix: string) => {
    const FunctionName = theOne(prefix)
    const { Environment } = await new LambdaClient({}).send(new GetFunctionConfigurationCommand({ FunctionName }))
    Object.assign(process.env, Environment?.Variables, { TWILIO_API_URL: twilio.url, TWILIO_MESSAGING_URL: twilio.url })
  }

  /** Does what CloudFormation asks the custom resource's function, which moto does not run. */
  const connectSender = async () => {
    await become('ConnectSenderFunction')
    const LogicalResourceId = [...ids.keys()].find((id) => id.startsWith('ConnectionSender')) ?? ''
    const StackId = await readStackId(STACK)
    const ResponseURL = `${moto.url}/cloudformation_us-east-1/cfnresponse?stack=${StackId}`
    const ResourceProperties = {
      ...deployed.Resources[LogicalResourceId]?.Properties,
      WebhookUrl: `${gateway.url}/sms`,
    }
    const request = {
      RequestType: 'Create',
      ResponseURL,
      StackId,
      RequestId: 'request',
      LogicalResourceId,
      ResourceProperties,
    }
    await createConnectSender(systemClock)(request, {} as never)
  }

  it('was deployed by npm run deploy, which bootstrapped the account and welcomes the owner', async () => {
    expect(first.said).toContain(`✅  ${STACK}`)
    expect(first.said).toContain('has not been used with the CDK in us-east-1: preparing it once')
    expect(second).toMatchObject({ code: 0, said: expect.stringContaining(`${OWNER} gets a first text now`) })
    expect((await runOperator('owners', 'list', 'ana')).said).toMatch(/^\+12025550100 · America\/New_York · agreed /m)
  })

  it('has every resource of the template but those that moto cannot make', () => {
    const all = Object.keys(template.Resources)
    const missing = all.filter((id) => !ids.has(id)).map((id) => template.Resources[id]?.Type ?? '')

    expect(new Set(missing)).toEqual(new Set(Object.keys(BEYOND_MOTO)))
  })

  // Whether items expire and can be restored is left to the template's tests: moto ignores both.
  it('has its table: keys, paid by use, protected', async () => {
    const dynamodb = new DynamoDBClient({})
    const TableName = `${STACK}-owners`
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName }))

    expect(Table).toMatchObject({
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
      DeletionProtectionEnabled: true,
    })
  })

  it('has its bus, and the rule that wakes set-alarm', async () => {
    const events = new EventBridgeClient({})
    const name = String(
      Object.values(deployed.Resources).find(({ Type }) => Type === 'AWS::Events::EventBus')?.Properties?.Name,
    )
    await expect(events.send(new DescribeEventBusCommand({ Name: name }))).resolves.toMatchObject({ Name: name })
    const { Rules = [] } = await events.send(new ListRulesCommand({ EventBusName: name }))
    const [rule] = Rules

    expect(JSON.parse(rule?.EventPattern ?? '{}')).toMatchObject({ source: ['wellmet'] })
    const { Targets } = await events.send(new ListTargetsByRuleCommand({ EventBusName: name, Rule: rule?.Name }))
    expect(Targets).toMatchObject([{ Arn: expect.stringContaining(theOne('SetAlarmFunction')) }])
  })

  // That they run on arm64 is left to the template's tests: moto ignores it.
  it('has its functions, each with a role of its own and no policy but one', async () => {
    const functions = ofType('AWS::Lambda::Function')
    expect(functions.length).toBeGreaterThan(4)
    const roles = new Set<string>()
    for (const FunctionName of functions) {
      const found = await new LambdaClient({}).send(new GetFunctionConfigurationCommand({ FunctionName }))
      expect(found).toMatchObject({ Runtime: 'nodejs24.x', Handler: 'index.handler' })
      roles.add(found.Role?.split('/').at(-1) ?? '')
    }
    expect(roles.size).toBe(functions.length)
    for (const RoleName of roles) {
      const { PolicyNames = [] } = await new IAMClient({}).send(new ListRolePoliciesCommand({ RoleName }))
      expect(PolicyNames).toHaveLength(1)
      const policy = await new IAMClient({}).send(new GetRolePolicyCommand({ RoleName, PolicyName: PolicyNames[0] }))
      expect(decodeURIComponent(policy.PolicyDocument ?? '')).not.toMatch(/"Resource": ?"\*"/)
    }
  })

  it('has the sender pointed at it by connect-sender, whose answer CloudFormation takes', async () => {
    await connectSender()

    expect(twilio.numbers.get(NUMBER_SID)).toMatchObject({ sms_url: `${gateway.url}/sms#ct=2000&rt=4500&rc=2&rp=all` })
  })

  it('answers the doctor, whose signed test message goes the road that texts take', async () => {
    await become('ReceiveTextFunction')
    const handler = createReceiveText(systemClock)
    gateway.open([{ key: 'POST /sms', invoke: (event) => handler(event as never, {} as never) }])
    const { said } = await runOperator('doctor', 'ana')

    for (const title of [
      'Signed test message',
      'Sender points at the stack',
      'Stack: CREATE_COMPLETE',
      'Dead letters',
      'Alarms: \\d+, none is on',
    ]) {
      expect(said).toMatch(new RegExp(`^${title}`, 'm'))
    }
    expect(said).toContain('Owner: the first text is on its way')
    expect(said).toContain('All is well.')
  })

  it('says which alarm is on, what is lost by it and where to read what to do', async () => {
    await setAlarm(`${STACK}: replies are slow`, 'ALARM')
    await setAlarm(`${STACK}: set-alarm dead letters`, 'ALARM')
    const { code, said } = await runOperator('doctor', 'ana')

    expect(code).toBe(1)
    expect(said).toMatch(/^Alarms: 2 of \d+ are on\.$/m)
    expect(said).toMatch(/^"replies are slow", since [\d: -]+ UTC\. Owners wait.*docs\/runbook\.md#replies-are-slow$/m)
    expect(said).toMatch(/^"set-alarm dead letters", since .*docs\/runbook\.md#set-alarm-dead-letters$/m)
    for (const title of ['replies are slow', 'set-alarm dead letters']) await setAlarm(`${STACK}: ${title}`, 'OK')
  })

  it('takes owners on, shows them, and lets them go with everything they had', async () => {
    const friend = '+12025550101'
    const add = ['add', 'ana', friend, '--zone', 'Chicago', '--programme', 'Northside Bootcamp']
    expect(await runOperator('owners', ...add)).toMatchObject({
      code: 0,
      said: expect.stringContaining('active after YES'),
    })
    expect(await runOperator('owners', ...add)).toMatchObject({
      code: 1,
      said: expect.stringContaining('is an owner already'),
    })
    expect((await runOperator('owners', 'list', 'ana')).said).toContain(
      `${friend} · America/Chicago · has not answered · Northside Bootcamp`,
    )
    const file = join(folder, 'removed.jsonl')
    expect(await runOperator('owners', 'remove', 'ana', friend, '--to', file)).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toContain(`"address":"${friend}"`)
    expect((await runOperator('owners', 'list', 'ana')).said).toContain('1 owner')
  })

  it('does not remove an owner whose export cannot be written', async () => {
    const friend = '+12025550102'
    await runOperator('owners', 'add', 'ana', friend, '--programme', 'Northside Bootcamp')
    const { code, said } = await runOperator(
      'owners',
      'remove',
      'ana',
      friend,
      '--to',
      join(folder, 'no', 'such', 'folder'),
    )

    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was removed') })
    expect((await runOperator('owners', 'list', 'ana')).said).toContain('2 owners')
  })

  it('moves an owner to a file, and back after they were removed', async () => {
    const file = join(folder, 'moved.jsonl')
    const former = (await runOperator('owners', 'list', 'ana')).said
    expect(await runOperator('export', file, '--owner', OWNER)).toMatchObject({ code: 0 })
    await runOperator('owners', 'remove', 'ana', OWNER, '--to', join(folder, 'removed-too.jsonl'))
    expect((await runOperator('owners', 'list', 'ana')).said).not.toContain(OWNER)
    const imported = await runOperator('import', file, '--deployment', 'ana')
    expect(imported).toMatchObject({ code: 0, said: expect.stringContaining(`Whoever texts from ${OWNER} goes on`) })
    const sorted = (said: string) => said.split('\n').toSorted()
    expect(sorted((await runOperator('owners', 'list', 'ana')).said)).toEqual(sorted(former))
  })

  it('hands dead letters in again', async () => {
    const QueueUrl = await readOutput(STACK, 'SendDueDeadLetters')
    await new SQSClient({ useQueueUrlAsEndpoint: false }).send(
      new SendMessageCommand({ QueueUrl, MessageBody: '{"sweep":true}' }),
    )
    expect((await runOperator('doctor', 'ana')).said).toContain('1 events were not handled')
    expect((await runOperator('redrive', 'ana')).said).toMatch(/^1 handed to \S*SendDue/m)
    expect((await runOperator('redrive', 'ana')).said).toMatch(/^0 handed to \S*SendDue/m)
  })

  it('is not destroyed while the sender could not be given back', async () => {
    twilio.token = 'rotated'
    expect(await runOperator('destroy', 'ana', '--yes')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Twilio refused'),
    })
    expect(await readStackStatus(STACK)).toBe('CREATE_COMPLETE')
    twilio.token = 'token'
  })

  // That the sender is given back is left to connect-sender's tests: moto does not ask custom resources on deletion.
  it('is destroyed, and leaves the table and the token', async () => {
    const { code, said } = await runOperator('destroy', 'ana', '--yes')

    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining(`Kept: the table ${STACK}-owners`) })
    const { Table } = await new DynamoDBClient({}).send(new DescribeTableCommand({ TableName: `${STACK}-owners` }))
    expect(Table?.TableStatus).toBe('ACTIVE')
    expect(await runOperator('destroy', 'ana', '--yes')).toMatchObject({
      code: 1,
      said: expect.stringContaining(`There is no stack ${STACK}`),
    })
  })
})
