import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../lib/clock.ts'

type Job = () => void | Promise<void>

/** The local system's clock, and everything that is to happen at a time on it. */
export interface Timeline {
  readonly now: Clock
  /** Does `job` once when the clock gets to `due`; a time already past waits for the next move. Returns how to cancel it. */
  at(due: Temporal.Instant, job: Job): () => void
  /** Does `job` again and again; `next` gives the first instant strictly after the one given. */
  every(next: (after: Temporal.Instant) => Temporal.Instant, job: Job): void
  /**
   * Moves the clock to `target`, through everything due up to and including it, in order; each job and whatever it set
   * off is finished before the clock goes on. A target in the past only does what is already due.
   */
  moveTo(target: Temporal.Instant): Promise<void>
  /** Goes through everything due up to `last` as well, and stops at the last thing done. */
  moveThrough(last: Temporal.Instant): Promise<void>
}

export interface TimelineOptions {
  /** Where the clock starts. */
  readonly start: Temporal.Instant
  /** Whether it stands still between moves; otherwise it runs as real time does. */
  readonly frozen: boolean
  /** Waits until whatever the jobs set off is finished. */
  readonly settle: () => Promise<void>
}

interface Entry {
  readonly due: Temporal.Instant
  readonly job: Job
}

export function createTimeline({ start, frozen, settle }: TimelineOptions): Timeline {
  const entries = new Set<Entry>()
  let reading = frozen ? hold(start) : run(start)
  let moves = Promise.resolve()

  const at: Timeline['at'] = (due, job) => {
    const entry = { due, job }
    entries.add(entry)
    return () => entries.delete(entry)
  }
  const every: Timeline['every'] = (next, job) => {
    at(next(reading()), async () => {
      every(next, job)
      await job()
    })
  }
  const move = async (target: Temporal.Instant) => {
    await settle()
    const last = later(reading(), target)
    for (let entry = firstDue(entries, last); entry; entry = firstDue(entries, last)) {
      reading = hold(later(reading(), entry.due))
      entries.delete(entry)
      await entry.job()
      await settle()
    }
  }
  const stopAt = (instant: Temporal.Instant) => {
    reading = frozen ? hold(instant) : run(instant)
  }
  /** Moves are made one after the other. */
  const inTurn = (work: () => Promise<void>) => {
    const done = moves.then(work)
    moves = done.catch(() => {})
    return done
  }
  return {
    now: () => reading(),
    at,
    every,
    moveTo: (target) =>
      inTurn(async () => {
        await move(target)
        stopAt(later(reading(), target))
      }),
    moveThrough: (last) =>
      inTurn(async () => {
        await move(last)
        stopAt(reading())
      }),
  }
}

function hold(instant: Temporal.Instant): Clock {
  return () => instant
}

function run(from: Temporal.Instant): Clock {
  const started = Date.now()
  return () => from.add({ milliseconds: Date.now() - started })
}

/** Entries of the same instant come in the order in which they were added. */
function first(entries: Iterable<Entry>): Entry | null {
  let earliest: Entry | null = null
  for (const entry of entries) {
    if (earliest === null || Temporal.Instant.compare(entry.due, earliest.due) < 0) earliest = entry
  }
  return earliest
}

function firstDue(entries: Iterable<Entry>, target: Temporal.Instant): Entry | null {
  const entry = first(entries)
  return entry && Temporal.Instant.compare(entry.due, target) <= 0 ? entry : null
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? other : one
}
