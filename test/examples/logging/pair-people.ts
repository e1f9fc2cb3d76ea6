import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import type { ExpectedPerson } from './example.ts'
import { judgePerson } from './judge-person.ts'
import { foldValue, isSame, listReadings } from './match.ts'

const SAME_NAME = 1000
const SAME_PART_OF_NAME = 10

interface Pair {
  readonly expected: ExpectedPerson
  readonly contact: ContactRecord
  readonly likeness: number
}

/** Who was logged for whom; null if nobody was. */
export interface Pairing {
  readonly people: readonly { readonly expected: ExpectedPerson; readonly contact: ContactRecord | null }[]
  /** Those who were logged and not expected. */
  readonly others: readonly ContactRecord[]
}

/** Pairs the most alike first; those who have nothing in common stay alone. */
export function pairPeople(expected: readonly ExpectedPerson[], contacts: readonly ContactRecord[]): Pairing {
  const paired = new Map<ExpectedPerson, ContactRecord>()
  const taken = new Set<ContactRecord>()
  for (const pair of listPairs(expected, contacts)) {
    if (paired.has(pair.expected) || taken.has(pair.contact)) continue
    paired.set(pair.expected, pair.contact)
    taken.add(pair.contact)
  }
  return {
    people: expected.map((person) => ({ expected: person, contact: paired.get(person) ?? null })),
    others: contacts.filter((contact) => !taken.has(contact)),
  }
}

/** The sort is stable: among the equally alike, whoever was named first comes first. */
function listPairs(expected: readonly ExpectedPerson[], contacts: readonly ContactRecord[]): Pair[] {
  return expected
    .flatMap((person) => contacts.map((contact) => ({ expected: person, contact, likeness: compare(person, contact) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
}

function compare(expected: ExpectedPerson, contact: ContactRecord): number {
  const fields = judgePerson(expected, contact).filter(({ field }) => field !== 'name')
  return (
    (isSame(expected.name, contact.name) ? SAME_NAME : 0) +
    SAME_PART_OF_NAME * Math.max(...listReadings(expected.name).map((name) => countSharedParts(name, contact.name))) +
    fields.reduce((sum, { right }) => sum + right, 0)
  )
}

function countSharedParts(name: string, other: string): number {
  const parts = new Set(foldValue(other).split(' '))
  return foldValue(name)
    .split(' ')
    .filter((part) => part !== '' && parts.has(part)).length
}
