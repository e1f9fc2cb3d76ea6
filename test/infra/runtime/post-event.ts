import { signWebhook } from '../../../infra/local/carrier/webhook.ts'
import { TOKEN } from '../../../infra/local/configuration.ts'

/** A form that Twilio posts, as the HTTP API (payload 2.0) hands it to a function. */
export function postEvent(publicUrl: string, path: string, query: string, form: Record<string, string>) {
  const { body, signature } = signWebhook(`${publicUrl}${path}${query && `?${query}`}`, TOKEN, form)
  return {
    version: '2.0',
    routeKey: `POST ${path}`,
    rawPath: path,
    rawQueryString: query,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    requestContext: { http: { method: 'POST', path } },
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
  }
}
