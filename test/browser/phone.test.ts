import { beforeEach, describe, expect } from 'vitest'
import {
  A_WEEK,
  CALM,
  conversation,
  isFocused,
  moveUntil,
  NARROW,
  region,
  say,
  sharePage,
  WIDE,
} from './harness/phone-page.ts'
import { test } from './harness/test.ts'

const PATIENT = { timeout: 20_000 }

const started = sharePage()

describe('the phone', () => {
  beforeEach(() => started.ask('/reset', {}))

  test('logs someone, asks, moves the clock, is answered, and moves the follow-up', async ({ open }) => {
    const { page, keepScreenshot } = await open(started.url, CALM)
    await say(page, 'Met Ana Silva, designer at Figma, at ReactConf')
    await conversation(page).getByText('How can you help Ana?').waitFor()
    await say(page, 'an intro to someone hiring React devs')
    const ana = region(page, 'Coming up').getByRole('listitem').filter({ hasText: 'Ana Silva' })
    await ana.filter({ hasText: 'React devs' }).waitFor()
    const before = await ana.locator('.when').textContent()
    const person = region(page, 'People, and what they need').getByRole('listitem').filter({ hasText: 'Ana Silva' })
    await person.filter({ hasText: 'designer, Figma · met at ReactConf' }).first().waitFor()

    await moveUntil(page, 'Follow up with Ana Silva')
    await say(page, "done, sent her Bob's email")
    await conversation(page).getByText('Followed up with Ana Silva').waitFor()
    await ana.filter({ hasText: 'weeks' }).waitFor()
    expect(await ana.locator('.when').textContent()).not.toBe(before)
    await person.filter({ hasText: "sent her Bob's email" }).first().waitFor()
    await keepScreenshot('phone-answered')
  })

  test('shows what became of each text, how many segments it has and what it costs', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await say(page, 'Ana Silva')
    await conversation(page).getByText('Delivered · 1 segment · 0.8¢').waitFor()
    await conversation(page).getByText('Delivered · 1 segment · 1.2¢').waitFor()
  })

  test('shares a contact card, and shows it in the conversation', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await page.getByRole('button', { name: 'Share a contact card or a file' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Zoë Moreau/ })
      .click()
    await conversation(page).getByText('recruiter, Stripe', { exact: true }).waitFor()
    await conversation(page).getByText('How can you help Zoë?').waitFor()
  })

  test('sends a file of the owner, which wellmet says that it cannot read', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await page.getByRole('button', { name: 'Share a contact card or a file' }).click()
    const file = { name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('a picture') }
    await page.getByLabel('A file of your own').setInputFiles(file)
    await conversation(page).getByText('A file: image/jpeg').waitFor()
    await conversation(page).getByText('I can read contact cards only').waitFor()
  })

  test('shows the same in every window, and again after a reload', async ({ open }) => {
    const one = await open(started.url, CALM)
    const other = await open(started.url, CALM)
    await say(one.page, 'Ana Silva')
    await conversation(other.page).getByText('How can you help Ana?').waitFor()
    await other.page.reload()
    await conversation(other.page).getByText('How can you help Ana?').waitFor()
  })

  test('shows a text as it was written, whatever is in it', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    const text = 'Ana <img src=x onerror="document.title=1"> & <b>Bob</b>'
    await say(page, text)
    await conversation(page).getByText(text, { exact: true }).waitFor()
    expect(await page.title()).toContain('wellmet')
  })

  test('makes a link of an address, without the words around it', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await say(page, 'Met Ana Silva, see https://example.com/ana?x=1.')
    const link = conversation(page).getByRole('link', { name: 'https://example.com/ana?x=1', exact: true }).first()
    expect(await link.getAttribute('href')).toBe('https://example.com/ana?x=1')
  })

  test('starts over once the owner has agreed', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await say(page, 'Ana Silva')
    await conversation(page).getByText('How can you help Ana?').waitFor()
    await page.getByRole('button', { name: 'Start over' }).click()
    await page.getByRole('button', { name: 'Keep everything' }).click()
    await conversation(page).getByText('How can you help Ana?').waitFor()
    await page.getByRole('button', { name: 'Start over' }).click()
    await page.getByRole('button', { name: 'Forget them' }).click()
    await page.getByText('Nobody yet. A name is enough.').waitFor()
    expect(await conversation(page).locator('.row').count()).toBe(0)
  })

  test('says why nothing happens', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await page.getByRole('button', { name: 'Next reminder' }).click()
    await page.getByRole('alert').getByText('Nothing is due yet').waitFor()
  })

  test('can be used by keyboard alone', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ana Silva')
    await page.keyboard.press('Enter')
    await conversation(page).getByText('How can you help Ana?').waitFor()
    const before = await page.locator('#clock').textContent()
    const moveOneDay = page.getByRole('button', { name: '+1 day' })
    for (let tabs = 0; tabs < 4 && !(await isFocused(moveOneDay)); tabs++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#clock').textContent(), PATIENT).not.toBe(before)
    expect(await isFocused(moveOneDay)).toBe(true)
  })
})

