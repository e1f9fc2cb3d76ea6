import type { Span } from '../tagging/spans.ts'
import { connectives } from '../words/connectives.ts'
import { isCapitalized, isCompany } from './lexicon.ts'
import type { Token } from './tokens.ts'

/**
 * What was recognised, and the organization in "Nils from BIG", a word that only connects elsewhere, written as a name, and in
 * "kim tran from notion at the gym": a company's name right after somebody's.
 */
export function addSaidOrganization(tokens: readonly Token[], spans: readonly Span[]): readonly Span[] {
  if (spans.some(({ kind }) => kind === 'organization')) return spans
  const from = tokens.findIndex(({ folded }) => folded === 'from') + 1
  const [word, next] = [tokens[from], tokens[from + 1]]
  if (from === 0 || word === undefined || (next?.isWord && !/^(?:at|@|in|via|who|whos|she|he|they)$/.test(next.folded)))
    return spans
  const isTaken = spans.some((span) => span.from <= from && span.to > from)
  const isNameBefore = spans.some(({ kind, to }) => kind === 'name' && to === from - 1)
  const isSaid = isCapitalized(word.text) && connectives.has(word.folded)
  if (isTaken || !(isSaid || (isNameBefore && isCompany(word.text)))) return spans
  const end = word.index + word.text.length
  const said: Span = { kind: 'organization', from, to: from + 1, index: word.index, end }
  return [...spans, said].sort((a, b) => a.from - b.from)
}
