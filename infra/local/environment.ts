import { devNull } from 'node:os'
import { REGION } from './aws/account.ts'
import type { Endpoints } from './endpoints.ts'

/**
 * Gives the functions their variables, and directs the clients of AWS and Twilio to this machine. Whatever the user has
 * configured for AWS is set aside, so that nothing can reach an account of theirs.
 */
export function setEnvironment(variables: readonly Readonly<Record<string, string>>[], endpoints: Endpoints): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  Object.assign(process.env, ...variables, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb.url,
    AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.eventBridge.url,
    AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler.url,
    AWS_ENDPOINT_URL_SSM: endpoints.ssm.url,
    TWILIO_API_URL: endpoints.twilio.url,
    NO_PROXY: '127.0.0.1',
  })
}
