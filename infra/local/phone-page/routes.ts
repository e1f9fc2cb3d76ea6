import type { RequestListener } from 'node:http'
import * as z from 'zod/mini'
import { json, type LocalRequest, type LocalResponse, toListener } from '../server.ts'
import type { Assets } from './assets.ts'
import type { Feed } from './feed.ts'
import type { Outcome } from './live.ts'
import type { Page } from './page.ts'

/** The longest text that Twilio takes, in characters, and its most bytes of an attachment (as base64). */
const MAX_BODY = 1600
const MAX_FILE = (5_000_000 * 4) / 3

const Text = z.object({ body: z.string().check(z.minLength(1), z.maxLength(MAX_BODY)) })
const File = z.object({
  contentType: z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/)),
  content: z.string().check(z.minLength(1), z.maxLength(MAX_FILE), z.regex(/^[A-Za-z0-9+/]+=*$/)),
})
const Move = z.object({ to: z.enum(['next-reminder', 'day', 'friday']) })
const Nothing = z.strictObject({})

/** Nothing from elsewhere, and no page of anybody else's around this one. */
const SECURITY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** What the page's server answers: the page and its parts, the feed at `/live`, and what the page asks for by POST. */
export function routePage(page: Page, feed: Feed, assets: Assets): RequestListener {
  const actions: Readonly<Record<string, (body: unknown) => Promise<Outcome>>> = {
    '/text': (body) => page.text(z.parse(Text, body).body),
    '/share': (body) => shareFile(page, z.parse(File, body)),
    '/clock': (body) => page.moveClock(z.parse(Move, body).to),
    '/reset': (body) => z.parse(Nothing, body) && page.reset(),
    '/tour/start': (body) => z.parse(Nothing, body) && page.startTour(),
    '/tour/stop': (body) => z.parse(Nothing, body) && page.stopTour(),
  }
  const answer = async (request: LocalRequest): Promise<LocalResponse> => {
    const { method, path } = request
    const action = Object.hasOwn(actions, path) ? actions[path] : undefined
    if (action) return method === 'POST' ? act(action, request) : { status: 405, headers: { allow: 'POST' } }
    const asset = assets.get(path)
    return method === 'GET' && asset
      ? { status: 200, headers: { 'content-type': asset.contentType }, body: asset.content }
      : { status: 404 }
  }
  const listener = toListener(answer)
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value)
    if (request.method !== 'GET' || request.url !== '/live') return listener(request, response)
    page.all((all) => feed.connect(response, all)).catch(() => response.writeHead(500).end())
  }
}

/** JSON only: a form of another page cannot send it without being asked first, and is refused then. */
async function act(
  action: (body: unknown) => Promise<Outcome>,
  { headers, body }: LocalRequest,
): Promise<LocalResponse> {
  if (headers['content-type'] !== 'application/json') return { status: 415 }
  try {
    return json(200, await action(JSON.parse(body.toString())))
  } catch (error) {
    if (error instanceof z.core.$ZodError || error instanceof SyntaxError) return { status: 400 }
    throw error
  }
}

const shareFile = (page: Page, { contentType, content }: z.infer<typeof File>): Promise<Outcome> =>
  page.share(Buffer.from(content, 'base64'), contentType)
