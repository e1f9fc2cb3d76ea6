import { Temporal } from 'temporal-polyfill'
import { startSession } from '../../infra/local/chat/session.ts'
import type { Arrival } from '../../infra/local/place.ts'
import { type LocalStack, type StackOptions, startStack } from '../../infra/local/stack.ts'
import type { ContactRecord } from '../../lib/domain/contact-record.ts'

/** The whole system on this machine, texted by its owner, with a clock that stands still until it is moved. */
export interface System {
  stack: LocalStack
  /** What went wrong inside, as an operator would see it. */
  problems: string[]
  /** The replies to one text. */
  say(text: string): Promise<string[]>
  /** What one line of the chat harness leads to. */
  line(line: string): Promise<Arrival[]>
  /** The texts that arrive until a local time. */
  until(time: string): Promise<string[]>
  contacts(): Promise<ContactRecord[]>
  close(): Promise<void>
}

export interface SystemOptions {
  now?: string
  zone?: string
  data?: string | null
  observe?: StackOptions['observe']
  sweeps?: boolean
}

export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const {
    now = '2026-11-23T10:00:00-05:00',
    zone = 'America/New_York',
    data = null,
    observe = () => {},
    sweeps = true,
  } = options
  const problems: string[] = []
  const report = (problem: string) => void problems.push(problem)
  const stack = await startStack({ start: Temporal.Instant.from(now), frozen: true, data, report, observe, sweeps })
  const session = await startSession(stack, zone)
  const line = async (input: string): Promise<Arrival[]> => {
    const answer = await session.answer(input)
    if (!('out' in answer)) throw new Error(JSON.stringify(answer))
    return [...answer.out]
  }
  return {
    stack,
    problems,
    line,
    say: async (text) => (await line(text)).map(({ body }) => body),
    until: async (time) => (await line(`/until ${time}`)).map(({ body }) => body),
    async contacts() {
      const answer = await session.answer('/contacts')
      return 'contacts' in answer ? [...answer.contacts] : []
    },
    close: () => stack.close(),
  }
}
