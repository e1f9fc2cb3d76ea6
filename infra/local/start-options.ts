import { parseOptions, readFolder, readPace, readPort, readZone } from './options.ts'

export interface StartOptions {
  /** Where the page is served; 0 is any port that is free. */
  readonly port: number
  /** The folder in which everything is kept. */
  readonly data: string
  /** The IANA zone in which a new owner lives. */
  readonly timezone: string
  /** Whether what is kept is forgotten first. */
  readonly reset: boolean
  /** What the tour's pauses are multiplied by. */
  readonly pace: number
}

export const USAGE = `usage: npm start -- [options]
  --port 3000                   where the page is served (default: PORT from the environment, else 3000)
  --reset                       forget everything first
  --data DIR                    keep everything in DIR (default: .wellmet)
  --timezone America/New_York   where the owner lives (default: this machine's zone)
  --pace 0.5                    play the tour in half the time`

/** Reads the command line's arguments and the environment. Throws an `OptionsError`. */
export function readStartOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { port, data, timezone, reset, pace } = parseOptions(args, {
    port: { type: 'string' },
    data: { type: 'string' },
    timezone: { type: 'string' },
    reset: { type: 'boolean' },
    pace: { type: 'string' },
  })
  return {
    port: readPort(port ?? environment.PORT ?? '3000'),
    data: readFolder(data ?? '.wellmet'),
    timezone: readZone(timezone),
    reset: reset ?? false,
    pace: readPace(pace ?? '1'),
  }
}
