import type { Temporal } from 'temporal-polyfill'
import type { Store } from './adapters/store.ts'
import type { Clock } from './clock.ts'

/** Whoever was removed meanwhile is still taken for an owner so long; there is nothing left then to answer from. */
const REMEMBERED_SECONDS = 60
const MOST_REMEMBERED = 1000

interface Found {
  ownerId: string
  at: Temporal.Instant
}

/**
 * Which owner texts from an address. A conversation is several texts within a minute: who was found is remembered for
 * that long, which spares all of them but the first a round trip. Strangers are not remembered.
 */
export class KnownAddresses {
  private readonly store: Pick<Store, 'findOwnerId'>
  private readonly clock: Clock
  private readonly found = new Map<string, Found>()

  constructor(store: Pick<Store, 'findOwnerId'>, clock: Clock) {
    this.store = store
    this.clock = clock
  }

  /** The id of the owner who texts from this address, or null for a stranger. */
  async findOwnerId(address: string): Promise<string | null> {
    const known = this.found.get(address)
    if (known && known.at.until(this.clock()).total('seconds') < REMEMBERED_SECONDS) return known.ownerId
    const ownerId = await this.store.findOwnerId(address)
    if (ownerId !== null) this.remember(address, ownerId)
    return ownerId
  }

  private remember(address: string, ownerId: string): void {
    if (this.found.size >= MOST_REMEMBERED) this.found.clear()
    this.found.set(address, { ownerId, at: this.clock() })
  }
}
