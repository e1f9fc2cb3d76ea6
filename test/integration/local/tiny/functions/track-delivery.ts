import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import twilioWebhooks from 'twilio/lib/webhooks/webhooks.js'
import type { Clock } from '../../../../../lib/clock.ts'

/** Keeps each state that is called back, if it is signed. */
export const createHandler =
  (_: Clock) => async (event: { headers: Record<string, string>; body: string; rawQueryString: string }) => {
    const form = Object.fromEntries(new URLSearchParams(Buffer.from(event.body, 'base64').toString()))
    const url = `${process.env.PUBLIC_URL}/status?${event.rawQueryString}`
    const signature = event.headers['x-twilio-signature'] ?? ''
    if (!twilioWebhooks.validateRequest('local-auth-token', signature, url, form)) return { statusCode: 403 }
    const Item = { PK: { S: 'STATUS' }, SK: { S: `${event.rawQueryString}#${form.MessageStatus}` } }
    await new DynamoDBClient({}).send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item }))
    return { statusCode: 204 }
  }
