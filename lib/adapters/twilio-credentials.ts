/** As whom Twilio is talked to. */
export interface TwilioCredentials {
  readonly accountSid: string
  /** `refresh` gives the token anew, or null when it cannot be another one. */
  readonly token: { get(): Promise<string>; refresh?(): Promise<string | null> }
}

/**
 * Asks with basic authentication; after a 401 once more, if the token is another one by now: it may have been rotated
 * since it was read.
 */
export async function askAs(
  { accountSid, token }: TwilioCredentials,
  ask: (authorization: string) => Promise<Response>,
): Promise<Response> {
  const askWith = (secret: string) => ask(`Basic ${Buffer.from(`${accountSid}:${secret}`).toString('base64')}`)
  const first = await askWith(await token.get())
  const rotated = first.status === 401 ? ((await token.refresh?.()) ?? null) : null
  if (rotated === null) return first
  await first.body?.cancel()
  return askWith(rotated)
}
