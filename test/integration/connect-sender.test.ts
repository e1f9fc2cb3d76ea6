import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandler } from '../../functions/connect-sender.ts'
import { startDynamoDb } from '../../infra/local/aws/dynamodb.ts'
import { startSsm } from '../../infra/local/aws/ssm.ts'
import { json, serve, toListener } from '../../infra/local/server.ts'
import { systemClock } from '../../lib/clock.ts'
import {
  ACCOUNT_SID,
  NUMBER_SID,
  SERVICE_SID,
  startTwilioAccount,
  type TwilioAccount,
  WHATSAPP_SID,
} from './twilio/account.ts'

const WEBHOOK = 'https://text.example.com/sms'
const CONNECTED = `${WEBHOOK}#ct=2000&rt=4500&rc=2&rp=all`
const table = {
  arn: 'arn:aws:dynamodb:us-east-1:000000000000:table/owners',
  name: 'owners',
  AttributeDefinitions: ['PK', 'SK'].map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
  KeySchema: [
    { AttributeName: 'PK', KeyType: 'HASH' as const },
    { AttributeName: 'SK', KeyType: 'RANGE' as const },
  ],
}

let twilio: TwilioAccount
let secrets: Map<string, string>
let close: (() => Promise<void>)[]
let answers: Record<string, string>[]
let cloudFormationUrl: string

