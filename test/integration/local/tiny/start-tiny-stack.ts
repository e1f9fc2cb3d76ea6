import { fileURLToPath } from 'node:url'
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
import { Temporal } from 'temporal-polyfill'
import { createPhone } from '../../../../infra/local/carrier/phone.ts'
import { CONFIGURATION, OWNER_ADDRESS } from '../../../../infra/local/configuration.ts'
import { startStack } from '../../../../infra/local/stack.ts'

const root = fileURLToPath(new URL('./', import.meta.url))

interface TinyOptions {
  data?: string | null
  frozen?: boolean
}

/** The project's own stack with the few functions beside this file, on a clock that starts at `now`. */
export async function startTinyStack(now: string, { data = null, frozen = true }: TinyOptions = {}) {
  const problems: string[] = []
  const start = Temporal.Instant.from(now)
  const stack = await startStack({ start, frozen, data, root, report: (problem) => problems.push(problem) })
  const phone = createPhone(stack.carrier, OWNER_ADDRESS, CONFIGURATION.senderAddress)
  const say = async (text: string) => {
    await phone.text(text)
    await stack.settle()
    return phone.take().map(({ body }) => body)
  }
  const until = async (time: string) => {
    await stack.moveTo(Temporal.Instant.from(time))
    return phone.take().map(({ at, body }) => `${at} ${body}`)
  }
  return { ...stack, phone, problems, say, until }
}

/** The sort keys of a partition's items. */
export async function readSortKeys(partition: string): Promise<string[]> {
  const { Items = [] } = await new DynamoDBClient({}).send(
    new QueryCommand({
      TableName: process.env.TABLE_NAME,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': { S: partition } },
    }),
  )
  return Items.map(({ SK }) => SK?.S ?? '')
}
