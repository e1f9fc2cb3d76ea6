import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Clock } from '../../../lib/clock.ts'
import type { FunctionDefinition } from '../blueprint.ts'
import type { Watch } from '../happening.ts'
import type { Timeline } from '../timeline.ts'

/** The stack's functions, run in this process on the local clock. Each is loaded when it is first needed. */
export interface Functions {
  /** Gives what the function returns, or throws what it throws. */
  invoke(arn: string, event: unknown): Promise<unknown>
  /**
   * An asynchronous invocation as Lambda makes it: one that fails is tried again after one and after two minutes of the
   * local clock, then it is among the dead letters. Resolves after the first attempt and never rejects.
   */
  wake(arn: string, event: unknown): Promise<void>
  /** The events that were given up. */
  readonly deadLetters: readonly DeadLetter[]
  /** Makes the next invocation of each function a cold start. */
  restart(): void
}

export interface DeadLetter {
  /** The queue's ARN, null if the function has none. */
  readonly queue: string | null
  readonly event: unknown
}

/** Runs one invocation of the function with this source; `work` is the invocation. */
export type Host = (source: string, work: () => Promise<unknown>) => Promise<unknown>

export interface FunctionsOptions {
  readonly definitions: readonly FunctionDefinition[]
  /** The folder that the sources are named from, with a slash at its end. */
  readonly root: string
  readonly timeline: Timeline
  readonly host: Host
  /** Hears of every failed invocation. */
  readonly report: (problem: string) => void
  readonly watch: Watch
}

type Handler = (event: unknown, context: unknown) => Promise<unknown>

interface FunctionModule {
  createHandler(clock: Clock): Handler
}

export function createFunctions({ definitions, root, timeline, host, report, watch }: FunctionsOptions): Functions {
  const handlers = new Map<string, Promise<Handler>>()
  const deadLetters: DeadLetter[] = []

  const handlerOf = (definition: FunctionDefinition): Promise<Handler> => {
    const loaded = handlers.get(definition.arn)
    if (loaded !== undefined) return loaded
    const handler = loadHandler(root + definition.source, timeline.now)
    handlers.set(definition.arn, handler)
    // A function that could not be started is started anew.
    handler.catch(() => handlers.delete(definition.arn))
    return handler
  }
  const invoke = async (definition: FunctionDefinition, event: unknown) => {
    watch({ part: basename(definition.source, '.ts'), what: 'woken' })
    try {
      const handle = await handlerOf(definition)
      return asJson(await host(definition.source, () => handle(asJson(event), createContext(definition))))
    } catch (error) {
      report(`${definition.source} failed: ${error instanceof Error ? error.message : 'it threw no error'}`)
      throw error
    }
  }
  const attempt = async (definition: FunctionDefinition, event: unknown, failures: number): Promise<void> => {
    try {
      await invoke(definition, event)
    } catch {
      if (failures < definition.retries) {
        const minutes = failures + 1
        timeline.at(timeline.now().add({ minutes }), () => attempt(definition, event, failures + 1))
      } else {
        deadLetters.push({ queue: definition.DeadLetterConfig?.TargetArn ?? null, event })
      }
    }
  }
  const find = (arn: string): FunctionDefinition => {
    const definition = definitions.find((candidate) => candidate.arn === arn)
    if (!definition) throw new Error(`there is no function ${arn}`)
    return definition
  }
  return {
    invoke: async (arn, event) => invoke(find(arn), event),
    wake: async (arn, event) => attempt(find(arn), event, 0),
    deadLetters,
    restart: () => handlers.clear(),
  }
}

async function loadHandler(path: string, clock: Clock): Promise<Handler> {
  const module: unknown = await import(pathToFileURL(path).href)
  if (!isFunctionModule(module)) throw new Error(`${path} does not export createHandler`)
  return module.createHandler(clock)
}

function isFunctionModule(module: unknown): module is FunctionModule {
  return typeof module === 'object' && module !== null && 'createHandler' in module
}

/** What goes in and comes out crosses Lambda's API as JSON. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

/** https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
function createContext({ arn, name, Timeout }: FunctionDefinition) {
  const deadline = Date.now() + Timeout * 1000
  return {
    awsRequestId: randomUUID(),
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: '$LATEST',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    invokedFunctionArn: arn,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    memoryLimitInMB: '512',
  }
}
