import type { Moment } from '../domain/moment.ts'
import { findMeetingDay } from './contact-day.ts'
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
  const { text, details } = markContacts(withoutMeetingDay(prepareText(said), moment), moment.country)
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

/**
 * The day on which they met is understood apart from the rest: `met Bo Lind from Stripe on friday at the meetup`. It stays
 * where it begins the text, and with its time (`on friday at 3pm`), which is kept as a note.
 */
function withoutMeetingDay(text: string, moment: Moment): string {
  const day = findMeetingDay(text, moment)
  const before = text.slice(0, day?.index).trimEnd()
  const after = day ? text.slice(day.index + day.length).trimStart() : ''
  const isTimed = /^(?:(?:at|around)\s|@)\s*\d/i.test(after) || /\d\s*(?:[ap]\.?m\.?)?$/i.test(before)
  return day === null || before === '' || isTimed ? text : `${before} ${after}`.trim()
}

/** With what is said so plainly that it must be found, though the tagger did not see it. */
const addSaid = (tokens: readonly Token[], spans: readonly Span[]): readonly Span[] =>
  addSaidOrganization(tokens, addSaidIntroducer(tokens, addSaidName(tokens, spans)))
