import { AsyncLocalStorage } from 'node:async_hooks'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { EventBridgeClient } from '@aws-sdk/client-eventbridge'

/** One call that a client of the SDK made, with what it sent and got. Times in milliseconds. */
export interface Call {
  readonly client: 'DynamoDB' | 'EventBridge'
  readonly command: unknown
  readonly started: number
  readonly ended: number
  /** Items that came back. */
  readonly items: number
}

/** A client of the SDK, whatever it is asked. */
export interface Client {
  send(command: unknown, ...others: unknown[]): Promise<unknown>
}

const current = new AsyncLocalStorage<Call[]>()

/** Does something and gives the calls that it made to DynamoDB and EventBridge; what else runs meanwhile is left out. */
export async function meter<T>(work: () => Promise<T>): Promise<{ result: T; calls: readonly Call[] }> {
  const calls: Call[] = []
  const result = await current.run(calls, work)
  return { result, calls }
}

watch('DynamoDB', DynamoDBClient.prototype as unknown as Client)
watch('EventBridge', EventBridgeClient.prototype as unknown as Client)

/** The functions build their clients themselves, so that the class is watched. */
function watch(client: Call['client'], prototype: Client): void {
  const { send } = prototype
  prototype.send = async function (this: Client, command, ...others) {
    const calls = current.getStore()
    const started = performance.now()
    let answer: unknown
    try {
      answer = await send.call(this, command, ...others)
      return answer
    } finally {
      calls?.push({ client, command, started, ended: performance.now(), items: countItems(answer) })
    }
  }
}

function countItems(answer: unknown): number {
  const { Item, Items, Responses } = Object(answer)
  const batches: unknown[][] = Object.values(Responses ?? {})
  return (Item ? 1 : 0) + (Items?.length ?? 0) + batches.reduce((sum, batch) => sum + batch.length, 0)
}

/** How many of the calls came one after the other: the longest row in which each began when the one before had ended. */
export function countRoundTrips(calls: readonly Call[]): number {
  let last = Number.NEGATIVE_INFINITY
  let trips = 0
  for (const { started, ended } of [...calls].sort((a, b) => a.ended - b.ended)) {
    if (started < last) continue
    trips++
    last = ended
  }
  return trips
}
