import type { Message } from './message.ts'
import type { MessageLog } from './message-log.ts'
import type { Outgoing, Trouble } from './refusal.ts'

/** What was arranged to happen to texts, and the queue of those that wait. */
export interface Troubles {
  /** From now on this decides what happens to a text; null for nothing. */
  arrange(trouble: (text: Outgoing) => Trouble | null): void
  find(text: Outgoing): Trouble | null
  /** Sends a text by doing the work: at once, or if it has to wait when the queue is released. */
  send(message: Message, trouble: Trouble | null, work: () => void): void
  release(): void
}

export function createTroubles(messages: MessageLog): Troubles {
  let find: Troubles['find'] = () => null
  let waiting: (() => void)[] = []
  return {
    find: (text) => find(text),
    arrange(trouble) {
      find = trouble
    },
    send(message, trouble, work) {
      if (trouble !== 'queued') return work()
      messages.add(message)
      waiting.push(work)
    },
    release() {
      const released = waiting
      waiting = []
      for (const work of released) work()
    },
  }
}
