import { ACCOUNT_SID, NUMBER_SID, SENDER } from '../integration/twilio/account.ts'

export const TOKEN_PARAMETER = '/wellmet/ana/twilio-token'

/** What setup keeps of a deployment in `owners/ana.json`. */
export const describeDeployment = () => ({
  stackName: 'wellmet-ana',
  region: 'us-east-1',
  accountSid: ACCOUNT_SID,
  senderAddress: SENDER,
  senderSid: NUMBER_SID,
  tokenParameter: TOKEN_PARAMETER,
  owner: { address: '+12025550100', zone: 'America/New_York', country: 'US', consentedAt: '2026-11-23T15:00:00Z' },
})

/** What the operator's commands are told by their environment, to meet AWS and Twilio on this machine. */
export const describeEnvironment = (folder: string, awsUrl: string, twilioUrl: string): Record<string, string> => ({
  WELLMET_OWNERS: folder,
  TWILIO_API_URL: twilioUrl,
  TWILIO_MESSAGING_URL: twilioUrl,
  TWILIO_CONTENT_URL: twilioUrl,
  AWS_ENDPOINT_URL: awsUrl,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
})
