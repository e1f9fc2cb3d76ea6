import twilioWebhooks from 'twilio/lib/webhooks/webhooks.js'

/** A webhook as it goes out, so that it can go out again unchanged. */
export interface Webhook {
  /** With the query, without the fragment. */
  readonly url: string
  readonly body: string
  readonly signature: string
  readonly retries: number
  /** Whether it is tried again whatever went wrong; otherwise only when no connection was made. */
  readonly retriesAll: boolean
  readonly timeoutMs: number
}

export interface WebhookAnswer {
  readonly contentType: string
  readonly body: string
}

/**
 * Signs a form POST. The address may say in its fragment how often it is tried again (`rc`), after what (`rp`) and how
 * long an answer may take (`rt`); the fragment is not signed. https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export function signWebhook(address: string, token: string, parameters: Readonly<Record<string, string>>): Webhook {
  const [url = '', fragment] = address.split('#')
  const overrides = new URLSearchParams(fragment)
  return {
    url,
    body: new URLSearchParams(parameters).toString(),
    signature: twilioWebhooks.getExpectedTwilioSignature(token, url, parameters),
    retries: Number(overrides.get('rc') ?? 1),
    retriesAll: overrides.get('rp') === 'all',
    timeoutMs: Number(overrides.get('rt') ?? 15_000),
  }
}

/** Delivers it, again after a failure, and gives the answer; null if there was none, or none but errors. */
export async function deliverWebhook(webhook: Webhook): Promise<WebhookAnswer | null> {
  for (let attempt = 0; attempt <= webhook.retries; attempt++) {
    const response = await post(webhook)
    if (response?.ok) return { contentType: response.headers.get('content-type') ?? '', body: await response.text() }
    await response?.body?.cancel()
    if (response && !webhook.retriesAll) return null
  }
  return null
}

async function post({ url, body, signature, timeoutMs }: Webhook): Promise<Response | null> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': 'TwilioProxy/1.1',
    'x-twilio-signature': signature,
  }
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) })
  } catch {
    // Not reachable, or no answer in time.
    return null
  }
}
