import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type System, startSystem } from '../integration/system.ts'
import {
  controlsOf,
  findPressable,
  followTabs,
  readAccessibilityTree,
  roleAndName,
} from './harness/accessibility-tree.ts'
import { type Open, test } from './harness/test.ts'

const TEXTS = [
  'Met Ana Silva, designer at Figma, at ReactConf. Looking for a React dev. 415-555-0134, ana@figma.com',
  'Bob Lee, data engineer at Stripe, via Ana',
  'idk',
  'target PM at Stripe',
]

let system: System

beforeAll(async () => {
  system = await startSystem()
  for (const text of TEXTS) await system.say(text)
}, 60_000)

afterAll(() => system.close())

async function openDoor(open: Open, text: string): Promise<Page> {
  const [reply = ''] = await system.say(text)
  return (await open(reply.match(/http\S+/)?.[0] ?? '')).page
}

async function openNetwork(open: Open): Promise<Page> {
  const page = await openDoor(open, 'web')
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByRole('searchbox').waitFor()
  return page
}

const CONTROLS = [
  'link People',
  'link Needs',
  'link Rhythm',
  'link Ways',
  'link Map',
  'searchbox Find by name, company, place, need or note',
  'DisclosureTriangle Ana Silva designer, Figma next Wed Nov 25',
  'DisclosureTriangle Bob Lee data engineer, Stripe next Wed Nov 25',
  'link Ana Silva',
  'DisclosureTriangle The weeks as a table',
  'link Bob Lee',
  'link Ana Silva',
  'link Bob Lee',
  'group Map, scrolls',
  'DisclosureTriangle The map as a list',
]

describe("the owner's page, to somebody who does not see it", () => {
  test('names everything that can be focused, and is gone through in the order in which it is read', async ({
    open,
  }) => {
    const page = await openNetwork(open)
    expect(controlsOf(await readAccessibilityTree(page)).map(roleAndName)).toEqual(CONTROLS)
    expect((await followTabs(page)).map(roleAndName)).toEqual(CONTROLS)
  })

  test('has a heading to each part, and says what it is', async ({ open }) => {
    const tree = await readAccessibilityTree(await openNetwork(open))
    expect(tree.filter(({ role }) => role === 'heading').map(({ name }) => name)).toEqual([
      ...['Your network', 'People', 'Open needs', 'Your rhythm', 'Ways to your targets', 'PM, Stripe'],
      'Who introduced whom',
    ])
    expect(tree.filter(({ role }) => role === 'region').map(({ name }) => name)).toEqual([
      ...['People', 'Open needs', 'Your rhythm', 'Ways to your targets', 'Who introduced whom'],
    ])
  })

  test('says how many were found, as they are', async ({ open }) => {
    const page = await openNetwork(open)
    const live = (await readAccessibilityTree(page)).filter((one) => one.live !== null)
    expect(live.map(({ live, role }) => `${live} ${role}`)).toEqual(['polite status'])
    await page.getByRole('searchbox').fill('stripe')
    await page.getByRole('status').getByText('1 of 2').waitFor()
  })

  test('has nothing that a pointer alone can press: links on the map are in the list below it', async ({ open }) => {
    const page = await openNetwork(open)
    // What is pressed on the document is a link: the same is done when its address is followed.
    expect(await findPressable(page)).toEqual(['#document', 'button'])
    await page.getByText('The map as a list').click()
    const targets = (links: string) =>
      page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href')).sort())
    expect(await targets('#map svg a')).toEqual(await targets('#map .instead a'))
  })

  test('has doors with one button, or one to each file, that says what it gives', async ({ open }) => {
    const controls = async (text: string) => (await followTabs(await openDoor(open, text))).map(roleAndName)
    expect(await controls('web')).toEqual(['button Open it'])
    expect(await controls('export')).toEqual([
      'button Contact cards for a phone',
      'button Contact cards, newest standard',
      'button Table',
      'button Everything',
    ])
    expect(await controls('calendar')).toEqual([
      'link Subscribe',
      'textbox In Google Calendar: Other calendars, From URL. Paste this address:',
    ])
  })
})
