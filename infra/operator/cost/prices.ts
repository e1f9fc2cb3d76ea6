/**
 * List prices in US dollars, without discounts: AWS in us-east-1, Twilio for the United States. What is free every month
 * is given beside them. They change: the month says of when they are, the addresses where they are published.
 */
export const prices = {
  asOf: '2026-07',
  publishedAt: [
    'https://aws.amazon.com/lambda/pricing/',
    'https://aws.amazon.com/dynamodb/pricing/on-demand/',
    'https://aws.amazon.com/api-gateway/pricing/',
    'https://aws.amazon.com/eventbridge/pricing/',
    'https://aws.amazon.com/cloudwatch/pricing/',
    'https://www.twilio.com/en-us/sms/pricing/us',
    'https://www.twilio.com/en-us/whatsapp/pricing',
  ],
  aws: {
    lambdaRequest: { price: 0.2 / 1e6, free: 1e6 },
    lambdaGigabyteSecond: { price: 0.0000133334, free: 400_000 },
    dynamoWrite: { price: 0.625 / 1e6, free: 0 },
    dynamoRead: { price: 0.125 / 1e6, free: 0 },
    dynamoGigabyte: { price: 0.25, free: 25 },
    dynamoRestoreGigabyte: { price: 0.2, free: 0 },
    apiRequest: { price: 1 / 1e6, free: 0 },
    event: { price: 1 / 1e6, free: 0 },
    scheduledWake: { price: 1 / 1e6, free: 14e6 },
    alarm: { price: 0.1, free: 10 },
    metric: { price: 0.3, free: 10 },
    dashboard: { price: 3, free: 3 },
    logGigabyte: { price: 0.5, free: 5 },
  },
  sms: {
    number: { price: 1.15, free: 0 },
    /** The monthly fee of a registered A2P 10DLC campaign: 1.50 to 10, by its use. */
    campaign: { price: 10, free: 0 },
    segmentIn: { price: 0.0083, free: 0 },
    segmentOut: { price: 0.0083, free: 0 },
    /** A message that came with an attachment, whatever its length. */
    mediaMessageIn: { price: 0.0165, free: 0 },
    /** What carriers add to a segment that goes out: 0.0025 to 0.0062. */
    carrierFee: { price: 0.0035, free: 0 },
  },
  whatsApp: {
    message: { price: 0.005, free: 0 },
    /** Meta's fee for a utility template in North America; answers within 24 hours have none. */
    template: { price: 0.0034, free: 0 },
  },
} as const

/** A price for one, and how many are free each month. */
export interface Price {
  readonly price: number
  readonly free: number
}
