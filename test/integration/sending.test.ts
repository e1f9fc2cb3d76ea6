import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Trouble } from '../../infra/local/carrier/refusal.ts'
import { type System, startSystem } from './system.ts'

let system: System
const logged: string[] = []

beforeEach(async () => {
  logged.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
  system = await startSystem()
  await system.say('Met Ana Silva, needs a lawyer')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await system.close()
})

const REMINDER = 'Follow up with Ana Silva: looking for a lawyer. DONE, LATER or SKIP?'
const arrange = (trouble: Trouble | null) => system.stack.carrier.arrange(() => trouble)
const refusal = (code: number, status = 400): Trouble => ({ refusal: { code, message: 'refused', status } })
const taken = () => system.stack.carrier.messages.all().filter(({ direction }) => direction === 'outbound-api')

describe('a text that Twilio refuses for now', () => {
  test.each([
    ['too many at once', refusal(20429, 429)],
    ['an error of its own', refusal(20500, 500)],
    ['a trial account', refusal(21608)],
    ['an unknown reason', refusal(12345)],
    ['a wrong token', refusal(20003, 401)],
  ])('comes with the next sweep, once: %s', async (_name, trouble) => {
    arrange(trouble)
    expect(await system.until('2026-11-25T09:10')).toEqual([])
    arrange(null)
    expect(await system.until('2026-11-25T10:30')).toEqual([REMINDER])
    expect(await system.until('2026-11-26T12:00')).toEqual([])
  })

  test('is due anew when it could not be sent for a day', async () => {
    arrange(refusal(21608))
    expect(await system.until('2026-11-26T15:00')).toEqual([])
    arrange(null)
    expect(await system.until('2026-11-27T12:00')).toEqual([REMINDER])
    expect(await system.until('2026-11-28T12:00')).toEqual([])
  })
})

/** The next request that sends something gets no answer: it gets lost on the way there, or the answer on the way back. */
function loseNext(lost: 'request' | 'answer'): void {
  const { fetch } = globalThis
  let isLost = false
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const isSending = init?.method === 'POST' && String(input).endsWith('/Messages.json')
    if (isLost || !isSending) return fetch(input, init)
    isLost = true
    if (lost === 'answer') await fetch(input, init)
    throw new DOMException('no answer', 'TimeoutError')
  })
}

describe('a text about which Twilio does not answer', () => {
  test('comes within the hour when it was not taken, once', async () => {
    loseNext('request')
    expect(await system.until('2026-11-25T09:00')).toEqual([])
    expect(await system.until('2026-11-25T10:17')).toEqual([REMINDER])
    expect(await system.until('2026-11-26T12:00')).toEqual([])
  })

  test('does not come again when it was taken', async () => {
    loseNext('answer')
    expect(await system.until('2026-11-25T09:00')).toEqual([REMINDER])
    expect(await system.until('2026-11-26T12:00')).toEqual([])
    expect(taken()).toHaveLength(1)
  })
})

describe('a text that Twilio takes and cannot deliver', () => {
  test.each([
    ['the phone is off', 30003],
    ['the number is not registered', 30034],
    ['the number is not verified', 30532],
  ])('comes again tomorrow: %s', async (_name, errorCode) => {
    arrange({ errorCode })
    expect(await system.until('2026-11-25T12:00')).toEqual([])
    expect(taken()).toHaveLength(1)
    arrange(null)
    expect(await system.until('2026-11-26T09:00')).toEqual([REMINDER])
    expect(await system.until('2026-11-27T12:00')).toEqual([])
  })

  test('is found out when the report on it gets lost', async () => {
    const { fetch } = globalThis
    arrange({ errorCode: 30003 })
    const lost = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      return String(input).includes('/status') ? Promise.reject(new Error('unreachable')) : fetch(input, init)
    })
    expect(await system.until('2026-11-25T09:10')).toEqual([])
    lost.mockRestore()
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
    arrange(null)
    expect(await system.until('2026-11-26T09:00')).toEqual([REMINDER])
  })

  test('leaves a day alone that the owner has said meanwhile', async () => {
    arrange({ errorCode: 30003 })
    await system.until('2026-11-25T08:59')
    const texted = new Promise((resolve) => {
      system.stack.carrier.arrange(() => {
        resolve(null)
        return { errorCode: 30003 }
      })
    })
    await system.until('2026-11-25T09:00')
    await texted
    arrange(null)
    await system.say('ana in 2 weeks')
    expect(await system.until('2026-11-27T12:00')).toEqual([])
    expect(await system.contacts()).toMatchObject([{ followUp: { at: '2026-12-09T09:00:00-05:00' } }])
  })
})

