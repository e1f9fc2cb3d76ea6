import type { Moment } from '../../domain/moment.ts'
import type { Span } from '../tagging/spans.ts'
import { type FoundWhen, findWhen, readWhen } from '../when.ts'
import { followUpLeadIns } from '../words/lead-ins.ts'
import { type Clause, type Clauses, textOf } from './clauses.ts'
import { type ContactDetail, detailOf } from './contact-marks.ts'
import { draftOf, type Finding, give, giveDetail } from './draft.ts'
import { leftoversOf } from './leftovers.ts'
import { isPluralJob } from './lexicon.ts'
import type { Person } from './people.ts'
import type { Introduction } from './reading.ts'
import { chooseSubjects, type Groups, groupPeople } from './subjects.ts'
import type { Token } from './tokens.ts'

/** A text as it was taken apart. */
export interface Parts {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly people: readonly Person[]
  readonly clauses: Clauses
  readonly details: readonly ContactDetail[]
}

/** Gives what was recognised in each clause to the people it is about; whatever else it says is a note on them. */
export function assemble(parts: Parts, moment: Moment): Introduction[] {
  const { text, tokens, people, clauses, details } = parts
  const drafts = people.map(({ name }) => draftOf(name))
  const groups = groupPeople(people)
  const isDated = clauses.clauses.some(({ spans }) => spans.some(({ kind }) => kind === 'followUp'))
  let before: Clause | null = null
  for (const clause of clauses.clauses) {
    const subjects = chooseSubjects(clause, textOf(text, tokens, clause), groups)
    const taken = findSpans(parts, clause, before, isDated ? null : moment).filter((span) => {
      const finding = readSpan(text.slice(span.index, span.end), span, moment)
      const receivers = finding === null ? [] : chooseReceivers(finding, clause, subjects, groups)
      return receivers.map((one) => give(drafts[one], finding)).includes(true)
    })
    for (const value of leftoversOf({ text, tokens, clause, before }, taken)) {
      for (const one of subjects) give(drafts[one], { field: 'notes', value })
    }
    before = clause
  }
  for (const { mark, person } of clauses.details) giveDetail(drafts[person ?? 0], detailOf(mark, details))
  return drafts
}

/** What was recognised in a clause; with a moment also the day in an order ("ping friday") that the tagger did not see. */
function findSpans(parts: Parts, clause: Clause, before: Clause | null, moment: Moment | null): readonly Span[] {
  const { text, tokens } = parts
  const { spans, from } = clause
  if (spans.length === 0) return moment === null ? [] : findOrderedDay(parts, clause, before, moment)
  return spans.filter((span) => span.kind !== 'followUp' || !ownDay.test(textOf(text, tokens, { from, to: span.from })))
}

/** The day in "ping her friday" and, on both sides of a name, in "call Ana on the 30th". */
function findOrderedDay({ text, tokens }: Parts, clause: Clause, before: Clause | null, moment: Moment): Span[] {
  const said = textOf(text, tokens, clause)
  const lead = clause.opens === 'person' && before !== null ? `${textOf(text, tokens, before)} ` : ''
  if (!orders(lead + said)) return []
  const found = findWhen(lead + said, moment)
  return findDay(tokens, clause, found && { ...found, index: found.index - lead.length })
}

function findDay(tokens: readonly Token[], { from, to }: Clause, found: FoundWhen | null): Span[] {
  const start = tokens[from]?.index ?? 0
  if (found === null) return []
  const [index, end] = [start + found.index, start + found.index + found.length]
  const within = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => {
    const at = tokens[i]?.index ?? -1
    return at >= index && at < end
  })
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

/** A day of their own is no day to follow up: "she is due May 2nd", "visiting til sunday". */
const ownDay = /(?:(?:\bis|'s) due|\b(?:born|birthday|bday|til|till|until|thru))\s*$/i

/** What a stretch says; null for a second name or a day that is none, which stay with what is said beside. */
function readSpan(value: string, { kind }: Span, moment: Moment): Finding | null {
  switch (kind) {
    case 'name':
      return null
    case 'followUp': {
      const when = findWhen(value, moment)?.when ?? readWhen(value, moment)
      return when === null ? null : { field: kind, value: when }
    }
    case 'metAt':
      return { field: kind, value: value.replace(/^(?:the\s+|#)/i, '') }
    default:
      return { field: kind, value }
  }
}

/** A place is where all were met; what several people are, such as "line cooks", is said of all named together. */
function chooseReceivers(
  { field, value }: Finding,
  { person }: Clause,
  subjects: readonly number[],
  groups: Groups,
): readonly number[] {
  if (field === 'metAt') return groups.flat()
  if (field !== 'title' || subjects.length > 1 || !isPluralJob(value)) return subjects
  return groups.find((group) => group.includes(person ?? -1)) ?? subjects
}
