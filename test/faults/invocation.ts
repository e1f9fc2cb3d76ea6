import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/** The header by which a request is known to come from an invocation of a function. */
export const TAG = 'x-test-invocation'

/** One run of a function, from when it is woken until it returned, threw, or was ended halfway. */
export interface Invocation {
  readonly id: string
  readonly source: string
  /** Once ended it does nothing more: what it still asks for is not heard. */
  isOver: boolean
  /** Requests of its clients, as the clients count them: each attempt is one. */
  requests: number
  /** Rejects when the function is ended halfway. */
  readonly ended: Promise<never>
  end(): void
}

/** The function that was ended halfway, as whoever waited for it hears it. */
export class CrashError extends Error {
  override readonly name = 'CrashError'
}

const running = new AsyncLocalStorage<Invocation>()
const invocations = new Map<string, Invocation>()
let count = 0

export function createInvocation(source: string): Invocation {
  let reject: (error: Error) => void = () => {}
  const ended = new Promise<never>((_resolve, fail) => {
    reject = fail
  })
  ended.catch(() => {})
  count += 1
  const end = () => reject(new CrashError(`${source} was ended`))
  const invocation = { id: `${count}`, source, isOver: false, requests: 0, ended, end }
  invocations.set(invocation.id, invocation)
  return invocation
}

export const findInvocation = (id: string): Invocation | undefined => invocations.get(id)

/** Runs the work of an invocation: whatever client it uses, now or in times to come, its requests carry the tag. */
export const runAs = (invocation: Invocation, work: () => Promise<unknown>): Promise<unknown> =>
  running.run(invocation, work)

/** Runs what answers a request, which belongs to no invocation. */
export const runOutside = (work: () => void): void => running.exit(work)

function tag(set: (name: string, value: string) => void): void {
  const invocation = running.getStore()
  if (!invocation) return
  invocation.requests += 1
  set(TAG, invocation.id)
}

// Both of Node's HTTP clients: `node:http`, on which the SDK and Twilio's package are built, and `fetch`.
subscribe('http.client.request.created', (message) => {
  const { request } = message as { request: { setHeader(name: string, value: string): void } }
  tag((name, value) => request.setHeader(name, value))
})
subscribe('undici:request:create', (message) => {
  const { request } = message as { request: { addHeader(name: string, value: string): void } }
  tag((name, value) => request.addHeader(name, value))
})

// Injected faults take no real time: within an invocation the SDK draws the shortest pause before it tries again, and
// waiting for somebody else's plan is over at once.
const { random } = Math
Math.random = () => (running.getStore() ? 0 : random())
const { setTimeout } = timers
const wait: typeof setTimeout = (ms, value, options) => setTimeout(running.getStore() ? 0 : ms, value, options)
timers.setTimeout = wait
syncBuiltinESMExports()
