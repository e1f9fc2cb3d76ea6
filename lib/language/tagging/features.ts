import type { Token } from '../introduction/tokens.ts'
import { type Context, readContexts } from './context.ts'
import type { Cue } from './cues.ts'
import { hashText, mix } from './hash.ts'

/** What is asked of each token, as hashes: what can be known before any label is, and what earlier labels are combined with. */
export interface Features {
  readonly hashes: readonly Int32Array[]
  readonly columns: Columns
}

/** One number for each token and each thing that templates combine; `PAD` places before the first and after the last are 0. */
export interface Columns {
  readonly word: Int32Array
  readonly lists: Int32Array
  readonly shape: Int32Array
  /** The lists and the shape together. */
  readonly kind: Int32Array
  readonly opens: Int32Array
  readonly closes: Int32Array
  readonly lead: Int32Array
  readonly distance: Int32Array
  readonly begins: Int32Array
  readonly size: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly lastLists: Int32Array
  readonly count: Int32Array
  readonly position: Int32Array
  /** How the clause begins, for what the labels before are combined with. */
  readonly mark: Int32Array
}

export const PAD = 3
const LONGEST_SIZE = 6
const FIRST_POSITIONS = 3

type Template = (columns: Columns, i: number) => number | undefined

const neighbours = [-3, -2, -1, 0, 1, 2, 3]
const nearest = [-2, -1, 0, 1, 2]

/** What is asked of every token. A feature is the number of its template with the answer. */
const templates: readonly Template[] = [
  ...neighbours.map(
    (by): Template =>
      ({ word }, i) =>
        word[i + by],
  ),
  ...nearest.map(
    (by): Template =>
      ({ lists }, i) =>
        lists[i + by],
  ),
  ...nearest.map(
    (by): Template =>
      ({ shape }, i) =>
        shape[i + by],
  ),
  ({ word }, i) => mix(word[i - 1], word[i]),
  ({ word }, i) => mix(word[i], word[i + 1]),
  ({ word }, i) => mix(word[i - 2], word[i - 1]),
  ({ word }, i) => mix(word[i + 1], word[i + 2]),
  ({ kind }, i) => kind[i],
  ({ kind }, i) => mix(kind[i - 1], kind[i]),
  ({ kind }, i) => mix(kind[i], kind[i + 1]),
  ({ kind }, i) => mix(mix(kind[i - 1], kind[i]), kind[i + 1]),
  ({ shape }, i) => mix(shape[i - 1], mix(shape[i], shape[i + 1])),
  ({ word, kind }, i) => mix(word[i - 1], kind[i]),
  ({ word, kind }, i) => mix(kind[i], word[i + 1]),
  ({ word, kind }, i) => mix(mix(word[i - 1], kind[i]), kind[i + 1]),
  ({ word, kind }, i) => mix(mix(word[i - 2], word[i - 1]), kind[i]),
  ({ lead, kind }, i) => mix(lead[i], kind[i]),
  ({ lead }, i) => lead[i],
  ({ lead, distance, shape }, i) => mix(lead[i], mix(distance[i], shape[i])),
  ({ opens, kind }, i) => mix(opens[i], kind[i]),
  ({ opens, lead }, i) => mix(opens[i], lead[i]),
  ({ opens, closes }, i) => mix(opens[i], closes[i]),
  ({ opens, closes, size }, i) => mix(mix(opens[i], closes[i]), size[i]),
  ({ closes, kind }, i) => mix(closes[i], kind[i]),
  ({ first, kind }, i) => mix(first[i], kind[i]),
  ({ first, size }, i) => mix(first[i], size[i]),
  ({ last, kind }, i) => mix(last[i], kind[i]),
  ({ last }, i) => last[i],
  ({ lastLists, kind }, i) => mix(lastLists[i], kind[i]),
  ({ position, kind }, i) => mix(position[i], kind[i]),
  ({ count, kind }, i) => mix(count[i], kind[i]),
  ({ begins, kind }, i) => mix(begins[i], kind[i]),
  ({ begins }, i) => begins[i],
]
const FIRST_OWN = templates.length

