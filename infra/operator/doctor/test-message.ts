import twilioWebhooks from 'twilio/lib/webhooks/webhooks.js'
import type { Deployment } from '../deployment.ts'
import { isUnreachable, Problem } from '../problem.ts'

/** A number that nobody has, so that the message is let in as Twilio's and then answered with nothing. */
const NOBODY = '+12025550123'

/** Posts a signed message from a stranger to `/sms`, and one that is not signed. Throws a `Problem` if either is not met as it must be. */
export async function sendTestMessage(publicUrl: string, deployment: Deployment, token: string): Promise<void> {
  const url = `${publicUrl}/sms`
  const form = describeMessage(deployment)
  const signature = twilioWebhooks.getExpectedTwilioSignature(token, url, form)
  const signed = await post(url, form, signature)
  if (signed.status === 403) {
    throw new Problem(
      'The stack refuses what is signed with this token.',
      'The token was changed: wait a minute, and look again. Otherwise the public address is another: see publicUrl in docs/deploy.md.',
    )
  }
  if (signed.status !== 200 || !signed.body.includes('<Response')) {
    throw new Problem(`The stack answered ${signed.status}.`, 'See "receive-text fails" in docs/runbook.md.')
  }
  const forged = await post(url, form, 'forged')
  if (forged.status !== 403) {
    throw new Problem(
      `The stack answered ${forged.status} to a forged message instead of 403.`,
      'Do not use it. Deploy again; if it stays, report it.',
    )
  }
}

const describeMessage = ({ accountSid, senderAddress }: Deployment): Record<string, string> => ({
  MessageSid: `SM${'0'.repeat(32)}`,
  AccountSid: accountSid,
  From: senderAddress.startsWith('whatsapp:') ? `whatsapp:${NOBODY}` : NOBODY,
  To: senderAddress,
  Body: 'test',
  NumMedia: '0',
})

async function post(url: string, form: Record<string, string>, signature: string) {
  const headers = { 'x-twilio-signature': signature }
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: new URLSearchParams(form),
      signal: AbortSignal.timeout(15_000),
    })
    return { status: response.status, body: await response.text() }
  } catch (cause) {
    if (!isUnreachable(cause)) throw cause
    throw new Problem(`${url} could not be reached.`, 'Check the connection; then deploy again.', { cause })
  }
}
