import { randomUUID } from 'node:crypto'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { EventBridge } from '@aws-sdk/client-eventbridge'
import { Scheduler } from '@aws-sdk/client-scheduler'
import { SSM } from '@aws-sdk/client-ssm'
import twilio from 'twilio'

const dynamodb = new DynamoDB({})
const eventBridge = new EventBridge({})
const scheduler = new Scheduler({})
const ssm = new SSM({})

/**
 * A text kept, announced and answered as tutorials show it: whole packages and clients that know every operation. It
 * understands nothing.
 */
export const handler = async (event: { body: string; headers: Record<string, string> }) => {
  const { Parameter } = await ssm.getParameter({ Name: process.env.TWILIO_TOKEN_PARAMETER, WithDecryption: true })
  const form = Object.fromEntries(new URLSearchParams(Buffer.from(event.body, 'base64').toString()))
  const url = `${process.env.PUBLIC_URL}/sms`
  const signature = event.headers['x-twilio-signature'] ?? ''
  if (!twilio.validateRequest(Parameter?.Value ?? '', signature, url, form)) return { statusCode: 403 }
  await dynamodb.putItem({
    TableName: process.env.TABLE_NAME,
    Item: { PK: { S: 'COMPARED' }, SK: { S: randomUUID() }, body: { S: form.Body ?? '' } },
  })
  const entry = { EventBusName: process.env.BUS_NAME, Source: 'tutorial', DetailType: 'TextReceived', Detail: '{}' }
  await eventBridge.putEvents({ Entries: [entry] })
  const reply = new twilio.twiml.MessagingResponse()
  reply.message(`Saved. ${await scheduler.config.region()}`)
  return { statusCode: 200, headers: { 'content-type': 'text/xml' }, body: reply.toString() }
}
