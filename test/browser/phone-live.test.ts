import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect } from 'vitest'
import { start } from '../integration/local/run-start.ts'
import { conversation, moveUntil, openPhone, region, say, sharePage } from './harness/phone-page.ts'
import { test } from './harness/test.ts'

const PATIENT = { timeout: 20_000 }

const started = sharePage()

beforeEach(() => started.ask('/reset', {}))

/** Keeps in the page which parts were lit, in the order in which each first was. */
const NOTE_LIT_PARTS = `
  litParts = []
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const { part } = target.dataset
      if (target.classList.contains('lit') && part && !litParts.includes(part)) litParts.push(part)
    }
  }).observe(document.getElementById('road'), { subtree: true, attributes: true, attributeFilter: ['class'] })
`

/** Keeps in the page what comes into the conversation and goes out of it, in order. */
const NOTE_BUBBLES = `
  seen = []
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      for (const { className } of addedNodes) seen.push(className)
      for (const { className } of removedNodes) seen.push('no ' + className)
    }
  }).observe(document.getElementById('conversation'), { childList: true })
`

/** Keeps in the page what is said to have become of any text, in order. */
const NOTE_FATES = `
  fates = []
  const note = ({ data }) => fates.push(data.split(' · ')[0])
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.data) note(target)
      for (const added of addedNodes) if (added.className?.startsWith('row')) note(added.querySelector('.fate').firstChild)
    }
  }).observe(document.getElementById('conversation'), { subtree: true, childList: true, characterData: true })
`

/** How far a person's dot is along the strip, in pixels. */
async function positionOf(page: Page, initials: string): Promise<number> {
  const box = await page.locator('#strip .avatar', { hasText: initials }).boundingBox()
  return box?.x ?? Number.NaN
}

describe('while something happens, the phone page', () => {
  test('shows that wellmet is typing, from a text to its answer', async ({ open }) => {
    const page = await openPhone(open, started.url)
    await page.evaluate(NOTE_BUBBLES)
    await say(page, 'Ana Silva')
    await conversation(page).getByText('How can you help Ana?').waitFor()
    const typing = 'bubble wellmet typing'
    expect(await page.evaluate('seen')).toEqual(['divider', 'row owner', typing, `no ${typing}`, 'row wellmet'])
  })

  test('shows how a reminder is sent, and that it arrived', async ({ open }) => {
    const page = await openPhone(open, started.url)
    await say(page, 'Met Ana Silva. Looking for a React dev')
    await conversation(page).getByText("I'll remind you").waitFor()
    await page.evaluate(NOTE_FATES)
    await moveUntil(page, 'Follow up with Ana Silva')
    await expect
      .poll(() => page.evaluate<string[]>('fates'), PATIENT)
      .toEqual(expect.arrayContaining(['Sending', 'Sent', 'Delivered']))
  })

  test('lights up the parts of the road that a text takes, and says what happened there', async ({ open }) => {
    const page = await openPhone(open, started.url, {})
    await page.evaluate(NOTE_LIT_PARTS)
    await say(page, 'Met Ana Silva at ReactConf. Looking for a React dev')
    const onTheWay = ['phone', 'twilio', 'api', 'receive-text', 'table', 'bus', 'set-alarm', 'scheduler']
    await expect.poll(() => page.evaluate('litParts'), PATIENT).toEqual(onTheWay)
    const happened = page.getByRole('list', { name: 'What just happened, newest first' })
    await happened.getByText('an alarm is set').waitFor()
    await moveUntil(page, 'Follow up with Ana Silva')
    await expect
      .poll(() => page.evaluate('litParts'), PATIENT)
      .toEqual(expect.arrayContaining(['send-due', 'track-delivery']))
  })

  test('lights up the part that opens a private link', async ({ open }) => {
    const page = await openPhone(open, started.url, {})
    await started.ask('/text', { body: 'web' })
    await page.evaluate(NOTE_LIT_PARTS)
    const [link = ''] = (await started.all()).texts.at(-1)?.body.match(/http\S+/) ?? []
    expect((await fetch(link)).status).toBe(200)
    await expect.poll(() => page.evaluate('litParts'), PATIENT).toEqual(expect.arrayContaining(['api', 'serve-pages']))
  })

  test('has each follow-up on a strip of time, which comes nearer as the clock moves', async ({ open }) => {
    const page = await openPhone(open, started.url)
    await say(page, 'Met Ana Silva. Needs a lawyer. ping her in 3 weeks')
    await say(page, 'Met Bob Lee. Needs a cofounder. ping him in 2 months')
    await region(page, 'Coming up').getByText('Bob Lee').waitFor()
    const [ana, bob] = [await positionOf(page, 'AS'), await positionOf(page, 'BL')]
    expect(ana).toBeLessThan(bob)
    await page.getByRole('button', { name: 'To Friday' }).click()
    await expect.poll(() => page.locator('#clock').textContent(), PATIENT).toMatch(/^Friday, .*, 9:0\d AM$/)
    await expect.poll(() => positionOf(page, 'AS'), PATIENT).toBeLessThan(ana)
    expect(await positionOf(page, 'BL')).toBeLessThan(bob)
  })
})

/** A reminder that the carrier could not bring, as the local system keeps it. */
const LOST = {
  sid: `SM${'0'.repeat(32)}`,
  direction: 'outbound-api',
  from: '+12025550199',
  to: '+12025550100',
  body: 'Lost on its way',
  segments: 1,
  media: [],
  at: '2026-11-23T15:00:00Z',
  status: 'undelivered',
  errorCode: 30003,
}

test('a text that was not delivered is shown so', async ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
  writeFileSync(join(folder, 'messages.jsonl'), `${JSON.stringify({ message: LOST })}\n`)
  const other = await start(['--data', folder])
  const page = await openPhone(open, other.url)
  const row = conversation(page).locator('.row', { hasText: 'Lost on its way' })
  await row.getByText('Not delivered · 1 segment').waitFor()
  await page.close()
  await other.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
