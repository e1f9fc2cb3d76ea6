import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Key } from './keys.ts'

/** An item as it was read, not parsed yet. */
export type Item = Record<string, unknown>

const BATCH_SIZE = 100

/** The one DynamoDB table, read consistently. A failed condition is a value; every other failure throws. */
export class Table {
  private readonly client: DynamoDBClient
  private readonly name: string

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

  /** Writes the item where none is. False if there is one already. */
  putNew(item: Key & Item): Promise<boolean> {
    return this.put(item, 'attribute_not_exists(PK)', {})
  }

  /** Writes the item unless one of the same or a later version is there. False if so: this write, or a later one, was done. */
  putVersion(item: Key & Item & { version: number }): Promise<boolean> {
    return this.put(item, 'attribute_not_exists(PK) OR version < :version', { ':version': item.version })
  }

  /** Writes the item whatever is there. */
  async putAlways(item: Key & Item): Promise<void> {
    await this.put(item, undefined, undefined)
  }

  private put(item: Key & Item, condition: string | undefined, values: Item | undefined): Promise<boolean> {
    const command = new PutItemCommand({
      TableName: this.name,
      Item: marshall(item, { removeUndefinedValues: true }),
      ConditionExpression: condition,
      ExpressionAttributeValues: values && Object.keys(values).length > 0 ? marshall(values) : undefined,
    })
    return asCondition(this.client.send(command))
  }

  /** Sets attributes of an item that exists. False if there is no such item. */
  set(key: Key, attributes: Item): Promise<boolean> {
    return this.update(key, attributes, 'attribute_exists(PK)', {})
  }

  /** Sets attributes of an item while one of its attributes has one of these values. False if it has another. */
  setWhile(key: Key, attributes: Item, attribute: string, values: string[]): Promise<boolean> {
    const names = values.map((_, index) => `:while${index}`)
    const allowed = Object.fromEntries(values.map((value, index) => [`:while${index}`, value]))
    return this.update(key, attributes, `#${attribute} IN (${names.join(', ')})`, allowed)
  }

  private update(key: Key, attributes: Item, condition: string, values: Item): Promise<boolean> {
    const names = Object.keys(attributes)
    const command = new UpdateItemCommand({
      TableName: this.name,
      Key: marshall(key),
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ConditionExpression: condition,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: marshall({
        ...values,
        ...Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
      }),
    })
    return asCondition(this.client.send(command))
  }
}

async function asCondition(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
