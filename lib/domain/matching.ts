import type { Contact, Need } from './contact.ts'
import { clienteles, neutral, ownHeads, vagueHeads } from './matching-words.ts'
import { fold } from './name.ts'
import { isUnmet } from './need.ts'
import { occupationsNoted } from './noted-work.ts'
import { type Occupation, occupationsIn, stemsIn } from './occupation.ts'
import { type Wanted, wantedBy } from './wanted.ts'

/** A contact's unmet need and someone who seems to be what it asks for; `because` is what was said of them that fits. */
export interface Suggestion {
  needy: Contact
  helper: Contact
  need: Need
  because: string
}

/** What is known of someone's work: now by title and organization, and as was noted. */
export type Work = Pick<Contact, 'title' | 'organization' | 'notedFor'>

/**
 * The first unmet need of `needy` that `helper` seems to be right for, unless they know each other or were suggested
 * before. A wrong match is worse than none.
 */
export function findMatch(needy: Contact, helper: Contact): Suggestion | null {
  if (areAcquainted(needy, helper) || isAmong(needy.suggested, helper)) return null
  for (const need of needy.needs.filter(isUnmet)) {
    const because = findReason(need.text, helper)
    if (because !== null) return { needy, helper, need, because }
  }
  return null
}

function areAcquainted(a: Contact, b: Contact): boolean {
  if (a.id === b.id || isAmong(a.introducedTo, b) || isAmong(b.introducedTo, a)) return true
  if (isAmong([a.introducedBy?.id], b) || isAmong([b.introducedBy?.id], a)) return true
  return a.organization !== null && b.organization !== null && fold(a.organization) === fold(b.organization)
}

/** Whoever was merged into somebody is that somebody. */
const isAmong = (ids: (string | null | undefined)[], { id, formerIds }: Contact): boolean =>
  [id, ...formerIds].some((one) => ids.includes(one))

/** Whether someone is what a need asks for. */
export const isRightFor = (need: string, work: Work): boolean => findReason(need, work) !== null

/** What is known of someone's work that makes them right for a need, as it was said; null if nothing does. */
export function findReason(need: string, { title, organization, notedFor }: Work): string | null {
  const wanted = wantedBy(need)
  const place = stemsIn(organization ?? '')
  const fitsAny = (held: Occupation[], at: string[]) => wanted.some((one) => isMet(one, held, at))
  if (title !== null && fitsAny(occupationsIn(title), place)) return title
  if (fitsAny([], place)) return organization
  return notedFor.find((clause) => fitsAny(occupationsNoted(clause), [])) ?? null
}

function isMet({ occupation, organization }: Wanted, held: Occupation[], place: string[]): boolean {
  if (organization.length > 0 && !isSame(organization, withoutForm(place))) return false
  if (!occupation) return organization.length > 0
  return held.some((one) => fits(occupation, one, place)) || isNamedSo(occupation, place)
}

/** Whether an occupation is the one that is wanted: the same head, and every field of it. A vague head alone says nothing. */
function fits(wanted: Occupation, held: Occupation, place: string[]): boolean {
  if (wanted.head !== held.head || ownHeads.has(wanted.head)) return false
  if (wanted.field.length > 0) return isInField(wanted.field, held, place)
  const own = [...held.field, ...held.beside]
  if (wanted.beside.some((word) => own.includes(word))) return true
  if (wanted.beside.some((word) => clienteles.has(word))) return false
  if (held.field.length === 0) return !vagueHeads.has(wanted.head) || held.said === wanted.said
  return !vagueHeads.has(wanted.head) && wanted.beside.length === 0 && !own.some((word) => clienteles.has(word))
}

/** Whether someone works in a field; other words between it and the head make it another one: a data center engineer. */
function isInField(wanted: string[], { field, beside }: Occupation, place: string[]): boolean {
  const start = field.findIndex((word) => wanted.includes(word))
  const between = start < 0 ? [] : field.slice(start)
  if (!between.every((word) => wanted.includes(word) || neutral.has(word))) return false
  return wanted.every((word) => between.includes(word) || beside.includes(word) || place.includes(word))
}

/** `a brass foundry` and someone at Miller Brass Foundry. */
const isNamedSo = ({ head, field }: Occupation, place: string[]): boolean =>
  field.length > 0 && [head, ...field].every((word) => place.includes(word))

const FORMS = new Set(['inc', 'llc', 'ltd', 'gmbh', 'corp', 'co'])

const withoutForm = (place: string[]): string[] => place.filter((word) => !FORMS.has(word))

const isSame = (a: string[], b: string[]): boolean => a.length === b.length && a.every((word) => b.includes(word))

/** Stems under which someone is looked up when somebody needs what they do. */
export const stemsOfWork = ({ title, organization, notedFor }: Work): string[] => {
  const occupations = [...occupationsIn(title), ...notedFor.flatMap(occupationsNoted)]
  return [
    ...new Set([
      ...occupations.flatMap(({ head, field, beside }) => [head, ...field, ...beside]),
      ...stemsIn(organization ?? ''),
    ]),
  ]
}

/** Stems under which someone is looked up when somebody does what they need. */
export const stemsOfNeeds = ({ needs }: Pick<Contact, 'needs'>): string[] => [
  ...new Set(needs.filter(isUnmet).flatMap(({ text }) => stemsOfNeed(text))),
]

/** The stem of a need that tells most: one for each thing that would do. */
export const stemsOfNeed = (need: string): string[] =>
  wantedBy(need).flatMap(
    ({ occupation, organization }) => organization[0] ?? occupation?.field[0] ?? occupation?.head ?? [],
  )
