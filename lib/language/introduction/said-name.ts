import type { Span } from '../tagging/spans.ts'
import { nameParticles, stopWords } from '../words/stop-words.ts'
import { isGivenName } from './lexicon.ts'
import { nameShape } from './name-score.ts'
import type { Token } from './tokens.ts'

const LONGEST = 3

/** What was recognised, and the name in "met bob fields, ..." where nobody was: words after "met" that begin as names do. */
export function addSaidName(tokens: readonly Token[], spans: readonly Span[]): readonly Span[] {
  if (spans.some(({ kind }) => kind === 'name')) return spans
  const from = tokens.findIndex(({ folded }) => folded === 'met') + 1
  const rest = tokens.slice(from, from + LONGEST + 1)
  const count = rest.findIndex((token) => !token.isWord)
  const words = count === -1 ? rest : rest.slice(0, count)
  const [first, last] = [words[0], words.at(-1)]
  if (from === 0 || first === undefined || last === undefined || words.length > LONGEST) return spans
  if (!isGivenName(first.folded) || !words.every(isPartOfName)) return spans
  const said: Span = {
    kind: 'name',
    from,
    to: from + words.length,
    index: first.index,
    end: last.index + last.text.length,
  }
  return [...spans.filter((span) => span.from >= said.to || span.to <= said.from), said].sort((a, b) => a.from - b.from)
}

/** Days as texted that nobody is called; "thu", "sun" and "friday" are names as well. */
const shortDays = new Set(['tues', 'weds', 'thurs', 'thur', 'fri'])

/** Names without a day after them: "met ana fri". */
export const withoutDay = (tokens: readonly Token[], spans: readonly Span[]): readonly Span[] =>
  spans.map((span) => {
    const [before, last] = tokens.slice(span.from, span.to).slice(-2)
    if (span.kind !== 'name' || before === undefined || last === undefined || !shortDays.has(last.text)) return span
    return { ...span, to: span.to - 1, end: before.index + before.text.length }
  })

/** "met bob for lunch" has no name of three words. */
const isPartOfName = ({ text, folded }: Token): boolean =>
  nameShape.test(text) && (!stopWords.has(folded) || nameParticles.has(folded))
