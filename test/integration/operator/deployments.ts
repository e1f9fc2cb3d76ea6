import { ACCOUNT_SID, NUMBER_SID, SENDER } from '../twilio/account.ts'

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
