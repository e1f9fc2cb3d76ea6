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

/** Where in a text something was found. */
interface Stretch {
  readonly index: number
  readonly length: number
}

const handle =
  /(?<![\p{L}\p{N}@._])@[\p{L}\d](?:[\p{L}\d]*[._][\p{L}\d._]*[\p{L}\d_]|[\p{L}\d]*\d[\p{L}\d]*)(?:\s+on\s+(?:ig|insta|instagram|twitter|x|tiktok|threads|bluesky|telegram|discord|snap|github))?|(?<![\p{L}\p{N}@._])@[\p{L}\d_.]+\s+on\s+(?:ig|insta|instagram|twitter|x|tiktok|threads|bluesky|telegram|discord|snap|github)\b|\b(?:ig|insta|instagram|twitter|tiktok|telegram|snap|github|discord|handle)(?: handle)?(?: is)?:?\s+@[\p{L}\d_.]+/giu

/** Takes out whatever can be recognised by its shape alone; each find leaves one mark, set off by spaces. */
export function markContacts(text: string, country: string): MarkedText {
  const details: ContactDetail[] = []
  const take = <Find extends Stretch>(source: string, found: readonly Find[], read: (find: Find) => ContactDetail) => {
    let out = ''
    let at = 0
    for (const find of found) {
      const { index, length } = find
      if (index < at || details.length >= MOST_DETAILS) continue
      out += `${source.slice(at, index)} ${detailMark(details.length)} `
      details.push(read(find))
      at = index + length
    }
    return out + source.slice(at)
  }
  const emails = findEmails(text)
  const withoutEmails = take(text, emails, ({ value }) => ({ field: 'emails', value, note: null }))
  const links = findLinks(withoutEmails)
  const withoutLinks = take(withoutEmails, links, ({ value }) => ({ field: 'links', value, note: null }))
  const phones = findPhones(withoutLinks, country)
  const withoutPhones = take(withoutLinks, phones, ({ value, extension }) => ({
    field: 'phones',
    value,
    note: extension === null ? null : `ext ${extension}`,
  }))
  const handles = [...(withoutPhones.includes('@') ? withoutPhones.matchAll(handle) : [])].map((match) => ({
    index: match.index,
    length: match[0].length,
    value: match[0],
  }))
  const marked = take(withoutPhones, handles, ({ value }) => ({ field: 'notes', value, note: null }))
  return { text: marked.replace(/(^|\s)@(?=[\p{L}\d])/gu, '$1@ '), details }
}

/** Which detail a mark stands for, or null for any other character. */
export function detailOf(mark: string, details: readonly ContactDetail[]): ContactDetail | null {
  return details.find((_, at) => at === detailAt(mark)) ?? null
}
