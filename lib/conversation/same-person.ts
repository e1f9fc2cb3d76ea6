import { fold } from '../domain/name.ts'
import { unite } from '../domain/unite.ts'
import type { Introduction } from '../language/introduction/reading.ts'

/**
 * The people of one text, each once: two cards of somebody, for work and for home, are one person. The first one counts
 * where they differ, and what the other says is a note.
 */
export function joinSamePeople(introductions: Introduction[]): Introduction[] {
  const people: Introduction[] = []
  for (const one of introductions) {
    const index = people.findIndex((other) => isSamePerson(one, other))
    const first = people[index]
    if (first) people[index] = join(first, one)
    else people.push(one)
  }
  return people
}

const isSamePerson = (one: Introduction, other: Introduction): boolean =>
  share(one.phones, other.phones) ||
  share(one.emails, other.emails) ||
  (fold(one.name) === fold(other.name) && (one.organization === null || other.organization === null))

const share = (some: string[], others: string[]): boolean => some.some((value) => others.includes(value))

function join(first: Introduction, other: Introduction): Introduction {
  const differing = (['name', 'title', 'organization', 'metAt', 'introducedBy'] as const).flatMap((field) => {
    const [kept, said] = [first[field], other[field]]
    return kept !== null && said !== null && fold(kept) !== fold(said) ? [said] : []
  })
  return {
    name: first.name,
    title: first.title ?? other.title,
    organization: first.organization ?? other.organization,
    metAt: first.metAt ?? other.metAt,
    introducedBy: first.introducedBy ?? other.introducedBy,
    followUp: first.followUp ?? other.followUp,
    phones: unite(first.phones, other.phones),
    emails: unite(first.emails, other.emails),
    links: unite(first.links, other.links),
    needs: unite(first.needs, other.needs),
    notes: unite(first.notes, [...differing, ...other.notes]),
  }
}
