import type { Span } from '../tagging/spans.ts'
import { stopWords } from '../words/stop-words.ts'
import { technical } from '../words/technical-words.ts'
import { isCommonWord, isCompany, isGivenName } from './lexicon.ts'
import { nameShape } from './name-score.ts'
import type { Token } from './tokens.ts'

const LONGEST = 2

/** What was recognised, and the introducer in "via wiebke" if nothing was recognised there: no list needs to know the name. */
export function addSaidIntroducer(tokens: readonly Token[], spans: readonly Span[]): readonly Span[] {
  if (spans.some(({ kind }) => kind === 'introducedBy')) return spans
  const from = tokens.findIndex(({ folded }) => folded === 'via') + 1
  const rest = tokens.slice(from, from + LONGEST + 1)
  const count = rest.findIndex((token) => !token.isWord)
  const words = count === -1 ? rest : rest.slice(0, count)
  const [first, last] = [words[0], words.at(-1)]
  if (from === 0 || first === undefined || last === undefined || words.length > LONGEST) return spans
  const to = from + words.length
  if (!words.every(({ text }) => readsAsName(text)) || spans.some((span) => span.from < to && span.to > from))
    return spans
  const said: Span = { kind: 'introducedBy', from, to, index: first.index, end: last.index + last.text.length }
  return [...spans, said].sort((a, b) => a.from - b.from)
}

/** "via Zoom" and "via email" name nobody. */
const readsAsName = (word: string): boolean =>
  nameShape.test(word) &&
  (isGivenName(word) ||
    !(isCommonWord(word) || isCompany(word) || technical.has(word.toLowerCase()) || stopWords.has(word.toLowerCase())))
