import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CONFIGURATION } from '../../../infra/local/configuration.ts'
import { readEverything } from '../everything.ts'
import { type System, startSystem } from '../system.ts'
import { type Attempt, EMPTY, parameters, post } from './request.ts'

let system: System
let before: unknown[]
const logged: string[] = []

beforeEach(async () => {
  system = await startSystem()
  before = await readEverything()
  logged.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
})

afterEach(async () => {
  vi.restoreAllMocks()
  await system.close()
})

const SECRET = 'Zebulon Quagmire'

describe('the door', () => {
  test('lets a signed text in', async () => {
    const answer = await post(system, {})
    expect(answer.status).toBe(200)
    expect(answer.body).toContain(`Saved ${SECRET}`)
    expect(await system.contacts()).toHaveLength(1)
  })

  test.each([
    ['a forged signature', { signature: 'AAAA' }],
    ['no signature', { signature: '' }],
    [
      'a body that was changed after signing',
      { body: new URLSearchParams(parameters({ Body: 'met Eve' })).toString() },
    ],
  ])('refuses %s with 403 and an empty body, stores nothing, logs nothing of it', async (_name, attempt) => {
    expect(await post(system, attempt)).toEqual({ status: 403, body: '' })
    expect(await readEverything()).toEqual(before)
    expect(logged.join('')).not.toContain(SECRET)
  })

  test.each([
    ['a stranger', { From: '+12025550177' }],
    ['another account', { AccountSid: `AC${'9'.repeat(32)}` }],
    ['another number', { To: '+12025550178' }],
  ])('gives %s an empty answer and stores nothing', async (_name, changed) => {
    expect(await post(system, { form: parameters(changed) })).toEqual({ status: 200, body: EMPTY })
    expect(await readEverything()).toEqual(before)
  })

  test.each([
    ['another host', 'https://media.example/card.vcf'],
    ['a host that is named like Twilio', 'https://api.twilio.com.example/2010-04-01/Accounts/card.vcf'],
    ['this machine', 'http://127.0.0.1:1/card.vcf'],
    ['no address', 'card.vcf'],
  ])('opens no media of %s, says so, and stores nobody', async (_name, url) => {
    const media = { Body: '', NumMedia: '1', MediaUrl0: url, MediaContentType0: 'text/x-vcard' }
    const answer = await post(system, { form: parameters(media) })
    expect(answer.body).toContain('did not come through Twilio')
    expect(await system.contacts()).toEqual([])
    expect(logged).toEqual([])
  })

  test('does not answer while the media cannot be reached, so that Twilio tries again', async () => {
    const folder = `${process.env.TWILIO_API_URL}/2010-04-01/Accounts/${CONFIGURATION.accountSid}`
    const { fetch } = globalThis
    vi.spyOn(globalThis, 'fetch').mockImplementationOnce(fetch).mockRejectedValueOnce(new Error('unreachable'))
    const media = { NumMedia: '1', MediaUrl0: `${folder}/Messages/MM1/Media/ME1`, MediaContentType0: 'text/vcard' }
    expect(await post(system, { form: parameters(media) })).toEqual({ status: 500, body: '' })
    expect(logged.join('')).toContain('MediaError')
    expect((await post(system, { form: parameters(media) })).body).toContain(`Saved ${SECRET}`)
    expect(await system.contacts()).toHaveLength(1)
  })

  test.each([
    ['a body over 32 KB', { form: parameters({ Body: 'x'.repeat(33 * 1024) }) }, 413],
    ['another content type', { type: 'application/json' }, 415],
    ['a form without a MessageSid', { form: { ...parameters(), MessageSid: '' } }, 400],
    ['more media than an MMS has', { form: { ...parameters(), NumMedia: '11' } }, 400],
    ['a form without a sender', { form: { ...parameters(), From: '' } }, 400],
  ])('refuses %s with an empty body', async (_name, attempt: Attempt, status) => {
    expect(await post(system, attempt)).toEqual({ status, body: '' })
    expect(await readEverything()).toEqual(before)
  })
})
