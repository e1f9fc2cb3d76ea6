import { DamagedDataError } from './damaged-data-error.ts'
import { DataInUseError } from './data-in-use-error.ts'
import { OptionsError } from './options.ts'
import { PortInUseError } from './port-in-use-error.ts'

/**
 * Runs a command of the local system and ends the process: with 0 when it is done, with 2 and the usage for options that
 * cannot be understood, with 1 and a sentence for whatever else. `ended` is aborted when the process is asked to end.
 */
export function runCommand(main: (ended: AbortSignal) => Promise<void>, usage: string): void {
  const ended = new AbortController()
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort())
  const fail = (error: unknown) => process.exit(explain(error, usage))
  process.on('uncaughtException', fail)
  // Whoever read the answers has gone, as `head` does.
  process.stdout.on('error', () => process.exit(0))
  quietFunctions()
  main(ended.signal).then(() => process.exit(0), fail)
}

/** Tells the user of something that went wrong. */
export function report(problem: string): void {
  process.stderr.write(`wellmet: ${problem}\n`)
}

/** What the functions log goes to CloudWatch when deployed; here it would be between the answers. */
function quietFunctions(): void {
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) console[level] = () => {}
}

const EXPECTED = [DamagedDataError, DataInUseError, PortInUseError]

function explain(error: unknown, usage: string): number {
  if (error instanceof OptionsError) {
    process.stderr.write(`${error.message}\n${usage}\n`)
    return 2
  }
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error))
  report(EXPECTED.some((type) => error instanceof type) ? message : stack)
  return 1
}
