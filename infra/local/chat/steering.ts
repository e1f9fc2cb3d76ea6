import { Temporal } from 'temporal-polyfill'

const UNITS: Readonly<Record<string, Temporal.DurationLike>> = {
  w: { weeks: 1 },
  d: { days: 1 },
  h: { hours: 1 },
  m: { minutes: 1 },
}

/** Where `/wait 3d` (`2h`, `1w 2d`, `90m`) leads from a time: days and weeks keep the wall-clock time. Null if unreadable. */
export function readWait(argument: string, from: Temporal.ZonedDateTime): Temporal.Instant | null {
  if (!/^(\d{1,6}[wdhm]\s*)+$/.test(argument)) return null
  const parts = [...argument.matchAll(/(\d+)([wdhm])/g)].map(([, count = '', unit = '']) => ({ count, unit }))
  const inOrder = Object.keys(UNITS).flatMap((unit) => parts.filter((part) => part.unit === unit))
  return inOrder
    .reduce((time, { count, unit }) => time.add(multiply(UNITS[unit] ?? {}, Number(count))), from)
    .toInstant()
}

/** The minute that `/until 2026-12-01T09:00` names in a zone. Null if unreadable. */
export function readUntil(argument: string, zone: string): Temporal.Instant | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(argument)) return null
  try {
    return Temporal.PlainDateTime.from(argument, { overflow: 'reject' }).toZonedDateTime(zone).toInstant()
  } catch {
    return null
  }
}

function multiply(duration: Temporal.DurationLike, factor: number): Temporal.DurationLike {
  return Object.fromEntries(Object.entries(duration).map(([unit, count]) => [unit, count * factor]))
}
