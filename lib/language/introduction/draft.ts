import { nothingLearnt } from '../../domain/meet.ts'
import type { When } from '../../domain/moment.ts'
import { capitalizeName, capitalizeOrganization } from './capitals.ts'
import type { ContactDetail } from './contact-marks.ts'
import type { Introduction } from './reading.ts'

/** A value for a field of the person a clause is about. */
export type Finding =
  | { readonly field: 'title' | 'organization' | 'metAt' | 'needs' | 'introducedBy' | 'notes'; readonly value: string }
  | { readonly field: 'followUp'; readonly value: When }

/** An introduction of which nothing is known yet but a name, which gets capitals if it has none. */
export function draftOf(name: string): Introduction {
  return { name: capitalizeName(name), ...nothingLearnt(), notes: [] }
}

/** Adds what was found, and says whether there was room for it: a field that is filled keeps its first value. */
export function give(draft: Introduction, finding: Finding): boolean {
  switch (finding.field) {
    case 'needs':
    case 'notes':
      draft[finding.field].push(finding.value)
      return true
    case 'followUp':
      if (draft.followUp !== null) return false
      draft.followUp = finding.value
      return true
    default:
      return setOnce(draft, finding.field, finding.value)
  }
}

function setOnce(
  draft: Introduction,
  field: 'title' | 'organization' | 'metAt' | 'introducedBy',
  said: string,
): boolean {
  const value = writers[field](said)
  const before = draft[field]
  draft[field] ??= value
  return before === null || before.toLowerCase() === value.toLowerCase()
}

const asSaid = (said: string): string => said
const writers = {
  title: asSaid,
  organization: capitalizeOrganization,
  metAt: asSaid,
  introducedBy: capitalizeName,
} as const

/** Adds a number, an address or a link, once. */
export function giveDetail(draft: Introduction, detail: ContactDetail): void {
  if (!draft[detail.field].includes(detail.value)) draft[detail.field].push(detail.value)
  if (detail.note !== null) draft.notes.push(detail.note)
}
