import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { A_WEEK, CALM, conversation, NARROW, region, sharePage, WIDE } from './harness/phone-page.ts'
import { test } from './harness/test.ts'

const started = sharePage()

const LOOKS = [
  ['light', 'wide', WIDE],
  ['light', 'narrow', NARROW],
  ['dark', 'wide', WIDE],
  ['dark', 'narrow', NARROW],
] as const

/** For how many pixels one can scroll on after the last of the page. */
const EMPTY_BELOW = `
  document.documentElement.scrollHeight - innerHeight - Math.max(
    0,
    ...[...document.querySelectorAll('main > *')].map((part) => part.getBoundingClientRect().bottom + scrollY - innerHeight),
  )
`

describe('the page is accessible', () => {
  for (const [colorScheme, size, viewport] of LOOKS) {
    test(`before the first text, ${colorScheme} and ${size}`, async ({ open }) => {
      await started.ask('/reset', {})
      const { page, checkAccessibility } = await open(started.url, { ...CALM, colorScheme, viewport })
      await page.getByText('Nobody yet. A name is enough.').waitFor()
      await checkAccessibility()
      expect(await bottomOf(page.getByLabel('Text to wellmet'))).toBeLessThan(viewport.height)
      await page.getByRole('button', { name: 'Share a contact card or a file' }).click()
      await checkAccessibility()
    })
  }

  for (const [colorScheme, size, viewport] of LOOKS) {
    test(`after a week, ${colorScheme} and ${size}`, async ({ open }) => {
      const { page, checkAccessibility, keepScreenshot } = await open(started.url, { ...CALM, colorScheme, viewport })
      if (!(await knowsSomeone())) await page.getByRole('button', { name: /Take the tour/ }).click()
      await conversation(page).getByText('This week: 3 met').waitFor(A_WEEK)
      await region(page, 'Guided tour').waitFor({ state: 'hidden' })
      await checkAccessibility()
      await keepScreenshot(`phone-${colorScheme}-${size}`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      expect(await page.evaluate(EMPTY_BELOW)).toBeLessThan(80)
    })
  }
})

async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox()
  return box ? box.y + box.height : Number.NaN
}

const knowsSomeone = async () => (await started.all()).known.contacts.length > 0
