import { sortKeys } from './adapters/keys.ts'
import type { Store } from './adapters/store.ts'
import type { Clock } from './clock.ts'
import { planFrom } from './conversation/draft.ts'
import { undelivered } from './conversation/undelivered.ts'
import type { Failure } from './domain/delivery.ts'
import type { Plan } from './domain/plan.ts'
import type { PlanLog } from './plan-log.ts'
import { loadView } from './view-loading.ts'

const TRIES = 25
const nobody = { words: [], phones: [], emails: [] }

/** Records that a text failed for good. */
export class Undelivered {
  private readonly store: Store
  private readonly log: PlanLog
  private readonly clock: Clock

  constructor(store: Store, log: PlanLog, clock: Clock) {
    this.store = store
    this.log = log
    this.clock = clock
  }

  /** Makes whoever the text reminded of due again. A text whose fate is known already stays as it is. */
  async record(ownerId: string, sent: number, failure: Failure): Promise<void> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const plan = await this.plan(ownerId, sent, failure)
      if (!plan || (await this.log.commit(plan))) return
    }
  }

  private async plan(ownerId: string, sent: number, failure: Failure): Promise<Plan | null> {
    const owner = await this.store.loadOwner(ownerId)
    const [outgoing] = await this.store.loadEntities(ownerId, [sortKeys.outgoing(sent)])
    if (!owner || outgoing?.kind !== 'outgoing') return null
    if (outgoing.status === 'delivered' || outgoing.status === 'failed') return null
    const view = await loadView(this.store, owner, this.clock().toString(), nobody)
    const covered = await this.store.loadContacts(ownerId, outgoing.covers)
    return planFrom(undelivered(outgoing, covered, failure, view), view, { kind: 'delivery', plan: sent })
  }
}
