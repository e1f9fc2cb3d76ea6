import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DescribeTableCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
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
import { createHandler as createReceiveText } from '../../functions/receive-text.ts'
import { systemClock } from '../../lib/clock.ts'
import { NUMBER_SID } from '../integration/twilio/account.ts'
import { BEYOND_MOTO } from './beyond-moto.ts'
import {
  become,
  connectSender,
  type DeployedStack,
  deployAgain,
  deployStack,
  findId,
  OWNER,
  STACK,
} from './deployed-stack.ts'
import { MOTO_SERVER } from './moto.ts'
import { runOperator } from './operator.ts'
import { confirmNotices, readOutput, readStackStatus, setAlarm } from './stack.ts'

describe.skipIf(!MOTO_SERVER)('a stack that was deployed', () => {
  let stack: DeployedStack

  beforeAll(async () => {
    stack = await deployStack()
  }, 600_000)

  afterAll(() => stack?.close())

  it('was deployed by npm run deploy, which bootstrapped the account and welcomes the owner', async () => {
    expect(stack.first.said).toContain(`✅  ${STACK}`)
    expect(stack.first.said).toContain('has not been used with the CDK in us-east-1: preparing it once')
    expect(stack.second).toMatchObject({ code: 0, said: expect.stringContaining(`${OWNER} gets a first text now`) })
    expect((await runOperator('owners', 'list', 'ana')).said).toMatch(/^\+12025550100 · America\/New_York · agreed /m)
  })

  it('has every resource of the template but those that moto cannot make', () => {
    const all = Object.keys(stack.template.Resources)
    const missing = all.filter((id) => !stack.ids.has(id)).map((id) => stack.template.Resources[id]?.Type ?? '')

    expect(new Set(missing)).toEqual(new Set(Object.keys(BEYOND_MOTO)))
  })

  // Whether items expire and can be restored is left to the template's tests: moto ignores both.
  it('has its table: keys, paid by use, protected', async () => {
    expect(await describeTable()).toMatchObject({
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
      Object.values(stack.deployed.Resources).find(({ Type }) => Type === 'AWS::Events::EventBus')?.Properties?.Name,
    )
    await expect(events.send(new DescribeEventBusCommand({ Name: name }))).resolves.toMatchObject({ Name: name })
    const { Rules = [] } = await events.send(new ListRulesCommand({ EventBusName: name }))
    const [rule] = Rules

    expect(JSON.parse(rule?.EventPattern ?? '{}')).toMatchObject({ source: ['wellmet'] })
    const { Targets } = await events.send(new ListTargetsByRuleCommand({ EventBusName: name, Rule: rule?.Name }))
    expect(Targets).toMatchObject([{ Arn: expect.stringContaining(findId(stack, 'SetAlarmFunction')) }])
  })

  // That they run on arm64 is left to the template's tests: moto ignores it.
  it('has its functions, each with a role of its own and no policy but one', async () => {
    const functions = Object.entries(stack.deployed.Resources)
      .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
      .map(([id]) => stack.ids.get(id) ?? '')
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
    await connectSender(stack)

    expect(stack.twilio.numbers.get(NUMBER_SID)).toMatchObject({
      sms_url: `${stack.gateway.url}/sms#ct=2000&rt=4500&rc=2&rp=all`,
    })
  })

  it('answers the doctor, whose signed test message goes the road that texts take', async () => {
    await become(stack, 'ReceiveTextFunction')
    const handler = createReceiveText(systemClock)
    stack.gateway.open([{ key: 'POST /sms', invoke: (event) => handler(event as never, {} as never) }])
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
    expect(said).toContain('operator@example.com has not confirmed that it wants them: they reach nobody.')
    expect(said).toMatch(/aws sns subscribe --region us-east-1 --topic-arn arn:aws:sns:\S+ --protocol email/)

    await confirmNotices(findId(stack, 'OperatorTopic'), 'operator@example.com')
    expect((await runOperator('doctor', 'ana')).said).toContain('All is well.')
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
    const file = join(stack.folder, 'removed.jsonl')
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
      join(stack.folder, 'no', 'such', 'folder'),
    )

    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was removed') })
    expect((await runOperator('owners', 'list', 'ana')).said).toContain('2 owners')
  })

  it('moves an owner to a file, and back after they were removed', async () => {
    const file = join(stack.folder, 'moved.jsonl')
    const former = (await runOperator('owners', 'list', 'ana')).said
    expect(await runOperator('export', file, '--owner', OWNER)).toMatchObject({ code: 0 })
    await runOperator('owners', 'remove', 'ana', OWNER, '--to', join(stack.folder, 'removed-too.jsonl'))
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
    stack.twilio.token = 'rotated'
    expect(await runOperator('destroy', 'ana', '--yes')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Twilio refused'),
    })
    expect(await readStackStatus(STACK)).toBe('CREATE_COMPLETE')
    stack.twilio.token = 'token'
  })

  // That the sender is given back is left to connect-sender's tests: moto does not ask custom resources on deletion.
  it('is destroyed, and leaves the table and the token', async () => {
    const { code, said } = await runOperator('destroy', 'ana', '--yes')

    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining(`Kept: the table ${STACK}-owners`) })
    expect((await describeTable())?.TableStatus).toBe('ACTIVE')
    expect(await runOperator('destroy', 'ana', '--yes')).toMatchObject({
      code: 1,
      said: expect.stringContaining(`There is no stack ${STACK}`),
    })
  })

  // The import itself is played: moto has none (importing.ts). Whether it is asked for, and all the rest, is as at AWS.
  it('adopts that table when it is deployed again, with everybody and everything in it', async () => {
    const [table, items] = [await describeTable(), await readItems()]
    const { code, said, imported } = await deployAgain(stack)

    expect({ code, said }).toMatchObject({ code: 0, said: expect.not.stringContaining('gets a first text') })
    expect(imported).toEqual([`${STACK}-owners`])
    expect(await describeTable()).toEqual(table)
    expect(items.length).toBeGreaterThan(3)
    expect(await readItems()).toEqual(items)
    expect((await runOperator('owners', 'list', 'ana')).said).toMatch(/^\+12025550100 · America\/New_York · agreed /m)
  })
})

const TableName = `${STACK}-owners`

const describeTable = async () => (await new DynamoDBClient({}).send(new DescribeTableCommand({ TableName }))).Table

const readItems = async () => (await new DynamoDBClient({}).send(new ScanCommand({ TableName }))).Items ?? []
