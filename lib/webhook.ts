import webhooks from 'twilio/lib/webhooks/webhooks.js'

/** The fields of a form that Twilio posted, untrimmed. */
export type Form = Record<string, string>

const MAX_BYTES = 32 * 1024
const FORM_TYPE = 'application/x-www-form-urlencoded'

/** What an HTTP API (payload 2.0) hands to a function, as far as a webhook needs it. */
export interface WebhookRequest {
  rawPath: string
  rawQueryString: string
  headers: Record<string, string | undefined>
  body?: string | undefined
  isBase64Encoded: boolean
}

/** A request that is not a webhook of Twilio's. `status` is the HTTP status to answer with; the body stays empty. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  readonly status: number

  constructor(status: number, reason: string) {
    super(reason)
    this.status = status
  }
}

/** The form of a webhook. Throws a `WebhookError` if it is too large (413) or no form (415). */
export function readForm({ headers, body = '', isBase64Encoded }: WebhookRequest): Form {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== FORM_TYPE) throw new WebhookError(415, 'not a form')
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  if (bytes.length > MAX_BYTES) throw new WebhookError(413, 'too large')
  return Object.fromEntries(new URLSearchParams(bytes.toString('utf8')))
}

/**
 * Whether Twilio signed this request with this token: HMAC-SHA1 over the public address and the sorted form
 * (https://www.twilio.com/docs/usage/security#validating-requests).
 */
export function isSigned(request: WebhookRequest, form: Form, token: string, publicUrl: string): boolean {
  const query = request.rawQueryString ? `?${request.rawQueryString}` : ''
  const signature = request.headers['x-twilio-signature'] ?? ''
  return webhooks.validateRequest(token, signature, `${publicUrl}${request.rawPath}${query}`, form)
}
