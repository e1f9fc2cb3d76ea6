import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  paginateScan,
  ResourceNotFoundException,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import type { Temporal } from 'temporal-polyfill'
import type { TableDefinition } from '../blueprint.ts'
import type { Watch } from '../happening.ts'
import { type LocalServer, listenLocally } from '../server.ts'
import { REGION } from './account.ts'
import { checkLevelFolder } from './level-folder.ts'
import { shareDynamoDb } from './running-dynamodb.ts'
import { watchWrites } from './watch-writes.ts'

export interface LocalDynamoDb extends LocalServer {
  /** Removes the items whose time to live is over. DynamoDB takes up to days for that; here it is done at once. */
  expire(now: Temporal.Instant): Promise<void>
  /** Empties every table. */
  clear(): Promise<void>
}

/** What BatchWriteItem takes at once. */
const MAX_BATCH = 25

/**
 * Runs a database with the given tables, kept in the folder `path` or, if it is null, in memory: then it is the one that
 * runs at `WELLMET_DYNAMODB_URL`, if the environment names one, as `.ci/dynamodb-local` does for tests. Throws a
 * `DamagedDataError` when the folder cannot be read, and a `DataInUseError` when another process has it open.
 */
export async function startDynamoDb(
  tables: readonly TableDefinition[],
  path: string | null,
  watch: Watch = () => {},
): Promise<LocalDynamoDb> {
  const elsewhere = path === null ? process.env.WELLMET_DYNAMODB_URL : undefined
  const server = elsewhere ? await shareDynamoDb(elsewhere) : await startDynalite(path, watch)
  const client = connect(server.url)
  for (const table of tables) await ensureTable(client, table)
  return {
    url: server.url,
    async close() {
      client.destroy()
      await server.close()
    },
    async expire(now) {
      for (const table of tables) await expireItems(client, table, now)
    },
    async clear() {
      for (const table of tables) await removeItems(client, table)
    },
  }
}

async function startDynalite(path: string | null, watch: Watch): Promise<LocalServer> {
  if (path !== null) await checkLevelFolder(path)
  const immediately = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }
  const database = dynalite(path === null ? immediately : { ...immediately, path })
  database.on('request', watchWrites(watch))
  return listenLocally(database)
}

function connect(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  return new DynamoDBClient({ endpoint, region: REGION, credentials })
}

async function ensureTable(client: DynamoDBClient, { name, AttributeDefinitions, KeySchema }: TableDefinition) {
  const status = await readStatus(client, name)
  if (status === 'ACTIVE') return
  if (status === null) {
    const definition = { AttributeDefinitions, KeySchema, BillingMode: 'PAY_PER_REQUEST' as const }
    await client.send(new CreateTableCommand({ TableName: name, ...definition }))
  }
  while ((await readStatus(client, name)) !== 'ACTIVE');
}

async function readStatus(client: DynamoDBClient, name: string): Promise<string | null> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    return Table?.TableStatus ?? null
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null
    throw error
  }
}

async function expireItems(client: DynamoDBClient, table: TableDefinition, now: Temporal.Instant): Promise<void> {
  const attribute = table.TimeToLiveSpecification?.AttributeName
  if (attribute === undefined) return
  const isOver = {
    FilterExpression: '#expiresAt <= :now',
    ExpressionAttributeNames: { '#expiresAt': attribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.epochMilliseconds / 1000)) } },
  }
  for (const key of await scanKeys(client, table, isOver)) {
    await client.send(new DeleteItemCommand({ TableName: table.name, Key: key }))
  }
}

async function removeItems(client: DynamoDBClient, table: TableDefinition): Promise<void> {
  const deletions = (await scanKeys(client, table, {})).map((Key) => ({ DeleteRequest: { Key } }))
  while (deletions.length > 0) {
    const batch = deletions.splice(0, MAX_BATCH)
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: batch } }))
  }
}

async function scanKeys(client: DynamoDBClient, table: TableDefinition, filter: Partial<ScanCommandInput>) {
  const attributes = table.KeySchema.map(({ AttributeName }) => AttributeName)
  const keys: Record<string, AttributeValue>[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table.name, ...filter })) {
    for (const item of Items) {
      keys.push(Object.fromEntries(Object.entries(item).filter(([name]) => attributes.includes(name))))
    }
  }
  return keys
}
