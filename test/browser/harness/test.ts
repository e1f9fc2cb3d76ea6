import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'

const screenshots = fileURLToPath(new URL('../../../screenshots/', import.meta.url))
const axe = createRequire(import.meta.url)('axe-core').source

/** A page in a browser of its own: nothing of what another test stored is in it. */
export interface Visit {
  readonly page: Page
  /** Fails on anything that axe finds wrong with the page as it is now: WCAG 2.2 AA and axe's best practices. */
  checkAccessibility(): Promise<void>
  /** Keeps a picture of the window as `screenshots/NAME.png`, which git ignores. */
  keepScreenshot(name: string): Promise<void>
}

/** Visits an address. `options` are Playwright's, such as `viewport`, `colorScheme` and `reducedMotion`. */
export type Open = (url: string, options?: BrowserContextOptions) => Promise<Visit>

const fixtures = base.extend<{ browser: Browser; open: Open }>({
  browser: [
    async ({ task: _ }, use) => {
      const browser = await chromium.launch(inject('browser') ?? {})
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const problems: string[] = []
    const contexts: { close(): Promise<void> }[] = []
    await use(async (url, options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      watch(page, problems)
      await page.goto(url)
      return visit(page)
    })
    for (const context of contexts) await context.close()
    expect(problems, 'what the browser complained of').toEqual([])
  },
})

/**
 * A test in a browser: `open` visits an address. It fails on whatever the browser's console calls an error, on an
 * exception that nobody caught and on a request to anywhere else. Skipped where no browser starts.
 */
export const test = fixtures.skipIf(inject('browser') === null)

/** Passes if the test in it fails. */
export const testThatFails = inject('browser') === null ? fixtures.skip : fixtures.fails

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message))
  page.on('request', (request) => {
    if (!/^(http:\/\/(localhost|127\.0\.0\.1):|data:|blob:)/.test(request.url())) {
      problems.push(`a request to ${request.url()}`)
    }
  })
}

function visit(page: Page): Visit {
  return {
    page,
    async checkAccessibility() {
      await page.evaluate(axe)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
      )
      expect(found.join('\n\n')).toBe('')
    },
    async keepScreenshot(name) {
      mkdirSync(screenshots, { recursive: true })
      await page.screenshot({ path: `${screenshots}${name}.png` })
    },
  }
}
