import type { Contact, LocalDate } from './contact.ts'
import { fold, foldWords } from './name.ts'

/**
 * Somebody who leads to an organization. `steps` is 0 for someone there, else how many introductions away that is; `via`
 * is whom they know on the way: the next one towards it, or, for someone there, who introduced them.
 */
export interface Way {
  contact: Contact
  steps: number
  via: string | null
  /** The id of `via`, if that is someone known. */
  viaId: string | null
  /** Of the tie with the contact. */
  strength: number
}

/** Introductions further away than this lead nowhere. */
const FARTHEST = 3
/** What help weighs in days since the last contact. */
const DAYS_PER_HELP = 60
/** Someone never contacted counts as if it had been so long ago. */
const LONG_AGO = '2000-01-01'

/** Whether an organization is the one meant: `stripe` is, and Stripe Inc is too. */
export function isSameOrganization(organization: string | null, meant: string): boolean {
  if (organization === null) return false
  const own = foldWords(organization)
  const words = foldWords(meant)
  return words.length > 0 && words.every((word) => own.includes(word))
}

/**
 * Who leads to those for whom `isThere` holds, the nearest first: people there, then those whom introductions connect with
 * them, over the shortest path each. Equally near ones by the strength of the tie.
 */
export function findWays(contacts: Contact[], isThere: (contact: Contact) => boolean, today: LocalDate): Way[] {
  const links = linkContacts(contacts)
  const ways = new Map<string, Way>()
  let edge = contacts.filter(isThere).map((contact) => wayOf(contact, 0, introducerOf(contact, links), today))
  for (let steps = 1; edge.length > 0; steps++) {
    for (const way of edge) ways.set(way.contact.id, way)
    edge = steps > FARTHEST ? [] : widen(edge, steps, ways, links, today)
  }
  return [...ways.values()].sort((a, b) => a.steps - b.steps || b.strength - a.strength)
}

/** Those one introduction further away, each by way of the one with the strongest tie. */
function widen(edge: Way[], steps: number, ways: Map<string, Way>, links: Links, today: LocalDate): Way[] {
  const found = new Map<string, Way>()
  const strongest = edge.toSorted((a, b) => b.strength - a.strength)
  for (const { contact: via } of strongest) {
    for (const contact of links.neighbours.get(via.id) ?? []) {
      if (!ways.has(contact.id) && !found.has(contact.id)) found.set(contact.id, wayOf(contact, steps, via, today))
    }
  }
  return [...found.values()]
}

type Via = { id: string | null; name: string } | null

const wayOf = (contact: Contact, steps: number, via: Via, today: LocalDate): Way => ({
  contact,
  steps,
  via: via?.name ?? null,
  viaId: via?.id ?? null,
  strength: strengthOfTie(contact, today),
})

/** How likely someone is to do the owner a favour: contact lately, and help given, which outweighs two months each. */
export const strengthOfTie = ({ lastContactOn, needs }: Contact, today: LocalDate): number =>
  DAYS_PER_HELP * needs.filter(({ status }) => status === 'delivered' || status === 'thanked').length -
  (Date.parse(today) - Date.parse(lastContactOn ?? LONG_AGO)) / 86_400_000

/** Who has been introduced to whom, by whomever. */
interface Links {
  neighbours: Map<string, Contact[]>
  introducers: Map<string, Contact>
}

function linkContacts(contacts: Contact[]): Links {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  for (const contact of contacts) for (const id of contact.formerIds) byId.set(id, contact)
  const byName = namesakes(contacts)
  const links: Links = { neighbours: new Map(), introducers: new Map() }
  for (const contact of contacts) {
    const introducer = findIntroducer(contact, byId, byName)
    if (introducer) {
      links.introducers.set(contact.id, introducer)
      connect(links, contact, introducer)
    }
    for (const id of contact.introducedTo) connect(links, contact, byId.get(id))
  }
  return links
}

function findIntroducer(
  { introducedBy }: Contact,
  byId: Map<string, Contact>,
  byName: Map<string, Contact | null>,
): Contact | null {
  if (!introducedBy) return null
  const found = introducedBy.id ? byId.get(introducedBy.id) : byName.get(introducedBy.name.toLowerCase())
  return found ?? null
}

function connect({ neighbours }: Links, a: Contact, b: Contact | undefined): void {
  if (!b) return
  addNeighbour(neighbours, a, b)
  addNeighbour(neighbours, b, a)
}

function addNeighbour(neighbours: Links['neighbours'], contact: Contact, other: Contact): void {
  const known = neighbours.get(contact.id)
  if (known) known.push(other)
  else neighbours.set(contact.id, [other])
}

/** People by name, where an introducer is named who was logged later; a name that several have means nobody. */
function namesakes(contacts: Contact[]): Map<string, Contact | null> {
  const byName = new Map<string, Contact | null>()
  if (!contacts.some(({ introducedBy }) => introducedBy?.id === null)) return byName
  for (const contact of contacts) {
    const name = contact.name.toLowerCase()
    byName.set(name, byName.has(name) ? null : contact)
  }
  return byName
}

function introducerOf(contact: Contact, { introducers }: Links): Via {
  const known = introducers.get(contact.id)
  if (known) return { id: known.id, name: known.name }
  return contact.introducedBy && { id: null, name: contact.introducedBy.name }
}

/** Everyone on the way to people there: those themselves and who introduced them, one by the other. */
export function findPath(contacts: Contact[], isThere: (contact: Contact) => boolean): Contact[] {
  const { introducers } = linkContacts(contacts)
  const path = new Map<string, Contact>()
  for (const start of contacts.filter(isThere)) {
    let next: Contact | undefined = start
    while (next && !path.has(next.id)) {
      path.set(next.id, next)
      next = introducers.get(next.id)
    }
  }
  return [...path.values()]
}

/** Whether a text speaks of an organization: `knows the CTO of Stripe`. */
export const mentions = (text: string, organization: string): boolean =>
  ` ${fold(text)} `.includes(` ${fold(organization)} `)

/** Who introduced whom, by the id of the one introduced; only where the introducer is known. */
export const findIntroducers = (contacts: Contact[]): Map<string, Contact> => linkContacts(contacts).introducers
