import type { Watch } from '../happening.ts'
import type { Message } from './message.ts'
import type { MessageLog } from './message-log.ts'

/** Tells of every message that is carried, in both directions, and of what becomes of it. */
export function watchMessages(messages: MessageLog, watch: Watch): void {
  messages.onChange((message) => {
    for (const [part, what] of describe(message)) watch({ part, what })
  })
}

function describe({ direction, status }: Message): (readonly [part: 'phone' | 'twilio', what: string])[] {
  const arrives = ['phone', 'gets a text'] as const
  if (direction === 'inbound') {
    return [
      ['phone', 'sends a text'],
      ['twilio', 'hands the text on'],
    ]
  }
  if (direction === 'outbound-reply') return [['twilio', 'sends the reply'], arrives]
  return status === 'queued' ? [['twilio', 'sends a text'], arrives] : [['twilio', `reports: ${status}`]]
}
