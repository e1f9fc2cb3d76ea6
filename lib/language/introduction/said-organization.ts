import type { Span } from '../tagging/spans.ts'
import { connectives } from '../words/connectives.ts'
import { isCapitalized } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** What was recognised, and the organization in "Nils from BIG": a word that only connects elsewhere, written as a name. */
export function addSaidOrganization(tokens: readonly Token[], spans: readonly Span[]): readonly Span[] {
  if (spans.some(({ kind }) => kind === 'organization')) return spans
  const from = tokens.findIndex(({ folded }) => folded === 'from') + 1
  const [word, next] = [tokens[from], tokens[from + 1]]
  if (from === 0 || word === undefined || next?.isWord) return spans
  const isTaken = spans.some((span) => span.from <= from && span.to > from)
  if (isTaken || !isCapitalized(word.text) || !connectives.has(word.folded)) return spans
  const end = word.index + word.text.length
  const said: Span = { kind: 'organization', from, to: from + 1, index: word.index, end }
  return [...spans, said].sort((a, b) => a.from - b.from)
}
