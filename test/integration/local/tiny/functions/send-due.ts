import { appendFileSync } from 'node:fs'
import type { Clock } from '../../../../../lib/clock.ts'

/** Texts `due`; of a sweep it only takes note, in the file that TINY_SWEEPS names. */
export const createHandler = (clock: Clock) => async (event: { sweep?: boolean }) => {
  if (process.env.TINY_FAIL) throw new Error('on request')
  if (event.sweep) return process.env.TINY_SWEEPS && appendFileSync(process.env.TINY_SWEEPS, `${clock()}\n`)
  const { TWILIO_API_URL, TWILIO_ACCOUNT_SID, PUBLIC_URL, SENDER_ADDRESS = '' } = process.env
  const response = await fetch(`${TWILIO_API_URL}/2010-04-01/Accounts/${TWILIO_ACCOUNT_SID}/Messages.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${TWILIO_ACCOUNT_SID}:local-auth-token`)}` },
    body: new URLSearchParams({
      From: SENDER_ADDRESS,
      To: '+12025550100',
      Body: 'due',
      StatusCallback: `${PUBLIC_URL}/status?owner=1&plan=2`,
    }),
  })
  return response.status
}
