import type { Token } from '../introduction/tokens.ts'
import { type Context, readContexts } from './context.ts'
import type { Cue } from './cues.ts'
import { hashText, mix } from './hash.ts'

/** What is asked of each token, as hashes: what can be known before any label is, and what earlier labels are combined with. */
export interface Features {
  readonly hashes: readonly (readonly number[])[]
  /** What templates combine: for each token a row of numbers; before the first and after the last are `PAD` rows of 0. */
  readonly table: Int32Array
}

const COLUMNS = [
  'word',
  'lists',
  'shape',
  // The shape and that of the next token together.
  'shapes',
  // The lists and the shape together.
  'kind',
  'opens',
  'closes',
  'lead',
  // How far back the lead is, with the shape.
  'distance',
  'begins',
  'size',
  'first',
  'last',
  'lastLists',
  'count',
  'position',
  // How the clause begins, for what the labels before are combined with.
  'mark',
] as const
type Column = (typeof COLUMNS)[number]

const PAD = 3
const LONGEST_SIZE = 6
const FIRST_POSITIONS = 3

/** Where the row of a token begins in the table. */
export const rowAt = (token: number): number => (token + PAD) * COLUMNS.length

/** Where a column of the token that is so many tokens after another stands, counted from where the row of that one begins. */
export const cell = (column: Column, after = 0): number => after * COLUMNS.length + COLUMNS.indexOf(column)

const neighbours = [-3, -2, -1, 0, 1, 2, 3]
const nearest = [-2, -1, 0, 1, 2]

/** Cells that are answered together. */
const ask = (first: number, ...others: number[]) => ({ first, others })

/** What is asked of every token. A feature is the number of its template with the answers. */
const templates = [
  ...neighbours.map((after) => ask(cell('word', after))),
  ...nearest.map((after) => ask(cell('lists', after))),
  ...nearest.map((after) => ask(cell('shape', after))),
  ask(cell('word', -1), cell('word')),
  ask(cell('word'), cell('word', 1)),
  ask(cell('word', -2), cell('word', -1)),
  ask(cell('word', 1), cell('word', 2)),
  ask(cell('kind')),
  ask(cell('kind', -1), cell('kind')),
  ask(cell('kind'), cell('kind', 1)),
  ask(cell('kind', -1), cell('kind'), cell('kind', 1)),
  ask(cell('shape', -1), cell('shapes')),
  ask(cell('word', -1), cell('kind')),
  ask(cell('kind'), cell('word', 1)),
  ask(cell('word', -1), cell('kind'), cell('kind', 1)),
  ask(cell('word', -2), cell('word', -1), cell('kind')),
  ask(cell('lead'), cell('kind')),
  ask(cell('lead')),
  ask(cell('lead'), cell('distance')),
  ask(cell('opens'), cell('kind')),
  ask(cell('opens'), cell('lead')),
  ask(cell('opens'), cell('closes')),
  ask(cell('opens'), cell('closes'), cell('size')),
  ask(cell('closes'), cell('kind')),
  ask(cell('first'), cell('kind')),
  ask(cell('first'), cell('size')),
  ask(cell('last'), cell('kind')),
  ask(cell('last')),
  ask(cell('lastLists'), cell('kind')),
  ask(cell('position'), cell('kind')),
  ask(cell('count'), cell('kind')),
  ask(cell('begins'), cell('kind')),
  ask(cell('begins')),
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
  const table = fillTable(cues, readContexts(tokens), style)
  return { hashes: cues.map((_, i) => askTemplates(table, rowAt(i)).concat(askWord(cues, i, style))), table }
}

const askTemplates = (table: Int32Array, row: number): number[] =>
  templates.map(({ first, others }, number) => {
    let answers = table[row + first] ?? 0
    for (const cell of others) answers = mix(answers, table[row + cell])
    return mix(answers, number)
  })

/** 1 if names have capitals, 2 if everything has, 0 if nothing has. */
function readStyle(cues: readonly Cue[]): number {
  if (cues.some(({ shape }) => shape === 'Xx' || shape === 'X-X')) return 1
  return cues.some(({ shape }) => shape.startsWith('x')) ? 0 : 2
}

function fillTable(cues: readonly Cue[], contexts: readonly Context[], style: number): Int32Array {
  const table = new Int32Array(rowAt(cues.length + PAD))
  for (const [i, context] of contexts.entries()) {
    const answers = answer(cues, i, context, style)
    for (const [column, name] of COLUMNS.entries()) table[rowAt(i) + column] = answers[name]
  }
  return table
}

function answer(cues: readonly Cue[], i: number, context: Context, style: number): Record<Column, number> {
  const { word = '', lists = 0 } = cues[i] ?? {}
  const shape = shapeIn(cues[i], style)
  const { opens, closes, from, to, lead, distance, begins, count } = context
  const [first, last] = begins === 'mark' ? [] : [cues[from], cues[to - 1]]
  return {
    word: hashText(word),
    lists: lists + 1,
    shape,
    shapes: mix(shape, shapeIn(cues[i + 1], style)),
    kind: mix(lists + 1, shape),
    opens: hashText(opens),
    closes: hashText(closes),
    lead: hashText(lead),
    distance: mix(distance, shape),
    begins: hashText(begins),
    size: Math.min(LONGEST_SIZE, to - from),
    first: first ? hashText(first.word) : 0,
    last: last ? hashText(last.word) : 0,
    lastLists: last?.lists ?? 0,
    count,
    position: Math.min(FIRST_POSITIONS, i),
    mark: mix(hashText(opens), hashText(begins)),
  }
}

const shapeIn = (cue: Cue | undefined, style: number): number => (cue ? mix(hashText(cue.shape), style) : 0)
