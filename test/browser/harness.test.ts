import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type LocalServer, listenLocally } from '../../infra/local/server.ts'
import { test, testThatFails } from './harness/test.ts'

const inPage = (content: string) => `<!doctype html><html lang="en"><title>a page</title><main>${content}</main></html>`

/** Grey on white cannot be read, grey on black can. */
const grey =
  '<style>p { color: #ccc } @media (prefers-color-scheme: dark) { :root { background: #000; color: #fff } }</style>'

const PAGES: Record<string, string> = {
  '/fine': inPage('<h1>Hello</h1>'),
  '/grey': inPage(`${grey}<h1>Hello</h1><p>Can you read this?</p>`),
  '/noisy': inPage('<h1>Hello</h1><script>console.error("oh")</script>'),
  '/broken': inPage('<h1>Hello</h1><script>setTimeout(() => { throw new Error("oh") })</script>'),
  '/reaching-out': inPage('<h1>Hello</h1><img alt="" src="http://example.invalid/pixel.png">'),
}

let server: LocalServer

beforeAll(async () => {
  server = await listenLocally(
    createServer(({ url = '' }, response) => {
      // Asked for, whatever the page says.
      if (url === '/favicon.ico') return response.writeHead(204).end()
      return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGES[url])
    }),
  )
})

afterAll(() => server.close())

describe('a test in a browser', () => {
  test('finds nothing wrong with a page that is fine, and keeps a picture of it', async ({ open }) => {
    const { page, checkAccessibility, keepScreenshot } = await open(`${server.url}/fine`)
    await checkAccessibility()
    await keepScreenshot('harness')
    expect(await page.textContent('h1')).toBe('Hello')
  })

  test('finds a text that is too faint in the colours it is shown in', async ({ open }) => {
    const dark = await open(`${server.url}/grey`, { colorScheme: 'dark' })
    await dark.checkAccessibility()
    const light = await open(`${server.url}/grey`)
    await expect(light.checkAccessibility()).rejects.toThrow('color-contrast')
  })

  for (const path of ['noisy', 'broken', 'reaching-out']) {
    testThatFails(`fails on a page that is ${path}`, async ({ open }) => {
      const { page } = await open(`${server.url}/${path}`)
      await page.waitForTimeout(50)
    })
  }
})
