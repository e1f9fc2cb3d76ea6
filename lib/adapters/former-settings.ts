import * as z from 'zod/mini'
import { senderKey } from './keys.ts'
import type { Table } from './table.ts'
import { InboundSettings } from './twilio-senders.ts'

const Record = z.object({ former: z.nullable(InboundSettings) })

/**
 * What senders were set to before they were connected, kept in the table: it outlives the stack, and the function that
 * connects reaches it before everything else is made and after everything else is gone.
 */
export class FormerSettings {
  private readonly table: Table

  constructor(table: Table) {
    this.table = table
  }

  /** What a sender was set to before it was connected; null if it is not connected. */
  async load(senderSid: string): Promise<InboundSettings | null> {
    const item = await this.table.get(senderKey(senderSid))
    return item ? Record.parse(item).former : null
  }

  async save(senderSid: string, former: InboundSettings): Promise<void> {
    await this.table.putAlways({ ...senderKey(senderSid), former })
  }

  async forget(senderSid: string): Promise<void> {
    await this.table.putAlways({ ...senderKey(senderSid), former: null })
  }
}
