import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { type Started, start } from '../../integration/local/run-start.ts'

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

/** Texts wellmet as one does who sits before the page. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text to wellmet').fill(text)
  await page.keyboard.press('Enter')
}

export const conversation = (page: Page): Locator => page.getByRole('log', { name: 'Conversation' })
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name })
export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === node.ownerDocument.activeElement)
