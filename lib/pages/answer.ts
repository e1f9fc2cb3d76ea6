import { gzipSync } from 'node:zlib'
import type { HttpAnswer } from '../middleware.ts'

/** An answer to a browser or a calendar. */
export interface PageAnswer extends HttpAnswer {
  headers: Record<string, string>
  isBase64Encoded?: boolean
}

/** What an HTTP API (payload 2.0) hands to a function, as far as a page needs it. */
export interface PageRequest {
  rawPath: string
  rawQueryString: string
  headers: Record<string, string | undefined>
  requestContext: { http: { method: string } }
}

/** Nobody keeps it, finds it, frames it, guesses its type, or learns from it where the reader came from. */
const guards: Record<string, string> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

const NOTHING_ELSE = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** A file to keep. */
export const sendFile = (content: string, type: string, name: string): PageAnswer => ({
  ...sendContent(content, type),
  headers: { ...sendContent(content, type).headers, 'content-disposition': `attachment; filename="${name}"` },
})

/** Content that is not shown by a browser. */
export const sendContent = (content: string, type: string): PageAnswer => ({
  statusCode: 200,
  headers: {
    ...guards,
    'content-type': type,
    'content-security-policy': `${NOTHING_ELSE}; sandbox`,
    'referrer-policy': 'no-referrer',
  },
  body: content,
})

/** A page, as `renderPage` makes it. `policy` are the sources that its content security policy lets in. */
export interface RenderedPage {
  readonly html: string
  readonly policy: string
}

/**
 * A page to be shown. One with a button keeps `Origin` in what the button sends, which a policy of no referrer at all
 * would make `null`; it links to no other site.
 */
export const showPage = ({ html, policy }: RenderedPage, statusCode = 200): PageAnswer => ({
  statusCode,
  headers: {
    ...guards,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${NOTHING_ELSE}; ${policy}`,
    'referrer-policy': 'same-origin',
  },
  body: html,
})

/** Bytes below which compressing gains nothing. */
const WORTH_COMPRESSING = 1000

/** The answer compressed, if whoever asked can read that. Lambda returns 6 MB at most. */
export function compress(answer: PageAnswer, { headers }: PageRequest): PageAnswer {
  const isAccepted = /\bgzip\b/.test(headers['accept-encoding'] ?? '')
  if (!isAccepted || answer.body.length < WORTH_COMPRESSING) return answer
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
    body: gzipSync(answer.body).toString('base64'),
    isBase64Encoded: true,
  }
}
