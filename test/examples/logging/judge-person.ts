import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import type { ExpectedPerson, Reading } from './example.ts'
import { includesWords, isSame, isSameLink, isSameNeed } from './match.ts'

/** Every field that is judged, in the order in which figures are shown. */
export const FIELDS = [
  'name',
  'title',
  'organization',
  'metAt',
  'phones',
  'emails',
  'links',
  'needs',
  'introducedBy',
  'followUpOn',
  'notes',
] as const
export type Field = (typeof FIELDS)[number]

/** How many values of a field are right, are there but not expected, and are expected but not there. */
export interface Tally {
  readonly right: number
  readonly spurious: number
  readonly missed: number
}

/** What came of one field of one person. */
export interface Verdict extends Tally {
  readonly field: Field
  readonly expected: unknown
  readonly actual: unknown
}

/** Judges the fields that are expected of a person; null stands for a person who was not logged. */
export function judgePerson(expected: ExpectedPerson, contact: ContactRecord | null): Verdict[] {
  const { needs = null, followUp = null } = contact ?? {}
  return [
    ...judgeText('name', expected.name, contact?.name),
    ...judgeText('title', expected.title, contact?.title),
    ...judgeText('organization', expected.organization, contact?.organization),
    ...judgeText('metAt', expected.metAt, contact?.metAt),
    ...judgeText('introducedBy', expected.introducedBy, contact?.introducedBy),
    // The record has the offset of the owner's zone, so the day is the owner's.
    ...judgeText('followUpOn', expected.followUpOn, followUp?.at.slice(0, 10)),
    ...judgeList('phones', expected.phones, contact?.phones, (one, other) => one === other),
    ...judgeList('emails', expected.emails, contact?.emails, isSame),
    ...judgeList('links', expected.links, contact?.links, isSameLink),
    ...judgeList(
      'needs',
      expected.needs,
      needs?.map(({ text }) => text),
      isSame,
      isSameNeed,
    ),
    ...judgeNotes(expected.noteIncludes, contact),
  ]
}

function judgeText(field: Field, expected: Reading | null | undefined, actual: string | null | undefined): Verdict[] {
  if (expected === undefined) return []
  const isThere = actual !== null && actual !== undefined && actual !== ''
  const isRight = isThere && expected !== null && isSame(expected, actual)
  return [
    {
      field,
      right: Number(isRight),
      spurious: Number(isThere && !isRight),
      missed: Number(expected !== null && !isRight),
      expected,
      actual,
    },
  ]
}

type IsMatch<Expected> = (expected: Expected, actual: string) => boolean

/** What is exactly the same is paired off first, so that a value that is only close cannot take its place. */
function judgeList<Expected>(
  field: Field,
  expected: readonly Expected[] | undefined,
  actual: readonly string[] | undefined,
  isExact: IsMatch<Expected>,
  isClose: IsMatch<Expected> = isExact,
): Verdict[] {
  if (expected === undefined) return []
  const first = pairOff(expected, actual ?? [], isExact)
  const { missed, spurious } = pairOff(first.missed, first.spurious, isClose)
  const right = expected.length - missed.length
  return [{ field, right, spurious: spurious.length, missed: missed.length, expected, actual }]
}

function pairOff<Expected>(expected: readonly Expected[], actual: readonly string[], isMatch: IsMatch<Expected>) {
  const spurious = [...actual]
  const missed = expected.filter((wanted) => {
    const at = spurious.findIndex((value) => isMatch(wanted, value))
    if (at !== -1) spurious.splice(at, 1)
    return at === -1
  })
  return { missed, spurious }
}

function judgeNotes(expected: readonly string[] | undefined, contact: ContactRecord | null): Verdict[] {
  if (expected === undefined) return []
  const kept = [...(contact?.notes ?? []), ...(contact?.needs ?? [])].map(({ text }) => text).join(' \n ')
  const missed = expected.filter((words) => !includesWords(kept, words))
  const right = expected.length - missed.length
  return [{ field: 'notes', right, spurious: 0, missed: missed.length, expected: missed, actual: kept }]
}
