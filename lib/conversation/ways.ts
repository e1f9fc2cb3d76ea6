import type { Contact } from '../domain/contact.ts'
import { findWays, isSameOrganization, mentions, strengthOfTie, type Way } from '../domain/referral.ts'
import { peopleIn, type View } from './view.ts'

/** A way to an organization, and what the owner noted that promises it, where no introduction does. */
export interface Route extends Way {
  noted: string | null
}

/** Who leads to an organization: people there, then those whom introductions or notes connect with it. Whoever declined does not. */
export function routesTo(organization: string, view: View): Route[] {
  const people = peopleIn(view).filter(({ referral }) => referral?.status !== 'declined')
  const isThere = (contact: Contact) => isSameOrganization(contact.organization, organization)
  const ways = findWays(people, isThere, view.moment.today)
  const found = new Set(ways.map(({ contact }) => contact.id))
  const noted = notedRoutes(people, organization, view).filter(({ contact }) => !found.has(contact.id))
  const routes = [...ways.map((way) => ({ ...way, noted: null })), ...noted]
  return routes.toSorted((a, b) => a.steps - b.steps)
}

function notedRoutes(people: Contact[], organization: string, { notes, moment }: View): Route[] {
  const byOwner = new Map(
    notes.flatMap(({ contactId, text }) => (mentions(text, organization) ? [[contactId, text] as const] : [])),
  )
  return people.flatMap((contact) => {
    const noted = [contact.id, ...contact.formerIds].flatMap((id) => byOwner.get(id) ?? [])[0]
    const strength = strengthOfTie(contact, moment.today)
    return noted ? [{ contact, steps: 1, via: null, viaId: null, strength, noted }] : []
  })
}

/** Someone else to try when a contact who was asked does not answer; null when there is nobody else at all. */
export function wayAround(asked: Contact, view: View): Route | null {
  const isFree = ({ id, referral }: Contact) => id !== asked.id && (referral === null || referral.status === 'referred')
  const routes = organizationsOf(asked, view).flatMap((organization) => routesTo(organization, view))
  const route = routes.find(({ contact }) => isFree(contact))
  return route ?? strongestTie(peopleIn(view).filter(isFree), view)
}

/** Where asking someone was to lead: as it was said, or else to any of the targets, or to where they are. */
function organizationsOf({ referral, organization }: Contact, { owner }: View): string[] {
  if (referral?.organization) return [referral.organization]
  const targets = owner.settings.targets.map((target) => target.organization)
  return targets.length > 0 ? targets : [organization ?? ''].filter(Boolean)
}

/** Nobody leads there, so whoever would do the owner a favour most likely: they may know somebody. */
function strongestTie(people: Contact[], { moment }: View): Route | null {
  const ties = people.map((contact) => ({ contact, strength: strengthOfTie(contact, moment.today) }))
  const [first] = ties.sort((a, b) => b.strength - a.strength)
  return first ? { ...first, steps: Number.POSITIVE_INFINITY, via: null, viaId: null, noted: null } : null
}
