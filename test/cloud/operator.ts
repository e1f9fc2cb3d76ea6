import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Outcome {
  readonly code: number
  /** What it said on both streams, without frames and colours. */
  readonly said: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs one of the operator's commands as npm does: `runOperator('setup', 'ana', '--yes')`. */
export function runOperator(command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`${root}infra/operator/${command}.ts`, ...args],
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: plain(stdout + stderr) })
      },
    )
    child.stdin?.end()
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const plain = (text: string) => text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '').replace(/^[│┌└◆■▲●◇]\s*/gm, '')
