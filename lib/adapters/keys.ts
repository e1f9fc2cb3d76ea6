import { Temporal } from 'temporal-polyfill'
import type { Contact } from '../domain/contact.ts'
import { stemsOfNeeds, stemsOfWork } from '../domain/matching.ts'
import { foldWords } from '../domain/name.ts'
import { nextOutreachDay } from '../domain/outreach.ts'
import type { Entity } from '../domain/plan.ts'

/** Where an item is: all of an owner is in one partition. */
export interface Key {
  PK: string
  SK: string
}

const plan = (number: number) => String(number).padStart(10, '0')

/**
 * The sort keys of an owner's items, and what they begin with. The owner, what was not announced, what was sent lately and
 * whoever is due stand together as the agenda, in this order: one query tells whether there is something to do.
 */
export const sortKeys = {
  owner: () => 'AGENDA',
  /** That a text was received: kept for ever, without its words. */
  text: (sid: string) => `TEXT#${sid}`,
  /** The words of a text: kept for 30 days. */
  rawText: (sid: string) => `RAW#${sid}`,
  plan: (number: number) => `PLAN#${plan(number)}`,
  /** What did not fit into the item of a plan, by the attempt that put it. */
  planPart: (number: number, attempt: string, nth: number) => `PART#${plan(number)}#${attempt}#${nth}`,
  contact: (id: string) => `CONTACT#${id}`,
  note: (contactId: string, id: string) => `NOTE#${contactId}#${id}`,
  week: (monday: string) => `WEEK#${monday}`,
  /** That a plan's events could not be put on the bus. */
  unannounced: (number: number) => `AGENDA ${plan(number)}`,
  outgoing: (number: number) => `AGENDA!${plan(number)}`,
  name: (word: string) => `NAME#${word}#`,
  phone: (phone: string) => `PHONE#${phone}#`,
  email: (email: string) => `EMAIL#${email.toLowerCase()}#`,
  due: (date: string) => `AGENDA#${date}#`,
  /** By a stem of what someone does, and of what someone needs. */
  does: (stem: string) => `DOES#${stem}#`,
  need: (stem: string) => `NEED#${stem}#`,
} as const

export const ownerKey = (ownerId: string, sortKey: string): Key => ({ PK: `OWNER#${ownerId}`, SK: sortKey })

/** Which owner texts from this address; outside the owners' partitions, because it is asked before we know the owner. */
export const addressKey = (address: string): Key => ({ PK: `ADDRESS#${address}`, SK: 'ADDRESS' })

/** What a sender was set to before it was connected to this stack. */
export const senderKey = (senderSid: string): Key => ({ PK: `SENDER#${senderSid}`, SK: 'SENDER' })

/** The owner's entry in the list of all owners. */
export const registryKey = (ownerId: string): Key => ({ PK: 'OWNERS', SK: ownerId })

/** The sort key under which an entity is the truth. */
export function entityKey(entity: Entity): string {
  switch (entity.kind) {
    case 'contact':
      return sortKeys.contact(entity.id)
    case 'note':
      return sortKeys.note(entity.contactId, entity.id)
    case 'week':
      return sortKeys.week(entity.monday)
    case 'outgoing':
      return sortKeys.outgoing(entity.plan)
  }
}

/**
 * The sort keys under which a contact is also found: by each word of the name, phone, e-mail, the days of the follow-up and of
 * the next text about a referral, and stems of what they do and need.
 */
export function lookUpKeys(contact: Contact): string[] {
  if (contact.deleted) return []
  const keys = [
    ...foldWords(contact.name).map(sortKeys.name),
    ...contact.phones.map(sortKeys.phone),
    ...contact.emails.map(sortKeys.email),
    ...[contact.followUp?.on ?? null, nextOutreachDay(contact)].flatMap((day) => (day ? [sortKeys.due(day)] : [])),
    ...stemsOfWork(contact).map(sortKeys.does),
    ...stemsOfNeeds(contact).map(sortKeys.need),
  ]
  return [...new Set(keys)].map((key) => key + contact.id)
}

/** How long texts, plans and what was deleted are kept: as long as one can undo. */
const KEPT_DAYS = 30
/** How long a text that was sent is kept: by then its fate is known. */
export const SENT_KEPT_DAYS = 3

/** When an item written at `at` may go, as DynamoDB's TTL wants it: epoch seconds. */
export const expiresAt = (at: string, days = KEPT_DAYS): number =>
  Math.floor(Temporal.Instant.from(at).epochMilliseconds / 1000) + days * 24 * 3600
