import type { Contact, Need } from './contact.ts'
import type { Update } from './meet.ts'
import { fold } from './name.ts'
import { remember } from './noted-work.ts'
import { unite } from './unite.ts'

/**
 * Two contacts that are one person: the kept one with what it lacked taken over from the other, and as notes what
 * differs. The notes of the other follow by `formerIds`; the caller deletes it.
 */
export function merge(kept: Contact, other: Contact): Update {
  const contact: Contact = {
    ...kept,
    title: kept.title ?? other.title,
    organization: kept.organization ?? other.organization,
    metAt: kept.metAt ?? other.metAt,
    metOn: kept.metOn ?? other.metOn,
    phones: unite(kept.phones, other.phones),
    emails: unite(kept.emails, other.emails),
    links: unite(kept.links, other.links),
    needs: uniteNeeds(kept.needs, other.needs),
    introducedBy: kept.introducedBy ?? other.introducedBy,
    introducedTo: unite(kept.introducedTo, other.introducedTo),
    suggested: unite(kept.suggested, other.suggested),
    notedFor: remember(other.notedFor, kept.notedFor),
    referral: kept.referral ?? other.referral,
    followUp: kept.followUp ?? other.followUp,
    cadence: kept.cadence ?? other.cadence,
    touches: Math.max(kept.touches, other.touches),
    lastContactOn: latest(kept.lastContactOn, other.lastContactOn),
    formerIds: unite(kept.formerIds, [other.id, ...other.formerIds]),
  }
  return { contact, replaced: differences(kept, other) }
}

/** What the other one had and the kept one has otherwise, each as a sentence worth keeping. */
function differences(kept: Contact, other: Contact): string[] {
  const differs = (own: string | null, others: string | null, label: string) =>
    own !== null && others !== null && fold(own) !== fold(others) ? [`${label} ${others}`] : []
  return [
    ...differs(kept.name, other.name, 'Also known as'),
    ...differs(kept.title, other.title, 'Also'),
    ...differs(kept.organization, other.organization, 'Also at'),
    ...differs(kept.metAt, other.metAt, 'Also met at'),
    ...differs(kept.metOn, other.metOn, 'Also met on'),
    ...differs(kept.introducedBy?.name ?? null, other.introducedBy?.name ?? null, 'Also introduced by'),
  ]
}

/** The needs of both; one that both have counts once, as far as it got with either. */
function uniteNeeds(own: Need[], others: Need[]): Need[] {
  const isSame = (a: Need) => (b: Need) => fold(a.text) === fold(b.text)
  const furthest = own.map((need) => others.filter(isSame(need)).reduce(further, need))
  return [...furthest, ...others.filter((need) => !own.some(isSame(need)))]
}

const STAGES: Need['status'][] = ['open', 'promised', 'delivered', 'thanked']

const further = (a: Need, b: Need): Need => (STAGES.indexOf(b.status) > STAGES.indexOf(a.status) ? b : a)

const latest = (a: string | null, b: string | null): string | null => ((b ?? '') > (a ?? '') ? b : a)
