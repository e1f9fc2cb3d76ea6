import { afterAll, beforeAll, expect } from 'vitest'
import { type System, startSystem } from '../integration/system.ts'
import { contactOf } from '../unit/conversation/view-fixture.ts'
import { noteOn } from '../unit/pages/random-records.ts'
import { test } from './harness/test.ts'
import { keepPeople } from './pages/keep-people.ts'

const PEOPLE = 2000

const idOf = (index: number) => String(index).padStart(10, '0')

/** One in five was introduced by another, one in three needs something; three notes on each. */
const personAt = (index: number) =>
  contactOf(`Person Number${index}`, {
    id: idOf(index),
    title: 'designer',
    organization: `Company ${index % 97}`,
    phones: ['+12025550134'],
    emails: [`person${index}@example.com`],
    needs: index % 3 === 0 ? [{ text: `help with thing ${index}`, status: 'open', promisedFor: null }] : [],
    introducedBy:
      index % 5 === 0 && index > 0
        ? { name: `Person Number${Math.floor(index / 10)}`, id: idOf(Math.floor(index / 10)) }
        : null,
  })

let system: System

beforeAll(async () => {
  system = await startSystem()
  const indexes = Array.from({ length: PEOPLE }, (_, index) => index)
  const notes = indexes.flatMap((index) =>
    ['likes long walks', 'and short meetings', 'plays the cello'].map((text, nth) => noteOn(idOf(index), text, nth)),
  )
  await keepPeople(indexes.map(personAt), notes)
  await system.say('target PM at Company 7')
}, 180_000)

afterAll(() => system.close())

/** Seconds of a processor: how long it takes on a machine that does nothing else, as this one may. */
test(`the page with ${PEOPLE} people can be used within a second`, async ({ open }) => {
  const [reply = ''] = await system.say('web')
  const { page } = await open(reply.match(/http\S+/)?.[0] ?? '')
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.getByRole('button').click()
  await page.locator('#search').waitFor()
  const { metrics } = await browser.send('Performance.getMetrics')
  expect(metrics.find(({ name }) => name === 'TaskDuration')?.value).toBeLessThan(1)

  await page.getByRole('searchbox').fill('number1234')
  await page.getByText(`1 of ${PEOPLE}`).waitFor()
  expect(await page.locator('.people > li:visible b').allTextContents()).toEqual(['Person Number1234'])
  await page.getByRole('searchbox').fill('')
  expect(await page.locator('.people > li:visible').count()).toBe(30)
  await page.getByRole('button', { name: `Show all ${PEOPLE}` }).click()
  expect(await page.locator('.people > li:visible').count()).toBe(PEOPLE)
}, 120_000)
