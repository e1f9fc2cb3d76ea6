import type { Known } from '../live.ts'
import { find } from './element.ts'
import { formatMoment, formatTime } from './format.ts'

/** The local system's clock, which runs on between two reports of it. */
export interface Clock {
  set(known: Known): void
  /** Milliseconds since 1970. */
  now(): number
}

export function createClock(): Clock {
  const [status, clock] = [find('status-time', HTMLElement), find('clock', HTMLTimeElement)]
  let ahead = 0
  let zone = 'UTC'
  const now = () => Date.now() + ahead
  const show = () => {
    status.textContent = formatTime(now(), zone)
    clock.textContent = formatMoment(now(), zone)
    clock.dateTime = new Date(now()).toISOString()
  }
  setInterval(show, 1000)
  return {
    now,
    set(known) {
      ahead = Date.parse(known.now) - Date.now()
      zone = known.zone
      show()
    },
  }
}
