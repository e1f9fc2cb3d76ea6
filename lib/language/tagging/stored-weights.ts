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
  const { known, places, rows } = readTable(bytes)
  return {
    add(hashes, scores) {
      for (const hash of hashes) {
        const bucket = hash & (BUCKETS - 1)
        if ((((known[bucket >> 5] ?? 0) >> (bucket & 31)) & 1) === 0) continue
        const first = (places[bucket] ?? 0) + 1
        const end = first + 2 * (rows[first - 1] ?? 0)
        for (let i = first; i < end; i += 2) {
          const label = rows[i] ?? 0
          scores[label] = (scores[label] ?? 0) + (rows[i + 1] ?? 0)
        }
      }
    },
  }
}

interface Table {
  /** A bit for each bucket, so that most features without weights never reach into the large table. */
  readonly known: Uint32Array
  /** Where in `rows` a bucket's are. */
  readonly places: Int32Array
  /** For each bucket the number of its pairs, and the pairs: a label and its weight. */
  readonly rows: Int8Array
}

/** In one pass and without an object for each row: the first text waits for it. */
function readTable(bytes: Uint8Array): Table {
  const table = {
    known: new Uint32Array(BUCKETS / 32),
    places: new Int32Array(BUCKETS),
    rows: new Int8Array(2 * bytes.length),
  }
  const { known, places, rows } = table
  let at = 0
  let bucket = 0
  for (let row = 0, end = 0; at < bytes.length; row = end) {
    for (let shift = 0, part = 0x80; part > 0x7f; shift += 7) {
      part = bytes[at++] ?? 0
      bucket += (part & 0x7f) << shift
    }
    known[bucket >> 5] = (known[bucket >> 5] ?? 0) | (1 << (bucket & 31))
    places[bucket] = row
    const labels = (bytes[at++] ?? 0) | ((bytes[at++] ?? 0) << 8)
    end = row + 1
    for (let label = 0; label < LABELS; label++) {
      if (((labels >> label) & 1) === 0) continue
      rows[end++] = label
      rows[end++] = bytes[at++] ?? 0
    }
    rows[row] = (end - row - 1) / 2
  }
  return table
}
