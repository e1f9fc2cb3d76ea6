import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { DamagedDataError } from './damaged-data-error.ts'

/** Further away than anybody moves a clock; not much further, there are no dates any more. */
const A_THOUSAND_YEARS_MS = 1000 * 365 * 24 * 3_600_000

const Saved = z.object({
  aheadMs: z.int().check(z.minimum(-A_THOUSAND_YEARS_MS), z.maximum(A_THOUSAND_YEARS_MS)),
})

/** Real time, ahead by as much as was saved in a data folder: a running clock never goes back between two runs. */
export function readSavedClock(folder: string | null): Temporal.Instant {
  const path = `${folder}/clock.json`
  const { aheadMs } = folder !== null && existsSync(path) ? readSaved(path) : { aheadMs: 0 }
  return Temporal.Now.instant().add({ milliseconds: aheadMs })
}

/** Saves how far a running clock that shows `now` is ahead of real time. */
export function saveClock(folder: string | null, now: Temporal.Instant): void {
  if (folder === null) return
  const aheadMs = now.epochMilliseconds - Temporal.Now.instant().epochMilliseconds
  writeFileSync(`${folder}/clock.json`, JSON.stringify({ aheadMs }))
}

function readSaved(path: string): z.infer<typeof Saved> {
  try {
    return z.parse(Saved, JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new DamagedDataError(path, { cause })
  }
}
