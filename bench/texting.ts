import { pathToFileURL } from 'node:url'
import { CONFIGURATION, OWNER_ADDRESS } from '../infra/local/configuration.ts'
import type { Clock } from '../lib/clock.ts'
import { postEvent } from '../test/infra/runtime/post-event.ts'
import { type System, type SystemOptions, startSystem } from '../test/integration/system.ts'

/** The local system, texted without a carrier between: each text is one event for the function that answers texts. */
export interface Texting {
  readonly system: System
  /** Texts something and gives the reply as TwiML. Throws if the function did not answer with 200. */
  say(text: string): Promise<string>
  /** The last text once more, as Twilio delivers it again. */
  again(): Promise<string>
}

type Handler = (event: unknown, context: unknown) => Promise<{ statusCode: number; body: string }>

/** Starts the local system for somebody who texts it; `system.close()` ends it. */
export async function startTexting(options: SystemOptions = {}): Promise<Texting> {
  const system = await startSystem(options)
  const handle = await loadReceiveText(system.stack.timeline.now)
  let count = 0
  let last: unknown
  const deliver = async (event: unknown) => {
    last = event
    const { statusCode, body } = await handle(event, {})
    if (statusCode !== 200) throw new Error(`a text was answered with ${statusCode}`)
    return body
  }
  return {
    system,
    say: (text) => deliver(postEvent(system.stack.url, '/sms', '', inboundForm(`SM${hex(++count)}`, text))),
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
  const source = new URL('../functions/receive-text.ts', import.meta.url).pathname
  const { createHandler }: { createHandler(clock: Clock): Handler } = await import(pathToFileURL(source).href)
  return createHandler(clock)
}
