import { once } from 'node:events'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import type { Host } from '../../infra/local/aws/functions.ts'
import { CrashError, createInvocation, findInvocation, type Invocation, runAs, runOutside, TAG } from './invocation.ts'

/**
 * What can happen to an operation. The SDK tries again by itself; "once" is over when it does, the others last as long
 * as it tries.
 */
export const KINDS = [
  'crash before',
  'crash after',
  'no answer, no effect',
  'no answer, but the effect',
  'no answer once, but the effect',
  'throttled',
  'error 500',
] as const
export type Kind = (typeof KINDS)[number]

/** What can happen to an operation that only reads: it has no effect, and ended after it is ended before the next one. */
export const KINDS_OF_READING: readonly Kind[] = ['crash before', 'no answer, no effect', 'throttled', 'error 500']

/** Something that a function asked of a server: the request, and how many of the same came before it. */
export interface Operation {
  readonly label: string
  readonly source: string
  /** Whether it may change something outside the function. */
  readonly isWrite: boolean
}

export interface Fault {
  readonly operation: string
  readonly kind: Kind
}

/** Counts what functions ask of servers, and lets faults happen. There is one in a process. */
export interface Injector {
  readonly host: Host
  /** Forgets what was counted; from now on these faults happen, each once. `onCrash` is told of each crash before it is felt. */
  arm(faults: readonly Fault[], onCrash: () => Promise<void>): void
  /** What was asked since, in order; what a client tries again counts once. */
  operations(): readonly Operation[]
  /** The faults that have not happened. */
  outstanding(): readonly Fault[]
  /** Requests that left a client within an invocation, and those that came by here. */
  counts(): { sent: number; seen: number }
  /** Functions that wait for their turn. */
  waiting(): readonly string[]
}

interface Passing {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly invocation: Invocation
  readonly proceed: () => void
}

const state = {
  operations: [] as Operation[],
  /** The label of each operation by the SDK's id of it. */
  labels: new Map<string, string>(),
  nth: new Map<string, number>(),
  faults: [] as Fault[],
  met: new Set<Fault>(),
  seen: 0,
  underWay: 0,
  past: [] as Invocation[],
  waiting: [] as string[],
  onCrash: async () => {},
}

let turn: Promise<unknown> = Promise.resolve()

/** One function after the other, so that a run can be repeated; what runs at the same time is tried elsewhere. */
const host: Host = (source, work) => {
  state.waiting.push(source)
  const result = turn.then(() => run(source, work))
  turn = result.catch(() => {})
  return result
}

async function run(source: string, work: () => Promise<unknown>): Promise<unknown> {
  state.waiting.splice(state.waiting.indexOf(source), 1)
  const invocation = createInvocation(source)
  state.past.push(invocation)
  try {
    return await Promise.race([runAs(invocation, work), invocation.ended])
  } catch (error) {
    if (error instanceof CrashError) await state.onCrash()
    throw error
  } finally {
    invocation.isOver = true
  }
}

export const injector: Injector = {
  host,
  arm(faults, onCrash) {
    Object.assign(state, { operations: [], faults: [...faults], seen: 0, past: [], onCrash })
    state.labels.clear()
    state.nth.clear()
    state.met.clear()
  },
  operations: () => state.operations,
  outstanding: () => state.faults.filter((fault) => !state.met.has(fault)),
  counts: () => ({ sent: state.past.reduce((sum, { requests }) => sum + requests, 0), seen: state.seen }),
  waiting: () => state.waiting,
}

const emit = Server.prototype.emit
// Every server in this process, whoever wrote it: the local system knows nothing of this.
Server.prototype.emit = function (this: Server, event: string | symbol, ...args: unknown[]): boolean {
  const [request, response] = args as [IncomingMessage, ServerResponse]
  const tag = event === 'request' ? request.headers[TAG] : undefined
  if (tag === undefined) return Reflect.apply(emit, this, [event, ...args])
  const invocation = findInvocation(String(tag))
  if (!invocation) throw new Error('a request of an unknown invocation')
  const proceed = () => runOutside(() => Reflect.apply(emit, this, [event, ...args]))
  void pass({ request, response, invocation, proceed })
  return true
}

