import { nothingLearnt } from '../domain/meet.ts'
import type { Moment } from '../domain/moment.ts'
import { toByteText } from './contact-card/byte-text.ts'
import { readCardName } from './contact-card/card-name.ts'
import { type ContentLine, splitCards } from './contact-card/content-lines.ts'
import { readField, type Said } from './contact-card/fields.ts'
import { labelProperties } from './contact-card/labels.ts'
import { readProperty } from './contact-card/property.ts'
import type { Introduction } from './introduction/reading.ts'

/** Who is on the cards of a file. `unread` counts cards that end in the middle, name nobody or never end. */
export interface ContactCards {
  people: Introduction[]
  unread: number
}

/**
 * Reads a file of contact cards: vCard 2.1, 3.0 (https://www.rfc-editor.org/rfc/rfc2426) and 4.0
 * (https://www.rfc-editor.org/rfc/rfc6350), whatever character sets they are in. Pictures are left out; what fits no
 * field is a note. Bytes that are no card give nobody; after the first `most` cards none is read.
 */
export function readContactCards(content: Uint8Array, moment: Moment, most: number): ContactCards {
  const { cards, cut } = splitCards(toByteText(content))
  const read = cards.slice(0, most).map((card) => readCard(card, moment))
  const people = read.filter((person) => person !== null)
  return { people, unread: cut + read.length - people.length }
}

/** Nobody's card has more properties; reading them would take longer than Twilio waits. */
const MOST_LINES = 500

function readCard(lines: ContentLine[], { country }: Moment): Introduction | null {
  if (lines.length > MOST_LINES) return null
  const properties = labelProperties(lines.map(readProperty))
  const named = readCardName(properties)
  if (!named) return null
  const said = properties.flatMap((property) => readField(property, country))
  const all = (field: Said['field']) => [...new Set(said.filter((one) => one.field === field).map(({ text }) => text))]
  const [organization = null, ...organizations] = all('organization')
  const [title = null, ...titles] = [...all('title'), ...all('role')]
  return {
    ...nothingLearnt(),
    name: named.name,
    title,
    organization,
    phones: all('phones').slice(0, MOST_EACH),
    emails: all('emails').slice(0, MOST_EACH),
    links: all('links').slice(0, MOST_EACH),
    notes: gather([
      ...named.notes,
      ...titles.map((text) => `Also ${text}`),
      ...organizations.map((text) => `Also at ${text}`),
      ...[...all('phones').slice(MOST_EACH), ...all('emails').slice(MOST_EACH), ...all('links').slice(MOST_EACH)],
      ...all('notes'),
    ]),
  }
}

/** Numbers of one person, and notes: each is written on its own, so what is beyond becomes one note. */
const MOST_EACH = 20

const gather = (notes: string[]): string[] =>
  notes.length > MOST_EACH ? [...notes.slice(0, MOST_EACH - 1), notes.slice(MOST_EACH - 1).join('\n')] : notes
