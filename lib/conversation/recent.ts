import { Temporal } from 'temporal-polyfill'
import type { Contact } from '../domain/contact.ts'
import { openReminders } from './people.ts'
import type { View } from './view.ts'

const HOURS_OPEN = 24

/** Whether something asked or sent at an instant still waits for an answer: for a day. */
export const isRecent = (askedAt: string, { at }: View): boolean =>
  Temporal.Instant.from(askedAt).until(at).total('hours') < HOURS_OPEN

/** Whom a reminder that is open and fresh is about; nobody once it is a day old. */
export function freshlyReminded(view: View): Contact[] {
  const latest = view.owner.reminded[0]
  return latest && isRecent(latest.at, view) ? openReminders(view) : []
}
