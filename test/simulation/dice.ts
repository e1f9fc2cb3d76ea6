/** Chance that falls the same way for the same seed: mulberry32, by Tommy Ettinger. */
export class Dice {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A number from 0 up to, and without, 1. */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number {
    return Math.floor(this.roll() * count)
  }

  /** Whether something happens that happens so often: 0 never, 1 always. */
  chance(probability: number): boolean {
    return this.roll() < probability
  }

  /** One of them; throws if there is none. */
  pick<One>(list: readonly One[]): One {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new RangeError('nothing to pick from')
    return one
  }

  /** One of them, each as likely as its weight; null if all together weigh nothing. */
  pickWeighted<One extends { weight: number }>(list: readonly One[]): One | null {
    let left = this.roll() * list.reduce((sum, { weight }) => sum + weight, 0)
    for (const one of list) {
      left -= one.weight
      if (left < 0) return one
    }
    return null
  }
}
