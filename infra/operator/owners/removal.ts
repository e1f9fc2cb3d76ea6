import { closeSync, openSync, writeSync } from 'node:fs'
import { type AttributeValue, BatchWriteItemCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { addressKey, type Key, ownerKey, registryKey } from '../../../lib/adapters/keys.ts'
import type { Owner } from '../../../lib/domain/owner.ts'

/** DynamoDB takes no more deletions at once. */
const BATCH_SIZE = 25

type Item = Record<string, AttributeValue>

/** Takes owners out of a deployed table. Functions cannot: they may not delete. */
export class OwnerRemoval {
  private readonly client: DynamoDBClient
  private readonly tableName: string

  constructor(tableName: string, region: string) {
    this.client = new DynamoDBClient({ region })
    this.tableName = tableName
  }

  /** Writes everything kept of an owner to a new file, one item of JSON a line. Returns how many there are. */
  async exportTo(path: string, { id }: Owner): Promise<number> {
    const file = openSync(path, 'wx')
    let count = 0
    try {
      for await (const item of this.items(id)) {
        writeSync(file, `${JSON.stringify(unmarshall(item))}\n`)
        count++
      }
    } finally {
      closeSync(file)
    }
    return count
  }

  /**
   * Deletes everything kept of an owner: first what texts and sweeps find them by, then what they had, themselves last,
   * so that a removal that was cut short is known by its address and can be run again.
   */
  async remove({ id, address }: Owner): Promise<void> {
    await this.delete([registryKey(id)])
    const last = ownerKey(id, 'OWNER')
    let batch: Key[] = []
    for await (const { PK, SK } of this.items(id)) {
      const key = { PK: PK?.S ?? '', SK: SK?.S ?? '' }
      if (key.SK === last.SK) continue
      batch.push(key)
      if (batch.length === BATCH_SIZE) {
        await this.delete(batch)
        batch = []
      }
    }
    await this.delete([...batch])
    await this.delete([last])
    await this.delete([addressKey(address)])
  }

  private async *items(ownerId: string): AsyncGenerator<Item> {
    let start: Item | undefined
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
      yield* page.Items ?? []
      start = page.LastEvaluatedKey
    } while (start)
  }

  private async delete(keys: readonly Key[]): Promise<void> {
    let left = keys.map((key) => ({ DeleteRequest: { Key: marshall(key) } }))
    while (left.length > 0) {
      const command = new BatchWriteItemCommand({ RequestItems: { [this.tableName]: left } })
      const { UnprocessedItems } = await this.client.send(command)
      left = (UnprocessedItems?.[this.tableName] ?? []).flatMap(({ DeleteRequest }) =>
        DeleteRequest?.Key ? [{ DeleteRequest: { Key: DeleteRequest.Key } }] : [],
      )
    }
  }
}
