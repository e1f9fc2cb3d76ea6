import ical from 'node-ical'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Store } from '../../lib/adapters/store.ts'
import { Table } from '../../lib/adapters/table.ts'
import { TableReader } from '../../lib/adapters/table-reader.ts'
import { createLinkPath } from '../../lib/domain/private-link.ts'
import { type System, startSystem } from './system.ts'

let system: System
const logged: string[] = []

beforeEach(async () => {
  system = await startSystem()
  await system.say('Met Ana Silva, designer at Figma. Looking for a React dev')
  logged.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
})

afterEach(async () => {
  vi.restoreAllMocks()
  await system.close()
})

/** The link that a text is answered with. */
async function linkFor(text: string): Promise<string> {
  const [reply = ''] = await system.say(text)
  const [link] = reply.match(/http\S+/) ?? []
  if (!link) throw new Error(`no link in ${reply}`)
  return link
}

async function ask(link: string, method = 'GET', headers: Record<string, string> = {}) {
  const response = await fetch(link, { method, headers })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

const post = (link: string) => ask(link, 'POST')
const pages = ['export', 'web', 'calendar'] as const

describe('a private link', () => {
  test.each(['export', 'web'])('shows a button and nothing of the owner to whatever previews it: %s', async (page) => {
    const { status, body } = await ask(await linkFor(page))
    expect(status).toBe(200)
    expect(body).toContain('<form method="post"')
    expect(body).not.toMatch(/Ana|Silva|Figma/)
  })

  test('opens the page when the button is pressed', async () => {
    const { status, body } = await post(await linkFor('web'))
    expect(status).toBe(200)
    expect(body).toContain('<b>Ana Silva</b>')
    expect(body).toContain('a React dev')
  })

  test.each([
    ['vcard3', 'text/vcard', 'FN:Ana Silva\r\n'],
    ['vcard4', 'text/vcard', 'VERSION:4.0\r\n'],
    ['csv', 'text/csv', '"Ana Silva","designer","Figma"'],
    ['json', 'application/json', '"name": "Ana Silva"'],
  ])('gives the export as %s', async (format, type, content) => {
    const { status, headers, body } = await post(`${await linkFor('export')}?format=${format}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="wellmet/)
    expect(body).toContain(content)
  })

  test('has a name with an emoji in its middle as it was texted, on the page and in every file', async () => {
    await system.say('idk')
    await system.say('met Zoe 🎉 Adams, recruiter at Shopify')
    expect((await post(await linkFor('web'))).body).toContain('<b>Zoe 🎉 Adams</b>')
    const files = await linkFor('export')
    for (const [format, content] of [
      ['vcard3', 'FN:Zoe 🎉 Adams\r\nN:Adams;Zoe 🎉;;;\r\n'],
      ['vcard4', 'FN:Zoe 🎉 Adams\r\nN:Adams;Zoe 🎉;;;\r\n'],
      ['csv', '"Zoe 🎉 Adams","recruiter","Shopify"'],
      ['json', '"name": "Zoe 🎉 Adams"'],
    ])
      expect((await post(`${files}?format=${format}`)).body).toContain(content)
    expect((await ask(await linkFor('calendar'))).body).toContain('SUMMARY:Follow up with Zoe 🎉 Adams\r\n')
  })

  test('shows the choice again for a format that there is not', async () => {
    const { status, body } = await post(`${await linkFor('export')}?format=exe`)
    expect(status).toBe(200)
    expect(body).not.toContain('Ana')
  })

  test('exports everyone as /contacts shows them, and the texts', async () => {
    const { contacts, texts } = JSON.parse((await post(`${await linkFor('export')}?format=json`)).body)
    expect(contacts).toMatchObject(await system.contacts())
    // Both came at one instant: the clock stands still.
    expect(texts.map(({ body }: { body: string }) => body).sort()).toEqual([
      'Met Ana Silva, designer at Figma. Looking for a React dev',
      'export',
    ])
  })

  test('gives calendars the feed at once, and shows people how to subscribe', async () => {
    const link = await linkFor('calendar')
    const feed = await ask(link)
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(Object.values(ical.sync.parseICS(feed.body)).filter((one) => one?.type === 'VEVENT')).toHaveLength(1)
    const page = await ask(link, 'GET', { 'sec-fetch-dest': 'document' })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.body).toContain(`href="${link.replace('http:', 'webcal:')}"`)
  })

  test('to the calendar goes on working, and shows what moved', async () => {
    const link = await linkFor('calendar')
    await system.line('/wait 3d')
    await system.say('ana friday 3pm')
    expect((await ask(link)).body).toContain('DTSTART:20261127T200000Z')
  })

  test.each(['export', 'web'])('ends after a quarter of an hour, before and after the button: %s', async (page) => {
    const link = await linkFor(page)
    await system.line('/wait 14m')
    expect((await ask(link)).status).toBe(200)
    await system.line('/wait 1m')
    const answers = [await ask(link), await post(`${link}?format=json`)]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    for (const { body } of answers) expect(body).not.toContain('Ana')
  })

  test.each(pages)('opens nothing once "calendar off" was texted: %s', async (page) => {
    const link = await linkFor(page)
    await system.say('calendar off')
    expect((await ask(link)).status).toBe(404)
    expect((await post(link)).status).toBe(404)
    expect((await ask(await linkFor(page))).status).toBe(200)
    expect((await ask(link)).status).toBe(404)
  })

  test('opens nothing when it is altered, cut short, or made up', async () => {
    const link = await linkFor('web')
    const [, token = ''] = /\/my\/([\w-]+)\/web$/.exec(link) ?? []
    const altered = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    const wrong = [
      link.replace(token, altered),
      link.replace(token, token.slice(0, -1)),
      link.replace(token, 'A'.repeat(48)),
      link.replace('/web', '/export'),
      link.replace('/web', ''),
      link.replace('/web', '/web/'),
      link.replace('/web', '/../web'),
    ]
    for (const one of wrong) expect((await post(one)).status, one).toBe(404)
  })

  test("opens nothing of another owner's", async () => {
    const other = 'f'.repeat(32)
    const store = new Store(new Table(process.env.TABLE_NAME ?? ''))
    const joinedAt = '2026-11-23T15:00:00Z'
    await store.addOwner({ id: other, address: '+12025550101', zone: 'UTC', country: 'US', joinedAt })
    const owner = await store.loadOwner('00000000000000000000000000000001')
    await linkFor('web')
    const key = (await store.loadOwner(owner?.id ?? ''))?.settings.linkKey ?? ''
    // Signed with a key that is right, for somebody whose it is not; and with none at all.
    for (const signedWith of [key, ''])
      for (const page of pages)
        expect((await post(system.stack.url + createLinkPath(page, other, signedWith, joinedAt))).status).toBe(404)
  })

  test('is kept, found, framed and passed on by nobody', async () => {
    for (const page of pages) {
      const { headers } = await post(await linkFor(page))
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow, noarchive',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': expect.stringMatching(/^(no-referrer|same-origin)$/),
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; base-uri 'none'; frame-ancestors 'none'; /,
        ),
      })
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('asks for nothing from anywhere else', async () => {
    const { body } = await post(await linkFor('web'))
    expect(body).not.toMatch(/\b(?:src|srcset|action)="|@import|url\(/)
  })

  test('is in no log, whether it opens or not, nor what it opens', async () => {
    const link = await linkFor('web')
    await post(link)
    await post(link.replace('/web', '/export'))
    vi.spyOn(TableReader.prototype, 'get').mockRejectedValue(new Error(`cannot read ${link}`))
    const { status, body } = await post(link)
    expect(status).toBe(500)
    expect(body).toContain('our fault')
    expect(body).not.toContain('cannot read')
    expect(logged.join('')).toContain('serve-pages failed')
    expect(logged.join('')).not.toMatch(/\/my\/|Ana|cannot read/)
  })

  test('is answered compressed where that is understood, and plain where it is not', async () => {
    const link = await linkFor('web')
    const [compressed, plain] = [await post(link), await ask(link, 'POST', { 'accept-encoding': 'identity' })]
    expect(compressed.headers.get('content-encoding')).toBe('gzip')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.body).toBe(compressed.body)
  })
})
