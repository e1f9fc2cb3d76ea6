import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod/mini'
import { askAs, type TwilioCredentials } from './twilio-credentials.ts'
import { TwilioError } from './twilio-error.ts'

const TIMEOUT_MS = 10_000
/**
 * After 429 Twilio wants a pause, longer each time and not the same for everyone who was refused
 * (https://www.twilio.com/docs/api/errors/20429): at most so long, before the request is made again.
 */
const PAUSES_MS = [200, 400, 800, 1600]
const Refusal = z.object({ code: z.optional(z.number()) })

/**
 * Requests to Twilio's REST API. What wellmet asks of it besides messages is asked by these alone: the `twilio` package
 * would bring all products along. Answers are JSON, not parsed further. A refusal throws a `TwilioError`; a failed connection, what `fetch` threw.
 */
export class TwilioRest {
  private readonly credentials: TwilioCredentials

  constructor(credentials: TwilioCredentials) {
    this.credentials = credentials
  }

  get(url: string): Promise<unknown> {
    return this.request(url, {})
  }

  postForm(url: string, fields: Readonly<Record<string, string>> | [string, string][]): Promise<unknown> {
    return this.request(url, { method: 'POST', body: new URLSearchParams(fields) })
  }

  postJson(url: string, value: unknown): Promise<unknown> {
    const headers = { 'content-type': 'application/json' }
    return this.request(url, { method: 'POST', body: JSON.stringify(value), headers })
  }

  private async request(url: string, init: RequestInit): Promise<unknown> {
    const response = await askAs(this.credentials, (authorization) =>
      fetchPatiently(url, { ...init, headers: { ...init.headers, authorization, accept: 'application/json' } }),
    )
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return answer
    throw new TwilioError(Refusal.safeParse(answer).data?.code ?? response.status, response.status)
  }
}

/** What was refused because there were too many requests was not done, so that it can be asked for again. */
async function fetchPatiently(url: string, init: RequestInit, pauses = PAUSES_MS): Promise<Response> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
  const [pause, ...others] = pauses
  if (response.status !== 429 || pause === undefined) return response
  await response.body?.cancel()
  await sleep(pause * Math.random())
  return fetchPatiently(url, init, others)
}
