import type { Temporal } from 'temporal-polyfill'
import { parseOptions, readFolder, readInstant, readZone } from '../options.ts'

export interface Options {
  /** Where the clock stands still until it is moved; null lets it run. */
  readonly now: Temporal.Instant | null
  /** The IANA zone in which a new owner lives. */
  readonly timezone: string
  /** The folder in which everything is kept; null keeps it in memory. */
  readonly data: string | null
  /** Whether answers are JSON lines. */
  readonly json: boolean
}

export const USAGE = `usage: npm run -s chat -- [options]
  --now 2026-11-23T10:00:00-05:00   stop the clock here; it moves only by /wait and /until
  --timezone America/New_York       where the owner lives (default: this machine's zone)
  --data DIR                        keep everything in DIR (default: in memory)
  --json                            answer each line with a line of JSON`

/** Reads the command line's arguments. Throws an `OptionsError`. */
export function readOptions(args: readonly string[]): Options {
  const { now, timezone, data, json } = parseOptions(args, {
    now: { type: 'string' },
    timezone: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  })
  return {
    now: now === undefined ? null : readInstant(now),
    timezone: readZone(timezone),
    data: data === undefined ? null : readFolder(data),
    json: json ?? false,
  }
}
