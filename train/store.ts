import { LABELS } from '../lib/language/tagging/labels.ts'
import { BUCKETS } from '../lib/language/tagging/stored-weights.ts'
import type { WeightTable } from './learner.ts'

/** Few steps are enough, and take little room once deflated. */
const LARGEST = 7
/** Of the weights that are kept, the share that is not cut to the largest step. */
const UNCUT = 0.999
const SEVEN_BITS = 0x7f
const MORE_FOLLOWS = 0x80

/** The `most` weights that are worth most; the others are 0. */
export function keepWorthiest(table: WeightTable, worth: WeightTable, most: number): WeightTable {
  const least =
    worth
      .filter((one) => one > 0)
      .sort()
      .at(-most) ?? 0
  return table.map((weight, at) => ((worth[at] ?? 0) >= least ? weight : 0))
}

/** The weights in the form that `readWeights` reads. */
export function storeWeights(table: WeightTable): Uint8Array {
  const scale = LARGEST / findLargest(table)
  const bytes: number[] = []
  let before = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const stored = storeRow(table.subarray(bucket * LABELS, (bucket + 1) * LABELS), scale)
    if (stored === null) continue
    bytes.push(...storeDistance(bucket - before), ...stored)
    before = bucket
  }
  return Uint8Array.from(bytes)
}

function findLargest(table: WeightTable): number {
  const sizes = table
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  return sizes[Math.ceil(UNCUT * (sizes.length - 1))] ?? 1
}

/** The labels that have a weight, two bytes, and the weights, a byte each; null if there are none. */
function storeRow(row: WeightTable, scale: number): number[] | null {
  let labels = 0
  const weights: number[] = []
  for (const [label, weight] of row.entries()) {
    const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale)))
    if (value === 0) continue
    labels |= 1 << label
    weights.push(value & 0xff)
  }
  return labels === 0 ? null : [labels & 0xff, labels >> 8, ...weights]
}

function storeDistance(distance: number): number[] {
  const rest = distance >> 7
  return rest === 0 ? [distance] : [(distance & SEVEN_BITS) | MORE_FOLLOWS, ...storeDistance(rest)]
}
