import { Temporal } from 'temporal-polyfill'
import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import { foldText } from '../fold-text.ts'
import type { Check } from './conversation.ts'

/** What is not as it must be; null if all is right. `zone` is where days and times are read. */
export function checkContacts(check: Check, contacts: readonly ContactRecord[], zone: string): string | null {
  const names = contacts.map(({ name }) => name)
  if (check.absent !== undefined && findNamed(check.absent, contacts).length > 0) return `${check.absent} is there`
  if (check.countContacts !== undefined && contacts.length !== check.countContacts)
    return `expected ${check.countContacts} contacts, got ${show(names)}`
  return check.name === undefined ? null : checkNamed(check.name, check, contacts, check.timezone ?? zone)
}

/** Of several people of the same name one is enough. */
function checkNamed(name: string, check: Check, contacts: readonly ContactRecord[], zone: string): string | null {
  const differences = findNamed(name, contacts).map((contact) => listDifferences(check, contact, zone))
  if (differences.some((found) => found.length === 0)) return null
  return differences[0]?.join('; ') ?? `expected ${name}, got ${show(contacts.map((contact) => contact.name))}`
}

function findNamed(wanted: string, contacts: readonly ContactRecord[]): ContactRecord[] {
  return contacts.filter(({ name }) => foldEnd(name) === foldEnd(wanted))
}

function listDifferences(check: Check, contact: ContactRecord, zone: string): string[] {
  const at = contact.followUp && toLocalTime(contact.followUp.at, zone)
  const on = at?.slice(0, 10) ?? null
  return [
    ...compare('title', check.title, contact.title, isSameText),
    ...compare('organization', check.organization, contact.organization, isSameText),
    ...compare('metAt', check.metAt, contact.metAt, isSameText),
    ...compare('introducedBy', check.introducedBy, contact.introducedBy, isSameText),
    ...compare('metOn', check.metOn, contact.metOn, Object.is),
    ...compare('lastContactOn', check.lastContactOn, contact.lastContactOn, Object.is),
    ...compare('followUpOn', check.followUpOn, on, Object.is),
    ...compare('followUpAt', check.followUpAt, at, Object.is),
    ...compare('followUpBetween', check.followUpBetween, on, isBetween),
    ...compare('phones', check.phones, contact.phones, isSameSet),
    ...compare('emails', check.emails?.map(foldEnd), contact.emails.map(foldEnd), isSameSet),
    ...compare('links', check.links?.map(foldLink), contact.links.map(foldLink), isSameSet),
    ...compare('needs', check.needs?.map(foldNeed), contact.needs.map(foldNeed), isSameSet),
    ...compare(
      'notes',
      check.notes,
      contact.notes.map(({ text }) => text.normalize('NFC')),
      isEachMatched,
    ),
    ...compare('cadence', check.cadence, contact.cadence, isSameDuration),
  ]
}

/** What is wrong with one field, or nothing; `wanted` is undefined if the field does not count. */
function compare<Wanted, Actual>(
  field: string,
  wanted: Wanted | undefined,
  actual: Actual,
  isRight: (wanted: Wanted, actual: Actual) => boolean,
): string[] {
  if (wanted === undefined || isRight(wanted, actual)) return []
  const expected = Array.isArray(wanted) ? wanted.map(String) : wanted
  return [`expected ${field} ${show(expected)}, got ${show(actual)}`]
}

const show = (value: unknown): string => JSON.stringify(value)

/** An instant with its offset as a wall clock in the zone shows it, `YYYY-MM-DDTHH:MM`. */
function toLocalTime(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** Punctuation at the end does not count. */
function foldEnd(text: string): string {
  return foldText(text).replace(/[.!,;:\s]+$/, '')
}

const LEAD_IN = /^(?:(?:is|was) )?(?:looking for|searching for|in need of|needs|wants|seeks|seeking|at|as)\s+/

/** Neither does what leads in to a need, a place or a title, nor an article. */
function foldValue(text: string): string {
  return foldEnd(text)
    .replace(LEAD_IN, '')
    .replace(/^(?:an?|the|some)\s+/, '')
}

function foldNeed({ text, status }: { text: string; status: string }): string {
  return `${foldValue(text)} [${status}]`
}

function foldLink(link: string): string {
  return foldEnd(link)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
}

function isSameText(wanted: string | null, actual: string | null): boolean {
  if (wanted === null || actual === null) return wanted === actual
  return foldValue(wanted) === foldValue(actual)
}

function isSameSet(wanted: readonly string[], actual: readonly string[]): boolean {
  return show([...wanted].sort()) === show([...actual].sort())
}

function isBetween([first, last]: readonly [string, string], on: string | null): boolean {
  return on !== null && first <= on && on <= last
}

function isEachMatched(patterns: readonly RegExp[], texts: readonly string[]): boolean {
  return patterns.every((pattern) => texts.some((text) => pattern.test(text)))
}

function isSameDuration(wanted: string | null, actual: string | null): boolean {
  if (wanted === null || actual === null) return wanted === actual
  return show(toMonthsAndDays(wanted)) === show(toMonthsAndDays(actual))
}

/** A week is seven days and a year twelve months; a cadence has no smaller parts. */
function toMonthsAndDays(duration: string): [number, number] {
  const { years, months, weeks, days } = Temporal.Duration.from(duration)
  return [12 * years + months, 7 * weeks + days]
}
