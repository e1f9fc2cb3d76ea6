import { capitalizeName, capitalizeOrganization } from './capitals.ts'
import type { Doubt, Finding } from './clause.ts'
import type { ContactDetail } from './contact-marks.ts'
import type { Introduction } from './reading.ts'

export type Field = 'title' | 'organization' | 'metAt'

/** An introduction being put together. */
export interface Draft extends Introduction {
  /** What its organization may turn out to be. */
  doubt: Doubt | null
  /** Whether the name is written with capitals. */
  readonly isCased: boolean
}

export function draftOf(name: string): Draft {
  return {
    name: capitalizeName(name),
    title: null,
    organization: null,
    metAt: null,
    phones: [],
    emails: [],
    links: [],
    needs: [],
    introducedBy: null,
    followUp: null,
    notes: [],
    doubt: null,
    isCased: /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name),
  }
}

/** A draft without what only mattered while it was put together. */
export function finishDraft({ doubt: _doubt, isCased: _isCased, ...introduction }: Draft): Introduction {
  return introduction
}

/** Adds what was found; a field that is already filled keeps its first value, and the other becomes a note. */
export function give(draft: Draft, finding: Finding): void {
  switch (finding.field) {
    case 'followUp':
      draft.followUp ??= finding.value
      break
    case 'needs':
      if (finding.value !== '') draft.needs.push(finding.value)
      break
    case 'notes':
      if (/[\p{L}\p{N}]/u.test(finding.value)) draft.notes.push(finding.value)
      break
    case 'organization':
      setOrganization(draft, capitalizeOrganization(finding.value), finding.otherwise ?? null)
      break
    case 'title':
    case 'metAt':
    case 'introducedBy':
      setOnce(draft, finding.field, finding.value)
      break
  }
}

function setOrganization(draft: Draft, value: string, doubt: Doubt | null): void {
  if (draft.organization === null) {
    draft.organization = value
    draft.doubt = doubt
    return
  }
  if (draft.doubt === null || doubt !== null || isSame(draft.organization, value)) {
    setOnce(draft, 'organization', value)
    return
  }
  const former = { field: draft.doubt, value: draft.organization }
  draft.organization = value
  draft.doubt = null
  setOnce(draft, former.field, former.value)
}

function setOnce(draft: Draft, field: Field | 'introducedBy', value: string): void {
  if (draft[field] === null) draft[field] = value
  else if (!isSame(draft[field], value)) draft.notes.push(value)
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Makes a field's value a note again, as what follows corrects it ("Square? no, Block"). */
export function takeBack(draft: Draft, field: Field): void {
  const value = draft[field]
  if (value === null) return
  draft[field] = null
  draft.notes.push(value)
}

/** Goes on with the last need: "a plumber, electrician and painter". */
export function extendNeed(draft: Draft, more: string): void {
  const need = draft.needs.pop()
  if (need !== undefined) draft.needs.push(`${need}${more}`)
}

export function giveDetail(draft: Draft, detail: ContactDetail): void {
  if (!draft[detail.field].includes(detail.value)) draft[detail.field].push(detail.value)
  if (detail.note !== null) draft.notes.push(detail.note)
}
