import type { Moment } from '../domain/moment.ts'
import { assemble } from './introduction/assemble.ts'
import { judgeCertainty } from './introduction/certainty.ts'
import { markContacts } from './introduction/contact-marks.ts'
import { findPeople } from './introduction/people.ts'
import { markPeople, splitPieces } from './introduction/pieces.ts'
import { prepareText } from './introduction/prepare.ts'
import type { Reading } from './introduction/reading.ts'
import { tokenize } from './introduction/tokens.ts'

/** Reads whom a text logs and all that it says of them. `moment` dates the follow-ups and gives phone numbers a country. */
export function readIntroductions(text: string, moment: Moment): Reading {
  const { text: marked, details } = markContacts(prepareText(text), moment.country)
  const people = findPeople(marked, tokenize(marked))
  if (people.length === 0) return { certainty: 'none', people: [] }
  const pieces = splitPieces(markPeople(marked, people))
  const assembled = assemble(people, pieces, details, moment)
  return { certainty: judgeCertainty(marked, people, pieces, assembled), people: assembled.people }
}
