import type { Temporal } from 'temporal-polyfill'
import type { Place } from '../place.ts'
import type { ClockMove } from './live.ts'

/** At nine, when reminders come unless the owner says otherwise. */
const MORNING = { hour: 9, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }
const FRIDAY = 5

/** Alarms that find nothing to say are passed over, up to so many: during a long pause there is one every week. */
const MOST_ALARMS = 60

/** Moves the clock, and does what falls due on the way. False if there is nothing to move to. */
export async function moveClock(place: Place, move: ClockMove): Promise<boolean> {
  if (move === 'next-reminder') return moveToNextText(place)
  const now = place.stack.timeline.now().toZonedDateTimeISO(await place.owner.zone())
  await place.stack.moveTo((move === 'day' ? now.add({ days: 1 }) : nextFriday(now)).toInstant())
  return true
}

function nextFriday(now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const days = (FRIDAY - now.dayOfWeek + 7) % 7 || 7
  return now.add({ days }).with(MORNING)
}

/** From alarm to alarm, as they are set, until one brings a text. */
async function moveToNextText({ stack, phone }: Place): Promise<boolean> {
  phone.take()
  for (let count = 0; count < MOST_ALARMS; count++) {
    const alarm = stack.nextAlarm()
    if (!alarm) return false
    await stack.moveTo(alarm)
    if (phone.take().length > 0) return true
  }
  return false
}
