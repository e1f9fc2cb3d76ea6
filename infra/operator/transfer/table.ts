import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Store } from '../../../lib/adapters/store.ts'
import { Partition } from '../owners/partition.ts'
import { openStore } from '../owners/store.ts'

/** Where owners are kept: as the functions see it, and item by item. */
export interface Table {
  readonly store: Store
  readonly partition: Partition
}

/** A table of the AWS account whose credentials are here. */
export const openTable = (tableName: string, region: string): Table => ({
  store: openStore(tableName, region),
  partition: new Partition(tableName, new DynamoDBClient({ region })),
})
