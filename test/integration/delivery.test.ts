import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deliverWebhook, signWebhook } from '../../infra/local/carrier/webhook.ts'
import { describeStatus } from '../../infra/local/carrier/webhook-parameters.ts'
import { CONFIGURATION, TOKEN } from '../../infra/local/configuration.ts'
import { type System, startSystem } from './system.ts'

let system: System

beforeEach(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  system = await startSystem()
  await system.say('Met Ana Silva, needs a lawyer')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await system.close()
})

/** Twilio reports of the last text that went out that it was not delivered, with an error code. */
async function fail(code: string): Promise<void> {
  const message = system.stack.carrier.messages.all().findLast(({ direction }) => direction === 'outbound-api')
  if (!message) throw new Error('nothing was sent')
  const address = `${system.stack.url}/status?owner=00000000000000000000000000000001&plan=2`
  const parameters = { ...describeStatus(message, 'sent', CONFIGURATION.accountSid), MessageStatus: 'undelivered' }
  await deliverWebhook(signWebhook(address, TOKEN, { ...parameters, ErrorCode: code }))
  await system.stack.settle()
}

describe('a text that failed after it was delivered', () => {
  test('stays as it is: a final state never goes back', async () => {
    expect(await system.until('2026-11-25T09:00')).toHaveLength(1)
    await fail('30003')
    expect(await system.until('2026-11-27T12:00')).toEqual([])
  })
})

describe('an owner who said STOP', () => {
  test('gets the reminder that waited once they say START', async () => {
    await system.say('STOP')
    expect(await system.until('2026-11-26T12:00')).toEqual([])
    await system.say('START')
    expect(await system.until('2026-11-26T12:10')).toEqual([
      'Follow up with Ana Silva: looking for a lawyer. DONE, LATER or SKIP?',
    ])
  })
})
