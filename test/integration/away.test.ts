import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import { type System, startSystem } from './system.ts'

let system: System
let isAway = false
let isHeard = true
const { fetch } = globalThis

/** Whether the answers to texts get to Twilio. Nothing else is touched. */
beforeEach(async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const isWebhook = String(input).startsWith(system.stack.url)
    if (isWebhook && isAway) throw new Error('unreachable')
    const answer = await fetch(input, init)
    if (isWebhook && !isHeard && String(input).endsWith('/sms')) throw new Error('no answer')
    return answer
  })
  system = await startSystem()
})

afterEach(async () => {
  isAway = false
  isHeard = true
  vi.restoreAllMocks()
  await system.close()
})

/** The endpoint cannot be reached while the owner does something. */
async function whileAway(work: () => Promise<unknown>): Promise<void> {
  isAway = true
  await work()
  isAway = false
}

const FIVE = ['Ana Silva', 'an intro to a React dev', 'Met Bob Lee, needs a job', 'ana: loves jazz', 'ana friday']

describe('an hour in which Twilio cannot reach us', () => {
  test('ends with every text handled once, in order, and every reply sent', async () => {
    const replies: string[] = []
    const wait = async (time: string) =>
      void replies.push(...(await system.line(`/wait ${time}`)).map(({ body }) => body))
    await whileAway(async () => {
      for (const text of FIVE) {
        expect(await system.say(text)).toEqual([])
        await wait('12m')
      }
    })
    await wait('1h')
    expect(replies).toEqual([
      'Saved Ana Silva. How can you help Ana?',
      expect.stringContaining('Ana Silva: looking for an intro to a React dev.'),
      expect.stringContaining('Saved Bob Lee'),
      expect.stringContaining('Noted on Ana Silva'),
      expect.stringContaining('Fri Nov 27'),
    ])
    expect(await system.contacts()).toMatchObject([
      { name: 'Ana Silva', needs: [{ text: 'an intro to a React dev' }], notes: [{ text: 'loves jazz' }] },
      { name: 'Bob Lee' },
    ])
    expect(await system.line('/wait 1d')).toEqual([])
  })

  test('reads a text as of when it was sent', async () => {
    await whileAway(() => system.say('Met Ana Silva, needs a lawyer, ping her tomorrow'))
    await whileAway(() => system.line('/wait 13h'))
    await system.line('/wait 1h')
    expect(await system.contacts()).toMatchObject([
      { metOn: '2026-11-23', followUp: { at: '2026-11-24T09:00:00-05:00' } },
    ])
  })

  test('gives a text its own reply, though another one was answered at its number', async () => {
    await whileAway(() => system.say('Met Ana Silva'))
    const [missed] = system.stack.carrier.messages.all()
    const sid = missed?.sid ?? ''
    const store = new Store(new Table(process.env.TABLE_NAME ?? ''))
    // A delivery that came to the number of its plan, and no further.
    await store.recordText(OWNER_ID, { sid, at: '2026-11-23T15:00:00Z', body: 'Met Ana Silva', media: [] })
    await store.linkText(OWNER_ID, sid, 1)
    await system.say('Met Bob Lee, needs a job')
    const replies = (await system.line('/wait 1h')).map(({ body }) => body)
    expect(replies).toEqual([expect.stringContaining('Saved Ana Silva')])
  })

  test('loses no contact card', async () => {
    await whileAway(() => system.line('/card test/examples/cards/version-3.0-phone.vcf'))
    expect(await system.line('/wait 1h')).toHaveLength(1)
    expect(await system.contacts()).toHaveLength(1)
  })

  test('says nothing to a stranger', async () => {
    const { carrier } = system.stack
    await whileAway(() => carrier.receive({ from: '+12025550177', to: '+12025550199', body: 'met Eve Stone' }, []))
    await system.line('/wait 1h')
    expect(carrier.messages.all()).toHaveLength(1)
    expect(await system.contacts()).toEqual([])
  })

  test('does not answer STOP, and sends nothing after it', async () => {
    const logged = vi.spyOn(process.stderr, 'write')
    await whileAway(async () => {
      await system.say('Ana Silva')
      await system.say('STOP')
    })
    expect(await system.line('/wait 2h')).toEqual([])
    expect(await system.contacts()).toMatchObject([{ name: 'Ana Silva' }])
    expect(logged).not.toHaveBeenCalled()
  })
})

describe('a reply that does not get to Twilio', () => {
  test('is sent by the sweep, once', async () => {
    isHeard = false
    expect(await system.say('Ana Silva')).toEqual([])
    isHeard = true
    expect((await system.line('/wait 1h')).map(({ body }) => body)).toEqual(['Saved Ana Silva. How can you help Ana?'])
    expect(await system.line('/wait 1d')).toEqual([])
    expect(await system.contacts()).toHaveLength(1)
  })

  test('is told from the same reply to another text', async () => {
    isHeard = false
    await system.say('list')
    isHeard = true
    const [heard] = await system.say('list')
    expect((await system.line('/wait 1h')).map(({ body }) => body)).toEqual([heard])
    expect(await system.line('/wait 1d')).toEqual([])
  })
})

test('a text that was answered is left alone', async () => {
  await system.say('Ana Silva')
  expect(await system.line('/wait 1d')).toEqual([])
  expect(await system.contacts()).toHaveLength(1)
})
