import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type System, startSystem } from '../integration/system.ts'
import { contactOf } from '../unit/conversation/view-fixture.ts'
import { type Open, test, type Visit } from './harness/test.ts'
import { keepPeople } from './pages/keep-people.ts'

const TEXTS = [
  'Met Ana Silva, designer at Figma, at ReactConf. Looking for a React dev. 415-555-0134, ana@figma.com',
  'Bob Lee, data engineer at Stripe, via Ana',
  'idk',
  'Carla Moe, recruiter at Stripe, via Bob Lee',
  'idk',
  'met Dan Ek at PyCon, needs an intro to investors',
  'Priya Raman (recruiter, Shopify) - DevOpsDays - wants speaker intros',
  'Eve Stone, PM at Notion, via Priya Raman',
  'idk',
  'target PM at Stripe, Notion, Linear',
  'ana: loves climbing',
  'promised ana by friday',
]
const HOSTILE = '<script>document.title = "owned"</script><img src=x onerror=alert(1)>'

const narrow: BrowserContextOptions = { viewport: { width: 320, height: 640 } }
const screens: [string, BrowserContextOptions][] = [
  ['light', { viewport: { width: 1280, height: 900 } }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['narrow', narrow],
]

let system: System

beforeAll(async () => {
  system = await startSystem()
  for (const text of TEXTS) await system.say(text)
  await keepPeople([contactOf('hostile', { name: HOSTILE, organization: HOSTILE, lastContactOn: '2026-01-01' })])
}, 60_000)

afterAll(() => system.close())

async function linkFor(text: string): Promise<string> {
  const [reply = ''] = await system.say(text)
  return reply.match(/http\S+/)?.[0] ?? ''
}

/** The page with everything in it, behind the button. */
async function openNetwork(open: Open, options?: BrowserContextOptions): Promise<Visit> {
  const visit = await open(await linkFor('web'), options)
  await visit.page.getByRole('button', { name: 'Open it' }).click()
  await visit.page.getByRole('heading', { name: 'People' }).waitFor()
  return visit
}

const namesShown = (page: Page) => page.locator('.people > li:visible b').allTextContents()

/** Whose cards are open, once one is. */
async function namesOpen(page: Page): Promise<string[]> {
  await page.locator('details[open] b').first().waitFor()
  return page.locator('.people details[open] b').allTextContents()
}

const widthOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth')

describe.each(screens)('on a %s screen', (name, options) => {
  test('the page is accessible, with a card open', async ({ open }) => {
    const { page, checkAccessibility, keepScreenshot } = await openNetwork(open, options)
    await page.locator('summary', { hasText: 'Ana Silva' }).click()
    await checkAccessibility()
    await keepScreenshot(`pages-${name}`)
    await page.locator('#map').scrollIntoViewIfNeeded()
    await keepScreenshot(`pages-${name}-map`)
  })

  test('the doors are accessible', async ({ open }) => {
    for (const text of ['export', 'web', 'calendar']) {
      const { page, checkAccessibility, keepScreenshot } = await open(await linkFor(text), options)
      await checkAccessibility()
      await keepScreenshot(`pages-${name}-${text}`)
      expect(await widthOf(page)).toBeLessThanOrEqual(options.viewport?.width ?? 0)
    }
  })

  test('nothing is wider than the screen', async ({ open }) => {
    const { page } = await openNetwork(open, options)
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await widthOf(page)).toBeLessThanOrEqual(options.viewport?.width ?? 0)
  })
})

