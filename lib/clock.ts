import { Temporal } from 'temporal-polyfill'

/** What time it is. Functions are given one, so that the local system can move it. */
export type Clock = () => Temporal.Instant

export const systemClock: Clock = () => Temporal.Now.instant()
