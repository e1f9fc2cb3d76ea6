import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ACCOUNT_SID, NUMBER_SID, SENDER } from '../integration/twilio/account.ts'
import { closeStandIns, type StandIns, startStandIns } from './stand-ins.ts'
import { type Conversation, hasTerminal, startInTerminal } from './terminal.ts'

let { aws, twilio, folder } = {} as StandIns

beforeEach(async () => {
  ;({ aws, twilio, folder } = await startStandIns('sesame'))
})

afterEach(() => closeStandIns({ aws, twilio, folder }))

/** Ctrl-U empties the field. */
const EMPTIED = '\u0015'

async function answerAll(wizard: Conversation): Promise<void> {
  await wizard.answer('Which number texts wellmet?', 'my phone')
  await wizard.answer('my phone is no number with its country code', `${EMPTIED}+1 (202) 555-0100`)
  await wizard.answer('Which Twilio number', SENDER)
  await wizard.answer('Account SID', ACCOUNT_SID)
  await wizard.answer('auth token', 'sesame')
  await wizard.answer('Time zone', 'lisbon')
  await wizard.answer('AWS region', 'us-east-1')
  await wizard.answer('Where to e-mail alarms', '')
  await wizard.answer('US dollars a month', '')
}

describe.skipIf(!hasTerminal)('the wizard', () => {
  test('asks again for what it cannot read, hides the token, and says what is next', async () => {
    const wizard = startInTerminal('setup', 'ana')
    await answerAll(wizard)
    await wizard.answer('Does its owner agree?', '')
    expect(await wizard.ended()).toBe(0)

    expect(wizard.said()).toMatch(/personal use cannot be.*Which Twilio number/s)
    expect(wizard.said()).not.toContain('sesame')
    expect(wizard.said()).toContain('npm run deploy -- ana')
    const kept = readFileSync(join(folder, 'ana.json'), 'utf8')
    expect(kept).not.toContain('sesame')
    expect(JSON.parse(kept)).toMatchObject({
      senderSid: NUMBER_SID,
      owner: { address: '+12025550100', zone: 'Europe/Lisbon', country: 'US' },
    })
  }, 60_000)

  test('keeps nothing without consent, nor after Ctrl-C', async () => {
    const declined = startInTerminal('setup', 'ana')
    await answerAll(declined)
    await declined.answer('Does its owner agree?', 'n')
    expect(await declined.ended()).toBe(1)
    expect(declined.said()).toContain('Without consent nothing is set up.')

    const cancelled = startInTerminal('setup', 'ana')
    await cancelled.answer('Which number texts wellmet?', '\u0003')
    expect(await cancelled.ended()).toBe(1)
    expect(cancelled.said()).toContain('Nothing was changed.')
    expect(readdirSync(folder)).toEqual([])
    expect(aws.asked).toEqual([])
  }, 60_000)
})
