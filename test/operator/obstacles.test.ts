import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runOperator } from '../cloud/operator.ts'
import { ACCOUNT_SID, SENDER, WHATSAPP_SID } from '../integration/twilio/account.ts'
import { describeDeployment } from './deployments.ts'
import { closeStandIns, type StandIns, startStandIns } from './stand-ins.ts'

let { aws, twilio, folder } = {} as StandIns

beforeEach(async () => {
  ;({ aws, twilio, folder } = await startStandIns())
  writeFileSync(join(folder, 'ana.json'), JSON.stringify(describeDeployment()))
})

afterEach(() => closeStandIns({ aws, twilio, folder }))

/** A sentence, then the next step; the exit code is 1, and nothing was changed at AWS or Twilio. */
async function expectRefusal(run: Promise<{ code: number; said: string }>, sentence: RegExp, nextStep: RegExp) {
  const { code, said } = await run
  expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(sentence) })
  expect(said).toMatch(nextStep)
  expect(said).not.toMatch(/That should not happen|\bNAME\b/)
  expect(aws.asked.filter((action) => !/^(Get|Describe)/.test(action))).toEqual([])
  expect(twilio.changes).toEqual([])
}

const doctor = () => runOperator('doctor', 'ana')
const destroy = () => runOperator('destroy', 'ana', '--yes')
const commands: [string, () => ReturnType<typeof runOperator>][] = [
  ['deploy', () => runOperator('deploy', 'ana')],
  ['destroy', destroy],
  ['doctor', doctor],
  ['redrive', () => runOperator('redrive', 'ana')],
  ['owners list', () => runOperator('owners', 'list', 'ana')],
  ['owners add', () => runOperator('owners', 'add', 'ana', '+12025550101', '--programme', 'Northside')],
  ['export', () => runOperator('export', join(folder, 'ana.jsonl'), '--deployment', 'ana')],
]

describe.each(commands)('%s says what to do', (_name, run) => {
  test('without credentials', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', '')
    await expectRefusal(run(), /There are no AWS credentials here/, /aws configure/)
    expect(aws.asked).toEqual([])
  })

  test('without a stack and a token', async () => {
    aws.parameters.clear()
    await expectRefusal(run(), /not deployed|There is no stack|not in SSM/, /npm run (deploy|setup)|Nothing is left/)
  })
})

describe('whatever the command, it is said what to do', () => {
  test.each([
    ['ExpiredToken', /credentials have expired/, /Sign in again/],
    ['InvalidClientTokenId', /AWS does not know these credentials/, /Check AWS_PROFILE/],
    ['AccessDenied', /These AWS credentials may not do that/, /Use a role/],
    ['ServiceUnavailable', /AWS is unwell in region us-east-1/, /Try again in some minutes/],
  ])('when AWS says %s', async (code, sentence, nextStep) => {
    aws.refusal = code
    await expectRefusal(doctor(), sentence, nextStep)
  })

  test.each([
    [503, /Twilio is unwell, or too busy \(503\)/, /status\.twilio\.com/],
    [404, /Twilio refused that \(error 20404\)/, /docs\/api\/errors\/20404/],
  ])('when Twilio answers %i', async (status, sentence, nextStep) => {
    twilio.refusal = status
    await expectRefusal(doctor(), sentence, nextStep)
  })

  test('when AWS is out of reach', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1')
    await expectRefusal(doctor(), /AWS could not be reached/, /Check the connection/)
  })
})

describe('a deployment does not begin', () => {
  test.each([
    ['ROLLBACK_FAILED', /half finished/, /npm run destroy -- ana/],
    ['DELETE_FAILED', /half finished/, /npm run destroy -- ana/],
    ['UPDATE_IN_PROGRESS', /under way/, /Wait/],
  ])('on a stack that is %s, and the doctor says the same', async (status, sentence, nextStep) => {
    aws.stackStatus = status
    await expectRefusal(runOperator('deploy', 'ana'), sentence, nextStep)
    await expectRefusal(doctor(), sentence, nextStep)
  })

  test('while an earlier one that failed cannot be undone, and the doctor says the same', async () => {
    Object.assign(aws, { stackStatus: 'UPDATE_ROLLBACK_FAILED', failure: 'Twilio could not be asked' })
    await expectRefusal(doctor(), /could not be undone: Twilio could not be asked/, /npm run deploy -- ana/)
    const { code, said } = await runOperator('deploy', 'ana')
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('undone: Twilio could not be asked') })
    expect(said).toContain('Mend that, and run: npm run deploy -- ana')
    expect(aws.asked.at(-1)).toBe('DescribeStackEvents')
  })

  test('before an earlier one that failed is undone', async () => {
    Object.assign(aws, { stackStatus: 'UPDATE_ROLLBACK_FAILED', stackStatusAfter: 'UPDATE_ROLLBACK_COMPLETE' })
    const { said } = await runOperator('deploy', 'ana')
    expect(said).toMatch(/An earlier deployment is undone first.*cdk bootstrap failed/s)
    expect(aws.asked).toContain('ContinueUpdateRollback')
  }, 120_000)

  test('with a token that Twilio refuses, which would fail it half way', async () => {
    twilio.token = 'rotated'
    await expectRefusal(runOperator('deploy', 'ana'), /Twilio refused the Account SID and auth token/, /auth token/)
  })

  test('where the account cannot be prepared for the CDK', async () => {
    const { code, said } = await runOperator('deploy', 'ana')
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('cdk bootstrap failed') })
    expect(said).toContain('Mend that and run it again')
    expect(aws.asked).not.toContain('DeleteStack')
  }, 120_000)
})

