import type { AlarmClock } from './adapters/alarm-clock.ts'
import type { Store } from './adapters/store.ts'
import type { Clock } from './clock.ts'
import { toLocal } from './domain/calendar.ts'
import { type Owner, UNTIL_RESUMED } from './domain/owner.ts'
import { nextWake } from './domain/wake.ts'
import type { PlanLog } from './plan-log.ts'

/** EventBridge Scheduler rejects the past; a minute ahead is safe. */
const LEAD_SECONDS = 60

/** Sets an owner's next alarm from what the table says. */
export class AlarmSetting {
  private readonly store: Store
  private readonly log: PlanLog
  private readonly alarms: AlarmClock
  private readonly clock: Clock

  constructor(store: Store, log: PlanLog, alarms: AlarmClock, clock: Clock) {
    this.store = store
    this.log = log
    this.alarms = alarms
    this.clock = clock
  }

  /** Sets the alarm for the next text that is due to an owner, after a plan of theirs was announced. */
  async setNext(ownerId: string, plan: number): Promise<void> {
    const owner = await this.loadAfter(ownerId, plan)
    if (!owner || owner.settings.optedOut || owner.settings.pausedUntil === UNTIL_RESUMED) return
    const now = this.clock()
    const at = nextWake(owner, await this.loadComing(owner), now)
    const soonest = now.add({ seconds: LEAD_SECONDS })
    const due = at.epochMilliseconds < soonest.epochMilliseconds ? soonest : at
    await this.alarms.set(ownerId, due.round({ smallestUnit: 'minute', roundingMode: 'ceil' }))
  }

  /** The owner as the plan leaves them: an event comes just before its plan is marked done. */
  private async loadAfter(ownerId: string, plan: number): Promise<Owner | null> {
    const owner = await this.store.loadOwner(ownerId)
    if (!owner || owner.version >= plan) return owner
    await this.log.finishNumber(ownerId, plan)
    return this.store.loadOwner(ownerId)
  }

  /** Everyone about whom the next text may be: overdue or due today, and those of the first day after. */
  private async loadComing({ id, settings }: Owner) {
    const { today } = toLocal(this.clock(), settings.zone)
    const [overdue, day] = await Promise.all([this.store.loadDue(id, today), this.store.loadNextDueDay(id, today)])
    return day ? [...overdue, ...(await this.store.loadDue(id, day, day))] : overdue
  }
}
