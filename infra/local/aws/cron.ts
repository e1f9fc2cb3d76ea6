import { Temporal } from 'temporal-polyfill'

/**
 * When a recurring schedule comes next, strictly after an instant. Understands `cron(<minute> <hour or *> * * ? *)` in
 * UTC and `rate(<n> minutes|hours|days)`, the latter counted from 1970 so that it needs no memory; others throw.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export function readRecurrence(expression: string): (after: Temporal.Instant) => Temporal.Instant {
  const [, minute, hour] = /^cron\((\d+) (\d+|\*) \* \* \? \*\)$/.exec(expression) ?? []
  if (minute !== undefined)
    return hour === '*' ? everyPeriod(60, +minute) : everyPeriod(24 * 60, Number(hour) * 60 + +minute)
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  if (count !== undefined && unit !== undefined) return everyPeriod(Number(count) * (MINUTES[unit] ?? 1), 0)
  throw new Error(`the local system does not understand the schedule ${expression}`)
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 }

/** Every `period` minutes, `offset` minutes after each multiple of it. */
function everyPeriod(period: number, offset: number): (after: Temporal.Instant) => Temporal.Instant {
  const [length, shift] = [period * 60_000, offset * 60_000]
  return (after) => {
    const passed = Math.floor((after.epochMilliseconds - shift) / length)
    return Temporal.Instant.fromEpochMilliseconds((passed + 1) * length + shift)
  }
}
