import type { Place } from '../place.ts'
import { toBubble } from './bubble.ts'
import { moveClock } from './clock-moves.ts'
import type { Feed } from './feed.ts'
import { createGuidedTour } from './guided-tour.ts'
import type { ClockMove, Known, Live, Outcome } from './live.ts'

/** What the page in the browser can see and do. */
export interface Page {
  /** Hands over all that the page shows. Nothing happens between then and now that `take` is not told of. */
  all(take: (all: Live) => void): Promise<void>
  text(body: string): Promise<Outcome>
  share(file: Buffer, contentType: string): Promise<Outcome>
  moveClock(move: ClockMove): Promise<Outcome>
  reset(): Promise<Outcome>
  /** Forgets everything, then plays the tour; does not wait for its end. */
  startTour(): Promise<Outcome>
  stopTour(): Promise<Outcome>
}

export interface PageOptions {
  readonly place: Place
  readonly feed: Feed
  /** What the tour's pauses are multiplied by. */
  readonly pace: number
  /** Saves where the clock is; called after whatever may have moved it. */
  readonly saveClock: () => void
}

const FINE: Outcome = { problem: null }
const TOURING: Outcome = { problem: 'The tour is playing. Stop it to go on by yourself.' }
const NOTHING_DUE: Outcome = { problem: 'Nothing is due yet. First text the name of someone you met.' }

/** Connects the page with the owner's place: what is done there comes one after the other, and the feed is told of it. */
export function createPage({ place, feed, pace, saveClock }: PageOptions): Page {
  const { carrier, settle } = place.stack
  const inTurn = createTurns()
  // What is read is told before more is read: no page is left with what was known before.
  const readInTurn = createTurns()
  const all = (take: (all: Live) => void) =>
    readInTurn(async () => {
      const known = await readKnown(place)
      take({ kind: 'all', texts: carrier.messages.all().map(toBubble), known, tour: tour.current() })
    })
  const tellAll = () => all(feed.send)
  const tellKnown = () => readInTurn(async () => feed.send({ kind: 'known', known: await readKnown(place) }))
  const tour = createGuidedTour({
    place,
    pace,
    onBeginning: () => void tellAll(),
    onStep: () => feed.send({ kind: 'tour', tour: tour.current() }),
    onOutcome() {
      saveClock()
      void tellKnown()
    },
  })
  const act = (work: () => unknown, tell = tellKnown, otherwise = FINE) =>
    inTurn(async () => {
      if (tour.current()) return TOURING
      const isDone = (await work()) !== false
      saveClock()
      await tell()
      return isDone ? FINE : otherwise
    })

  carrier.messages.onChange((message) => feed.send({ kind: 'text', text: toBubble(message) }))
  place.phone.onArrival(() => void settle().then(tellKnown))
  return {
    all,
    text: (body) => act(() => place.text(body)),
    share: (file, contentType) => act(() => place.share(file, contentType)),
    moveClock: (move) => act(() => moveClock(place, move), tellKnown, NOTHING_DUE),
    reset: () => act(place.reset, tellAll),
    startTour: () => act(tour.start, tellAll),
    stopTour: () => tour.stop().then(() => FINE),
  }
}

/** Runs one piece of work after the other, however many are asked for at once. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}

async function readKnown({ stack, owner }: Place): Promise<Known> {
  const [zone, contacts] = await Promise.all([owner.zone(), owner.contacts()])
  return {
    contacts,
    zone,
    now: stack.timeline.now().toString(),
    nextAlarm: stack.nextAlarm()?.toString() ?? null,
  }
}
