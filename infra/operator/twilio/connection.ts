import { TwilioError } from '../../../lib/adapters/twilio-error.ts'
import { TwilioRest } from '../../../lib/adapters/twilio-rest.ts'
import { isUnreachable, Problem } from '../problem.ts'

/** A Twilio account, and where its APIs are. */
export interface TwilioConnection {
  readonly accountSid: string
  readonly apiUrl: string
  readonly messagingUrl: string
  readonly contentUrl: string
  readonly rest: TwilioRest
}

/** Twilio is where it always is, unless the environment names another place for one of its APIs. */
export function connectTwilio(accountSid: string, token: string): TwilioConnection {
  return {
    accountSid,
    apiUrl: process.env.TWILIO_API_URL ?? 'https://api.twilio.com',
    messagingUrl: process.env.TWILIO_MESSAGING_URL ?? 'https://messaging.twilio.com',
    contentUrl: process.env.TWILIO_CONTENT_URL ?? 'https://content.twilio.com',
    rest: new TwilioRest({ accountSid, token: { get: async () => token } }),
  }
}

/** Twilio did not answer at all: nothing is known about what was asked. */
export class TwilioUnreachable extends Problem {
  constructor(options: ErrorOptions) {
    super('Twilio could not be reached.', 'Check the connection, and try again.', options)
  }
}

/** Asks Twilio; no answer and every refusal become a `Problem`, and every other error stays what it is. */
export async function askTwilio<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    if (isUnreachable(cause)) throw new TwilioUnreachable({ cause })
    if (cause instanceof TwilioError) throw explain(cause)
    throw cause
  }
}

function explain(cause: TwilioError): Problem {
  const { status, code } = cause
  if (status === 401) {
    return new Problem(
      'Twilio refused the Account SID and auth token.',
      "Copy both from the first page of Twilio's console (the primary auth token), and run it again.",
      { cause },
    )
  }
  if (status === 429 || status >= 500) {
    return new Problem(
      `Twilio is unwell, or too busy (${status}).`,
      'Try again in some minutes; https://status.twilio.com tells how it is.',
      { cause },
    )
  }
  return new Problem(`Twilio refused that (error ${code}).`, `See https://www.twilio.com/docs/api/errors/${code}`, {
    cause,
  })
}
