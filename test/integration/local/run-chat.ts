import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The options that every conversation in these tests starts with. */
export const MONDAY = ['--json', '--now', '2026-11-23T10:00:00-05:00', '--timezone', 'America/New_York']

export interface ChatRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the chat harness in a process of its own with these lines on standard input. */
export async function runChat(args: readonly string[], lines: readonly string[]): Promise<ChatRun> {
  const child = spawn(process.execPath, ['infra/local/chat.ts', ...args], { cwd: root })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  child.stdin.on('error', () => {})
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  await once(child, 'close')
  return { code: child.exitCode, ...output }
}

/** The answers to these lines, parsed. Throws what was said on standard error. */
export async function chat(lines: readonly string[], args: readonly string[] = MONDAY) {
  const { stdout, stderr } = await runChat(args, lines)
  if (stderr !== '') throw new Error(stderr)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** Runs the chat harness, and ends it with SIGKILL as soon as these lines are answered. */
export async function killAfter(lines: readonly string[], args: readonly string[]): Promise<{ killed: boolean }> {
  const child = spawn(process.execPath, ['infra/local/chat.ts', ...args], { cwd: root })
  const closed = once(child, 'close')
  child.stdin.write(lines.map((line) => `${line}\n`).join(''))
  let answers = 0
  for await (const text of child.stdout.setEncoding('utf8')) {
    answers += String(text).split('\n').length - 1
    if (answers === lines.length) child.kill('SIGKILL')
  }
  await closed
  return { killed: child.signalCode === 'SIGKILL' }
}