async function pass(passing: Passing): Promise<void> {
  const { request, invocation } = passing
  state.seen += 1
  const label = await name(passing)
  if (invocation.isOver) return void request.socket.destroy()
  const fault = state.faults.find((one) => one.operation === label && isFelt(one, request))
  if (fault) state.met.add(fault)
  await strike(fault?.kind ?? null, passing)
}

/** One that lasts is felt whenever the client tries again, one that does not only the first time. */
function isFelt(fault: Fault, { headers }: IncomingMessage): boolean {
  if (!state.met.has(fault)) return true
  return (
    !fault.kind.startsWith('crash') && !fault.kind.includes('once') && headers['amz-sdk-invocation-id'] !== undefined
  )
}

async function strike(kind: Kind | null, passing: Passing): Promise<void> {
  const { request, response, invocation } = passing
  switch (kind) {
    case null:
      return forward(passing)
    case 'crash before':
      return crash(invocation, request)
    case 'crash after':
      await forwardMuted(passing)
      return crash(invocation, request)
    case 'no answer, no effect':
      return void request.socket.destroy()
    case 'no answer, but the effect':
    case 'no answer once, but the effect':
      await forwardMuted(passing)
      return void request.socket.destroy()
    case 'throttled':
      return refuse(response, 429, 'ThrottlingException', 20429)
    case 'error 500':
      return refuse(response, 500, 'InternalServerError', 20500)
  }
}

/** What is under way is finished: it has left the function. */
async function crash(invocation: Invocation, request: IncomingMessage): Promise<void> {
  invocation.isOver = true
  while (state.underWay > 0) await new Promise(setImmediate)
  request.socket.destroy()
  invocation.end()
}

function forward({ response, proceed }: Passing): void {
  state.underWay += 1
  response.once('close', () => {
    state.underWay -= 1
  })
  proceed()
}

/** The server does what it is asked, and its answer gets lost. */
function forwardMuted({ response, proceed }: Passing): Promise<void> {
  return new Promise((resolve) => {
    Object.assign(response, {
      write: () => true,
      writeHead: () => response,
      end() {
        resolve()
        return response
      },
    })
    proceed()
  })
}

/** In the words of AWS, whose clients look at the header, and of Twilio, whose client looks at the body. */
function refuse(response: ServerResponse, status: number, type: string, code: number): void {
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': type }
  response.writeHead(status, headers).end(JSON.stringify({ __type: type, message: type, code, status }))
}

/** What the operation is called; the same request made again by the code, not by the client, is another one. */
async function name({ request, invocation }: Passing): Promise<string> {
  const body = await peek(request)
  const id = request.headers['amz-sdk-invocation-id']
  const known = id === undefined ? undefined : state.labels.get(String(id))
  if (known !== undefined) return known
  const action = String(request.headers['x-amz-target'] ?? '')
  const asked = normalize(`${request.method} ${request.url} ${action} ${body}`)
  const nth = (state.nth.get(asked) ?? 0) + 1
  state.nth.set(asked, nth)
  const label = `${asked} #${nth}`
  if (id !== undefined) state.labels.set(String(id), label)
  if (!invocation.isOver) state.operations.push({ label, source: invocation.source, isWrite: isWrite(request, action) })
  return label
}

/** Whatever does not say that it only reads. */
const isWrite = ({ method }: IncomingMessage, action: string): boolean =>
  method !== 'GET' && !/\.(?:Get|BatchGet|Query|Scan|List|Describe)\w*$/.test(action)

/** Without what is drawn anew in each run. */
export const normalize = (text: string): string =>
  text
    .replace(/\b(?:SM|MM|ME)[0-9a-f]{32}\b/g, '<sid>')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
    .replace(/127\.0\.0\.1(?::|%3A)\d+/g, '<host>')

/** Reads the body, and puts it back for whoever answers. */
async function peek(request: IncomingMessage): Promise<string> {
  const length = Number(request.headers['content-length'] ?? 0)
  const chunks: Buffer[] = []
  for (let size = 0; size < length; ) {
    const chunk: Buffer | null = request.read()
    if (chunk === null) await once(request, 'readable')
    else {
      chunks.push(chunk)
      size += chunk.length
    }
  }
  const body = Buffer.concat(chunks)
  if (body.length > 0) request.unshift(body)
  return body.toString()
}
