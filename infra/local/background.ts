/** Work that goes on where nobody waits for it: asynchronous invocations, deliveries, callbacks. */
export interface Background {
  /** Starts it now. It must deal with its own failures: one that gets out is thrown at the process. */
  start(work: () => Promise<unknown>): void
  /** Counts work that somebody waits for, but may stop waiting for. Gives it back. */
  include<Result>(work: Promise<Result>): Promise<Result>
  /** Resolves once nothing is under way, work that other work started included. */
  idle(): Promise<void>
}

export function createBackground(): Background {
  const underWay = new Set<Promise<unknown>>()
  const count = (work: Promise<unknown>) => {
    const forget = () => underWay.delete(work)
    underWay.add(work)
    work.then(forget, forget)
  }
  return {
    start(work) {
      const running = work()
      count(running)
      running.catch(throwAtProcess)
    },
    include(work) {
      count(work)
      return work
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
  }
}

function throwAtProcess(error: unknown): void {
  setImmediate(() => {
    throw error
  })
}
