import type { Moment } from '../domain/moment.ts'
import { readAdorned } from './introduction/adorned-name.ts'
import { assemble } from './introduction/assemble.ts'
import { readBareName } from './introduction/bare-name.ts'
import { judgeCertainty } from './introduction/certainty.ts'
import { splitClauses } from './introduction/clauses.ts'
import { markContacts } from './introduction/contact-marks.ts'
import { findPeople } from './introduction/people.ts'
import { prepareText } from './introduction/prepare.ts'
import type { Reading } from './introduction/reading.ts'
import { addSaidIntroducer } from './introduction/said-introducer.ts'
import { addSaidName, withoutDay } from './introduction/said-name.ts'
import { addSaidOrganization } from './introduction/said-organization.ts'
import { type Token, tokenize } from './introduction/tokens.ts'
import type { Span } from './tagging/spans.ts'
import { tag } from './tagging/tagger.ts'

/** Reads whom a text logs and all that it says of them. `moment` dates the follow-ups and gives phone numbers a country. */
export const readIntroductions = (said: string, moment: Moment): Reading =>
  readAdorned(said, (text) => readUnadorned(text, moment))

function readUnadorned(said: string, moment: Moment): Reading {
  const { text, details } = markContacts(prepareText(said), moment.country)
  const tokens = tokenize(text)
  const bare = readBareName(text, tokens)
  const spans = withoutDay(tokens, bare === null ? addSaid(tokens, tag(text, tokens, moment)) : [bare])
  const names = spans.filter(({ kind }) => kind === 'name')
  const people = findPeople(text, tokens, names)
  if (people.length === 0) return { certainty: 'none', people: [] }
  const parts = { text, tokens, people, details, clauses: splitClauses(tokens, spans, people) }
  const read = assemble(parts, moment)
  return { certainty: judgeCertainty(parts, read), people: read }
}

/** With what is said so plainly that it must be found, though the tagger did not see it. */
const addSaid = (tokens: readonly Token[], spans: readonly Span[]): readonly Span[] =>
  addSaidOrganization(tokens, addSaidIntroducer(tokens, addSaidName(tokens, spans)))
