import { isCompany } from '../introduction/lexicon.ts'
import type { Token } from '../introduction/tokens.ts'
import { stopWords } from '../words/stop-words.ts'
import { isBegin, type Kind, kindOf } from './labels.ts'

/** A stretch of tokens, `from` to before `to`, that was recognised as one thing, and its place in the text. */
export interface Span {
  readonly kind: Kind
  readonly from: number
  readonly to: number
  readonly index: number
  readonly end: number
}

/** The stretches that labels mark, in the order of the text. */
export function spansOf(tokens: readonly Token[], labels: readonly number[]): Span[] {
  return labels.flatMap((label, from) => {
    const [kind, first] = [kindOf(label), tokens[from]]
    if (kind === null || first === undefined || !isBegin(label)) return []
    let to = from + 1
    while (labels[to] === label + 1) to++
    while (to - from > 1 && goesOn.test(tokens[to - 1]?.folded ?? '')) to--
    if ((kind === 'organization' || kind === 'metAt') && takesEnding(tokens, from, to)) to++
    const last = tokens[to - 1] ?? first
    return [{ kind, from, to, index: first.index, end: last.index + last.text.length }]
  })
}

/** What can end nothing: "Gainsight and", "Mercy Hospital,". */
const goesOn = /^(?:and|or|but|[&,;:-])$/

/** "St. Luke's" ends in its ending and so does "Moody's"; in "Kickstarter's designer" something is owned. */
function takesEnding(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.folded !== "'s") return false
  const next = tokens[to + 1]
  if (next === undefined || !next.isWord || stopWords.has(next.folded)) return true
  const name = tokens.slice(from, to).map(({ text }) => text)
  return isCompany(`${name.join(' ')}'s`)
}
