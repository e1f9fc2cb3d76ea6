import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Python is on most machines, and makes what a program takes for a terminal. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty, termios']).status === 0

const IN_A_TERMINAL = `
import fcntl, os, pty, select, struct, sys, termios
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 50, 200, 0, 0))
    os.execvp(sys.argv[1], sys.argv[1:])
while True:
    ready, _, _ = select.select([terminal, 0], [], [])
    try:
        if terminal in ready: os.write(1, os.read(terminal, 4096))
        if 0 in ready:
            typed = os.read(0, 4096)
            if not typed: break
            os.write(terminal, typed)
    except OSError:
        break
os.close(terminal)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`

/** One of the operator's commands, with somebody at the keyboard. */
export interface Conversation {
  /** Types a line once this was said. */
  answer(question: string, line: string): Promise<void>
  /** All that it said. */
  said(): string
  ended(): Promise<number>
}

/** Starts one of the operator's commands in a terminal: `startInTerminal('setup', 'ana')`. */
export function startInTerminal(command: string, ...args: string[]): Conversation {
  const file = `${root}infra/operator/${command}.ts`
  const child = spawn('python3', ['-c', IN_A_TERMINAL, process.execPath, file, ...args])
  const exit = once(child, 'exit')
  let said = ''
  let heard = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return {
    async answer(question, line) {
      for (let tries = 0; !said.includes(question, heard); tries++) {
        if (tries > 500 || child.exitCode !== null) throw new Error(`"${question}" was not asked:\n${said}`)
        await wait(50)
      }
      heard = said.indexOf(question, heard) + question.length
      child.stdin.write(`${line}\r`)
    },
    said: () => said,
    ended: async () => Number((await exit)[0]),
  }
}
