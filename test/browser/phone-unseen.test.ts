import type { Page } from 'playwright-core'
import { beforeEach, describe, expect } from 'vitest'
import {
  controlsOf,
  findPressable,
  followTabs,
  readAccessibilityTree,
  roleAndName,
} from './harness/accessibility-tree.ts'
import { A_WEEK, conversation, isFocused, openPhone, region, say, sharePage, startPage } from './harness/phone-page.ts'
import { test } from './harness/test.ts'

const started = sharePage()

beforeEach(() => started.ask('/reset', {}))

/** Keeps in the page what comes to be in its live regions, in order: what a screen reader says of them by itself. */
const NOTE_ANNOUNCEMENTS = `
  announced = []
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = target.closest?.('[role=log], [role=status], [role=alert]')
      if (!region || region.ariaBusy === 'true') continue
      for (const added of addedNodes) {
        if (added.ariaHidden !== 'true') announced.push(region.role + ': ' + added.textContent)
      }
    }
  }).observe(document.body, { subtree: true, childList: true })
`

const announced = (page: Page) => page.evaluate<string[]>('announced')

const BEFORE_THE_FIRST_TEXT = [
  'link Skip to the text field',
  'button Take the tour (1 minute)',
  'button Start over',
  'log Conversation',
  'button Ana Silva',
  'button Met Ana Silva, designer at Figma, at ReactConf. Looking for a React dev',
  'button coffee with bob lee from stripe, ping him friday',
  'button Share a contact card or a file',
  'textbox Text to wellmet',
  'button Send',
  'button Next reminder',
  'button +1 day',
  'button To Friday',
]

describe('the phone page, to somebody who does not see it', () => {
  test('says each text once, as it arrives, and who wrote it', async ({ open }) => {
    const page = await openPhone(open, started.url)
    await page.evaluate(NOTE_ANNOUNCEMENTS)
    await say(page, 'Ana Silva')
    await conversation(page).getByText('How can you help Ana?').waitFor()
    await say(page, 'a lawyer')
    await conversation(page).getByText("I'll remind you").waitFor()
    expect(await announced(page)).toEqual([
      expect.stringMatching(/^log: \w{3}, \w{3} \d+ /),
      expect.stringMatching(/^log: You: Ana Silva/),
      expect.stringMatching(/^log: wellmet: Saved Ana Silva. How can you help Ana\?/),
      expect.stringMatching(/^log: You: a lawyer/),
      expect.stringMatching(/^log: wellmet: Ana Silva: looking for a lawyer/),
    ])
  })

  test('says a reminder once, whatever becomes of it on its way', async ({ open }) => {
    const page = await openPhone(open, started.url)
    await say(page, 'Met Ana Silva. Looking for a React dev')
    await conversation(page).getByText("I'll remind you").waitFor()
    await page.evaluate(NOTE_ANNOUNCEMENTS)
    const reminder = conversation(page).locator('.row', { hasText: 'Follow up with Ana Silva' })
    for (let days = 0; days < 5 && (await reminder.count()) === 0; days++)
      await page.getByRole('button', { name: '+1 day' }).click()
    await reminder.getByText('Delivered').waitFor()
    const said = await announced(page)
    expect(said.filter((one) => one.includes('Follow up with Ana Silva'))).toHaveLength(1)
    for (const one of said) expect(one).toMatch(/^log: (?:wellmet: |\w{3}, \w{3} \d+ )/)
  })

  test('has regions that announce politely, and at once what went wrong', async ({ open }) => {
    const page = await openPhone(open, started.url)
    const live = (await readAccessibilityTree(page)).filter((one) => one.live !== null)
    expect(live.map((one) => `${one.live} ${roleAndName(one).trim()}`)).toEqual([
      'polite log Conversation',
      'assertive alert',
      'polite status',
    ])
    await page.evaluate(NOTE_ANNOUNCEMENTS)
    await page.getByRole('button', { name: 'Next reminder' }).click()
    await expect.poll(() => announced(page)).toEqual([expect.stringMatching(/^alert: Nothing is due yet/)])
  })

  test('names everything that can be focused, and is gone through in the order in which it is read', async ({
    open,
  }) => {
    const page = await openPhone(open, started.url)
    expect(controlsOf(await readAccessibilityTree(page)).map(roleAndName)).toEqual(BEFORE_THE_FIRST_TEXT)
    expect((await followTabs(page)).map(roleAndName)).toEqual(BEFORE_THE_FIRST_TEXT)
  })

  test('has nothing that a pointer alone can press', async ({ open }) => {
    expect(await findPressable(await openPhone(open, started.url))).toEqual(['button'])
  })

  test('opens a sheet by keyboard, keeps the focus there, and gives it back', async ({ open }) => {
    const page = await openPhone(open, started.url)
    const attach = page.getByRole('button', { name: 'Share a contact card or a file' })
    await attach.focus()
    await page.keyboard.press('Enter')
    expect(controlsOf(await readAccessibilityTree(page)).map(roleAndName)).toEqual([
      'dialog Share from your phone',
      'button Maya Chen photographer',
      'button Omar Haddad engineering manager, Shopify',
      'button Zoë Moreau recruiter, Stripe',
      'button A file of your own',
      'button Cancel',
    ])
    await page.keyboard.press('Escape')
    expect(await isFocused(attach)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await conversation(page).getByText('How can you help Maya?').waitFor()
    expect(await isFocused(attach)).toBe(true)
  })

  test('tells each step of the tour, and lets it be stopped at once', async ({ open }) => {
    const page = await openPhone(open, started.url)
    await page.evaluate(NOTE_ANNOUNCEMENTS)
    await page.getByRole('button', { name: /Take the tour/ }).focus()
    await page.keyboard.press('Enter')
    const stop = page.getByRole('button', { name: 'Stop the tour' })
    await expect.poll(() => isFocused(stop)).toBe(true)
    expect(await stop.getAttribute('aria-describedby')).toBe('tour-caption')
    await region(page, 'Guided tour').waitFor({ state: 'hidden', ...A_WEEK })
    const steps = (await announced(page)).filter((said) => said.startsWith('status: '))
    expect(steps.length).toBeGreaterThanOrEqual(8)
    expect(new Set(steps).size).toBe(steps.length)
    expect(steps.at(-1)).toMatch(/^status: On Sunday, the week in one text/)
    expect(await isFocused(page.getByLabel('Text to wellmet'))).toBe(true)
  })
})

test('the page says when wellmet has ended', async ({ browser }) => {
  const other = await startPage()
  // Not by `open`: that nothing answers is what the console calls an error.
  const page = await browser.newPage()
  await page.goto(other.url)
  await page.locator('#people > li').first().waitFor()
  await page.evaluate(NOTE_ANNOUNCEMENTS)
  await other.end('SIGKILL')
  await expect.poll(() => announced(page)).toContain('status: wellmet is not running. Start it again with npm start.')
  await page.close()
})
