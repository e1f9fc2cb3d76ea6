import { randomUUID } from 'node:crypto'
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'

const dynamodb = new DynamoDBClient({})
const eventBridge = new EventBridgeClient({})
const ssm = new SSMClient({})

const TableName = process.env.TABLE_NAME
const key = (SK: string) => ({ PK: { S: 'COMPARED' }, SK: { S: SK } })
const get = (SK: string) => dynamodb.send(new GetItemCommand({ TableName, Key: key(SK), ConsistentRead: true }))
const put = (SK: string) =>
  dynamodb.send(new PutItemCommand({ TableName, Item: { ...key(SK), body: { S: 'met Ana' } } }))
const query = (SK: string) =>
  dynamodb.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'PK = :pk AND begins_with(SK, :sk)',
      ExpressionAttributeValues: { ':pk': { S: 'COMPARED' }, ':sk': { S: SK } },
      ConsistentRead: true,
    }),
  )
const link = (SK: string) =>
  dynamodb.send(
    new UpdateItemCommand({
      TableName,
      Key: key(SK),
      UpdateExpression: 'SET #plan = :plan',
      ExpressionAttributeNames: { '#plan': 'plan' },
      ExpressionAttributeValues: { ':plan': { N: '1' } },
    }),
  )
const announce = () =>
  eventBridge.send(
    new PutEventsCommand({
      Entries: [{ EventBusName: process.env.BUS_NAME, Source: 'compared', DetailType: 'ContactMet', Detail: '{}' }],
    }),
  )

const times = <T>(count: number, call: (nth: string) => Promise<T>) =>
  Array.from({ length: count }, () => call(randomUUID()))

/**
 * The calls that `receive-text` makes to log somebody with title and organization, in the same order and width, and nothing
 * else: no signature, no understanding, no plan.
 */
export const handler = async () => {
  await ssm.send(new GetParameterCommand({ Name: process.env.TWILIO_TOKEN_PARAMETER, WithDecryption: true }))
  await get('ADDRESS')
  await Promise.all([put('TEXT'), get('OWNER')])
  await Promise.all([put('RAW'), ...times(8, query), get('WEEK'), get('TEXT')])
  await Promise.all([put('PLAN'), link('TEXT')])
  await Promise.all(times(7, put))
  await announce()
  await put('OWNER')
  return { statusCode: 200 }
}
