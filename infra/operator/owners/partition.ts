import {
  type AttributeValue,
  BatchWriteItemCommand,
  type BatchWriteItemCommandOutput,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import * as z from 'zod/mini'
import { type Key, ownerKey } from '../../../lib/adapters/keys.ts'

const Kept = z.looseObject({ PK: z.string(), SK: z.string() })
/** An item with its key. */
export type KeptItem = z.infer<typeof Kept>

/** DynamoDB takes no more writes at once. */
const BATCH_SIZE = 25

/** The items of a table as the operator may handle them, and functions may not: all of an owner's, and without conditions. */
export class Partition {
  private readonly client: DynamoDBClient
  private readonly tableName: string

  constructor(tableName: string, client: DynamoDBClient) {
    this.tableName = tableName
    this.client = client
  }

  /** Everything kept of an owner, in the order of the sort keys, page by page. */
  async *items(ownerId: string): AsyncGenerator<KeptItem> {
    let start: Record<string, AttributeValue> | undefined
    do {
      const page = await this.client.send(
        new QueryCommand({
          TableName: this.tableName,
          KeyConditionExpression: 'PK = :pk',
          ExpressionAttributeValues: marshall({ ':pk': ownerKey(ownerId, '').PK }),
          ConsistentRead: true,
          ExclusiveStartKey: start,
        }),
      )
      for (const item of page.Items ?? []) yield Kept.parse(unmarshall(item))
      start = page.LastEvaluatedKey
    } while (start)
  }

  /** The item, or null if there is none. */
  async get({ PK, SK }: Key): Promise<KeptItem | null> {
    const command = new GetItemCommand({ TableName: this.tableName, Key: marshall({ PK, SK }), ConsistentRead: true })
    const { Item } = await this.client.send(command)
    return Item ? Kept.parse(unmarshall(Item)) : null
  }

  put(items: readonly KeptItem[]): Promise<void> {
    return this.write(items.map((item) => ({ PutRequest: { Item: marshall(item) } })))
  }

  delete(keys: readonly Key[]): Promise<void> {
    return this.write(keys.map(({ PK, SK }) => ({ DeleteRequest: { Key: marshall({ PK, SK }) } })))
  }

  private async write(requests: readonly WriteRequest[]): Promise<void> {
    for (let begin = 0; begin < requests.length; begin += BATCH_SIZE) {
      let left: WriteRequest[] | undefined = requests.slice(begin, begin + BATCH_SIZE)
      while (left && left.length > 0) {
        const command = new BatchWriteItemCommand({ RequestItems: { [this.tableName]: left } })
        const answer: BatchWriteItemCommandOutput = await this.client.send(command)
        left = answer.UnprocessedItems?.[this.tableName]
      }
    }
  }
}
