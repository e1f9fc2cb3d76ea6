import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'

/** Options that cannot be understood; the message says which and why. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError'
}

/** Reads a command line's arguments; any option that is not among `options` throws an `OptionsError`. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    throw new OptionsError(cause instanceof Error ? cause.message : 'the options cannot be understood', { cause })
  }
}

/** `--now`: an instant, written with its offset. */
export function readInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch (cause) {
    throw new OptionsError(`--now takes a time with its offset, such as 2026-11-23T10:00:00-05:00, not ${text}`, {
      cause,
    })
  }
}

/** `--timezone`: an IANA zone; this machine's without it. */
export function readZone(text = Temporal.Now.timeZoneId()): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId
  } catch (cause) {
    throw new OptionsError(`--timezone takes a zone such as America/New_York, not ${text}`, { cause })
  }
}

/** `--data`: a folder. */
export function readFolder(text: string): string {
  if (text === '') throw new OptionsError('--data takes a folder')
  return text
}

/** `--port`, or PORT in the environment: 0 is any that is free. */
export function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new OptionsError(`--port takes a number up to 65535, not ${text}`)
  return port
}

/** `--pace`: what pauses are multiplied by. */
export function readPace(text: string): number {
  const pace = Number(text)
  if (!/^\d*\.?\d+$/.test(text)) throw new OptionsError(`--pace takes a number such as 0.5, not ${text}`)
  return pace
}
