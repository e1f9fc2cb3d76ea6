import { foldWord } from '../domain/name.ts'

const SHORTEST = 4
const LONG = 6
const LONGEST = 40

/**
 * Whether one word is a plausible misspelling of the other ("Anna" for "Ana"): one slip in words of four or five
 * letters, two in longer ones, by the longer of both. Words that differ in case and accents only are the same word.
 */
export function isNearMiss(a: string, b: string): boolean {
  const [one, other] = [Array.from(foldWord(a)), Array.from(foldWord(b))]
  const longer = Math.max(one.length, other.length)
  if (longer < SHORTEST || longer > LONGEST) return false
  const allowed = longer < LONG ? 1 : 2
  if (Math.abs(one.length - other.length) > allowed) return false
  const slips = countSlips(one, other)
  return slips > 0 && slips <= allowed
}

/** Damerau-Levenshtein distance (optimal string alignment): letters left out, added, mistaken, or two swapped. */
function countSlips(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = []
  let last = [0, ...b.map((_, index) => index + 1)]
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const left = cell(row, j) + 1
      const above = cell(last, j + 1) + 1
      const both = cell(last, j) + (letter === other ? 0 : 1)
      const swapped = letter === b[j - 1] && a[i - 1] === other ? cell(beforeLast, j - 1) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(left, above, both, swapped))
    }
    beforeLast = last
    last = row
  }
  return cell(last, b.length)
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
