import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Key } from './keys.ts'

/** An item as it was read, not parsed yet. */
export type Item = Record<string, unknown>

const BATCH_SIZE = 100

/** The one DynamoDB table for those who only read it, consistently. Every failure throws. */
export class TableReader {
  protected readonly client: DynamoDBClient
  protected readonly name: string

  constructor(name: string, client: DynamoDBClient = new DynamoDBClient({})) {
    this.name = name
    this.client = client
  }

  /** The item, or null if there is none. */
  async get(key: Key): Promise<Item | null> {
    const command = new GetItemCommand({ TableName: this.name, Key: marshall(key), ConsistentRead: true })
    const { Item: item } = await this.client.send(command)
    return item ? unmarshall(item) : null
  }

  /** The items that exist, in no order. */
  async getAll(keys: Key[]): Promise<Item[]> {
    const batches = Array.from({ length: Math.ceil(keys.length / BATCH_SIZE) }, (_, index) =>
      this.getBatch(keys.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE)),
    )
    return (await Promise.all(batches)).flat()
  }

  private async getBatch(keys: Key[]): Promise<Item[]> {
    const items: Item[] = []
    let left: Record<string, AttributeValue>[] | undefined = keys.map((key) => marshall(key))
    while (left && left.length > 0) {
      const request: BatchGetItemCommandInput = { RequestItems: { [this.name]: { Keys: left, ConsistentRead: true } } }
      const answer: BatchGetItemCommandOutput = await this.client.send(new BatchGetItemCommand(request))
      items.push(...(answer.Responses?.[this.name] ?? []).map((item) => unmarshall(item)))
      left = answer.UnprocessedKeys?.[this.name]?.Keys
    }
    return items
  }

  /**
   * Every item of a partition whose sort key begins so, in the order of the sort keys, page by page. With an empty
   * beginning, which DynamoDB would refuse as a key, every item there is.
   */
  query(PK: string, beginning: string): AsyncGenerator<Item> {
    if (beginning === '') return this.pages('PK = :pk', { ':pk': PK })
    return this.pages('PK = :pk AND begins_with(SK, :sk)', { ':pk': PK, ':sk': beginning })
  }

  /** Every item of a partition between two sort keys, both included. */
  queryBetween(PK: string, from: string, to: string): AsyncGenerator<Item> {
    return this.pages('PK = :pk AND SK BETWEEN :from AND :to', { ':pk': PK, ':from': from, ':to': to })
  }

  private async *pages(condition: string, values: Record<string, string>): AsyncGenerator<Item> {
    let start: Record<string, AttributeValue> | undefined
    do {
      const page = await this.client.send(
        new QueryCommand({
          TableName: this.name,
          KeyConditionExpression: condition,
          ExpressionAttributeValues: marshall(values),
          ConsistentRead: true,
          ExclusiveStartKey: start,
        }),
      )
      for (const item of page.Items ?? []) yield unmarshall(item)
      start = page.LastEvaluatedKey
    } while (start)
  }
}
