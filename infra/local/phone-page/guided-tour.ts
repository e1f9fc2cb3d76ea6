import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from '../place.ts'
import { type Audience, playTour } from '../tour/play-tour.ts'
import type { Said } from '../tour/scenes.ts'
import type { Tour } from './live.ts'

/** The tour as the page plays it: at most one at a time, which can be stopped. */
export interface GuidedTour {
  /** Null while none is played. */
  current(): Tour | null
  /** Begins it and does not wait for its end. */
  start(): void
  /** Stops it, and waits for what is under way. */
  stop(): Promise<void>
}

export interface GuidedTourOptions {
  readonly place: Place
  /** What the pauses are multiplied by. */
  readonly pace: number
  /** Hears that everything was forgotten. */
  readonly onBeginning: () => void
  /** Hears of every step, of each one's outcome, and of the end. */
  readonly onStep: () => void
  readonly onOutcome: () => void
}

export function createGuidedTour({ place, pace, onBeginning, onStep, onOutcome }: GuidedTourOptions): GuidedTour {
  let current: Tour | null = null
  let stopping = new AbortController()
  let over = Promise.resolve()

  const show = (tour: Tour | null) => {
    current = tour
    onStep()
  }
  const audience: Audience = {
    onBeginning,
    onScene: ({ caption }, number, count) => show({ caption, number, count, typing: null }),
    onTyping: (said) => current && show({ ...current, typing: describe(said) }),
    onOutcome() {
      if (current) show({ ...current, typing: null })
      onOutcome()
    },
    pause: (ms) => sleep(ms * pace, undefined, { signal: stopping.signal }),
  }
  const play = async () => {
    try {
      await playTour(place, audience)
    } catch (error) {
      if (!stopping.signal.aborted) throw error
    } finally {
      show(null)
    }
  }
  return {
    current: () => current,
    start() {
      stopping = new AbortController()
      current = BEGINNING
      over = play()
    },
    async stop() {
      stopping.abort()
      await over
    },
  }
}

/** Until the first scene: the clock goes to a Monday, and what was there is forgotten. */
const BEGINNING: Tour = { caption: 'A new phone, on a Monday.', number: 0, count: 0, typing: null }

const describe = (said: Said): string => (typeof said === 'string' ? said : `Sharing ${said.card}`)
