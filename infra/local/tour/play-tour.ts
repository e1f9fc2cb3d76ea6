import { readFileSync } from 'node:fs'
import type { Temporal } from 'temporal-polyfill'
import type { Arrival, Place } from '../place.ts'
import { type Said, SCENES, type Scene } from './scenes.ts'

/** Who watches the tour. */
export interface Audience {
  /** Everything is forgotten, and it is a Monday morning. */
  onBeginning(): void
  /** A scene begins, the `number`th of `count`; its time has not come yet. */
  onScene(scene: Scene, number: number, count: number): void
  /** The owner begins to type a text, or looks for a contact card to share. */
  onTyping(said: Said): void
  /** Whatever the last step led to is done, and these texts arrived. */
  onOutcome(arrivals: readonly Arrival[]): void
  /** Lets so many milliseconds pass; rejects to end the tour. */
  pause(ms: number): Promise<void>
}

/**
 * Forgets everything, then plays the tour with a new owner on the real system, from the next Monday on. The pauses add
 * up to about a minute.
 */
export async function playTour(place: Place, audience: Audience): Promise<void> {
  const monday = nextMonday(place.stack.timeline.now().toZonedDateTimeISO(place.zone))
  await place.reset(monday.toInstant())
  audience.onBeginning()
  for (const [index, scene] of SCENES.entries()) {
    audience.onScene(scene, index + 1, SCENES.length)
    await audience.pause(timeToRead(scene.caption))
    await place.moveThrough(monday.add({ days: scene.day }).withPlainTime(scene.time).toInstant())
    await showOutcome(place, audience)
    for (const said of scene.texts) await say(place, said, audience)
  }
}

/** A Monday morning: now, if it is one. */
function nextMonday(now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return now.dayOfWeek === 1 && now.hour < 12 ? now : now.add({ days: 8 - now.dayOfWeek }).withPlainTime('09:00')
}

async function say(place: Place, said: Said, audience: Audience): Promise<void> {
  audience.onTyping(said)
  await audience.pause(typeof said === 'string' ? timeToType(said) : 1000)
  if (typeof said === 'string') await place.text(said)
  else await place.share(readFileSync(new URL(said.card, import.meta.url)))
  await showOutcome(place, audience)
}

async function showOutcome(place: Place, audience: Audience): Promise<void> {
  const arrivals = await place.arrivals()
  audience.onOutcome(arrivals)
  if (arrivals.length > 0) await audience.pause(timeToRead(arrivals.map(({ body }) => body).join(' ')))
}

const timeToRead = (text: string): number => 650 + 16 * text.length
const timeToType = (text: string): number => Math.min(1300, 250 + 20 * text.length)
