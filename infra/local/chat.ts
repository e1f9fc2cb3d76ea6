import { once } from 'node:events'
import { readLines } from './chat/lines.ts'
import { type Options, OptionsError, readOptions, USAGE } from './chat/options.ts'
import { type Session, startSession } from './chat/session.ts'
import { chatAtTerminal, formatAnswer } from './chat/terminal.ts'
import { DamagedDataError } from './damaged-data-error.ts'
import { DataInUseError } from './data-in-use-error.ts'
import { readSavedClock, saveClock } from './saved-clock.ts'
import { startStack } from './stack.ts'

/** Runs the whole system on this machine, and lets the owner text it from a terminal or a pipe. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const { now, timezone, data } = options
  const ended = new AbortController()
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort())
  quietFunctions()
  const stack = await startStack({ start: now ?? readSavedClock(data), frozen: now !== null, data, report })
  const session = await startSession(stack, timezone)
  await chat(session, options, ended.signal)
  if (now === null) saveClock(data, stack.timeline.now())
  await stack.close()
}

async function chat(session: Session, { json }: Options, ended: AbortSignal): Promise<void> {
  if (!json && process.stdin.isTTY) return chatAtTerminal(session, ended)
  for await (const line of readLines(process.stdin, ended)) {
    const answer = await session.answer(line)
    await write(json ? `${JSON.stringify(answer)}\n` : `> ${line}\n${formatAnswer(answer)}`)
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** What the functions log goes to CloudWatch when deployed; here it would be between the answers. */
function quietFunctions(): void {
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) console[level] = () => {}
}

function report(problem: string): void {
  process.stderr.write(`wellmet: ${problem}\n`)
}

function fail(error: unknown): never {
  if (error instanceof OptionsError) {
    process.stderr.write(`${error.message}\n${USAGE}\n`)
    process.exit(2)
  }
  const isExpected = error instanceof DamagedDataError || error instanceof DataInUseError
  report(isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exit(1)
}

process.on('uncaughtException', fail)
// Whoever read the answers has gone, as `head` does.
process.stdout.on('error', () => process.exit(0))
main().then(() => process.exit(0), fail)
