import * as z from 'zod/mini'
import { Problem } from '../problem.ts'
import { askTwilio, type TwilioConnection } from './connection.ts'

const Account = z.object({ status: z.string(), type: z.string() })

/** Checks that the account can be used. Gives what the operator should know about it; null if nothing. Throws a `Problem`. */
export async function checkAccount({ rest, apiUrl, accountSid }: TwilioConnection): Promise<string | null> {
  const answer = await askTwilio(() => rest.get(`${apiUrl}/2010-04-01/Accounts/${accountSid}.json`))
  const { status, type } = Account.parse(answer)
  if (status !== 'active') {
    throw new Problem(`The Twilio account is ${status}.`, "Make it active again in Twilio's console, and try again.")
  }
  return type === 'Trial'
    ? 'This is a trial account: it texts only numbers that you have verified at Twilio, and puts its own words first.'
    : null
}