describe("the owner's page", () => {
  test('finds people by name, company, need and note, without accents and capitals', async ({ open }) => {
    const { page } = await openNetwork(open)
    const search = page.getByRole('searchbox')
    const found = async (words: string) => {
      await search.fill(words)
      return (await namesShown(page)).sort()
    }
    expect(await found('stripe')).toEqual(['Bob Lee', 'Carla Moe'])
    expect(await found('INVESTORS')).toEqual(['Dan Ek'])
    expect(await found('climbing aná')).toEqual(['Ana Silva'])
    expect(await page.locator('#found').textContent()).toBe('1 of 7')
    expect(await found('nobody like that')).toEqual([])
    expect(await found('')).toHaveLength(7)
  })

  test('shows a timeline by keyboard alone', async ({ open }) => {
    const { page } = await openNetwork(open)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('ana silva')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.timeline:visible span').allTextContents()).toEqual([
      'Follow up',
      'Promised by then: a React dev',
      'loves climbing',
      'Met at ReactConf',
    ])
    expect(await page.locator('.card:visible .reach a').allTextContents()).toEqual(['+14155550134', 'ana@figma.com'])
  })

  test('lists open needs, what was promised first, and leads to whose they are', async ({ open }) => {
    const { page } = await openNetwork(open)
    const needs = page.locator('#needs li')
    expect(await needs.locator('a').allTextContents()).toEqual(['Ana Silva', expect.any(String), expect.any(String)])
    expect(await needs.first().textContent()).toContain('promised for Fri Nov 27')
    await page.getByRole('searchbox').fill('nobody like that')
    await needs.locator('a', { hasText: 'Dan Ek' }).click()
    expect(await namesOpen(page)).toEqual(['Dan Ek'])
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Dan Ek')
  })

  test('draws who introduced whom, and the way to each target', async ({ open }) => {
    const { page } = await openNetwork(open)
    const picture = page.locator('#map svg')
    expect(await picture.locator('.target a text:not(.place)').allTextContents()).toEqual(
      expect.arrayContaining(['Bob Lee', 'Carla Moe', 'Eve Stone']),
    )
    // From the owner to Ana, Bob and Carla, and to Priya and Eve.
    expect(await picture.locator('path.way').count()).toBe(5)
    await picture.locator('a', { hasText: 'Carla Moe' }).click()
    expect(await namesOpen(page)).toEqual(['Carla Moe'])
    expect(await page.locator('#ways').textContent()).toMatch(/You\s+→\s+Ana Silva \(designer, Figma\)\s+→\s+Bob Lee/)
    expect(await page.locator('#ways').textContent()).toMatch(/Linear\s*Nobody leads there yet/)
  })

  test('tells the map and the weeks in words as well', async ({ open }) => {
    const { page } = await openNetwork(open)
    await page.getByText('The map as a list').click()
    await page.getByText('The weeks as a table').click()
    expect(await page.locator('.instead li li li').textContent()).toBe('Carla Moe, Stripe (target)')
    expect(await page.locator('tbody tr').first().textContent()).toMatch(/^Mon Nov 23\d/)
    expect(await page.locator('svg.rhythm .bar').count()).toBeGreaterThan(0)
  })

  test('shows what was texted since', async ({ open }) => {
    const timeline = async () => {
      const { page } = await openNetwork(open)
      await page.locator('summary', { hasText: 'Eve Stone' }).click()
      return page.locator('.timeline:visible span').allTextContents()
    }
    expect(await timeline()).toEqual(['Follow up', 'Met through Priya Raman'])
    await system.until('2026-11-25T09:00')
    await system.say('done eve, sent her the deck')
    expect(await timeline()).toEqual(['Follow up', 'Last in touch', 'sent her the deck', 'Met through Priya Raman'])
  })

  test('takes nobody at their name for markup', async ({ open }) => {
    const { page } = await openNetwork(open)
    expect(await page.title()).toBe('Your network - wellmet')
    expect(await namesShown(page)).toContain(HOSTILE)
    expect(await page.locator('img').count()).toBe(0)
  })

  test('shows everyone and every card without JavaScript', async ({ open }) => {
    const { page } = await openNetwork(open, { javaScriptEnabled: false })
    expect(await namesShown(page)).toHaveLength(7)
    await page.locator('summary', { hasText: 'Dan Ek' }).click()
    expect(await page.locator('.card:visible').textContent()).toContain('an intro to investors')
  })
})

describe('the export', () => {
  test('gives each file at the press of its button', async ({ open }) => {
    const { page } = await open(await linkFor('export'))
    for (const [button, file, content] of [
      ['Contact cards for a phone', 'wellmet.vcf', 'VERSION:3.0'],
      ['Contact cards, newest standard', 'wellmet-4.vcf', 'VERSION:4.0'],
      ['Table', 'wellmet.csv', '"Ana Silva"'],
      ['Everything', 'wellmet.json', '"Ana Silva"'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ])
      expect(download.suggestedFilename()).toBe(file)
      expect(await readFile(await download.path(), 'utf8')).toContain(content)
    }
  })
})
