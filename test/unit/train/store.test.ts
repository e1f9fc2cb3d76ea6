import { expect, test } from 'vitest'
import { LABELS } from '../../../lib/language/tagging/labels.ts'
import { BUCKETS, readWeights } from '../../../lib/language/tagging/stored-weights.ts'
import type { WeightTable } from '../../../train/learner.ts'
import { keepWorthiest, storeWeights } from '../../../train/store.ts'

const rows = [0, 1, 200, 70_000, BUCKETS - 1]

function makeTable(): WeightTable {
  const table = new Float32Array(BUCKETS * LABELS)
  for (const row of rows) table.set([row % 3, -2, 0, 1], row * LABELS)
  return table
}

const read = (bytes: Uint8Array, bucket: number): number[] => {
  const scores = new Float64Array(LABELS)
  readWeights(bytes).add([bucket], scores)
  return [...scores.slice(0, 4)]
}

test('reads back what was stored, in proportion', () => {
  const table = makeTable()
  const bytes = storeWeights(table)
  for (const row of rows) {
    const expected = [row % 3, -2, 0, 1].map((weight) => Math.round((weight * 7) / 2) + 0)
    expect(read(bytes, row)).toEqual(expected)
    expect(read(bytes, row + 2 ** 20)).toEqual(expected)
  }
  expect(read(bytes, 5)).toEqual([0, 0, 0, 0])
})

test('keeps those that are worth most', () => {
  const table = makeTable()
  const kept = keepWorthiest(
    table,
    table.map((weight, at) => (at < LABELS ? Math.abs(weight) : Math.abs(weight) / 9)),
    2,
  )
  expect([...kept.slice(0, 4)]).toEqual([0, -2, 0, 1])
  expect(kept.filter((weight) => weight !== 0)).toHaveLength(2)
})
