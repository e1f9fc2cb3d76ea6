import { cell, type Features, rowAt } from './features.ts'
import { mix } from './hash.ts'
import { beginOf, isBegin, LABELS, mayFollow, OUTSIDE } from './labels.ts'

/** How much each feature speaks for each label. */
export interface Weights {
  /** Adds the weights of features, given by their hashes, to the scores of the labels. */
  add(hashes: readonly number[], scores: Float64Array): void
}

/** A way to label the tokens read so far. */
export interface Path {
  readonly label: number
  /** The kinds found so far, one bit each; another name forgets all but the place. */
  readonly seen: number
  /** The label with which the last stretch began, 0 if there was none. */
  readonly last: number
  readonly score: number
  readonly before: Path | null
}

/** The ways that are followed at the same time. */
const WIDTH = 3
const NAME = beginOf('name')
const bitOf = (label: number): number => 1 << (label >> 1)
const PLACE_BIT = bitOf(beginOf('metAt'))

/** Where every path starts: before the first token. */
export const START: Path = { label: OUTSIDE, seen: 0, last: 0, score: 0, before: null }

/** Their numbers follow far behind those of what is asked of a token alone. */
const FIRST = 5000

const [WORD, KIND, MARK] = [cell('word'), cell('kind'), cell('mark')]
const [NEXT_WORD, WORD_BEFORE, SECOND_BEFORE] = [cell('word', 1), cell('word', -1), cell('word', -2)]

/** What is asked of token `i` together with the labels before it: the features after a path. */
export function historyOf({ label, seen, last, before }: Path, { table }: Features, i: number): number[] {
  const row = rowAt(i)
  const [word, kind, mark, wordBefore] = [
    table[row + WORD],
    table[row + KIND],
    table[row + MARK],
    table[row + WORD_BEFORE],
  ]
  return [
    mix(label, FIRST),
    mix(mix(label, word), FIRST + 1),
    mix(mix(label, table[row + NEXT_WORD]), FIRST + 2),
    mix(mix(label, kind), FIRST + 3),
    mix(mix(label, before?.label ?? -1), FIRST + 4),
    mix(mix(seen, kind), FIRST + 5),
    mix(mix(seen, label), FIRST + 6),
    mix(mix(seen, wordBefore), FIRST + 7),
    mix(mix(seen, mix(mark, kind)), FIRST + 8),
    mix(mix(last, mark), FIRST + 9),
    mix(mix(mix(last, label), mark), FIRST + 10),
    mix(mix(last, mix(wordBefore, kind)), FIRST + 11),
    mix(mix(last, mix(wordBefore, table[row + SECOND_BEFORE])), FIRST + 12),
  ]
}

/** A path with one label more. */
export function step(path: Path, label: number, score: number): Path {
  if (!isBegin(label)) return { label, seen: path.seen, last: path.last, score, before: path }
  const isAnother = label === NAME && (path.seen & bitOf(NAME)) !== 0
  const seen = (isAnother ? path.seen & PLACE_BIT : path.seen) | bitOf(label)
  return { label, seen, last: label, score, before: path }
}

/** The scores of the labels of the next token, whatever came before and after one path: made anew they would take longer than all else. */
const scores = new Float64Array(LABELS)
const here = new Float64Array(LABELS)

/** The best paths through a text, the best first. `watch` sees them after each token and may end the search with false. */
export function search(
  features: Features,
  weights: Weights,
  watch: (paths: readonly Path[]) => boolean = () => true,
): readonly Path[] {
  let paths: readonly Path[] = [START]
  for (const [i, hashes] of features.hashes.entries()) {
    scores.fill(0)
    weights.add(hashes, scores)
    const next: Path[] = []
    for (const path of paths) extend(path, features, i, { weights, next })
    paths = next
    if (!watch(paths)) break
  }
  return paths
}

interface Reach {
  readonly weights: Weights
  /** The best paths that were found up to the next token. */
  readonly next: Path[]
}

function extend(path: Path, features: Features, i: number, { weights, next }: Reach): void {
  here.set(scores)
  weights.add(historyOf(path, features, i), here)
  for (let label = 0; label < LABELS; label++) {
    if (mayFollow(label, path.label)) keepBest(next, path, label, path.score + (here[label] ?? 0))
  }
}

/** Adds a path to the best ones if it is one of them, in its place, and drops the worse of two that go on alike. */
function keepBest(paths: Path[], before: Path, label: number, score: number): void {
  if (paths.length === WIDTH && score <= (paths[WIDTH - 1]?.score ?? 0)) return
  const path = step(before, label, score)
  let twin = paths.length - 1
  while (twin >= 0 && !isTwin(paths[twin], path)) twin--
  if (twin !== -1 && (paths[twin]?.score ?? 0) >= score) return
  let at = twin === -1 ? Math.min(paths.length, WIDTH - 1) : twin
  for (let worse = paths[at - 1]; worse !== undefined && score > worse.score; worse = paths[at - 1]) {
    paths[at] = worse
    at--
  }
  paths[at] = path
}

/** Whether whatever follows scores the same after both. */
const isTwin = (one: Path | undefined, other: Path): boolean =>
  one !== undefined &&
  one.label === other.label &&
  one.before?.label === other.before?.label &&
  one.seen === other.seen &&
  one.last === other.last

/** The labels along a path, one for each token. */
export function labelsOf(path: Path | undefined): number[] {
  const labels: number[] = []
  for (let at = path; at?.before; at = at.before) labels.push(at.label)
  return labels.reverse()
}
