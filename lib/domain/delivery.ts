import * as z from 'zod/mini'

/**
 * What a failed text means. `optedOut`: the owner said STOP to Twilio. `unreachable`: this number never gets texts.
 * `configuration`: the sender may not text this number until somebody changes something. `later`: it may work again.
 */
export const Failure = z.enum(['optedOut', 'unreachable', 'configuration', 'later'])
export type Failure = z.infer<typeof Failure>

/** Twilio's error codes (https://www.twilio.com/docs/api/errors). */
const FAILURES: Record<number, Failure> = {
  21610: 'optedOut',
  21211: 'unreachable',
  21614: 'unreachable',
  21635: 'unreachable',
  30006: 'unreachable',
  21608: 'configuration',
  30034: 'configuration',
  30532: 'configuration',
}

/** What a Twilio error code means; one that is not known may pass. */
export const failureOf = (code: number): Failure => FAILURES[code] ?? 'later'

/** Whether a message that Twilio took did not arrive, by its status there. */
export const hasFailed = (status: string): boolean => status === 'failed' || status === 'undelivered'