describe('setup keeps everything or nothing', () => {
  const setUp = (...flags: string[]) => runOperator('setup', 'ana', ...flags)

  test('where the token cannot be stored', async () => {
    vi.stubEnv('TWILIO_AUTH_TOKEN', 'another')
    twilio.token = 'another'
    const { code, said } = await setUp('--zone', 'Lisbon')
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('may not do that') })
    expect(readdirSync(folder)).toEqual(['ana.json'])
    expect(JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))).toEqual(describeDeployment())
  })

  test('where the file cannot be written', async () => {
    vi.stubEnv('WELLMET_OWNERS', join(folder, 'ana.json', 'owners'))
    vi.stubEnv('TWILIO_AUTH_TOKEN', twilio.token)
    const answers = ['--owner', '+12025550100', '--sender', SENDER, '--account-sid', ACCOUNT_SID]
    await expectRefusal(
      setUp(...answers, '--zone', 'Lisbon', '--region', 'us-east-1'),
      /ana\.json cannot be written/,
      /run it again/,
    )
  })

  test('where a stack is deployed that would go on texting from another region', async () => {
    aws.stackStatus = 'UPDATE_COMPLETE'
    await expectRefusal(setUp('--region', 'eu-west-1'), /is deployed in us-east-1/, /npm run destroy -- ana/)
    expect(JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))).toEqual(describeDeployment())
  })
})

describe('several people are set up from one checkout', () => {
  const WHATSAPP = ['--owner', 'whatsapp:+12025550102', '--sender', `whatsapp:${SENDER}`]
  const setUpBea = (...addresses: string[]) =>
    runOperator('setup', 'bea', ...addresses, '--account-sid', ACCOUNT_SID, '--zone', 'Lisbon', '--region', 'us-east-1')

  beforeEach(() => {
    vi.stubEnv('TWILIO_AUTH_TOKEN', twilio.token)
    aws.parameters.set('/wellmet/bea/twilio-token', twilio.token)
    aws.stackStatus = 'UPDATE_COMPLETE'
  })

  test('each with a stack, a token and a sender of their own', async () => {
    expect(await setUpBea(...WHATSAPP)).toMatchObject({ code: 0 })
    const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    expect(read('bea')).toMatchObject({ stackName: 'wellmet-bea', tokenParameter: '/wellmet/bea/twilio-token' })
    expect(read('ana')).toEqual(describeDeployment())
  })

  test('but not with a sender whose texts another stack gets', async () => {
    await expectRefusal(
      setUpBea('--owner', '+12025550102', '--sender', SENDER),
      /hands its texts to wellmet-ana already/,
      /npm run owners -- add ana \+12025550102/,
    )
    expect(readdirSync(folder)).toEqual(['ana.json'])
  })

  test('with a sender that a destroyed stack had', async () => {
    aws.stackStatus = null
    expect(await setUpBea('--owner', '+12025550102', '--sender', SENDER)).toMatchObject({ code: 0 })
  })
})

test('setup says that a former number is still texted', async () => {
  const { code, said } = await runOperator('setup', 'ana', '--owner', '+12025550101')
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('+12025550100 stays an owner') })
})

test('setup says what WhatsApp wants yet, and goes on without', async () => {
  const addresses = ['--owner', 'whatsapp:+12025550100', '--sender', `whatsapp:${SENDER}`]
  const { code, said } = await runOperator('setup', 'ana', ...addresses)
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('Reminders need an approved template') })
  expect(JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))).toMatchObject({ senderSid: WHATSAPP_SID })
})

describe('the template for WhatsApp reminders', () => {
  const TEMPLATE = `HX${'f'.repeat(32)}`
  const addresses = ['--owner', 'whatsapp:+12025550100', '--sender', `whatsapp:${SENDER}`]
  const setUp = () => runOperator('setup', 'ana', ...addresses, '--template', TEMPLATE)

  test.each([
    ['approved', /^(?!.*not approved)/s],
    ['pending', /The template is not approved yet: pending/],
  ])('is kept when it is %s', async (status, remark) => {
    twilio.templates.set(TEMPLATE, status)
    expect(await setUp()).toEqual({ code: 0, said: expect.stringMatching(remark) })
    expect(JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))).toMatchObject({ reminderTemplate: TEMPLATE })
  })

  test('is not kept when the account has no such', async () => {
    await expectRefusal(setUp(), /The Twilio account has no template HXf+\./, /Content Template Builder/)
    expect(JSON.parse(readFileSync(join(folder, 'ana.json'), 'utf8'))).toEqual(describeDeployment())
  })
})

test('setup says that a sender in the United States has to be registered', async () => {
  const { code, said } = await runOperator('setup', 'ana')
  expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/\+12025550199 has to be registered/) })
})

test('the doctor says why the last deployment was undone', async () => {
  aws.stackStatus = 'ROLLBACK_COMPLETE'
  aws.failure = 'Twilio refused the auth token.'
  await expectRefusal(
    runOperator('doctor', 'ana'),
    /was undone: Twilio refused the auth token/,
    /npm run deploy -- ana/,
  )
})

describe('a stack is not destroyed', () => {
  beforeEach(() => {
    aws.stackStatus = 'UPDATE_COMPLETE'
  })

  test('while the sender could not be given back', async () => {
    twilio.token = 'rotated'
    await expectRefusal(destroy(), /Twilio refused/, /primary auth token/)
    aws.parameters.clear()
    await expectRefusal(destroy(), /token is gone from SSM/, /npm run setup -- ana/)
  })

  test('without a yes', async () => {
    await expectRefusal(runOperator('destroy', 'ana'), /Nobody is there to be asked/, /--yes/)
  })

  test('halfway without a word', async () => {
    aws.failure = 'Twilio could not be asked'
    const { code, said } = await destroy()
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('Twilio could not be asked') })
    expect(said).toContain('Mend that, and run it again.')
  })
})
