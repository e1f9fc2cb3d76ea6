import type { Moment } from '../../domain/moment.ts'
import type { Span } from '../tagging/spans.ts'
import { findWhen, readWhen } from '../when.ts'
import { type Clause, type Clauses, textOf } from './clauses.ts'
import { type ContactDetail, detailOf } from './contact-marks.ts'
import { findOrderedDay, readDay } from './days.ts'
import { draftOf, type Finding, give, giveDetail } from './draft.ts'
import { leftoversOf } from './leftovers.ts'
import { isCompany, isGivenName, isPluralJob } from './lexicon.ts'
import type { Person } from './people.ts'
import { isNoEmployer } from './places.ts'
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
  const draftsOf = (indexes: readonly number[]) => drafts.filter((_, index) => indexes.includes(index))
  const groups = groupPeople(people)
  const isDated = clauses.clauses.some(({ spans }) => spans.some(({ kind }) => kind === 'followUp'))
  let before: Clause | null = null
  for (const clause of clauses.clauses) {
    const subjects = chooseSubjects(clause, textOf(text, tokens, clause), groups)
    const taken = findSpans(parts, clause, before, isDated, moment).filter((span) => {
      const finding = readSpan(text.slice(span.index, span.end), span, moment)
      if (finding === null) return false
      const receivers = draftsOf(chooseReceivers(finding, clause, subjects, groups))
      return receivers.map((draft) => give(draft, finding)).includes(true)
    })
    for (const value of leftoversOf({ text, tokens, clause, before }, taken)) {
      const said = readLeftover(value, clause, taken)
      for (const draft of draftsOf(subjects)) give(draft, said)
    }
    before = clause
  }
  for (const { mark, person } of clauses.details) {
    const detail = detailOf(mark, details)
    for (const draft of draftsOf([person ?? 0])) if (detail) giveDetail(draft, detail)
  }
  return drafts
}

const plainNeed = /^(?:needs|wants|is looking for) (?=(?:an?|some) )/i

/** A note, or a need said plainly right after a name, in a clause where nothing was recognised: "Ana needs a van". */
function readLeftover(value: string, { opens }: Clause, taken: readonly Span[]): Finding {
  const isNeed = taken.length === 0 && opens === 'person' && plainNeed.test(value)
  return isNeed ? { field: 'needs', value: value.replace(plainNeed, '') } : { field: 'notes', value }
}

/** What was recognised in a clause. Unless the text names a day elsewhere, also one in an order that the tagger did not see. */
function findSpans(parts: Parts, clause: Clause, before: Clause | null, isDated: boolean, moment: Moment): Span[] {
  if (clause.spans.length === 0) return isDated ? [] : findOrderedDay(parts, clause, before, moment)
  return clause.spans.flatMap((span) => (span.kind === 'followUp' ? readDay(parts, clause, span, moment) : [span]))
}

/** What a stretch says; null for a second name or a day that is none, which stay with what is said beside. */
function readSpan(value: string, { kind }: Span, moment: Moment): Finding | null {
  switch (kind) {
    case 'name':
      return null
    case 'followUp': {
      const when = findWhen(value, moment)?.when ?? readWhen(value, moment)
      return when === null ? null : { field: kind, value: when }
    }
    case 'introducedBy':
      // "via LinkedIn" is where they met.
      return { field: isCompany(value) && !isGivenName(value) ? 'metAt' : kind, value }
    case 'metAt':
      return { field: kind, value: withoutArticle(value) }
    case 'organization':
      return isNoEmployer(value) ? { field: 'metAt', value: withoutArticle(value) } : { field: kind, value }
    default:
      return { field: kind, value }
  }
}

const withoutArticle = (place: string): string => place.replace(/^(?:the\s+|#)/i, '')

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
