import type { Contact } from '../../domain/contact.ts'
import { findIntroducers, isSameOrganization } from '../../domain/referral.ts'
import type { Book } from './book.ts'

/** Somebody on the map with those whom they introduced; an introducer who is only known by name has no contact. */
export interface Spot {
  readonly name: string
  readonly contact: Contact | null
  readonly isTarget: boolean
  readonly children: readonly Spot[]
}

/** Who introduced whom: whoever was met without an introduction, or introduced by somebody unknown, comes first. */
export function mapIntroductions({ view }: Book): Spot[] {
  const { everyone } = view
  const introducers = findIntroducers(everyone)
  const introduced = Map.groupBy(everyone, ({ id }) => introducers.get(id)?.id)
  const isOnTarget = ({ organization }: Contact) =>
    view.owner.settings.targets.some((target) => isSameOrganization(organization, target.organization))
  const seen = new Set<string>()
  const toSpot = (contact: Contact): Spot[] => {
    // Two who are said to have introduced each other are shown once.
    if (seen.has(contact.id)) return []
    seen.add(contact.id)
    const children = (introduced.get(contact.id) ?? []).flatMap(toSpot)
    return [{ name: contact.name, contact, isTarget: isOnTarget(contact), children }]
  }
  const unknown = Map.groupBy(introduced.get(undefined) ?? [], ({ introducedBy }) => introducedBy?.name)
  const strangers = [...unknown].flatMap(([name, contacts]) => {
    const spots = contacts.flatMap(toSpot)
    return name === undefined ? spots : [{ name, contact: null, isTarget: false, children: spots }]
  })
  const others = connected(everyone)
  return [...strangers, ...everyone.flatMap(toSpot)].filter((spot) => isWorthShowing(spot, others))
}

/** Whom the owner introduced to somebody, and to whom. */
const connected = (contacts: readonly Contact[]): Set<string> =>
  new Set(contacts.flatMap(({ id, introducedTo }) => (introducedTo.length > 0 ? [id, ...introducedTo] : [])))

/** Those who stand alone, and are not where the owner wants to be, are in the list and not on the map. */
const isWorthShowing = ({ contact, children, isTarget }: Spot, others: Set<string>): boolean =>
  children.length > 0 || isTarget || (contact !== null && others.has(contact.id))

/** Whether somebody where the owner wants to be is there, or further on. */
export const leadsToTarget = ({ isTarget, children }: Spot): boolean => isTarget || children.some(leadsToTarget)
