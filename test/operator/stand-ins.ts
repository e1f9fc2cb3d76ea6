import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { startTwilioAccount, type TwilioAccount } from '../integration/twilio/account.ts'
import { type AwsStandIn, startAwsStandIn } from './aws-stand-in.ts'
import { describeEnvironment, TOKEN_PARAMETER } from './deployments.ts'

/** AWS and Twilio as the operator's commands find them, with a folder for `owners/`. */
export interface StandIns {
  aws: AwsStandIn
  twilio: TwilioAccount
  folder: string
}

/** Starts both, with the token where it is kept, and points the environment at them. */
export async function startStandIns(token?: string): Promise<StandIns> {
  const [aws, twilio] = await Promise.all([startAwsStandIn(), startTwilioAccount()])
  twilio.token = token ?? twilio.token
  aws.parameters.set(TOKEN_PARAMETER, twilio.token)
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-owners-'))
  for (const [name, value] of Object.entries(describeEnvironment(folder, aws.url, twilio.url))) vi.stubEnv(name, value)
  return { aws, twilio, folder }
}

export async function closeStandIns({ aws, twilio, folder }: StandIns): Promise<void> {
  vi.unstubAllEnvs()
  await Promise.all([aws.close(), twilio.close()])
  rmSync(folder, { recursive: true, force: true })
}
