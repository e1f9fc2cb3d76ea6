/** Numbers from 0 to below 1, the same ones for the same seed. */
export type Random = () => number

/** The generator mulberry32: small, fast, and good enough to choose examples with. */
export function startRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list; throws if it is empty. */
export function pick<One>(list: readonly One[], random: Random): One {
  const chosen = list[Math.floor(random() * list.length)]
  if (chosen === undefined) throw new Error('there is nothing to pick from')
  return chosen
}

/** The list in another order. */
export function shuffle<One>(list: readonly One[], random: Random): One[] {
  return list
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
}