/** Keeps in the page how many pixels are between the tour's step and the phone, and below the text field, while it is played. */
const NOTE_ROOM = `
  room = []
  const edges = (id) => document.querySelector(id).getBoundingClientRect()
  setInterval(() => {
    if (!document.body.classList.contains('touring') || edges('.tour').top > 13) return
    room.push(edges('.phone').top - edges('.tour').bottom, innerHeight - edges('#text').bottom)
  }, 20)
`

describe('the guided tour', () => {
  beforeEach(() => started.ask('/reset', {}))

  test('plays a week to its end, and leaves the phone to the owner', async ({ open }) => {
    const { page, keepScreenshot } = await open(started.url, { ...CALM, viewport: WIDE })
    await page.getByRole('button', { name: /Take the tour/ }).click()
    const tour = region(page, 'Guided tour')
    await tour.waitFor()
    expect(await page.getByRole('button', { name: '+1 day' }).isDisabled()).toBe(true)
    await tour.waitFor({ state: 'hidden', ...A_WEEK })
    await conversation(page).getByText('This week: 3 met').waitFor()
    for (const name of ['Bob Lee', 'Ana Silva', 'Priya Raman']) {
      await page.getByRole('heading', { name }).waitFor()
    }
    await page
      .locator('#clock')
      .filter({ hasText: /Sunday/ })
      .waitFor()
    await keepScreenshot('tour-end')
    await say(page, 'needs')
    await conversation(page).getByText('speakers for her meetup').last().waitFor()
  })

  test('has each step above the whole phone, and never upon it, on a narrow screen', async ({ open }) => {
    const { page } = await open(started.url, { ...CALM, viewport: NARROW })
    await page.evaluate(NOTE_ROOM)
    await page.getByRole('button', { name: /Take the tour/ }).click()
    await conversation(page).getByText('This week: 3 met').waitFor(A_WEEK)
    await region(page, 'Guided tour').waitFor({ state: 'hidden' })
    const room = await page.evaluate<number[]>('room')
    expect(room.length).toBeGreaterThan(8)
    expect(Math.min(...room)).toBeGreaterThan(0)
  })

  test('asks before it forgets, and can be stopped', async ({ open }) => {
    const { page } = await open(started.url, CALM)
    await say(page, 'Zoe Adams')
    await conversation(page).getByText('How can you help Zoe?').waitFor()
    await page.getByRole('button', { name: /Take the tour/ }).click()
    await page.getByRole('button', { name: 'Forget them and begin' }).click()
    await page.getByRole('button', { name: 'Stop the tour' }).click()
    await region(page, 'Guided tour').waitFor({ state: 'hidden' })
    expect(await isFocused(page.getByLabel('Text to wellmet'))).toBe(true)
    await say(page, 'Bob Lee')
    await conversation(page).getByText('How can you help Bob?').last().waitFor()
    expect(await page.getByRole('heading', { name: 'Zoe Adams' }).count()).toBe(0)
  })
})
