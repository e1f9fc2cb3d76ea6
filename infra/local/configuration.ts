import type { Configuration } from '../configuration.ts'

/** How the stack is deployed to one machine. */
export const CONFIGURATION: Configuration = {
  stackName: 'wellmet',
  accountSid: 'AC00000000000000000000000000000000',
  senderAddress: '+12025550199',
  tokenParameter: '/wellmet/twilio-token',
  publicUrl: undefined,
}

/** Signs the webhooks here; it opens nothing outside. */
export const TOKEN = 'local-auth-token'

/** The number that the owner texts from. */
export const OWNER_ADDRESS = '+12025550100'
