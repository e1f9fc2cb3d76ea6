import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bus } from './adapters/bus.ts'
import type { Store } from './adapters/store.ts'
import { doAll } from './do-all.ts'
import type { Change, Plan } from './domain/plan.ts'
import { announcementsOf } from './events.ts'
import { logProblem, nameError } from './log.ts'

/** Most plans change fewer; the clients have 50 connections. */
const CHANGES_AT_ONCE = 25
/** How often something is decided anew because something else came first. */
const TRIES = 25
/** A plan is done within milliseconds, unless whoever put it crashed. */
const WAITS_MS = [10, 30, 100]

/**
 * An owner's plans, one after the other: a plan is put at the number after the last one done, applied, announced and
 * marked done by writing the owner. Every step is safe to repeat, so whoever meets an unfinished plan finishes it. What
 * cannot be announced is left to the next sweep: neither a reply nor a reminder waits for the bus.
 */
export class PlanLog {
  private readonly store: Store
  private readonly bus: Bus

  constructor(store: Store, bus: Bus) {
    this.store = store
    this.bus = bus
  }

  /**
   * Decides a plan on the `first` state and does it; if another plan came first it is decided anew, on the state as that
   * one left it. Returns the plan that was done; null if there is nothing to do, or nobody to do it for. Throws a
   * `ContentionError` if something else always came first.
   */
  async carryOut<State>(
    ownerId: string,
    first: State | null,
    decide: (state: State) => Promise<Plan | null>,
    reload: () => Promise<State | null>,
  ): Promise<Plan | null> {
    let state = first
    for (let attempt = 0; state !== null && attempt < TRIES; attempt++) {
      const plan = await decide(state)
      if (!plan || (await this.commit(plan))) return plan
      state = await reload()
    }
    if (state !== null) throw new ContentionError(ownerId)
    return null
  }

  /**
   * Puts a plan and does it. False if another plan took its number: that one is finished, and this one must be decided
   * anew. A put that the SDK tried twice finds itself there: the attempt tells it from another's. The text is told beside
   * the put, which spares a round trip: whoever reads its number looks whose plan is there.
   */
  private async commit(plan: Plan): Promise<boolean> {
    const attempt = randomUUID()
    const [isPut] = await Promise.all([this.store.putPlan(plan, attempt), this.linkText(plan)])
    const isOurs = isPut || (await this.store.wasPutBy(plan, attempt))
    if (isOurs) await this.finish(plan)
    else await this.finishNumber(plan.owner.id, plan.number)
    return isOurs
  }

  /**
   * Sees to it that the plan at this number is done, if there is one. Whoever put it is most likely at it, and is left
   * alone for a moment; then it is finished for them. True if there is one.
   */
  async finishNumber(ownerId: string, number: number): Promise<boolean> {
    const plan = await this.store.loadPlan(ownerId, number)
    if (plan && !(await this.isDoneSoon(ownerId, number))) {
      await this.linkText(plan)
      await this.finish(plan)
    }
    return plan !== null
  }

  private async isDoneSoon(ownerId: string, number: number): Promise<boolean> {
    for (const ms of WAITS_MS) {
      const owner = await this.store.loadOwner(ownerId)
      if (!owner || owner.version >= number) return true
      // Not all at the same moment: those who wait for the same plan want the next number.
      await wait(ms * (0.5 + Math.random()))
    }
    return false
  }

  private async finish(plan: Plan): Promise<void> {
    const write = (change: Change) => this.store.write(plan.owner.id, change, plan.at)
    await Promise.all([doAll(plan.changes, write, CHANGES_AT_ONCE), this.markReplied(plan)])
    await this.announce(plan)
    await this.store.markDone(plan.owner)
  }

  private async announce(plan: Plan): Promise<void> {
    try {
      await this.bus.announce(announcementsOf(plan))
    } catch (error) {
      logProblem('what a plan did could not be announced', nameError(error))
      await this.store.noteUnannounced(plan)
    }
  }

  /** Announces what could not be announced when it was done. Throws when it cannot be now. */
  async announceLate(ownerId: string, numbers: number[]): Promise<void> {
    await doAll(numbers, async (number) => {
      const plan = await this.store.loadPlan(ownerId, number)
      if (!plan) return
      await this.bus.announce(announcementsOf(plan))
      await this.store.noteAnnounced(plan)
    })
  }

  /** The text that a plan answers remembers its number, by which a later delivery of the same text finds the plan. */
  private async linkText({ cause, number, owner }: Plan): Promise<void> {
    if (cause.kind === 'text') await this.store.linkText(owner.id, cause.sid, number)
  }

  /** The text whose reply a plan sends is owed none any more. */
  private async markReplied({ cause, owner }: Plan): Promise<void> {
    if (cause.kind === 'reply') await this.store.markReplied(owner.id, cause.sid)
  }
}

/** Something else always came first; whoever asked asks again: the carrier, the alarm, or the sweep. */
export class ContentionError extends Error {
  override readonly name = 'ContentionError'

  constructor(ownerId: string) {
    super(`no plan could be put for owner ${ownerId}`)
  }
}