/** What a word is asked about by itself: how it begins and ends, and each list that knows it or a word beside it. */
function askWord(cues: readonly Cue[], i: number, style: number): number[] {
  const { word = '', lists = 0, shape = '' } = cues[i] ?? {}
  const size = word.length
  const ending = (letters: number) => hashText(word, Math.max(0, size - letters))
  const found = [
    mix(ending(2), FIRST_OWN + 3),
    mix(hashText(word, 0, Math.min(3, size)), FIRST_OWN + 4),
    mix(mix(hashText(shape), ending(3)), FIRST_OWN + 5),
  ]
  for (let letters = 3; letters <= 5 && letters < size; letters++)
    found.push(mix(ending(letters), FIRST_OWN + letters - 3))
  addLists(found, lists, 1000 + 100 * style)
  addLists(found, cues[i - 1]?.lists ?? 0, 2000)
  addLists(found, cues[i + 1]?.lists ?? 0, 3000)
  return found
}

function addLists(found: number[], lists: number, from: number): void {
  for (let bit = 0; lists >> bit !== 0; bit++) if ((lists >> bit) & 1) found.push(mix(from + bit, from))
}

/** All that is asked of the tokens of a text. */
export function featurize(tokens: readonly Token[], cues: readonly Cue[]): Features {
  const style = readStyle(cues)
  const columns = fillColumns(tokens.length, cues, readContexts(tokens), style)
  const hashes = tokens.map((_, i) => {
    const own = askWord(cues, i, style)
    const found = new Int32Array(templates.length + own.length)
    for (let j = 0; j < templates.length; j++) found[j] = mix(templates[j]?.(columns, i + PAD), j)
    found.set(own, templates.length)
    return found
  })
  return { hashes, columns }
}

/** 1 if names have capitals, 2 if everything has, 0 if nothing has. */
function readStyle(cues: readonly Cue[]): number {
  if (cues.some(({ shape }) => shape === 'Xx' || shape === 'X-X')) return 1
  return cues.some(({ shape }) => shape.startsWith('x')) ? 0 : 2
}

function fillColumns(count: number, cues: readonly Cue[], contexts: readonly Context[], style: number): Columns {
  const column = (read: (cue: Cue, context: Context, i: number) => number): Int32Array => {
    const filled = new Int32Array(count + 2 * PAD)
    for (let i = 0; i < count; i++) {
      const [cue, context] = [cues[i], contexts[i]]
      if (cue && context) filled[i + PAD] = read(cue, context, i)
    }
    return filled
  }
  const lists = column((cue) => cue.lists + 1)
  const shape = column((cue) => mix(hashText(cue.shape), style))
  const isMark = ({ begins }: Context) => begins === 'mark'
  return {
    lists,
    shape,
    word: column((cue) => hashText(cue.word)),
    kind: column((_, __, i) => mix(lists[i + PAD], shape[i + PAD])),
    opens: column((_, { opens }) => hashText(opens)),
    closes: column((_, { closes }) => hashText(closes)),
    lead: column((_, { lead }) => hashText(lead)),
    distance: column((_, { distance }) => distance),
    begins: column((_, { begins }) => hashText(begins)),
    size: column((_, { from, to }) => Math.min(LONGEST_SIZE, to - from)),
    first: column((_, context) => (isMark(context) ? 0 : hashText(cues[context.from]?.word ?? ''))),
    last: column((_, context) => (isMark(context) ? 0 : hashText(cues[context.to - 1]?.word ?? ''))),
    lastLists: column((_, context) => (isMark(context) ? 0 : (cues[context.to - 1]?.lists ?? 0))),
    count: column((_, context) => context.count),
    position: column((_, __, i) => Math.min(FIRST_POSITIONS, i)),
    mark: column((_, { opens, begins }) => mix(hashText(opens), hashText(begins))),
  }
}
