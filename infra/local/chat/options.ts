import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'

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

/** Options that cannot be understood; the message says which and why. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError'
}

/** Reads the command line's arguments. Throws an `OptionsError`. */
export function readOptions(args: readonly string[]): Options {
  const { now, timezone, data, json } = parse(args)
  return {
    now: now === undefined ? null : readInstant(now),
    timezone: timezone === undefined ? Temporal.Now.timeZoneId() : readZone(timezone),
    data: data === undefined ? null : readFolder(data),
    json: json ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    const options = {
      now: { type: 'string' },
      timezone: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    throw new OptionsError(cause instanceof Error ? cause.message : 'the options cannot be understood', { cause })
  }
}

function readInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch (cause) {
    throw new OptionsError(`--now takes a time with its offset, such as 2026-11-23T10:00:00-05:00, not ${text}`, {
      cause,
    })
  }
}

function readZone(text: string): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId
  } catch (cause) {
    throw new OptionsError(`--timezone takes a zone such as America/New_York, not ${text}`, { cause })
  }
}

function readFolder(text: string): string {
  if (text === '') throw new OptionsError('--data takes a folder')
  return text
}
