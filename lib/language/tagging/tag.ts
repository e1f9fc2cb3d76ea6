import { type Columns, type Features, PAD } from './features.ts'
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

type HistoryTemplate = (path: Path, columns: Columns, i: number) => number

/** What is asked of a token together with the labels before it. */
const templates: readonly HistoryTemplate[] = [
  ({ label }) => label,
  ({ label }, { word }, i) => mix(label, word[i]),
  ({ label }, { word }, i) => mix(label, word[i + 1]),
  ({ label }, { kind }, i) => mix(label, kind[i]),
  ({ label, before }) => mix(label, before?.label ?? -1),
  ({ seen }, { kind }, i) => mix(seen, kind[i]),
  ({ seen, label }) => mix(seen, label),
  ({ seen }, { word }, i) => mix(seen, word[i - 1]),
  ({ seen }, { mark, kind }, i) => mix(seen, mix(mark[i], kind[i])),
  ({ last }, { mark }, i) => mix(last, mark[i]),
  ({ last, label }, { mark }, i) => mix(mix(last, label), mark[i]),
  ({ last }, { word, kind }, i) => mix(last, mix(word[i - 1], kind[i])),
  ({ last }, { word }, i) => mix(last, mix(word[i - 1], word[i - 2])),
]
const FIRST = 5000

/** The features of token `i` after a path. */
export const historyOf = (path: Path, { columns }: Features, i: number): number[] =>
  templates.map((template, j) => mix(template(path, columns, i + PAD), FIRST + j))

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
    for (const path of paths) extend(path, features.columns, i, { scores, weights, next })
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

function extend(path: Path, columns: Columns, i: number, { scores, weights, next }: Reach): void {
  here.set(scores)
  for (let j = 0; j < templates.length; j++) {
    const template = templates[j]
    if (template !== undefined) weights.add(mix(template(path, columns, i + PAD), FIRST + j), here)
  }
  for (let label = 0; label < LABELS; label++) {
    if (mayFollow(label, path.label)) keepBest(next, path, label, path.score + (here[label] ?? 0))
  }
}

/** Adds a path to the best ones if it is one of them, in its place, and drops the worse of two that go on alike. */
function keepBest(paths: Path[], before: Path, label: number, score: number): void {
  if (paths.length === WIDTH && score <= (paths[WIDTH - 1]?.score ?? 0)) return
  const path = step(before, label, score)
  const twin = paths.findIndex((other) => goesOnAlike(other, path))
  if (twin !== -1 && (paths[twin]?.score ?? 0) >= score) return
  let at = twin === -1 ? Math.min(paths.length, WIDTH - 1) : twin
  for (let worse = paths[at - 1]; worse !== undefined && score > worse.score; worse = paths[at - 1]) {
    paths[at] = worse
    at--
  }
  paths[at] = path
}

/** Whether whatever follows scores the same after both. */
const goesOnAlike = (one: Path, other: Path): boolean =>
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
