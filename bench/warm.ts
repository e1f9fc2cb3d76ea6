import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import { Talk } from '../test/unit/conversation/view-fixture.ts'
import { type Call, type Client, meter } from './call-meter.ts'
import { introduction, type Kind, kinds } from './kinds.ts'
import { prepare } from './round-trips.ts'
import { hundredths, median, readCpu, tenths } from './statistics.ts'
import { startTexting, type Texting } from './texting.ts'

/** Texts of one kind to a function that is running, in milliseconds. */
export interface Warm {
  readonly kind: string
  readonly text: number
  /** The same calls to DynamoDB and EventBridge, in the same order and width, without anything else. */
  readonly bare: number
  readonly ratio: number
  /** Of the processor's time, what our own takes: understanding the text and deciding on a plan, in memory. */
  readonly ownCpu: number
}

interface Measured {
  readonly text: number
  readonly bare: number
}

/** Texts each kind so many times, and makes its calls bare after each. */
export async function measureWarm(turns: number): Promise<Warm[]> {
  const texting = await startTexting()
  const bare = startBare()
  try {
    await texting.say(introduction)
    const figures: Warm[] = []
    for (const [index, kind] of kinds.filter(({ pages }) => !pages).entries()) {
      figures.push(await measureKind(texting, bare, kind, index, turns))
    }
    return figures
  } finally {
    bare.close()
    await texting.stack.close()
  }
}

async function measureKind(texting: Texting, bare: Bare, kind: Kind, index: number, turns: number): Promise<Warm> {
  const measured: Measured[] = []
  for (let turn = 0; turn < turns + WARM_UP; turn++) {
    const one = await measureTurn(texting, bare, kind, index * (turns + WARM_UP) + turn)
    if (turn >= WARM_UP) measured.push(one)
  }
  const middle = (key: keyof Measured) => median(measured.map((one) => one[key]))
  return {
    kind: kind.name,
    text: tenths(middle('text')),
    bare: tenths(middle('bare')),
    ratio: hundredths(middle('text') / middle('bare')),
    ownCpu: measureOwnCpu(kind),
  }
}

const WARM_UP = 5
const DECISIONS = 300

function measureOwnCpu(kind: Kind): number {
  const times = Array.from({ length: DECISIONS }, (_, turn) => {
    // A conversation in memory knows everyone at every text: few are known.
    const talk = new Talk()
    for (const text of [introduction, ...(kind.before?.(turn) ?? [])]) talk.say(text)
    const before = readCpu()
    talk.say(kind.text(turn))
    return readCpu() - before
  })
  return hundredths(median(times.slice(DECISIONS / 3)))
}

async function measureTurn(texting: Texting, bare: Bare, kind: Kind, turn: number): Promise<Measured> {
  await prepare(texting, kind, turn)
  const start = performance.now()
  const { calls } = await meter(() => texting.say(kind.text(turn)))
  const text = performance.now() - start
  await texting.stack.settle()
  return { text, bare: await bare.repeat(calls, turn) }
}

interface Bare {
  /** Makes the calls once more: those that overlapped at once, the others one after the other. */
  repeat(calls: readonly Call[], turn: number): Promise<number>
  close(): void
}

function startBare(): Bare {
  const [dynamodb, eventBridge] = [new DynamoDBClient({}), new EventBridgeClient({})]
  const clients = { DynamoDB: dynamodb, EventBridge: eventBridge } as unknown as Record<Call['client'], Client>
  return {
    async repeat(calls, turn) {
      const waves = splitWaves(calls).map((wave) => wave.map((call) => ({ ...call, command: redirect(call, turn) })))
      const start = performance.now()
      for (const wave of waves) {
        // A condition that fails now failed then.
        await Promise.all(wave.map(({ client, command }) => clients[client].send(command).catch(() => null)))
      }
      return performance.now() - start
    },
    close() {
      dynamodb.destroy()
      eventBridge.destroy()
    },
  }
}

/** The calls in rows: whatever began before the first of a row had ended is in it. */
function splitWaves(calls: readonly Call[]): Call[][] {
  const waves: Call[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const call of [...calls].sort((a, b) => a.started - b.started)) {
    if (call.started < end) waves.at(-1)?.push(call)
    else waves.push([call])
    end = Math.min(...(waves.at(-1) ?? []).map(({ ended }) => ended))
  }
  return waves
}

interface SdkCommand {
  readonly constructor: new (input: unknown) => unknown
  readonly input: Readonly<Record<string, object>>
}

/** A write goes to a partition of its own, where its condition holds as it did; a read stays. */
function redirect({ command }: Call, turn: number): unknown {
  const { constructor: Command, input } = command as SdkCommand
  const key = input.Item ? 'Item' : 'Key'
  const isWrite = input.Item !== undefined || input.UpdateExpression !== undefined
  const moved = isWrite ? { ...input, [key]: { ...input[key], PK: { S: `BARE#${turn}` } } } : input
  return new Command(moved)
}
