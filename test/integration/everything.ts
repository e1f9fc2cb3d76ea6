import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'

/** Every item of the system's table, by its key, in the order of the keys. */
export async function readEverything(): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  const client = new DynamoDBClient({})
  for await (const page of paginateScan({ client }, { TableName: process.env.TABLE_NAME, ConsistentRead: true })) {
    items.push(...(page.Items ?? []).map((item) => unmarshall(item)))
  }
  return items.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))
}

const nameOf = ({ PK, SK }: Record<string, unknown>): string => `${PK} ${SK}`
