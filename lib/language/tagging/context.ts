import { isSeparator, startsClause } from '../introduction/clause-boundaries.ts'
import type { Token } from '../introduction/tokens.ts'
import { clauseStarts } from '../words/clause-starts.ts'
import { stopWords } from '../words/stop-words.ts'

/** Where a token stands: everything about the clause around it that its nearest neighbours do not show. */
export interface Context {
  /** The mark before the clause, `^` at the start of the text and `c` where a statement begins without a mark. */
  readonly opens: string
  /** The mark after it, `$` at the end of the text. */
  readonly closes: string
  /** Where the clause starts and ends, in tokens. */
  readonly from: number
  readonly to: number
  /** The last small word or verb before the token in its clause, and how many tokens ago it was, at most 4. */
  readonly lead: string
  readonly distance: number
  readonly begins: Begins
  /** How many clauses came before, at most 3. */
  readonly count: number
}

/** Whether a token is a mark between clauses, begins a clause of its own, or neither. */
type Begins = 'mark' | 'clause' | ''

const FARTHEST = 4
const MOST_CLAUSES = 3

export function readContexts(tokens: readonly Token[]): Context[] {
  const ends = findEnds(tokens)
  const contexts: Context[] = []
  let here = { opens: '^', from: 0, lead: '', distance: 0, count: 0 }
  for (const [i, token] of tokens.entries()) {
    const begins = beginsAt(tokens, i)
    if (begins !== '') here = openClause(here, begins, i)
    const to = ends[here.from] ?? here.from
    contexts.push({
      ...here,
      distance: Math.min(here.distance, FARTHEST),
      count: Math.min(here.count, MOST_CLAUSES),
      to,
      closes: tokens[to]?.text ?? '$',
      begins,
    })
    if (begins === 'mark') here.opens = token.text
    const leads = stopWords.has(token.folded) || clauseStarts.has(token.folded)
    if (leads) here.lead = token.folded
    here.distance = leads ? 0 : here.distance + 1
  }
  return contexts
}

function beginsAt(tokens: readonly Token[], at: number): Begins {
  const token = tokens[at]
  if (token === undefined) return ''
  if (isSeparator(token)) return 'mark'
  return at > 0 && startsClause(tokens, at) ? 'clause' : ''
}

const openClause = ({ opens, count }: { opens: string; count: number }, begins: Begins, at: number) => ({
  opens: begins === 'clause' ? 'c' : opens,
  from: begins === 'mark' ? at + 1 : at,
  lead: '',
  distance: 0,
  count: count + 1,
})

/** For each token, the next separator at or after it. */
function findEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = []
  let end = tokens.length
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token !== undefined && isSeparator(token)) end = i
    ends[i] = end
  }
  return ends
}
