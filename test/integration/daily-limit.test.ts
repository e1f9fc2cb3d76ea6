import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPhone, type Phone } from '../../infra/local/carrier/phone.ts'
import { CONFIGURATION } from '../../infra/local/configuration.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import { countSegments } from '../../lib/language/segments.ts'
import { type System, startSystem } from './system.ts'

const NUMBER = '+12025550101'
const ID = NUMBER.slice(1).padStart(32, '0')
const GOODBYE = /^That's \d+ texts today, the most in a day/

let system: System
let store: Store
let phone: Phone

/** An owner who may get so many texts a day. */
const join = async (dailyTexts: number) => {
  const joinedAt = '2026-11-22T10:00:00-05:00'
  const agreed = { programme: null, askedAt: joinedAt, givenAt: joinedAt }
  const owner = { id: ID, address: NUMBER, zone: 'America/New_York', country: 'US', joinedAt, consent: agreed }
  await store.addOwner({ ...owner, dailyTexts })
}

beforeEach(async () => {
  system = await startSystem()
  store = new Store(new Table(process.env.TABLE_NAME ?? ''))
  phone = createPhone(system.stack.carrier, NUMBER, CONFIGURATION.senderAddress)
})

afterEach(async () => {
  await system.close()
  expect(system.problems).toEqual([])
})

const take = () => phone.take().map(({ body }) => body)

async function say(text: string): Promise<string[]> {
  await phone.text(text)
  await system.stack.settle()
  return take()
}

async function until(time: string): Promise<string[]> {
  await system.until(time)
  return take()
}

test('answers so many texts a day, says once that it was enough, and then nothing, while all is done', async () => {
  await join(2)
  for (const name of ['Omar Haddad', 'Lena Vogel']) expect(await say(`met ${name}`)).toHaveLength(1)
  const [goodbye = '', ...others] = await say('met Ana Silva')
  expect(goodbye).toMatch(/^That's 2 texts today/)
  expect(countSegments(goodbye)).toBe(1)
  expect(others).toEqual([])
  expect(await say('met Bob Lee')).toEqual([])
  expect(await say('met Priya Raman')).toEqual([])
  const names = (await store.loadEveryone(ID)).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['Ana Silva', 'Bob Lee', 'Priya Raman']))
})

test('answers again on the next day of the owner', async () => {
  await join(1)
  expect(await say('met Ana Silva')).toEqual([expect.stringContaining('Saved Ana Silva')])
  expect(await say('met Bob Lee')).toEqual([expect.stringMatching(GOODBYE)])
  await until('2026-11-23T23:59')
  expect(await say('met Priya Raman')).toEqual([])
  await until('2026-11-24T00:00')
  expect(await say('bob')).toEqual([expect.stringContaining('Bob Lee')])
})

test('does not take for an answer what follows a question that was not sent', async () => {
  await join(2)
  await say('met Ana Silva')
  await say('met Bob Lee')
  await say('delete ana')
  await say('YES')
  expect((await store.loadEveryone(ID)).map(({ name }) => name)).toContain('Ana Silva')
})

test('says it instead of the first reminder too many, which comes the next morning, once', async () => {
  await join(1)
  await say('met Ana Silva')
  await until('2026-11-25T08:30')
  expect(await say('list')).toHaveLength(1)
  expect(await until('2026-11-25T23:59')).toEqual([expect.stringMatching(GOODBYE)])
  expect(await until('2026-11-26T12:00')).toEqual([expect.stringContaining('Follow up with Ana Silva')])
})

test('lets reminders wait after it was said', async () => {
  await join(1)
  await say('met Ana Silva')
  await until('2026-11-25T08:30')
  await say('list')
  expect(await say('list')).toEqual([expect.stringMatching(GOODBYE)])
  expect(await until('2026-11-25T23:59')).toEqual([])
  expect(await until('2026-11-26T12:00')).toEqual([expect.stringContaining('Follow up with Ana Silva')])
})