/** How often Twilio is asked about a message, or for a list of them, from now on. */
function countQuestions(): () => number {
  const asked = vi.spyOn(globalThis, 'fetch')
  return () =>
    asked.mock.calls.filter(([input, init]) => /\/Messages\//.test(String(input)) && init?.method !== 'POST').length
}

describe('a text that waits in the queue of Twilio', () => {
  test('is not sent again when nobody heard that it was taken', async () => {
    arrange('queued')
    loseNext('answer')
    expect(await system.until('2026-11-25T12:00')).toEqual([])
    expect(taken()).toHaveLength(1)
    arrange(null)
    system.stack.carrier.release()
    expect(await system.until('2026-11-26T12:00')).toEqual([REMINDER])
  })

  test('is not sent again when it is a reply', async () => {
    arrange('queued')
    expect(await system.say('met Bob Lee')).toEqual([])
    expect(await system.until('2026-11-23T14:00')).toEqual([])
    arrange(null)
    system.stack.carrier.release()
    expect(await system.until('2026-11-24T12:00')).toEqual([expect.stringContaining('Saved Bob Lee')])
  })

  test('is asked about less and less often, and not for ever', async () => {
    arrange('queued')
    await system.until('2026-11-25T09:10')
    const asked = countQuestions()
    await system.until('2026-11-25T13:00')
    expect(asked()).toBe(2)
    await system.until('2026-11-29T12:00')
    expect(asked()).toBeLessThanOrEqual(7)
    arrange(null)
    system.stack.carrier.release()
    expect(await system.until('2026-11-29T13:00')).toEqual([REMINDER])
  })
})

describe('the text of the week', () => {
  test('comes again when it did not arrive', async () => {
    await system.until('2026-11-25T09:00')
    await system.say('done')
    arrange({ errorCode: 30003 })
    expect(await system.until('2026-11-29T18:00')).toEqual([])
    arrange(null)
    expect(await system.until('2026-11-29T20:00')).toEqual([expect.stringContaining('This week')])
    expect(await system.until('2026-11-30T20:00')).toEqual([])
  })
})

describe('a text about a referral', () => {
  test('comes again tomorrow when it did not arrive', async () => {
    await system.say('drop ana')
    await system.say('asked ana')
    arrange({ errorCode: 30003 })
    expect(await system.until('2026-11-26T12:00')).toEqual([])
    arrange(null)
    expect(await system.until('2026-11-27T09:00')).toEqual([expect.stringContaining('No answer from Ana Silva yet')])
    expect(await system.contacts()).toMatchObject([{ followUp: null }])
  })
})

describe('an owner who cannot be reached', () => {
  test('gets what waited after START, when Twilio says that they have opted out', async () => {
    arrange(refusal(21610))
    expect(await system.until('2026-11-26T12:00')).toEqual([])
    expect(logged.filter((line) => line.includes('21610'))).toHaveLength(1)
    arrange(null)
    await system.say('START')
    expect(await system.until('2026-11-26T12:10')).toEqual([REMINDER])
  })

  test.each([[refusal(21211)], [{ errorCode: 30006 }]])('gets what waited after RESUME, when %j', async (trouble) => {
    arrange(trouble)
    expect(await system.until('2026-11-26T12:00')).toEqual([])
    arrange(null)
    expect(await system.until('2026-11-27T12:00')).toEqual([])
    await system.say('resume')
    expect(await system.until('2026-11-27T12:10')).toEqual([REMINDER])
  })
})

describe('what only the operator can change', () => {
  test.each([
    [refusal(21608), 21608],
    [{ errorCode: 30034 }, 30034],
    [{ errorCode: 30532 }, 30532],
  ])('is logged as an error, by its code: %j', async (trouble, code) => {
    arrange(trouble)
    await system.until('2026-11-25T09:10')
    const lines = logged.map((line) => JSON.parse(line))
    expect(lines).toContainEqual(expect.objectContaining({ level: 'error', code, failure: 'configuration' }))
    expect(logged.join('')).not.toMatch(/Ana|Silva|lawyer|2025550/)
  })
})
