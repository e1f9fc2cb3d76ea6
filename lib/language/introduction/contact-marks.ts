import { findEmails } from '../emails.ts'
import { findLinks } from '../links.ts'
import { findPhones } from '../phones.ts'
import { detailAt, detailMark, MOST_DETAILS } from './marks.ts'

/** A phone number, address, link or handle taken out of a text, which a mark now stands for. */
export interface ContactDetail {
  readonly field: 'phones' | 'emails' | 'links' | 'notes'
  readonly value: string
  /** What else was said with it, such as an extension. */
  readonly note: string | null
}

export interface MarkedText {
  readonly text: string
  readonly details: readonly ContactDetail[]
}

/** A detail, and the stretch of the text in which it stands. */
interface FoundDetail extends ContactDetail {
  readonly index: number
  readonly length: number
}

/** Finds one kind of detail, in the order of the text; a phone number without a country code belongs to `country`. */
type Recogniser = (text: string, country: string) => FoundDetail[]

const handle =
  /(?<![\p{L}\p{N}@._])@[\p{L}\d](?:[\p{L}\d]*[._][\p{L}\d._]*[\p{L}\d_]|[\p{L}\d]*\d[\p{L}\d]*)(?:\s+on\s+(?:ig|insta|instagram|twitter|x|tiktok|threads|bluesky|telegram|discord|snap|github))?|(?<![\p{L}\p{N}@._])@[\p{L}\d_.]+\s+on\s+(?:ig|insta|instagram|twitter|x|tiktok|threads|bluesky|telegram|discord|snap|github)\b|\b(?:ig|insta|instagram|twitter|tiktok|telegram|snap|github|discord|handle)(?: handle)?(?: is)?:?\s+@[\p{L}\d_.]+/giu

const findHandles: Recogniser = (text) =>
  [...(text.includes('@') ? text.matchAll(handle) : [])].map(({ index, 0: value }) => ({
    field: 'notes',
    value,
    note: null,
    index,
    length: value.length,
  }))

/** Whatever can be recognised by its shape alone. Each reads what those before it have left: an address may hold digits. */
const recognisers: readonly Recogniser[] = [
  (text) => findEmails(text).map((found) => ({ ...found, field: 'emails', note: null })),
  (text) => findLinks(text).map((found) => ({ ...found, field: 'links', note: null })),
  (text, country) =>
    findPhones(text, country).map(({ extension, ...found }) => ({
      ...found,
      field: 'phones',
      note: extension === null ? null : `ext ${extension}`,
    })),
  findHandles,
]

/** Takes out whatever can be recognised by its shape alone; each find leaves one mark, set off by spaces. */
export function markContacts(text: string, country: string): MarkedText {
  const details: ContactDetail[] = []
  const marked = recognisers.reduce((left, recognise) => takeOut(left, recognise(left, country), details), text)
  return { text: marked.replace(/(^|\s)@(?=[\p{L}\d])/gu, '$1@ '), details }
}

/** The text with a mark for each find; the finds are added to the details. */
function takeOut(text: string, found: readonly FoundDetail[], details: ContactDetail[]): string {
  let out = ''
  let at = 0
  for (const { index, length, ...detail } of found) {
    if (index < at || details.length >= MOST_DETAILS) continue
    out += `${text.slice(at, index)} ${detailMark(details.length)} `
    details.push(detail)
    at = index + length
  }
  return out + text.slice(at)
}

/** Which detail a mark stands for, or null for any other character. */
export function detailOf(mark: string, details: readonly ContactDetail[]): ContactDetail | null {
  return details.find((_, at) => at === detailAt(mark)) ?? null
}
