import { type Features, PAD } from './features.ts'
import { mix } from './hash.ts'
import { beginOf, isBegin, LABELS, mayFollow, OUTSIDE } from './labels.ts'

/** How much each feature speaks for each label. */
export interface Weights {
  /** Adds the weights of a feature, given by its hash, to the scores of the labels. */
  add(hash: number, scores: Float64Array): void
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

/** What is asked of token `i` together with the labels before it: the features after a path. */
export function historyOf({ label, seen, last, before }: Path, { columns }: Features, i: number): number[] {
  const { word, kind, mark } = columns
  const at = i + PAD
  return [
    mix(label, FIRST),
    mix(mix(label, word[at]), FIRST + 1),
    mix(mix(label, word[at + 1]), FIRST + 2),
    mix(mix(label, kind[at]), FIRST + 3),
    mix(mix(label, before?.label ?? -1), FIRST + 4),
    mix(mix(seen, kind[at]), FIRST + 5),
    mix(mix(seen, label), FIRST + 6),
    mix(mix(seen, word[at - 1]), FIRST + 7),
    mix(mix(seen, mix(mark[at], kind[at])), FIRST + 8),
    mix(mix(last, mark[at]), FIRST + 9),
    mix(mix(mix(last, label), mark[at]), FIRST + 10),
    mix(mix(last, mix(word[at - 1], kind[at])), FIRST + 11),
    mix(mix(last, mix(word[at - 1], word[at - 2])), FIRST + 12),
  ]
}

/** A path with one label more. */
export function step(path: Path, label: number, score: number): Path {
  if (!isBegin(label)) return { label, seen: path.seen, last: path.last, score, before: path }
  const isAnother = label === NAME && (path.seen & bitOf(NAME)) !== 0
  const seen = (isAnother ? path.seen & PLACE_BIT : path.seen) | bitOf(label)
  return { label, seen, last: label, score, before: path }
}

/** The best paths through a text, the best first. `watch` sees them after each token and may end the search with false. */
export function search(
  features: Features,
  weights: Weights,
  watch: (paths: readonly Path[]) => boolean = () => true,
): readonly Path[] {
  let paths: readonly Path[] = [START]
  for (const [i, hashes] of features.hashes.entries()) {
    const scores = new Float64Array(LABELS)
    for (const hash of hashes) weights.add(hash, scores)
    const next: Path[] = []
    for (const path of paths) extend(path, features, i, { scores, weights, next })
    paths = next
    if (!watch(paths)) break
  }
  return paths
}

interface Reach {
  /** The scores of the labels of the next token whatever came before. */
  readonly scores: Float64Array
  readonly weights: Weights
  /** The best paths that were found up to the next token. */
  readonly next: Path[]
}

/** One for all paths: making it anew for each would take longer than all else. */
const here = new Float64Array(LABELS)

function extend(path: Path, features: Features, i: number, { scores, weights, next }: Reach): void {
  here.set(scores)
  for (const hash of historyOf(path, features, i)) weights.add(hash, here)
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
