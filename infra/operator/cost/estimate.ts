import { type Price, prices } from './prices.ts'
import type { Usage } from './usage.ts'

/** How texts travel. */
export type Channel = 'sms' | 'whatsapp'

/** One line of the estimate, in US dollars a month. */
export interface Line {
  readonly of: 'AWS' | 'Twilio'
  readonly what: string
  readonly quantity: number
  readonly dollars: number
}

/** The alarms, metrics and dashboards of one stack. */
export const WATCHED = { alarms: 11, metrics: 10, dashboards: 1 }

/** What a stack costs a month, line by line. `isFreeTierUsed` says that other things in the account use up what is free. */
export function estimateCost(usage: Usage, channel: Channel, isFreeTierUsed: boolean): Line[] {
  const line =
    (of: Line['of']) =>
    (what: string, quantity: number, { price, free }: Price): Line => ({
      of,
      what,
      quantity,
      dollars: Math.max(0, quantity - (isFreeTierUsed ? 0 : free)) * price,
    })
  return [...listAws(usage, line('AWS')), ...listTexts(usage, channel, line('Twilio'))]
}

type AddLine = (what: string, quantity: number, price: Price) => Line

const listAws = (usage: Usage, line: AddLine): Line[] => [
  line('Lambda: requests', usage.lambdaRequests, prices.aws.lambdaRequest),
  line('Lambda: GB-seconds', usage.gigabyteSeconds, prices.aws.lambdaGigabyteSecond),
  line('DynamoDB: reads', usage.dynamoReads, prices.aws.dynamoRead),
  line('DynamoDB: writes', usage.dynamoWrites, prices.aws.dynamoWrite),
  line('DynamoDB: GB kept', usage.dynamoGigabytes, prices.aws.dynamoGigabyte),
  line('DynamoDB: GB restorable', usage.dynamoGigabytes, prices.aws.dynamoRestoreGigabyte),
  line('HTTP API: requests', usage.apiRequests, prices.aws.apiRequest),
  line('EventBridge: events', usage.events, prices.aws.event),
  line('Scheduler: wake-ups', usage.scheduledWakes, prices.aws.scheduledWake),
  line('CloudWatch: alarms', WATCHED.alarms, prices.aws.alarm),
  line('CloudWatch: metrics', WATCHED.metrics, prices.aws.metric),
  line('CloudWatch: dashboards', WATCHED.dashboards, prices.aws.dashboard),
  line('CloudWatch: GB of logs', usage.logGigabytes, prices.aws.logGigabyte),
]

const listTexts = (usage: Usage, channel: Channel, line: AddLine): Line[] =>
  channel === 'whatsapp'
    ? [
        line('messages in and out', usage.textsIn + usage.replies + usage.remindersOut, prices.whatsApp.message),
        line("Meta's fee for templates", usage.remindersOut, prices.whatsApp.template),
      ]
    : [
        line('number', 1, prices.sms.number),
        line('A2P 10DLC campaign (US)', 1, prices.sms.campaign),
        line('segments in', usage.textsIn, prices.sms.segmentIn),
        line('segments out', usage.segmentsOut, prices.sms.segmentOut),
        line("carriers' fee, segments out", usage.segmentsOut, prices.sms.carrierFee),
      ]

/** US dollars of all lines. */
export const sum = (lines: readonly Line[]): number => lines.reduce((total, { dollars }) => total + dollars, 0)