beforeEach(async () => {
  answers = []
  secrets = new Map([['/token', 'token']])
  const endpoints = await Promise.all([startDynamoDb([table], null), startSsm(secrets), startTwilioAccount(), listen()])
  const [dynamodb, ssm, account, cloudFormation] = endpoints
  twilio = account
  cloudFormationUrl = cloudFormation.url
  close = endpoints.map((endpoint) => endpoint.close)
  const environment = {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
    AWS_ENDPOINT_URL_SSM: ssm.url,
    TABLE_NAME: 'owners',
    TWILIO_API_URL: account.url,
    TWILIO_MESSAGING_URL: account.url,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_TOKEN_PARAMETER: '/token',
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  for (const closing of close) await closing()
})

/** What CloudFormation's signed address takes. */
const listen = () =>
  serve(
    toListener(async ({ method, body, headers }) => {
      if (method !== 'PUT' || headers['content-type']) return json(403, {})
      answers.push(JSON.parse(body.toString()))
      return json(200, {})
    }),
  )

interface Asked {
  sid?: string
  url?: string
  formerUrl?: string
}

/** Asks as CloudFormation does; a new handler each time, as after a cold start. */
async function ask(RequestType: string, { sid = NUMBER_SID, url = WEBHOOK, formerUrl }: Asked = {}) {
  await createHandler(systemClock)(
    {
      RequestType,
      ResponseURL: `${cloudFormationUrl}/answer`,
      StackId: 'stack',
      RequestId: 'request',
      LogicalResourceId: 'Sender',
      ResourceType: 'Custom::TwilioSender',
      ResourceProperties: { ServiceToken: 'arn', SenderSid: sid, WebhookUrl: url },
      ...(formerUrl ? { OldResourceProperties: { SenderSid: sid, WebhookUrl: formerUrl } } : {}),
    },
    {} as never,
  )
  return answers.at(-1)
}

const done = (sid: string) => ({
  Status: 'SUCCESS',
  PhysicalResourceId: sid,
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'Sender',
})

describe.each([
  ['a phone number', NUMBER_SID, () => twilio.numbers.get(NUMBER_SID), { sms_url: CONNECTED, sms_method: 'POST' }],
  [
    'a Messaging Service',
    SERVICE_SID,
    () => twilio.services.get(SERVICE_SID),
    { inbound_request_url: CONNECTED, use_inbound_webhook_on_number: false },
  ],
  [
    'a WhatsApp sender',
    WHATSAPP_SID,
    () => twilio.whatsAppSenders.get(WHATSAPP_SID),
    {
      webhook: {
        callback_url: CONNECTED,
        callback_method: 'POST',
        status_callback_url: 'https://demo.example.com/status',
      },
    },
  ],
])('%s', (_name, sid, read, connected) => {
  test('is pointed at the stack, and given back as it was', async () => {
    const before = structuredClone(read())
    expect(await ask('Create', { sid })).toEqual(done(sid))
    expect(read()).toMatchObject(connected)
    expect(await ask('Delete', { sid })).toEqual(done(sid))
    expect(normalize(read())).toEqual(normalize(before))
  })

  test('is still given back as it was after every step was repeated and the address changed', async () => {
    const before = structuredClone(read())
    const next = 'https://next.example.com/sms'
    for (const _again of [1, 2]) await ask('Create', { sid })
    for (const _again of [1, 2]) await ask('Update', { sid, url: next, formerUrl: WEBHOOK })
    for (const _again of [1, 2]) await ask('Delete', { sid, url: next })
    expect(normalize(read())).toEqual(normalize(before))
  })
})

/** Twilio makes no difference between an empty value and none. */
const normalize = (fields: unknown) => JSON.parse(JSON.stringify(fields), (_, value) => (value === '' ? null : value))

test('leaves a sender alone that somebody has pointed elsewhere meanwhile', async () => {
  await ask('Create')
  Object.assign(twilio.numbers.get(NUMBER_SID) ?? {}, { sms_url: 'https://other.example.com/' })
  await ask('Delete')
  expect(twilio.numbers.get(NUMBER_SID)).toMatchObject({ sms_url: 'https://other.example.com/' })
})

test("takes a number back from an application, which would come before the number's own address", async () => {
  const application = `AP${'e'.repeat(32)}`
  Object.assign(twilio.numbers.get(NUMBER_SID) ?? {}, { sms_application_sid: application })
  await ask('Create')
  expect(twilio.numbers.get(NUMBER_SID)).toMatchObject({ sms_url: CONNECTED, sms_application_sid: '' })
  await ask('Delete')
  expect(twilio.numbers.get(NUMBER_SID)).toMatchObject({ sms_application_sid: application })
})

test('connects again after it was given back, and remembers what was set in between', async () => {
  await ask('Create')
  await ask('Delete')
  Object.assign(twilio.numbers.get(NUMBER_SID) ?? {}, { sms_url: 'https://between.example.com/' })
  await ask('Create')
  await ask('Delete')
  expect(twilio.numbers.get(NUMBER_SID)).toMatchObject({ sms_url: 'https://between.example.com/' })
})

test('fails with the next step when the token is wrong, and lets the deployment be undone', async () => {
  secrets.set('/token', 'wrong')
  expect(await ask('Create')).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('npm run setup') })
  expect(await ask('Delete')).toMatchObject({ Status: 'SUCCESS' })
  expect(twilio.changes).toEqual([])
})

test('fails with the next step when the account has no such sender', async () => {
  const sid = `PN${'0'.repeat(32)}`
  expect(await ask('Create', { sid })).toMatchObject({
    Status: 'FAILED',
    PhysicalResourceId: sid,
    Reason: expect.stringContaining(`no sender ${sid}`),
  })
})

test('fails when the token is wrong on destroy, so that the sender can still be given back', async () => {
  await ask('Create')
  secrets.set('/token', 'wrong')
  expect(await ask('Delete')).toMatchObject({ Status: 'FAILED' })
  secrets.set('/token', 'token')
  expect(await ask('Delete')).toMatchObject({ Status: 'SUCCESS' })
  expect(twilio.numbers.get(NUMBER_SID)).toMatchObject({
    sms_url: 'https://demo.example.com/welcome',
    sms_method: 'GET',
  })
})

test('is woken again when CloudFormation could not be told', async () => {
  cloudFormationUrl = 'http://127.0.0.1:1'
  await expect(ask('Create')).rejects.toThrow()
  expect(twilio.numbers.get(NUMBER_SID)).toMatchObject({ sms_url: CONNECTED })
})
