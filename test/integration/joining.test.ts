import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPhone, type Phone } from '../../infra/local/carrier/phone.ts'
import { CONFIGURATION } from '../../infra/local/configuration.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import type { Consent } from '../../lib/domain/owner.ts'
import { countSegments } from '../../lib/language/segments.ts'
import { readEverything } from './everything.ts'
import { type System, startSystem } from './system.ts'

const NOW = '2026-11-23T10:00:00-05:00'
/** Some hours before the weekly texts. */
const SUNDAY = '2026-11-29T12:00:00-05:00'
const invited: Consent = { programme: 'Northside Bootcamp', askedAt: null, givenAt: null }
const setUp: Consent = { programme: null, askedAt: null, givenAt: NOW }

let system: System
let store: Store

const start = async (now = NOW) => {
  system = await startSystem({ now })
  store = new Store(new Table(process.env.TABLE_NAME ?? ''))
}

/** Begins the test anew at another time. */
const restart = async (now: string) => {
  await system.close()
  await start(now)
}

beforeEach(() => start())
afterEach(async () => {
  await system.close()
  expect(system.problems).toEqual([])
})

/** Somebody else's phone, and how to add them as an owner and read them back. */
function join(number: string, consent: Consent) {
  const id = number.slice(1).padStart(32, '0')
  const phone: Phone = createPhone(system.stack.carrier, number, CONFIGURATION.senderAddress)
  return {
    id,
    add: () => store.addOwner({ id, address: number, zone: 'America/New_York', country: 'US', joinedAt: NOW, consent }),
    owner: () => store.loadOwner(id),
    contacts: async () => (await store.loadEveryone(id)).map(({ name }) => name),
    async share(file: Buffer) {
      await phone.share(file)
      await system.stack.settle()
    },
    take: () => phone.take().map(({ body }) => body),
    async say(text: string) {
      await phone.text(text)
      await system.stack.settle()
      return phone.take().map(({ body }) => body)
    },
  }
}

describe('somebody who was invited', () => {
  test('is asked once, in one segment, as carriers expect', async () => {
    const ana = join('+12025550101', invited)
    await ana.add()
    await system.line('/wait 3h')
    const [asked = '', ...others] = ana.take()
    expect(others).toEqual([])
    for (const part of ['Northside Bootcamp', 'YES', 'a week', 'rates may apply', 'HELP', 'STOP']) {
      expect(asked).toContain(part)
    }
    expect(countSegments(asked)).toBe(1)
  })

  test('is active after YES, which is recorded with its time', async () => {
    const ana = join('+12025550101', invited)
    await ana.add()
    await system.line('/wait 2h')
    expect(await ana.owner()).toMatchObject({ consent: { askedAt: expect.any(String), givenAt: null } })
    ana.take()
    expect(await ana.say('Yes!')).toEqual([expect.stringContaining("You're in.")])
    expect((await ana.owner())?.consent.givenAt).toBe('2026-11-23T17:00:00Z')
    expect(await ana.say('met Bob Lee')).toEqual([expect.stringContaining('Saved Bob Lee')])
  })

  test('is asked again, and nothing of theirs is logged, until they agree', async () => {
    const ana = join('+12025550101', invited)
    await ana.add()
    expect(await ana.say('met Bob Lee')).toEqual([expect.stringContaining('Reply YES')])
    expect(await ana.contacts()).toEqual([])
  })

  test('has nothing kept of what they text or send before they agree', async () => {
    const ana = join('+12025550101', invited)
    await ana.add()
    const fetched = vi.spyOn(globalThis, 'fetch')
    await ana.say('met Zebulon Quagmire, needs latex')
    await ana.share(Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:Zebulon Quagmire\nEND:VCARD'))
    await ana.say('HELP')
    expect(fetched.mock.calls.filter(([input]) => String(input).includes('/Media/'))).toEqual([])
    fetched.mockRestore()
    await ana.say('YES')
    await system.line('/wait 2h')
    const kept = (await readEverything()).filter(({ PK }) => PK === `OWNER#${ana.id}`)
    expect(kept.map(({ SK }) => String(SK).split('#')[0]).filter((kind) => kind === 'RAW')).toEqual([])
    expect(JSON.stringify(kept)).not.toMatch(/zebulon|quagmire|latex|Media/i)
    expect(await ana.say('met Bob Lee')).toEqual([expect.stringContaining('Saved Bob Lee')])
  })

  test('gets nothing after STOP', async () => {
    await restart(SUNDAY)
    const ana = join('+12025550101', invited)
    await ana.add()
    await system.line('/wait 1h')
    ana.take()
    await ana.say('STOP')
    await system.line('/wait 8h')
    expect(ana.take()).toEqual([])
    expect(await ana.owner()).toMatchObject({ settings: { optedOut: true }, consent: { givenAt: null } })
  })

  test('gets no weekly text before they agree, and none for the weeks before', async () => {
    await restart(SUNDAY)
    const ana = join('+12025550101', invited)
    await ana.add()
    await system.line('/wait 7h')
    expect(ana.take()).toHaveLength(1)
    await ana.say('yes')
    await system.line('/wait 2h')
    expect(ana.take()).toEqual([])
  })

  test('is not asked any more once they have said YES by themselves', async () => {
    const ana = join('+12025550101', invited)
    await ana.add()
    expect(await ana.say('yes')).toEqual([expect.stringContaining("You're in.")])
    await system.line('/wait 3h')
    expect(ana.take()).toEqual([])
  })

  test('is asked in the morning when they were added at night', async () => {
    await restart('2026-11-23T23:00:00-05:00')
    const ana = join('+12025550101', invited)
    await ana.add()
    await system.line('/until 2026-11-24T07:59')
    expect(ana.take()).toEqual([])
    await system.line('/until 2026-11-24T09:00')
    expect(ana.take()).toHaveLength(1)
  })
})

test('whoever sets it up is told how it works, and may begin at once', async () => {
  const ana = join('+12025550101', setUp)
  await ana.add()
  await system.line('/wait 1h')
  const [first = '', ...others] = ana.take()
  expect(others).toEqual([])
  expect(first).toMatch(/^wellmet: .*HELP.*STOP/)
  expect(countSegments(first)).toBe(1)
  expect(await ana.say('met Bob Lee')).toEqual([expect.stringContaining('Saved Bob Lee')])
})
