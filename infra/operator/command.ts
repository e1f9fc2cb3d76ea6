import { log } from '@clack/prompts'
import { Problem } from './problem.ts'

/** Does what a command does. What is wrong is said in a sentence with the next step on standard error; the exit code is 1 then. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    process.exitCode = 1
    const [sentence, nextStep] = describe(error)
    log.error(`${sentence}\n${nextStep}`, { output: process.stderr })
  }
}

function describe(error: unknown): [string, string] {
  if (error instanceof Problem) return [error.message, error.nextStep]
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return [error.message, 'See docs/deploy.md for what the command takes.']
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return [text, 'That should not happen. If it does again, please report it with this line.']
}
