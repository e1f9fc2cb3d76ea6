import { LABELS } from './labels.ts'
import type { Weights } from './tag.ts'

/** The buckets that features are hashed into, a power of two. */
export const BUCKETS = 2 ** 18

/**
 * Weights as `npm run train` writes them: for each bucket that has any, in order, how far it is from the one before (seven
 * bits a byte, the lowest first, the eighth set if more follow), two bytes with a bit for each label that has a weight,
 * and those weights, a signed byte each.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const rows = readRows(bytes)
  // A bit for each bucket, so that most features without weights never reach into the large table.
  const known = new Uint32Array(BUCKETS / 32)
  const rowOf = new Int32Array(BUCKETS)
  const starts = new Int32Array(rows.length + 1)
  for (const [row, { bucket, pairs }] of rows.entries()) {
    known[bucket >> 5] = (known[bucket >> 5] ?? 0) | (1 << (bucket & 31))
    rowOf[bucket] = row
    starts[row + 1] = (starts[row] ?? 0) + pairs.length
  }
  const pairs = Int8Array.from(rows.flatMap((row) => row.pairs))
  return {
    add(hashes, scores) {
      for (const hash of hashes) {
        const bucket = hash & (BUCKETS - 1)
        if ((((known[bucket >> 5] ?? 0) >> (bucket & 31)) & 1) === 0) continue
        const row = rowOf[bucket] ?? 0
        const end = starts[row + 1] ?? 0
        for (let i = starts[row] ?? 0; i < end; i += 2) {
          const label = pairs[i] ?? 0
          scores[label] = (scores[label] ?? 0) + (pairs[i + 1] ?? 0)
        }
      }
    },
  }
}

/** A bucket that has weights: pairs of a label and its weight. */
interface Row {
  readonly bucket: number
  readonly pairs: readonly number[]
}

function readRows(bytes: Uint8Array): Row[] {
  const rows: Row[] = []
  let at = 0
  let bucket = 0
  const byte = () => bytes[at++] ?? 0
  while (at < bytes.length) {
    for (let shift = 0, more = true; more; shift += 7) {
      const part = byte()
      bucket += (part & 0x7f) << shift
      more = part > 0x7f
    }
    const labels = byte() | (byte() << 8)
    const pairs: number[] = []
    for (let label = 0; label < LABELS; label++) if ((labels >> label) & 1) pairs.push(label, (byte() << 24) >> 24)
    rows.push({ bucket, pairs })
  }
  return rows
}
