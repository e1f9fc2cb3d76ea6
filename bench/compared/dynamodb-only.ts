import { randomUUID } from 'node:crypto'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})

/** The least that keeps a text: one client, one put. */
export const handler = async () => {
  const item = { PK: { S: 'COMPARED' }, SK: { S: randomUUID() } }
  await client.send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item: item }))
  return { statusCode: 200 }
}
