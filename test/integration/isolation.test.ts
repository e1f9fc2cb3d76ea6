import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPhone, type Phone } from '../../infra/local/carrier/phone.ts'
import { CONFIGURATION } from '../../infra/local/configuration.ts'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import { type System, startSystem } from './system.ts'

const NOW = '2026-11-23T10:00:00-05:00'
/** Whatever Ana keeps, and of that what nobody else ever says. */
const ANAS = /zebulon|quagmire|figma|reactconf|react dev|tightrope|5550111|zeb@/i
const SECRETS = /reactconf|react dev|tightrope/i
const ANAS_TEXTS = [
  'Met Zebulon Quagmire, designer at Figma, at ReactConf. Looking for a React dev. +12025550111, zeb@example.com',
  'zebulon: walks the tightrope',
  'target PM at Figma',
]
/** Everything that shows or changes people, in the words that fit Ana's. */
const BOBS_TEXTS = [
  'zebulon',
  'zebulon quagmire?',
  'figma?',
  'who at figma',
  'who designer',
  'who can refer me to figma',
  'find walks',
  '+12025550111',
  'zeb@example.com',
  'list',
  '1',
  'due',
  'week',
  'today',
  'needs',
  'targets',
  'stats',
  'settings',
  'undo',
  'redo',
  'done zebulon',
  'drop zebulon',
  'rename zebulon Zoe',
  'merge zebulon, ana silva',
  'delete zebulon',
  'YES',
  'done',
  'all done',
]

interface Owner {
  readonly id: string
  readonly phone: Phone
  say(text: string): Promise<string>
  /** The address that a text is answered with. */
  linkFor(text: string): Promise<string>
}

let system: System
let ana: Owner
let bob: Owner

beforeEach(async () => {
  system = await startSystem({ now: NOW })
  ana = await addOwner('+12025550101')
  bob = await addOwner('+12025550102')
  for (const text of ANAS_TEXTS) await ana.say(text)
  await bob.say('Ana Silva')
})

afterEach(async () => {
  await system.close()
  expect(system.problems).toEqual([])
})

/** An owner of this stack, welcomed already. */
async function addOwner(address: string): Promise<Owner> {
  const id = address.slice(1).padStart(32, '0')
  await new Store(new Table(process.env.TABLE_NAME ?? '')).addOwner({
    id,
    address,
    zone: 'America/New_York',
    country: 'US',
    joinedAt: NOW,
  })
  const phone = createPhone(system.stack.carrier, address, CONFIGURATION.senderAddress)
  const say = async (text: string) => {
    await phone.text(text)
    await system.stack.settle()
    return phone
      .take()
      .map(({ body }) => body)
      .join('\n')
  }
  return { id, phone, say, linkFor: async (text) => (await say(text)).match(/http\S+/)?.[0] ?? '' }
}

/** Every item of an owner. */
async function dump(id: string): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of new Table(process.env.TABLE_NAME ?? '').query(`OWNER#${id}`, '')) items.push(item)
  return items
}

async function ask(link: string, method: string) {
  const response = await fetch(link, { method })
  return { status: response.status, body: await response.text() }
}

const PAGES = ['export', 'web', 'calendar'] as const
const FORMATS = ['vcard3', 'vcard4', 'csv', 'json']

/** Whatever a link gives to whoever tries it in every way. */
async function openAll(link: string): Promise<{ status: number; body: string }[]> {
  const queries = ['', ...FORMATS.map((format) => `?format=${format}`)]
  const ways = ['GET', 'POST'].flatMap((method) => queries.map((query) => ask(link + query, method)))
  return Promise.all(ways)
}

describe('by text', () => {
  test("no owner reaches another's people, and nothing of theirs changes", async () => {
    const before = await dump(ana.id)
    for (const text of BOBS_TEXTS) expect(await bob.say(text), text).not.toMatch(SECRETS)
    expect(await dump(ana.id)).toEqual(before)
  })

  test("another's link in a text opens nothing of theirs", async () => {
    const link = await ana.linkFor('web')
    for (const text of [link, `open ${link}`, `ana ${link}`]) expect(await bob.say(text)).not.toMatch(ANAS)
  })

  test('reminders and weekly texts tell each of their own', async () => {
    await system.line('/until 2026-11-29T18:30')
    const [toAna, toBob] = [ana, bob].map(({ phone }) => phone.take().map(({ body }) => body))
    expect(toAna?.join('\n')).toMatch(/^(?=.*Zebulon)(?!.*Ana Silva)/s)
    expect(toBob?.join('\n')).toMatch(/^(?=.*Ana Silva)(?!.*Zebulon)/s)
  })
})

describe('by link', () => {
  test.each(PAGES)("%s shows an owner's own people, in every format and to every method", async (page) => {
    const answers = await openAll(await bob.linkFor(page))
    expect(answers.some(({ body }) => body.includes('Ana Silva'))).toBe(true)
    for (const { body } of answers) expect(body).not.toMatch(ANAS)
  })

  test.each(PAGES)("%s of another opens nothing with any part of one's own", async (page) => {
    const mine = await bob.linkFor(page)
    await system.line('/wait 1m')
    const theirs = await ana.linkFor(page)
    for (const forged of mixTokens(mine, theirs)) {
      const answers = await openAll(forged)
      expect(new Set(answers.map(({ status }) => status)), forged).toEqual(new Set([404]))
      for (const { body } of answers) expect(body).not.toMatch(ANAS)
    }
  })

  test.each(PAGES)('%s goes on when somebody else ends theirs', async (page) => {
    const [mine, theirs] = [await bob.linkFor(page), await ana.linkFor(page)]
    await bob.say('calendar off')
    expect((await ask(mine, 'GET')).status).toBe(404)
    expect((await ask(theirs, 'GET')).status).toBe(200)
  })
})

/** Every link that has some parts of one and the others of another. */
function mixTokens(mine: string, theirs: string): string[] {
  const pattern = /(?<=\/my\/)[\w-]+/
  const [own = [], other = []] = [mine, theirs].map((link) =>
    partsOf(Buffer.from(pattern.exec(link)?.[0] ?? '', 'base64url')),
  )
  const mixed = own.reduce<Buffer[][]>(
    (begun, part, index) => begun.flatMap((parts) => [part, other[index] ?? part].map((next) => [...parts, next])),
    [[]],
  )
  const links = mixed.map((parts) => mine.replace(pattern, Buffer.concat(parts).toString('base64url')))
  return [...new Set(links)].filter((link) => link !== mine && link !== theirs)
}

/** What a token is made of: whose it is, when it ends, and the signature of both. */
const partsOf = (token: Buffer): Buffer[] => [token.subarray(0, 16), token.subarray(16, 20), token.subarray(20)]
