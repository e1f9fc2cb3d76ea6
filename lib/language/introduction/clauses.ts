import type { Span } from '../tagging/spans.ts'
import { clauseStarts } from '../words/clause-starts.ts'
import { conjunctions, isSeparator, startsClause } from './clause-boundaries.ts'
import { detailAt } from './marks.ts'
import type { Person } from './people.ts'
import type { Token } from './tokens.ts'

/** A stretch of tokens, `from` to before `to`, between separators, names and contact details. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** What was recognised in it. */
  readonly spans: readonly Span[]
  /** The mark before it: punctuation, `person`, `contact`, `word` (a conjunction or a new subject) or nothing at the start. */
  readonly opens: string
  readonly closes: string
  /** Whoever was named last before it, or null. */
  readonly person: number | null
}

/** A contact detail and whoever was named last before it. */
export interface Placed {
  readonly mark: string
  readonly person: number | null
}

export interface Clauses {
  readonly clauses: readonly Clause[]
  readonly details: readonly Placed[]
}

/** What stands between two clauses, from its first token to before the clause that follows. */
interface Boundary {
  readonly mark: string
  readonly next: number
  /** Who is told of from here on, if that changes. */
  readonly person?: number
  readonly detail?: string
}

/** Splits a text at separators, names, contact details and wherever a new statement begins; no span is split. */
export function splitClauses(tokens: readonly Token[], spans: readonly Span[], people: readonly Person[]): Clauses {
  const clauses: Clause[] = []
  const details: Placed[] = []
  let [from, opens, person]: [number, string, number | null] = [0, '', null]
  const close = (to: number, closes: string): void => {
    const inside = spans.filter(
      (span) => span.from >= from && span.to <= to && !people.some((one) => one.span === span),
    )
    if (to > from) clauses.push({ from, to, spans: inside, opens, closes, person })
  }
  for (let i = 0; i < tokens.length; ) {
    const span = spans.find((one) => one.from <= i && i < one.to)
    const boundary = findBoundary({ tokens, people, from }, i, span)
    if (boundary === null) {
      i = span?.to ?? i + 1
      continue
    }
    close(i, boundary.mark)
    if (boundary.detail !== undefined) details.push({ mark: boundary.detail, person })
    person = boundary.person ?? person
    ;[i, from, opens] = [Math.max(boundary.next, i), boundary.next, boundary.mark]
    if (boundary.mark === 'word') i = Math.max(i, from + 1)
  }
  close(tokens.length, '')
  return { clauses, details }
}

interface Place {
  readonly tokens: readonly Token[]
  readonly people: readonly Person[]
  /** Where the clause that is being read begins. */
  readonly from: number
}

function findBoundary(place: Place, at: number, span: Span | undefined): Boundary | null {
  const { tokens, people, from } = place
  const next = span?.to ?? at + 1
  const named = people.findIndex((one) => one.span === span)
  if (named !== -1) return { mark: 'person', next, person: named }
  const again = span === undefined || span.kind === 'name' ? findMention(place, at) : null
  if (again !== null) return { mark: 'person', next, person: again }
  const token = tokens[at]
  if (span !== undefined || token === undefined) return null
  if (isSeparator(token)) return { mark: token.text, next }
  if (detailAt(token.text) !== null) return { mark: 'contact', next, detail: token.text }
  if (at === from || !startsClause(tokens, at)) return null
  return { mark: 'word', next: conjunctions.test(token.folded) ? next : at }
}

/** "Arjun wants ...", "Faith: notary": the first name of somebody, where a clause is about them again. */
function findMention({ tokens, people, from }: Place, at: number): number | null {
  const word = tokens[at]?.text.toLowerCase() ?? ''
  const person = people.findIndex(({ name, span }) => span.to <= at && name.toLowerCase().split(' ')[0] === word)
  if (person === -1) return null
  const next = tokens[at + 1]?.folded ?? ''
  const starts = at === from || /^(?:and|but|so|while)$/.test(tokens[at - 1]?.folded ?? '')
  const goesOn = clauseStarts.has(next) || /^(?::|-|is|'s|needs|wants|\(|,)$/.test(next) || next.endsWith('s')
  return starts && goesOn ? person : null
}

/** A stretch of tokens as it stands in the text. */
export function textOf(text: string, tokens: readonly Token[], { from, to }: Pick<Clause, 'from' | 'to'>): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? text.slice(first.index, last.index + last.text.length) : ''
}
