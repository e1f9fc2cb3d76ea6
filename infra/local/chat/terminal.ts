import { createInterface } from 'node:readline'
import { Temporal } from 'temporal-polyfill'
import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import type { Arrival } from '../place.ts'
import type { Answer, Session } from './session.ts'

const WELCOME = `This is wellmet's phone line. Met someone? Text their name, like: Ana Silva
/wait 3d lets three days pass, /contacts shows who is known, ? lists what you can text, Ctrl-C ends it.
`

const CLEAR_LINE = '\r\u001b[K'

/** Chats at a terminal until its input ends or Ctrl-C; texts show up when they arrive. */
export async function chatAtTerminal(session: Session, ended: AbortSignal): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: 'you: ' })
  terminal.on('SIGINT', () => terminal.close())
  ended.addEventListener('abort', () => terminal.close())
  let isAnswering = false
  const showArrivals = async () => {
    const arrivals = await session.arrivals()
    if (arrivals.length > 0) process.stdout.write(`${CLEAR_LINE}${arrivals.map(formatArrival).join('')}`)
    terminal.prompt(true)
  }
  session.onArrival(() => {
    if (!isAnswering) void showArrivals()
  })
  process.stdout.write(WELCOME)
  await showArrivals()
  for await (const line of terminal) {
    isAnswering = true
    process.stdout.write(formatAnswer(await session.answer(line)))
    isAnswering = false
    terminal.prompt()
  }
  process.stdout.write('\n')
}

/** What came of a line, as a person reads it: every line of it ends in a line break. */
export function formatAnswer(answer: Answer): string {
  if ('error' in answer) return `(${answer.error})\n`
  if ('out' in answer) return answer.out.map(formatArrival).join('')
  if (answer.contacts.length === 0) return '(nobody yet)\n'
  return answer.contacts.map(formatContact).join('')
}

/** `wellmet (Wed, Nov 25, 9:00 AM): ...` */
export function formatArrival({ at, body }: Arrival): string {
  const time = Temporal.PlainDateTime.from(at).toLocaleString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  return `wellmet (${time}): ${body}\n`
}

/** `Ana Silva (designer, Figma): a React dev. Next 2026-11-25 09:00` */
function formatContact({ name, title, organization, metAt, needs, followUp }: ContactRecord): string {
  const who = [title, organization, metAt].filter((fact) => fact !== null).join(', ')
  const wants = needs.map(({ text }) => text).join('; ')
  const next = followUp ? followUp.at.slice(0, 16).replace('T', ' ') : 'never'
  return `${name}${who && ` (${who})`}${wants && `: ${wants}`}. Next ${next}\n`
}
