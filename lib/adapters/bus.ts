import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { EVENT_SOURCE } from '../events.ts'

/** One announcement as it goes on the bus. */
export interface Announcement {
  type: string
  at: Date
  detail: Record<string, unknown>
}

const BATCH_SIZE = 10
/** Twice so long is as long as a text can wait for its events: Twilio waits 4.5 seconds for the whole answer. */
const PATIENCE = { maxAttempts: 2, requestHandler: { requestTimeout: 2000, throwOnRequestTimeout: true } }

/** The EventBridge bus. */
export class Bus {
  private readonly client: EventBridgeClient
  private readonly name: string

  constructor(name: string, client: EventBridgeClient = new EventBridgeClient(PATIENCE)) {
    this.name = name
    this.client = client
  }

  /** Puts all events on the bus, in batches of ten. Throws an `AnnouncementError` if the bus refused one. */
  async announce(announcements: Announcement[]): Promise<void> {
    for (let start = 0; start < announcements.length; start += BATCH_SIZE) {
      await this.putBatch(announcements.slice(start, start + BATCH_SIZE))
    }
  }

  private async putBatch(batch: Announcement[]): Promise<void> {
    const entries = batch.map(({ type, at, detail }) => ({
      EventBusName: this.name,
      Source: EVENT_SOURCE,
      DetailType: type,
      Time: at,
      Detail: JSON.stringify(detail),
    }))
    const { FailedEntryCount: failed } = await this.client.send(new PutEventsCommand({ Entries: entries }))
    if (failed) throw new AnnouncementError(failed)
  }
}

/** The bus took the request but refused some events; putting the plan's events again is safe. */
export class AnnouncementError extends Error {
  override readonly name = 'AnnouncementError'

  constructor(failed: number) {
    super(`the event bus refused ${failed} event(s)`)
  }
}
