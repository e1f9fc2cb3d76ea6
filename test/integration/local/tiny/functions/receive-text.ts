import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import twilioWebhooks from 'twilio/lib/webhooks/webhooks.js'
import type { Clock } from '../../../../../lib/clock.ts'

interface Request {
  headers: Record<string, string>
  body: string
}

let failures = 0

/** Keeps the text, asks for a reminder in `<n>h`, and answers `heard <text>`. `fail <n>` fails so many times first. */
export const createHandler = (clock: Clock) => async (event: Request) => {
  const form = Object.fromEntries(new URLSearchParams(Buffer.from(event.body, 'base64').toString()))
  const token = await new SSMClient({}).send(
    new GetParameterCommand({ Name: process.env.TWILIO_TOKEN_PARAMETER, WithDecryption: true }),
  )
  const signature = event.headers['x-twilio-signature'] ?? ''
  const url = `${process.env.PUBLIC_URL}/sms`
  if (!twilioWebhooks.validateRequest(token.Parameter?.Value ?? '', signature, url, form)) return { statusCode: 403 }
  const body = form.Body ?? ''
  if (failures < Number(/^fail (\d)/.exec(body)?.[1] ?? 0)) {
    failures++
    throw new Error('on request')
  }
  const item = {
    PK: { S: 'TEXT' },
    SK: { S: form.MessageSid ?? '' },
    body: { S: body },
    expiresAt: { N: String(Math.floor(clock().epochMilliseconds / 1000) + 3600) },
  }
  await new DynamoDBClient({}).send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item: item }))
  const hours = /^(\d+)h$/.exec(body)?.[1]
  if (hours !== undefined)
    await announce(
      clock()
        .add({ hours: Number(hours) })
        .toString(),
    )
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><Response><Message>heard ${body || form.MediaUrl0}</Message></Response>`,
  }
}

async function announce(at: string): Promise<void> {
  const entry = {
    EventBusName: process.env.BUS_NAME,
    Source: 'wellmet',
    DetailType: 'FollowUpScheduled',
    Detail: JSON.stringify({ at }),
  }
  await new EventBridgeClient({}).send(new PutEventsCommand({ Entries: [entry] }))
}
