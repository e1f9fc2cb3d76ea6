import { once } from 'node:events'
import { readLines } from './chat/lines.ts'
import { type Options, readOptions, USAGE } from './chat/options.ts'
import { type Session, startSession } from './chat/session.ts'
import { chatAtTerminal, formatAnswer } from './chat/terminal.ts'
import { report, runCommand } from './commands.ts'
import { readSavedClock, saveClock } from './saved-clock.ts'
import { startStack } from './stack.ts'

/** Runs the whole system on this machine, and lets the owner text it from a terminal or a pipe. */
async function main(ended: AbortSignal): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const { now, timezone, data } = options
  const stack = await startStack({ start: now ?? readSavedClock(data), frozen: now !== null, data, report })
  const session = await startSession(stack, timezone)
  await chat(session, options, ended)
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

runCommand(main, USAGE)
