import { log } from '@clack/prompts'
import type { Deployment } from '../deployment.ts'
import { checkAccount } from '../twilio/account.ts'
import { connectTwilio, TwilioUnreachable } from '../twilio/connection.ts'
import { findSender } from '../twilio/senders.ts'
import { checkTemplate } from '../twilio/templates.ts'
import type { Answers } from './interview.ts'

/**
 * Checks account, sender and template with Twilio. Gives the SID of what to point at the stack; null for the WhatsApp sandbox.
 * Where Twilio cannot be reached, what an earlier setup found for the same sender is taken, and said so.
 */
export async function checkWithTwilio(
  answers: Answers,
  token: string,
  before: Deployment | null,
): Promise<string | null> {
  const { accountSid, sender, template } = answers
  const twilio = connectTwilio(accountSid, token)
  try {
    warn(await checkAccount(twilio))
    const senderSid = await findSender(twilio, sender)
    warn(template ? await checkTemplate(twilio, template) : null)
    log.info(`Twilio: ${sender} can be used${senderSid ? ` (${senderSid})` : ''}`)
    return senderSid
  } catch (error) {
    const isKnown = before?.senderAddress === sender && before.accountSid === accountSid
    if (!(error instanceof TwilioUnreachable) || !isKnown) throw error
    log.warn('Twilio could not be reached: nothing was checked there. npm run doctor does it later.')
    return before.senderSid ?? null
  }
}

function warn(remark: string | null): void {
  if (remark) log.warn(remark)
}
