import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, vi } from 'vitest'
import { type Started, start } from '../../integration/local/run-start.ts'
import type { Open } from './test.ts'

/** A visit in which nothing moves by itself. */
export const CALM = { reducedMotion: 'reduce' } as const
export const WIDE = { width: 1360, height: 900 }
export const NARROW = { width: 360, height: 740 }

/** For a week of texts to come, on a machine that does much else. */
export const A_WEEK = { timeout: 100_000 }

/** `npm start` with its page, on a folder that is gone when it has ended; the tour goes fast. */
export async function startPage(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
  const started = await start(['--data', folder, '--pace', '0.02'])
  return {
    ...started,
    async end(signal) {
      const code = await started.end(signal)
      rmSync(folder, { recursive: true, force: true })
      return code
    },
  }
}

/** The same for all tests of a file, which have the time that it takes. */
export function sharePage(): Omit<Started, 'end'> {
  vi.setConfig({ hookTimeout: 60_000, testTimeout: 120_000 })
  let started = {} as Started
  beforeAll(async () => {
    started = await startPage()
  })
  afterAll(async () => {
    await started.end('SIGKILL')
  })
  return {
    get url() {
      return started.url
    },
    ask: (path, body) => started.ask(path, body),
    all: () => started.all(),
  }
}

/** The page once it is told what happens: of what happened before, it shows only what came of it. */
export async function openPhone(open: Open, url: string, options: BrowserContextOptions = CALM): Promise<Page> {
  const { page } = await open(url, options)
  await page.locator('#people > li').first().waitFor()
  return page
}

/** Texts wellmet as one does who sits before the page. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text to wellmet').fill(text)
  await page.keyboard.press('Enter')
}

export const conversation = (page: Page): Locator => page.getByRole('log', { name: 'Conversation' })
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name })
export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === node.ownerDocument.activeElement)

/** Until a text says this; the weekly text may come before a reminder, whatever day it is today. */
export async function moveUntil(page: Page, words: string): Promise<void> {
  for (let moves = 0; moves < 3; moves++) {
    const before = await conversation(page).locator('.row').count()
    await page.getByRole('button', { name: 'Next reminder' }).click()
    await conversation(page).locator('.row').nth(before).waitFor()
    if (await conversation(page).getByText(words).isVisible()) return
  }
}
