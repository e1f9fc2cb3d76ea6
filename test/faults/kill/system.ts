import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Message } from '../../../infra/local/carrier/message.ts'
import { openMessageLog } from '../../../infra/local/carrier/message-log.ts'
import type { Command } from './child.ts'

const child = fileURLToPath(new URL('child.ts', import.meta.url))

/** The local system in a process of its own. What it keeps is in a folder, and is there after it was killed. */
export class KillableSystem {
  kills = 0
  private readonly data: string
  private process: ChildProcess | null = null
  private answers: Interface | null = null

  constructor(data: string) {
    this.data = data
  }

  async start(now: string): Promise<void> {
    const started = spawn(process.execPath, [child, this.data, now], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.process = started
    this.answers = createInterface({ input: started.stdout })
    await once(this.answers, 'line')
  }

  /** What it answers; null if it was killed before it did. `killAfterMs` is how long it has, for ever if null. */
  async ask(command: Command, killAfterMs: number | null): Promise<unknown> {
    const { process: running, answers } = this
    if (!running?.stdin || !answers) throw new Error('the system does not run')
    const answered = once(answers, 'line').then(([line]): unknown => JSON.parse(String(line)))
    running.stdin.write(`${JSON.stringify(command)}\n`)
    if (killAfterMs === null) return answered
    const ended = once(running, 'exit')
    const timer = setTimeout(() => running.kill('SIGKILL'), killAfterMs)
    const first = await Promise.race([answered.then((answer) => ({ answer })), ended.then(() => null)])
    clearTimeout(timer)
    if (first === null) this.kills += 1
    return first?.answer ?? null
  }

  get isRunning(): boolean {
    return this.process?.exitCode === null && this.process.signalCode === null
  }

  async stop(): Promise<void> {
    if (!this.process || !this.isRunning) return
    const ended = once(this.process, 'exit')
    this.process.kill('SIGKILL')
    await ended
  }

  /** What the carrier has carried, as a killed process left it on disk; half a line at the end was not carried. */
  messages(): readonly Message[] {
    const path = `${this.data}/messages.jsonl`
    return existsSync(path) ? openMessageLog(path).all() : []
  }
}
