import type { Features } from '../lib/language/tagging/features.ts'
import { LABELS } from '../lib/language/tagging/labels.ts'
import { BUCKETS } from '../lib/language/tagging/stored-weights.ts'
import { historyOf, type Path, START, step, type Weights } from '../lib/language/tagging/tag.ts'

/** A weight for each bucket and label, in this order. */
export type WeightTable = Float32Array

/** Where the weights of a feature begin in a table. */
export const rowOf = (hash: number): number => (hash & (BUCKETS - 1)) * LABELS

/** Calls `visit` with each feature along labels, and the label that it stands beside. */
export function visitFeatures(
  features: Features,
  labels: readonly number[],
  visit: (hash: number, label: number) => void,
): void {
  let path: Path = START
  for (const [i, label] of labels.entries()) {
    for (const hash of features.hashes[i] ?? []) visit(hash, label)
    for (const hash of historyOf(path, features, i)) visit(hash, label)
    path = step(path, label, 0)
  }
}

/** Reads weights from a table that may still change. */
export function weightsIn(table: WeightTable): Weights {
  return {
    add(hashes, scores) {
      for (const hash of hashes) {
        const row = rowOf(hash)
        for (let label = 0; label < LABELS; label++) scores[label] = (scores[label] ?? 0) + (table[row + label] ?? 0)
      }
    },
  }
}

/** An averaged perceptron: Collins, "Discriminative Training Methods for Hidden Markov Models", 2002. */
export class Learner {
  readonly #now: WeightTable
  /** Each change times when it was made, from which the average over all times follows. */
  readonly #changes = new Float64Array(BUCKETS * LABELS)
  /** Which weights may be other than 0. */
  readonly #may: Uint8Array
  readonly weights: Weights
  #time = 1

  /** Learns from scratch, or goes on from what was learned with the weights that are not 0. */
  constructor(before: WeightTable | null = null) {
    this.#now = before ?? new Float32Array(BUCKETS * LABELS)
    this.#may = Uint8Array.from(this.#now, (weight) => Number(before === null || weight !== 0))
    this.weights = weightsIn(this.#now)
  }

  /** Another text was seen. */
  tick(): void {
    this.#time++
  }

  /** Makes labels more likely for these features (1) or less (-1). */
  move(features: Features, labels: readonly number[], by: 1 | -1): void {
    visitFeatures(features, labels, (hash, label) => {
      const at = rowOf(hash) + label
      if (this.#may[at] !== 1) return
      this.#now[at] = (this.#now[at] ?? 0) + by
      this.#changes[at] = (this.#changes[at] ?? 0) + by * this.#time
    })
  }

  /** The weights as they were on average. */
  average(): WeightTable {
    return this.#now.map((weight, at) => weight - (this.#changes[at] ?? 0) / this.#time)
  }
}
