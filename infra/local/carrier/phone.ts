import type { Carrier } from './carrier.ts'
import type { Message } from './message.ts'
import type { Webhook } from './webhook.ts'

/** The owner's phone. */
export interface Phone {
  /** Sends a text to the sender; resolves once it was delivered and answered, or given up. */
  text(body: string): Promise<void>
  /** Shares a file as an MMS without words: unless `contentType` says else, vCards in whatever character set. */
  share(file: Buffer, contentType?: string): Promise<void>
  /** Has the last webhook delivered once more, unchanged. False if there was none yet. */
  repeat(): Promise<boolean>
  /** The texts that arrived since this was last asked, in order. */
  take(): Message[]
  /** The listener is told whenever a text arrives. */
  onArrival(listener: () => void): void
  /** Forgets what arrived and what was sent. */
  clear(): void
}

/** What an iPhone calls a shared contact. */
const CARD_TYPE = 'text/x-vcard'

/** A phone with the number `number` that texts `sender`. */
export function createPhone(carrier: Carrier, number: string, sender: string): Phone {
  let arrived: Message[] = []
  let last: Webhook | null = null
  let tell = () => {}
  carrier.onArrival((message) => {
    if (message.to !== number) return
    arrived.push(message)
    tell()
  })
  return {
    async text(body) {
      last = await carrier.receive({ from: number, to: sender, body }, [])
    },
    async share(file, contentType = CARD_TYPE) {
      const media = { contentType, content: file.toString('base64') }
      last = await carrier.receive({ from: number, to: sender, body: '' }, [media])
    },
    async repeat() {
      if (last) await carrier.deliver(last, number)
      return last !== null
    },
    take() {
      const taken = arrived
      arrived = []
      return taken
    },
    onArrival(listener) {
      tell = listener
    },
    clear() {
      arrived = []
      last = null
    },
  }
}
