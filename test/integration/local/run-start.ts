import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** `npm start` in a process of its own. */
export interface Started {
  /** Where it says that the page is. */
  readonly url: string
  /** Asks for something as the page does. */
  ask(path: string, body: unknown): Promise<{ problem: string | null }>
  /** All that the page shows. */
  all(): Promise<All>
  /** Ends it as Ctrl-C does, or at once; gives the exit code, null if it was killed. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

export interface All {
  texts: { from: string; body: string; attachments: unknown[]; segments: number; cost: number; status: string }[]
  known: {
    now: string
    zone: string
    nextAlarm: string | null
    contacts: { name: string; followUp: { at: string } | null; needs: { text: string }[] }[]
  }
}

const NEW_YORK = ['--timezone', 'America/New_York']

/** Starts it on a free port, and waits until it is ready. Throws what it said if it ends instead. */
export async function start(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, ['infra/local/start.ts', '--port', '0', ...NEW_YORK, ...args], { cwd: root })
  const closed = once(child, 'close')
  const url = await readUrl(child)
  return {
    url,
    async ask(path, body) {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
      return response.json() as Promise<{ problem: string | null }>
    },
    all: () => readAll(url),
    async end(signal = 'SIGINT') {
      child.kill(signal)
      await closed
      return child.exitCode
    },
  }
}

/** Runs it until it ends by itself. */
export async function runStart(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['infra/local/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  await once(child, 'close')
  return { code: child.exitCode, stderr }
}

async function readUrl({ stdout, stderr }: ReturnType<typeof spawn>): Promise<string> {
  let said = ''
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  for await (const text of stdout?.setEncoding('utf8') ?? []) {
    const url = /http:\/\/localhost:\d+/.exec(String(text))?.[0]
    if (url) return url
  }
  throw new Error(said)
}

/** The first event of the feed. */
async function readAll(url: string): Promise<All> {
  const response = await fetch(`${url}/live`)
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    const data = /^data: (.*)\n\n/.exec(text)?.[1]
    if (data) return JSON.parse(data)
  }
  throw new Error('the feed ended')
}
