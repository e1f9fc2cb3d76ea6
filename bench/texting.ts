import { Temporal } from 'temporal-polyfill'
import { findOwner } from '../infra/local/chat/owner.ts'
import { CONFIGURATION, OWNER_ADDRESS } from '../infra/local/configuration.ts'
import { type LocalStack, startStack } from '../infra/local/stack.ts'
import type { Clock } from '../lib/clock.ts'
import { postEvent } from '../test/infra/runtime/post-event.ts'

/** The local system, texted without a carrier between: each text is one event for the function that answers texts. */
export interface Texting {
  readonly stack: LocalStack
  /** Texts something and gives the reply as TwiML. Throws if the function did not answer with 200. */
  say(text: string): Promise<string>
  /** The last text once more, as Twilio delivers it again. */
  again(): Promise<string>
}

type Handler = (event: unknown, context: unknown) => Promise<{ statusCode: number; body: string }>

const NOW = Temporal.Instant.from('2026-11-23T15:00:00Z')

/** Starts the local system with its owner, in memory or in the folder `data`; `stack.close()` ends it. */
export async function startTexting(data: string | null = null): Promise<Texting> {
  const report = (problem: string) => console.error(problem)
  const stack = await startStack({ start: NOW, frozen: true, data, report })
  await findOwner('America/New_York').add(NOW)
  const handle = await loadReceiveText(stack.timeline.now)
  let count = 0
  let last: unknown
  const deliver = async (event: unknown) => {
    last = event
    const { statusCode, body } = await handle(event, {})
    if (statusCode !== 200) throw new Error(`a text was answered with ${statusCode}`)
    return body
  }
  return {
    stack,
    say: (text) => deliver(postEvent(stack.url, '/sms', '', inboundForm(`SM${hex(++count)}`, text))),
    again: () => deliver(last),
  }
}

const hex = (count: number): string => count.toString(16).padStart(32, '0')

const inboundForm = (sid: string, text: string) => ({
  AccountSid: CONFIGURATION.accountSid,
  From: OWNER_ADDRESS,
  To: CONFIGURATION.senderAddress,
  MessageSid: sid,
  Body: text,
  NumMedia: '0',
})

/** As the local system does: on its clock. */
async function loadReceiveText(clock: Clock): Promise<Handler> {
  const source = new URL('../functions/receive-text.ts', import.meta.url)
  const { createHandler }: { createHandler(clock: Clock): Handler } = await import(source.href)
  return createHandler(clock)
}
