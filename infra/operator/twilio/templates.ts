import * as z from 'zod/mini'
import { TwilioError } from '../../../lib/adapters/twilio-error.ts'
import { Problem } from '../problem.ts'
import { askTwilio, type TwilioConnection } from './connection.ts'

const Approval = z.object({ whatsapp: z.nullish(z.object({ status: z.string() })) })

/**
 * Checks that the account has the template. Gives what the operator should know about it; null if WhatsApp has approved
 * it. Throws a `Problem` if there is none.
 * https://www.twilio.com/docs/content/content-api-resources#fetch-an-approval-status-request
 */
export async function checkTemplate({ rest, contentUrl }: TwilioConnection, sid: string): Promise<string | null> {
  const answer = await askTwilio(() => rest.get(`${contentUrl}/v1/Content/${sid}/ApprovalRequests`)).catch(
    (error: unknown) => {
      throw isNotFound(error) ? missing(sid, error) : error
    },
  )
  const status = Approval.parse(answer).whatsapp?.status ?? 'unsubmitted'
  return status === 'approved'
    ? null
    : `The template is not approved yet: ${status}. Until it is, reminders go out only within 24 hours of a text from the owner.`
}

const isNotFound = (error: unknown): error is Problem =>
  error instanceof Problem && error.cause instanceof TwilioError && error.cause.status === 404

const missing = (sid: string, cause: Problem): Problem =>
  new Problem(
    `The Twilio account has no template ${sid}.`,
    "Copy its SID from Twilio's console (Content Template Builder), and run it again.",
    { cause },
  )
