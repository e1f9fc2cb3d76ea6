import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DescribeParametersCommand, GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ACCOUNT_SID,
  NUMBER_SID,
  SENDER,
  startTwilioAccount,
  type TwilioAccount,
  WHATSAPP_SID,
} from '../integration/twilio/account.ts'
import { MOTO_SERVER, type Moto, startMoto } from './moto.ts'
import { runOperator } from './operator.ts'

const right = {
  '--owner': '+44 7700 900123',
  '--sender': SENDER,
  '--account-sid': ACCOUNT_SID,
  '--zone': 'London',
  '--region': 'us-east-1',
}

describe.skipIf(!MOTO_SERVER)('bad input', () => {
  let moto: Moto
  let twilio: TwilioAccount
  let folder: string

  beforeAll(async () => {
    moto = await startMoto()
  }, 60_000)
  afterAll(() => moto.stop())

  beforeEach(async () => {
    await fetch(`${moto.url}/moto-api/reset`, { method: 'POST' })
    twilio = await startTwilioAccount()
    folder = mkdtempSync(join(tmpdir(), 'wellmet-owners-'))
    Object.assign(process.env, {
      WELLMET_OWNERS: folder,
      TWILIO_API_URL: twilio.url,
      TWILIO_MESSAGING_URL: twilio.url,
      TWILIO_CONTENT_URL: twilio.url,
      TWILIO_AUTH_TOKEN: 'token',
      AWS_ACCESS_KEY_ID: 'moto',
      AWS_SECRET_ACCESS_KEY: 'moto',
    })
  })
  afterEach(async () => {
    await twilio.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const setUp = (changes: Partial<Record<keyof typeof right, string>> = {}, ...more: string[]) =>
    runOperator('setup', 'ana', ...Object.entries({ ...right, ...changes }).flat(), ...more)

  /** Nothing is kept, neither here nor at AWS, and Twilio was not changed. */
  const expectNothingChanged = async () => {
    expect(existsSync(join(folder, 'ana.json'))).toBe(false)
    const { Parameters } = await new SSMClient({}).send(
      new DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'BeginsWith', Values: ['/wellmet'] }],
      }),
    )
    expect(Parameters).toEqual([])
    expect(twilio.changes).toEqual([])
  }

  const cases: [string, () => Promise<unknown>, RegExp][] = [
    ['a wrong token', () => setUpWith({ TWILIO_AUTH_TOKEN: 'wrong' }), /Twilio refused the Account SID and auth token/],
    ['a number that is not owned', () => setUp({ '--sender': '+12025550111' }), /does not own \+12025550111/],
    ['a number without SMS', () => withoutSms(), /cannot text: it has no SMS/],
    ['a zone that is unknown', () => setUp({ '--zone': 'Atlantis' }), /Atlantis is no time zone that is known/],
    ['no number at all', () => setUp({ '--owner': 'call me' }), /is no number with its country code/],
    ['no region', () => setUp({ '--region': 'the moon' }), /A region is written like us-east-1/],
    ['WhatsApp on one side only', () => setUp({ '--owner': 'whatsapp:+12025550100' }), /cannot pass between WhatsApp/],
    ['a WhatsApp sender under review', () => underReview(), /is not online yet: CREATING/],
    ['a closed account', () => closed(), /The Twilio account is suspended/],
    ['an answer that is missing', () => runOperator('setup', 'ana', '--owner', SENDER), /This is not answered/],
    ['a name that cannot be one', () => runOperator('setup', '../ana'), /cannot be the name of a deployment/],
    ['a flag that there is not', () => setUp({}, '--colour', 'red'), /Unknown option '--colour'/],
  ]

  const setUpWith = (variables: Record<string, string>) => {
    Object.assign(process.env, variables)
    return setUp()
  }
  const withoutSms = () => {
    Object.assign(twilio.numbers.get(NUMBER_SID) ?? {}, { capabilities: { sms: false } })
    return setUp()
  }
  const underReview = () => {
    Object.assign(twilio.whatsAppSenders.get(WHATSAPP_SID) ?? {}, { status: 'CREATING' })
    const addresses = { '--owner': 'whatsapp:+447700900123', '--sender': `whatsapp:${SENDER}` }
    return setUp(addresses, '--template', `HX${'f'.repeat(32)}`)
  }
  const closed = () => {
    Object.assign(twilio.account, { status: 'suspended' })
    return setUp()
  }

  it.each(cases)('%s is a sentence with the next step, and changes nothing', async (_name, run, sentence) => {
    const outcome = await run()

    expect(outcome).toMatchObject({ code: 1, said: expect.stringMatching(sentence) })
    await expectNothingChanged()
  })

  it('missing credentials are a sentence, and change nothing', async () => {
    delete process.env.AWS_ACCESS_KEY_ID
    delete process.env.AWS_SECRET_ACCESS_KEY

    expect(await setUp()).toMatchObject({ code: 1, said: expect.stringContaining('There are no AWS credentials here') })
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'moto', AWS_SECRET_ACCESS_KEY: 'moto' })
    await expectNothingChanged()
  })

  it('AWS or Twilio out of reach is a sentence, and changes nothing', async () => {
    const url = process.env.AWS_ENDPOINT_URL
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:1'
    expect(await setUp()).toMatchObject({ code: 1, said: expect.stringContaining('AWS could not be reached') })
    Object.assign(process.env, { AWS_ENDPOINT_URL: url, TWILIO_API_URL: 'http://127.0.0.1:1' })
    expect(await setUp()).toMatchObject({ code: 1, said: expect.stringContaining('Twilio could not be reached') })
    await expectNothingChanged()
  })

  it('setup can be run again: what is not answered stays, also when Twilio is out of reach', async () => {
    expect(await setUp({}, '--budget', '5')).toMatchObject({ code: 0 })
    const before = JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))
    process.env.TWILIO_API_URL = 'http://127.0.0.1:1'
    delete process.env.TWILIO_AUTH_TOKEN

    expect(await runOperator('setup', 'ana', '--budget', '9')).toMatchObject({
      code: 0,
      said: expect.stringContaining('nothing was checked'),
    })
    expect(JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))).toEqual({ ...before, monthlyBudget: 9 })
  })

  it('keeps the token in SSM, encrypted, and in no file', async () => {
    twilio.token = 'sesame'
    const { said } = await setUpWith({ TWILIO_AUTH_TOKEN: 'sesame' })
    const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name: '/wellmet/ana/twilio-token' }))

    expect(Parameter).toMatchObject({ Type: 'SecureString', Value: expect.not.stringMatching(/^sesame$/) })
    expect(said + readFileSync(join(folder, 'ana.json'), 'utf8')).not.toContain('sesame')
    expect(readdirSync(folder)).toEqual(['ana.json'])
  })

  it('says before anything is bought what can text a number', async () => {
    expect((await setUp({ '--owner': '+12025550100' })).said).toMatch(/personal use cannot be:.*Buy nothing before/s)
    expect((await setUp()).said).toContain('+12025550199 is of another country than +447700900123')
  })

  it('points the Messaging Service where it comes before the number', async () => {
    const [[service = ''] = []] = twilio.services
    Object.assign(twilio.services.get(service) ?? {}, { use_inbound_webhook_on_number: false })
    twilio.members.set(service, [NUMBER_SID])
    expect(await setUp()).toMatchObject({ code: 0 })

    expect(JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))).toMatchObject({ senderSid: service })
  })

  describe.each(['deploy', 'destroy', 'doctor', 'redrive'])('%s', (command) => {
    it('wants a deployment that was set up', async () => {
      const outcome = await runOperator(command, 'nobody')

      expect(outcome).toMatchObject({ code: 1, said: expect.stringContaining('Run: npm run setup -- nobody') })
    })

    it('says which line of a damaged file is wrong', async () => {
      writeFileSync(join(folder, 'ana.json'), '{"stackName": "wellmet-ana", "accountSid": "AC1"}')

      expect(await runOperator(command, 'ana')).toMatchObject({
        code: 1,
        said: expect.stringContaining('malformed "accountSid"'),
      })
    })
  })

  it('the doctor misses the bootstrap, and the stack', async () => {
    await setUp()
    const { code, said } = await runOperator('doctor', 'ana')

    expect(code).toBe(1)
    expect(said).toContain('The CDK has not been used in us-east-1 yet.')
    expect(said).toContain('wellmet-ana is not deployed.')
  })
})
