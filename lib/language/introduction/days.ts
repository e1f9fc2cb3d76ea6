import type { Moment } from '../../domain/moment.ts'
import { findMeetingDay } from '../contact-day.ts'
import type { Span } from '../tagging/spans.ts'
import { type FoundWhen, findWhen, readWhen } from '../when.ts'
import { followUpLeadIns } from '../words/lead-ins.ts'
import { type Clause, textOf } from './clauses.ts'
import type { Token } from './tokens.ts'

interface Text {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The day in "ping her friday" and, on both sides of a name, in "call Ana on the 30th"; none if nobody is to be contacted. */
export function findOrderedDay({ text, tokens }: Text, clause: Clause, before: Clause | null, moment: Moment): Span[] {
  const said = textOf(text, tokens, clause)
  const lead = clause.opens === 'person' && before !== null ? `${textOf(text, tokens, before)} ` : ''
  if (!orders(lead + said)) return []
  const found = findWhen(lead + said, moment)
  return found === null ? [] : findDay(tokens, clause, { ...found, index: found.index - lead.length })
}

/** A day of their own is no day to follow up: "she is due May 2nd", "visiting til sunday". */
const ownDay = /(?:(?:\bis|'s) due|\b(?:born|birthday|bday|til|till|until|thru))\s*$/i

/**
 * A stretch that was recognised as a day to follow up, with all of its day ("sep" of "sep 8"); none if it is a day of their
 * own, or the one on which they met.
 */
export function readDay({ text, tokens }: Text, clause: Clause, span: Span, moment: Moment): Span[] {
  if (ownDay.test(textOf(text, tokens, { from: clause.from, to: span.from }))) return []
  const met = findMeetingDay(text, moment)
  if (met && span.index < met.index + met.length && span.end > met.index) return []
  if (readWhen(text.slice(span.index, span.end), moment) !== null) return [span]
  const found = findWhen(textOf(text, tokens, clause), moment)
  const whole = found === null ? [] : findDay(tokens, clause, found)
  return whole.some(({ from, to }) => from < span.to && to > span.from) ? whole : [span]
}

function findDay(tokens: readonly Token[], { from, to }: Clause, found: FoundWhen): Span[] {
  const said = tokens.slice(from, to)
  const start = said[0]?.index ?? 0
  const [index, end] = [start + found.index, start + found.index + found.length]
  const within = said.flatMap((token, i) => (token.index >= index && token.index < end ? [from + i] : []))
  const [first, last] = [within[0], within.at(-1)]
  return first === undefined || last === undefined ? [] : [{ kind: 'followUp', from: first, to: last + 1, index, end }]
}

const LONGEST_ORDER = 3

/** Whether a clause tells the owner to get in touch: "ping her", "follow up on". */
function orders(said: string): boolean {
  const words = said
    .toLowerCase()
    .replace(/^(?:(?:and|then|please|pls|will|i'll|let's)\s+)+/, '')
    .split(/\s+/)
  return Array.from({ length: LONGEST_ORDER }, (_, i) => words.slice(0, i + 1).join(' ')).some((order) =>
    followUpLeadIns.has(order),
  )
}
