import type { MiddlewareObj } from '@middy/core'
import type { TwilioToken } from './adapters/twilio-token.ts'
import { logProblem, nameError } from './log.ts'
import { type Form, isSigned, readForm, WebhookError, type WebhookRequest } from './webhook.ts'

/** An answer to an HTTP request. */
export interface HttpAnswer {
  statusCode: number
  headers?: Record<string, string>
  body: string
}

/** A webhook request with its verified form. */
export interface VerifiedRequest extends WebhookRequest {
  form: Form
}

/** What is needed to tell Twilio's requests from others. */
export interface WebhookVerifier {
  token: TwilioToken
  publicUrl: string
}

/**
 * Lets only requests through that Twilio signed, and adds their form. After a failure the token is read again, since it
 * may have been rotated. Throws a `WebhookError` (403, 413, 415).
 */
export const verifyWebhook = (verifier: () => WebhookVerifier): MiddlewareObj<VerifiedRequest, HttpAnswer> => ({
  before: async ({ event }) => {
    const { token, publicUrl } = verifier()
    const form = readForm(event)
    const isGenuine = (secret: string) => isSigned(event, form, secret, publicUrl)
    if (!isGenuine(await token.get())) {
      const renewed = await token.refresh()
      if (renewed === null || !isGenuine(renewed)) throw new WebhookError(403, 'not signed by Twilio')
    }
    event.form = form
  },
})

/**
 * Answers errors with a status and an empty body: Twilio would text anything else to the owner. What went wrong inside
 * is logged by name, without what anyone wrote.
 */
export const answerErrors = (functionName: string): MiddlewareObj<VerifiedRequest, HttpAnswer> => ({
  onError: (request) => {
    const { error } = request
    if (error instanceof WebhookError) {
      request.response = { statusCode: error.status, body: '' }
      return
    }
    logProblem(`${functionName} failed`, nameError(error))
    request.response = { statusCode: 500, body: '' }
  },
})

/** What went wrong in a function that nobody waits for, by name. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError'
}

/**
 * Lets no error out but by name: Lambda's runtime logs what a function throws with all that is in it, and an HTTP client's
 * error has the request in it, with the token and the text.
 */
export const nameErrors = (functionName: string): MiddlewareObj => ({
  onError: (request) => {
    const facts = nameError(request.error)
    logProblem(`${functionName} failed`, facts)
    request.error = new FunctionError(`${functionName} failed: ${Object.values(facts).join(', ')}`)
  },
})
