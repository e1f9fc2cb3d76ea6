import { Temporal } from 'temporal-polyfill'
import type { View } from './view.ts'

const HOURS_OPEN = 24

/** Whether something asked or sent at an instant still waits for an answer: for a day. */
export const isRecent = (askedAt: string, { at }: View): boolean =>
  Temporal.Instant.from(askedAt).until(at).total('hours') < HOURS_OPEN
