import * as z from 'zod/mini'
import { openJournal } from '../journal.ts'
import { Message, MessageStatus } from './message.ts'

/** Every message that the carrier carried, oldest first. */
export interface MessageLog {
  all(): readonly Message[]
  find(sid: string): Message | undefined
  add(message: Message): void
  /** `errorCode` says why a message was not delivered. */
  setStatus(sid: string, status: MessageStatus, errorCode?: number | null): void
  clear(): void
  /** The listener gets every message that is added or changes. */
  onChange(listener: (message: Message) => void): void
}

const StatusEntry = z.object({
  sid: z.string(),
  status: MessageStatus,
  errorCode: z._default(z.nullable(z.number()), null),
})
const Entry = z.union([z.object({ message: Message }), StatusEntry])

/** Opens the log in the file at `path`; null keeps it in memory. */
export function openMessageLog(path: string | null): MessageLog {
  const journal = openJournal(path, Entry)
  const messages = new Map<string, Message>()
  const listeners: ((message: Message) => void)[] = []
  const apply = (entry: z.infer<typeof Entry>) => {
    if ('message' in entry) messages.set(entry.message.sid, { ...entry.message })
    else Object.assign(messages.get(entry.sid) ?? {}, { status: entry.status, errorCode: entry.errorCode })
  }
  const record = (entry: z.infer<typeof Entry>) => {
    apply(entry)
    journal.append(entry)
    const changed = messages.get('message' in entry ? entry.message.sid : entry.sid)
    if (changed) for (const listener of listeners) listener(changed)
  }
  for (const entry of journal.entries) apply(entry)
  return {
    all: () => [...messages.values()],
    find: (sid) => messages.get(sid),
    add: (message) => record({ message }),
    setStatus: (sid, status, errorCode = null) => record({ sid, status, errorCode }),
    clear() {
      messages.clear()
      journal.clear()
    },
    onChange: (listener) => listeners.push(listener),
  }
}
