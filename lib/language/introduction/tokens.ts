import { foldWord } from './lexicon.ts'

/** A word or a single mark of punctuation of a text, and where it stands. */
export interface Token {
  readonly text: string
  /** As the word lists know it. */
  readonly folded: string
  readonly index: number
  readonly isWord: boolean
}

const pattern = /[\p{L}\p{N}\uE000-\uF8FF@#$&+][\p{L}\p{M}\p{N}\uE000-\uF8FF'.&+\-/@_#%$:*]*|\n|[^\s]/gu
const keepsItsStop =
  /^(?:(?:\p{L}\.)+\p{L}|dr|prof|mr|mrs|ms|mx|st|jr|sr|rev|fr|inc|ltd|corp|co|bros|dept|ph\.d|mt|ft|capt|sgt|lt|gov|sen|no|vs|approx|univ|assoc|intl)$/iu

/** Splits a text into words and marks. A full stop stays with initials and abbreviations ("Lena K.", "Dr.", "Inc."). */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    for (const [part, at] of splitSlashes(match[0])) tokens.push(...splitChunk(part, match.index + at))
  }
  return tokens
}

/** "Kerr/sommelier/The" are words with slashes between them; "w/", "f/u" and "12/1" are words. */
function splitSlashes(chunk: string): [string, number][] {
  if (!chunk.includes('/') || !/\p{L}{2}\/\p{L}{2}/u.test(chunk)) return [[chunk, 0]]
  return [...chunk.matchAll(/\/|[^/]+/g)].map(({ 0: part, index }) => [part, index])
}

function splitChunk(chunk: string, index: number): Token[] {
  const word = trimEnd(chunk)
  const marks = [...chunk.slice(word.length)].map((mark, i) => ({
    text: mark,
    folded: mark,
    index: index + word.length + i,
    isWord: false,
  }))
  if (word === '') return marks
  const owner = possessive.exec(word)?.[1]
  if (owner === undefined) return [tokenOf(word, index), ...marks]
  return [tokenOf(owner, index), tokenOf(word.slice(owner.length), index + owner.length), ...marks]
}

/** "Kickstarter's" is an owner and its ending; "he's" is one word. */
const possessive = /^(?!(?:he|she|it|that|there|who|what|here|let|where|how)')(.+)'s$/i

const tokenOf = (text: string, index: number): Token => ({
  text,
  folded: foldWord(text),
  index,
  isWord: /[\p{L}\p{N}\uE000-\uF8FF@&+]/u.test(text),
})

function trimEnd(chunk: string): string {
  if (/^(?:[wcn]\/o?|b\/c)$/i.test(chunk)) return chunk
  const trimmed = chunk.replace(/['.\-/:*]+$/u, '')
  return chunk.startsWith(`${trimmed}.`) && (keepsItsStop.test(trimmed) || /^\p{Lu}$/u.test(trimmed))
    ? `${trimmed}.`
    : trimmed
}
