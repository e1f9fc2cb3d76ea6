import type { Span } from '../tagging/spans.ts'
import { connectives } from '../words/connectives.ts'
import type { Clause } from './clauses.ts'
import { textOf } from './clauses.ts'
import { foldWord, isCapitalized } from './lexicon.ts'
import { leadsToPerson, saysWhereMet } from './logging-words.ts'
import type { Token } from './tokens.ts'

interface Said {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clause: Clause
  /** The clause before. */
  readonly before: Clause | null
}

/** What a clause says beside the stretches that were `taken` from it, as notes; what only leads in or connects is none. */
export function leftoversOf(said: Said, taken: readonly Span[]): string[] {
  const { tokens, clause } = said
  if (taken.length === 0) return noteWhole(said)
  const stretches = [...taken, { from: clause.to, to: clause.to }]
  return stretches.flatMap(({ from }, i) => {
    const after = taken[i - 1]?.to
    const [start, end] = trim(tokens, after ?? clause.from, from)
    if (after !== undefined && start < end && occasion.test(tokens[after]?.folded ?? ''))
      return [textOf(said.text, tokens, { from: after, to: end })]
    const isTelling = tokens.slice(start, end).some(({ text }) => tells(text))
    if (!isTelling && !(end - start === 1 && readsAsProper(said, start))) return []
    return [completeOrder(said, textOf(said.text, tokens, { from: start, to: end }))]
  })
}

/** "at a coffee chat", "over lunch": where or when they met, though the same words lead to a name elsewhere. */
const occasion = /^(?:at|@|over|during|after)$/

/** What stands at the ends of a note for no other reason than what was taken out beside it. */
const edge =
  /^(?:and|but|so|also|plus|who|at|@|of|for|with|w\/|from|in|on|by|to|as|into|is|are|was|were|be|he|she|they|i|we|he's|she's|they're|that's|it's|&|\+|'s|via|thru|through|there|that|this|now|just|met|had|start|started|found|named|called)$/
/** The same at the end alone: "the lease" keeps its article. */
const article = /^(?:an?|the|my|our|his|her|their)$/

const LEAST_WORDS = 2

/** A clause in which nothing was recognised is a note, unless it is a way to come to somebody or their number. */
function noteWhole(part: Said): string[] {
  const { text, tokens, clause } = part
  const words = tokens.slice(clause.from, clause.to)
  const whole = textOf(text, tokens, clause)
  const leadsOn = /^(?:person|contact|:|=)$/.test(clause.closes) || leadsToPerson(whole) || saysWhereMet(whole)
  const said = words.filter(({ folded, isWord }) => isWord && !edge.test(folded))
  const isProper = said.length === 1 && readsAsProper(part, clause.to - 1)
  const isNote = isProper || words.some((word) => tells(word.text)) || (!leadsOn && said.length >= LEAST_WORDS)
  if (!isNote) return []
  // "Met a really kind guy at the gym named" tells of somebody, whatever it begins with.
  const [from, to] = clause.closes === 'person' ? trim(tokens, clause.from, clause.to) : dropLead(tokens, clause)
  return [completeOrder(part, textOf(text, tokens, { from, to }))]
}

/** "Met a scale house guy" tells of a scale house guy. */
function dropLead(tokens: readonly Token[], { from, to }: Clause): [number, number] {
  let start = from
  while (from === 0 && start < to && /^(?:just|met|i|we)$/.test(tokens[start]?.folded ?? '')) start++
  return [start, to]
}

const order = /\b(?:send|bring|show|give|gave|tell|ask|owe|promised?|lend|lent|forward|email|text|mail|call|remind)$/i

/** "send" and "the lease", on both sides of a name, are one order. */
function completeOrder({ text, tokens, clause, before }: Said, note: string): string {
  if (before === null || clause.opens !== 'person' || before.spans.length > 0) return note
  const lead = textOf(text, tokens, before)
  return order.test(lead) ? `${lead} ${note}` : note
}

/** Without the words at both ends that only connect. */
function trim(tokens: readonly Token[], from: number, to: number): [number, number] {
  const connects = (token: Token | undefined) => token !== undefined && (!token.isWord || edge.test(token.folded))
  let [start, end] = [from, to]
  while (start < end && connects(tokens[start])) start++
  while (end > start && (connects(tokens[end - 1]) || article.test(tokens[end - 1]?.folded ?? ''))) end--
  return [start, end]
}

/** "at GOOD", "BEST", "of Next": a word that only connects elsewhere, written as what something is called. */
function readsAsProper({ text, tokens }: Said, at: number): boolean {
  const [before, word] = [tokens[at - 1]?.folded ?? '', tokens[at]?.text ?? '']
  const isLed = /^(?:at|@|from|of|with|w\/|for)$/.test(before)
  return isLed ? isCapitalized(word) : /^\p{Lu}{2,}$/u.test(word) && !shouts(text)
}

/** In a text of capitals they say nothing. */
const shouts = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0)

/** Whether a token says something that must not be lost. */
const tells = (word: string): boolean =>
  word.split(/[^\p{L}\p{M}\p{N}']+/u).some((part) => {
    const folded = foldWord(part.replace(/'s?$/i, '').replace(/^'/, ''))
    return folded.length > 1 && !connectives.has(folded)
  })
