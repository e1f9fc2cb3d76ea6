import { sortKeys } from './adapters/keys.ts'
import type { Store } from './adapters/store.ts'
import type { Clock } from './clock.ts'
import { planFrom } from './conversation/draft.ts'
import { undelivered } from './conversation/undelivered.ts'
import type { Failure } from './domain/delivery.ts'
import type { Consent, Owner } from './domain/owner.ts'
import type { Outgoing, Plan } from './domain/plan.ts'
import type { PlanLog } from './plan-log.ts'
import { loadView } from './view-loading.ts'

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

  /**
   * Decides the fate of a text, and makes whatever it was about due again. A text whose fate is known already stays as it
   * is, and so does one that went out again meanwhile under another MessageSid than the one that failed.
   */
  async record(ownerId: string, sent: number, failure: Failure, sid: string | null): Promise<void> {
    const text = await this.load(ownerId, sent)
    if (!text || isSettled(text, sid)) return
    // By one write, before anything is done about it: of two reports that contradict each other one counts.
    const isDecided = await this.store.recordFailure(ownerId, text, failure)
    return isDecided ? this.finish(ownerId, sent) : this.record(ownerId, sent, failure, sid)
  }

  /** Makes whatever a text was about due again, if it failed and nobody has done so yet. */
  async finish(ownerId: string, sent: number): Promise<void> {
    const load = () => this.store.loadOwner(ownerId)
    await this.log.carryOut(ownerId, await load(), (owner) => this.plan(owner, sent), load)
  }

  private async plan(owner: Owner, sent: number): Promise<Plan | null> {
    const text = await this.load(owner.id, sent)
    if (text?.status !== 'undelivered') return null
    const { failure = 'later' } = text
    const sending = await this.store.loadPlan(owner.id, sent)
    const consent = consentAfter(failure, owner, sending)
    const view = await loadView(this.store, { ...owner, consent }, this.clock().toString())
    const failed = {
      text,
      changes: sending?.changes ?? [],
      covered: await this.store.loadContacts(owner.id, text.covers),
    }
    return planFrom(undelivered(failed, failure, view), view, { kind: 'delivery', plan: sent })
  }

  private async load(ownerId: string, sent: number): Promise<Outgoing | null> {
    const [text] = await this.store.loadEntities(ownerId, [sortKeys.outgoing(sent)])
    return text?.kind === 'outgoing' ? text : null
  }
}

/** One that is `undelivered` is not: whoever recorded that may have gone no further. */
const isSettled = (text: Outgoing, sid: string | null): boolean =>
  text.status === 'delivered' || text.status === 'failed' || (sid !== null && text.sid !== null && text.sid !== sid)

/** Whoever the first text cannot reach is asked again once something has changed. */
function consentAfter(failure: Failure, { consent }: Owner, sending: Plan | null): Consent {
  const mayPass = failure === 'later' || failure === 'configuration'
  return mayPass || consent.askedAt !== sending?.at ? consent : { ...consent, askedAt: null }
}
