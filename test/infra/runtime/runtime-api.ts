import { spawn } from 'node:child_process'
import type { IncomingHttpHeaders } from 'node:http'
import { fileURLToPath } from 'node:url'
import { json, serve, toListener } from '../../../infra/local/server.ts'

const bootstrap = fileURLToPath(new URL('bootstrap.mjs', import.meta.url))
const DEADLINE_MS = 15_000

/** Milliseconds of a start: of the clock, and of the processor (`Cpu`), until the bundle is loaded and until the answer. */
export interface StartTimes {
  readonly import: number
  readonly importCpu: number
  readonly answer: number
  readonly answerCpu: number
}

/** What a function made of an event: its answer, or the error that it threw. */
export type Outcome = ({ readonly answer: unknown } | { readonly error: unknown }) & { readonly times: StartTimes }

/**
 * Starts a bundle as Lambda would: in a process of its own that knows nothing but the function's environment, which
 * fetches the event from the Runtime API and posts there what the handler answers.
 */
export async function invokeBundle(bundle: string, environment: NodeJS.ProcessEnv, event: unknown): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
  const startedAt = performance.now()
  let isHandedOut = false
  const api = await serve(
    toListener(async ({ path, body, headers }) => {
      if (path.endsWith('/invocation/next')) {
        if (isHandedOut) await new Promise(() => {})
        isHandedOut = true
        return json(200, event, {
          'lambda-runtime-aws-request-id': 'request-1',
          'lambda-runtime-deadline-ms': String(Date.now() + DEADLINE_MS),
        })
      }
      const value: unknown = JSON.parse(body.toString())
      const times = readTimes(headers, performance.now() - startedAt)
      resolve(path.endsWith('/error') ? { error: value, times } : { answer: value, times })
      return json(202, { status: 'OK' })
    }),
  )
  const env = { ...environment, AWS_LAMBDA_RUNTIME_API: new URL(api.url).host, BUNDLE: bundle }
  const sandbox = spawn(process.execPath, [bootstrap], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  sandbox.once('exit', (code) => reject(new Error(`the bundle ended with ${code} before it answered`)))
  const timer = setTimeout(() => reject(new Error('the bundle did not answer in time')), DEADLINE_MS)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    sandbox.kill()
    await api.close()
  }
}

/** The bootstrap tells what only the process itself knows. */
function readTimes(headers: IncomingHttpHeaders, answer: number): StartTimes {
  const read = (name: string) => Number(headers[name])
  return { import: read('import-ms'), importCpu: read('import-cpu-ms'), answer, answerCpu: read('cpu-ms') }
}
