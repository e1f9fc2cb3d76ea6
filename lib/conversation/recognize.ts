import type { Contact } from '../domain/contact.ts'
import { fold, foldWords, plainName } from '../domain/name.ts'
import type { Introduction } from '../language/introduction/reading.ts'
import { isMisspeltName } from '../language/misspelt-name.ts'
import { findByName, sharesAddress } from './people.ts'
import { peopleIn, type View } from './view.ts'

/**
 * Whom an introduction is about: someone known for sure, someone new, or someone known of whom the owner must say: of the
 * same name, or of almost the same.
 */
export type Recognized =
  | { kind: 'known'; contact: Contact }
  | { kind: 'new'; unlike?: Contact }
  | { kind: 'ask' | 'askNear'; contact: Contact }

/** Someone known, or someone new: nothing has to be asked. */
export type Sure = Exclude<Recognized, { kind: 'ask' | 'askNear' }>

export const isSure = (recognized: Recognized): recognized is Sure =>
  recognized.kind === 'known' || recognized.kind === 'new'

/**
 * What tells beside the introduction. `isSaid`: the text says that somebody is to be logged (`met`, `new:`, a contact card).
 * `as`: the owner has said who it is.
 */
export interface Clues {
  isSaid?: boolean | undefined
  as?: { kind: 'new' } | { kind: 'known'; id: string } | undefined
}

/** Whom an introduction is about, among the people in view. */
export function recognize(introduction: Introduction, { as, isSaid = false }: Clues, view: View): Recognized {
  if (as?.kind === 'new') return { kind: 'new' }
  const people = peopleIn(view)
  const chosen = as?.kind === 'known' ? people.find(({ id }) => id === as.id) : undefined
  if (chosen) return { kind: 'known', contact: chosen }
  const reached = people.find((contact) => sharesAddress(contact, introduction))
  if (reached) return { kind: 'known', contact: reached }
  const [namesake] = findByName(introduction.name, people)
  if (!namesake) return ofAlmostThatName(introduction, isSaid, people)
  if (plainName(namesake.name) !== plainName(introduction.name))
    return isFirstName(introduction) ? ofFirstName(introduction, namesake, people) : { kind: 'new' }
  return contradicts(namesake, introduction) ? { kind: 'ask', contact: namesake } : { kind: 'known', contact: namesake }
}

/** Someone whose name is almost the same may be meant, if nothing speaks against it; `met ...` says who was met. */
function ofAlmostThatName(introduction: Introduction, isSaid: boolean, people: Contact[]): Recognized {
  const near = people.find(
    (contact) => isMisspeltName(introduction.name, contact.name) && !contradicts(contact, introduction),
  )
  if (!near) return { kind: 'new' }
  return isSaid ? { kind: 'new', unlike: near } : { kind: 'askNear', contact: near }
}

/** A first name alone is someone known only where the organization says so. */
function ofFirstName({ name, organization }: Introduction, namesake: Contact, people: Contact[]): Recognized {
  const there = findByName(name, people).filter(
    (one) => organization !== null && isSame(one.organization, organization),
  )
  const [contact = namesake] = there
  return { kind: there.length === 1 ? 'known' : 'ask', contact }
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && b !== null && fold(a) === fold(b)

const isFirstName = ({ name }: Introduction): boolean => foldWords(name).length === 1

/** The same name at another organization may be another person. */
const contradicts = (contact: Contact, { organization }: Introduction): boolean =>
  contact.organization !== null && organization !== null && fold(contact.organization) !== fold(organization)
