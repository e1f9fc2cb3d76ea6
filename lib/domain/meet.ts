import type { Contact, LocalDate, Need } from './contact.ts'
import { askedFollowUp, firstFollowUp, followedUp } from './follow-up.ts'
import type { When } from './moment.ts'
import { fold } from './name.ts'
import { isUnmet } from './need.ts'
import { unite } from './unite.ts'

/** What is learnt about someone in one text. What was not said is null or empty. */
export interface Learnt {
  title: string | null
  organization: string | null
  metAt: string | null
  phones: string[]
  emails: string[]
  links: string[]
  needs: string[]
  introducedBy: { name: string; id: string | null } | null
  followUp: When | null
}

/** What is learnt from a text that says nothing of someone. Its lists are its own, to be added to. */
export const nothingLearnt = () =>
  ({
    title: null,
    organization: null,
    metAt: null,
    phones: [],
    emails: [],
    links: [],
    needs: [],
    introducedBy: null,
    followUp: null,
  }) satisfies Learnt

const openNeed = (text: string): Need => ({ text, status: 'open', promisedFor: null })

/** Someone met on a day for the first time; the follow-up is when the owner said, or two days later. */
export const meet = (id: string, name: string, learnt: Learnt, today: LocalDate, metOn = today): Contact => ({
  kind: 'contact',
  id,
  version: 0,
  deleted: false,
  name,
  title: learnt.title,
  organization: learnt.organization,
  metAt: learnt.metAt,
  metOn,
  phones: unite([], learnt.phones),
  emails: unite([], learnt.emails),
  links: unite([], learnt.links),
  needs: learnt.needs.map(openNeed),
  introducedBy: learnt.introducedBy,
  introducedTo: [],
  suggested: [],
  notedFor: [],
  referral: null,
  followUp: learnt.followUp ? askedFollowUp(learnt.followUp) : firstFollowUp(metOn, today),
  cadence: null,
  touches: 0,
  lastContactOn: metOn,
  formerIds: [],
})

/** A contact with what was learnt added, and as notes what it replaces. */
export interface Update {
  contact: Contact
  replaced: string[]
}

/** Adds what was learnt about someone known. A new title or employer counts, and the former one becomes a note. */
export function learn(contact: Contact, learnt: Learnt): Update {
  const organization = replace(contact.organization, learnt.organization, 'Formerly at')
  const title = replace(contact.title, learnt.title, 'Formerly')
  const place = contact.metAt === null ? [] : differing(contact.metAt, learnt.metAt, 'Met again at')
  const introducer =
    contact.introducedBy === null
      ? []
      : differing(contact.introducedBy.name, learnt.introducedBy?.name ?? null, 'Also introduced by')
  return {
    contact: {
      ...contact,
      organization: organization.value,
      title: title.value,
      metAt: contact.metAt ?? learnt.metAt,
      phones: unite(contact.phones, learnt.phones),
      emails: unite(contact.emails, learnt.emails),
      links: unite(contact.links, learnt.links),
      needs: addNeeds(contact.needs, learnt.needs),
      introducedBy: contact.introducedBy ?? learnt.introducedBy,
      followUp: learnt.followUp ? askedFollowUp(learnt.followUp) : contact.followUp,
    },
    replaced: [...organization.notes, ...title.notes, ...place, ...introducer],
  }
}

/**
 * Someone known, met or talked to again: a real contact, so the cadence starts again; a day the owner said stays. More
 * about someone on the same day is the same contact.
 */
export function meetAgain(contact: Contact, learnt: Learnt, today: LocalDate, metOn = today): Update {
  const update = learn(contact, learnt)
  if (contact.lastContactOn === metOn) return update
  const after = followedUp(update.contact, today, metOn)
  const followUp =
    update.contact.followUp?.chosenBy === 'owner'
      ? update.contact.followUp
      : learnt.needs.length > 0
        ? firstFollowUp(metOn, today)
        : after.followUp
  return { ...update, contact: { ...after, followUp } }
}

/** The needs with the new ones added as open; one that is there and not yet met is not doubled. */
export function addNeeds(needs: Need[], texts: string[]): Need[] {
  const isKnown = (text: string) => needs.some((need) => fold(need.text) === fold(text) && isUnmet(need))
  return [...needs, ...texts.filter((text) => !isKnown(text)).map(openNeed)]
}

function replace(
  former: string | null,
  latest: string | null,
  label: string,
): { value: string | null; notes: string[] } {
  if (latest === null) return { value: former, notes: [] }
  if (former === null) return { value: latest, notes: [] }
  return fold(former) === fold(latest) ? { value: former, notes: [] } : { value: latest, notes: [`${label} ${former}`] }
}

const differing = (known: string, said: string | null, label: string): string[] =>
  said !== null && fold(said) !== fold(known) ? [`${label} ${said}`] : []
