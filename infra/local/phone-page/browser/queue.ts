import type { Live } from '../live.ts'

type Happening = Extract<Live, { kind: 'happening' }>

/** Something to show; a happening that came several times in a short while is shown once. */
export type Shown = { readonly event: Live; times: number }

export interface Queue {
  add(event: Live): void
}

/** A burst of happenings is over in a millisecond: each is lit for a moment, all of them for no longer than this. */
const STEP_MS = 110
const BURST_MS = 1500
/** A cycle, such as an hourly wake that finds nothing to do, has so many happenings. */
const CYCLE = 3

/** Shows events in the order in which they came, with a pause after each happening; the others follow at once. */
export function createQueue(show: (shown: Shown) => void): Queue {
  const waiting: Shown[] = []
  const stillness = matchMedia('(prefers-reduced-motion: reduce)')
  let isShowing = false

  const showAll = async () => {
    isShowing = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      show(next)
      if (next.event.kind === 'happening' && !stillness.matches && !document.hidden) await pause(waiting.length)
    }
    isShowing = false
  }
  return {
    add(event) {
      const same = event.kind === 'happening' ? findSame(waiting, event) : undefined
      if (same) same.times++
      else waiting.push({ event, times: 1 })
      if (!isShowing) void showAll()
    },
  }
}

function findSame(waiting: readonly Shown[], { part, what }: Happening): Shown | undefined {
  return waiting
    .slice(-CYCLE)
    .find(({ event }) => event.kind === 'happening' && event.part === part && event.what === what)
}

function pause(left: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(STEP_MS, BURST_MS / (left + 1))))
}
