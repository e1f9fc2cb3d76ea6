import * as z from 'zod/mini'
import { Contact, type LocalDate, Note } from '../domain/contact.ts'
import type { Failure } from '../domain/delivery.ts'
import { createOwner, type NewOwner } from '../domain/join.ts'
import { Owner } from '../domain/owner.ts'
import { Outgoing } from '../domain/plan.ts'
import { addressKey, expiresAt, ownerKey, registryKey, sortKeys } from './keys.ts'
import { alive, collect } from './owner-reader.ts'
import { PlanStore } from './plan-store.ts'
import type { Media } from './twilio-media.ts'

/** A text from the owner as it reached us. `sid` is Twilio's MessageSid, `at` the instant it was received. */
export interface InboundText {
  sid: string
  at: string
  body: string
  media: Media[]
}

/** What a text may be about: folded words of names, E.164 phone numbers, e-mail addresses. */
export interface LookUps {
  words: string[]
  phones: string[]
  emails: string[]
}

/** Of people who do the same, so many are looked at for an introduction. */
const MOST_MATCHES = 200
/** Before every day, as day keys are sorted. */
const FIRST_DAY = '0000-00-00'

/** What there may be to do for an owner. */
export interface Agenda {
  owner: Owner
  /** The numbers of plans whose events are not on the bus yet. */
  unannounced: number[]
  /** The texts that went out by the API in the last days, oldest first. */
  sent: Outgoing[]
  due: Contact[]
}

/**
 * What is remembered of a text for ever: the number at which it was to be answered, and whether the reply to it is known
 * to be on its way. The plan at that number may be another text's, which came first, or never have been put.
 */
const TextRecord = z.object({ sid: z.string(), plan: z.nullable(z.number()), replied: z._default(z.boolean(), false) })
export type TextRecord = z.infer<typeof TextRecord>

/** That the events of a plan could not be put on the bus; kept for a while after they were. */
const Unannounced = z.object({ kind: z.literal('unannounced'), plan: z.number(), isAnnounced: z.boolean() })

const DueItem = z.object({ SK: z.string(), deleted: z.boolean() })
const Address = z.object({ ownerId: z.string() })
const RegistryEntry = z.object({ id: z.string() })

/** Everything that is kept of the owners, in one table. Items are parsed when read; a damaged one throws. */
export class Store extends PlanStore {
  /**
   * Adds an owner; one who is there already stays as they are. Half of it can be finished by adding them again: the
   * address, by which they are found, comes first, and the entry by which they are texted last.
   */
  async addOwner(joining: NewOwner): Promise<void> {
    await this.table.putAlways({ ...addressKey(joining.address), ownerId: joining.id })
    await this.table.putNew({ ...ownerKey(joining.id, sortKeys.owner()), ...createOwner(joining) })
    await this.table.putAlways({ ...registryKey(joining.id), id: joining.id })
  }

  /** The id of the owner who texts from this address, or null for a stranger. */
  async findOwnerId(address: string): Promise<string | null> {
    const item = await this.table.get(addressKey(address))
    return item ? Address.parse(item).ownerId : null
  }

  /** The ids of all owners. */
  async *ownerIds(): AsyncGenerator<string> {
    for await (const item of this.table.query('OWNERS', '')) yield RegistryEntry.parse(item).id
  }

  /** Records that a text was received, without its words. False if it was received before. */
  recordText(ownerId: string, { sid, at }: InboundText): Promise<boolean> {
    return this.table.putNew({ ...ownerKey(ownerId, sortKeys.text(sid)), sid, at, plan: null })
  }

  /** Keeps a text with its words, for 30 days. */
  async keepText(ownerId: string, text: InboundText): Promise<void> {
    const key = ownerKey(ownerId, sortKeys.rawText(text.sid))
    await this.table.putAlways({ ...key, ...text, expiresAt: expiresAt(text.at) })
  }

  /** The number at which a text was to be answered; null if there is none yet. */
  async findPlanOfText(ownerId: string, sid: string): Promise<number | null> {
    const item = await this.table.get(ownerKey(ownerId, sortKeys.text(sid)))
    return item ? TextRecord.parse(item).plan : null
  }

  /** What is remembered of those of the texts that were received. */
  async loadTexts(ownerId: string, sids: string[]): Promise<TextRecord[]> {
    return (await this.loadItems(ownerId, sids.map(sortKeys.text))).map((item) => TextRecord.parse(item))
  }

  /** Notes that the reply to a text is on its way: it is not owed any more. */
  async markReplied(ownerId: string, sid: string): Promise<void> {
    await this.table.set(ownerKey(ownerId, sortKeys.text(sid)), { replied: true })
  }

  /** Notes at which number a text is answered, by a plan that need not be there yet. The highest number stays. */
  async linkText(ownerId: string, sid: string, plan: number): Promise<void> {
    await this.table.setHigher(ownerKey(ownerId, sortKeys.text(sid)), 'plan', plan)
  }

  /** The contacts that the look-ups find, each once. */
  async lookUp(ownerId: string, { words, phones, emails }: LookUps): Promise<Contact[]> {
    const beginnings = [...words.map(sortKeys.name), ...phones.map(sortKeys.phone), ...emails.map(sortKeys.email)]
    const found = await Promise.all(beginnings.map((beginning) => this.contactsAt(ownerId, beginning)))
    return [...new Map(found.flat().map((contact) => [contact.id, contact])).values()]
  }

  /** `most` of those who are not deleted. */
  private async contactsAt(ownerId: string, beginning: string, most = Number.POSITIVE_INFINITY): Promise<Contact[]> {
    const found: Contact[] = []
    for await (const item of this.table.query(ownerKey(ownerId, '').PK, beginning)) {
      const contact = Contact.parse(item)
      if (!contact.deleted) found.push(contact)
      if (found.length >= most) break
    }
    return found
  }

  /**
   * The contacts about whom something is due until the day `to`, or on a day from `from` to `to`: the follow-up, or a text
   * about a referral that they were asked for. In the order of the days.
   */
  async loadDue(ownerId: string, to: LocalDate, from = FIRST_DAY): Promise<Contact[]> {
    const { PK } = ownerKey(ownerId, '')
    const items = this.table.queryBetween(PK, sortKeys.due(from), `${sortKeys.due(to)}~`)
    return uniqueById(alive(await collect(items, Contact)))
  }

  /** The first day after `after` on which something is due about a contact, or null. */
  async loadNextDueDay(ownerId: string, after: LocalDate): Promise<LocalDate | null> {
    const { PK } = ownerKey(ownerId, '')
    for await (const item of this.table.queryBetween(PK, `${sortKeys.due(after)}~`, sortKeys.due('9999-99-99'))) {
      const { SK, deleted } = DueItem.parse(item)
      if (!deleted) return SK.split('#')[1] ?? null
    }
    return null
  }

  /** Contacts whose work, or whose unmet needs, have one of these stems; the first ones of each, for there may be many. */
  async lookUpStems(ownerId: string, { works, needs }: { works: string[]; needs: string[] }): Promise<Contact[]> {
    const beginnings = [...works.map(sortKeys.does), ...needs.map(sortKeys.need)]
    const found = await Promise.all(beginnings.map((beginning) => this.contactsAt(ownerId, beginning, MOST_MATCHES)))
    return [...new Map(found.flat().map((contact) => [contact.id, contact])).values()]
  }

  /** Those of the contacts that exist and are not deleted. */
  async loadContacts(ownerId: string, ids: string[]): Promise<Contact[]> {
    const items = await this.loadItems(ownerId, [...new Set(ids)].map(sortKeys.contact))
    return alive(items.map((item) => Contact.parse(item)))
  }

  /** The notes on these contacts, oldest first. */
  async loadNotes(ownerId: string, contactIds: string[]): Promise<Note[]> {
    const beginnings = contactIds.map((id) => sortKeys.note(id, ''))
    const { PK } = ownerKey(ownerId, '')
    const notes = await Promise.all(beginnings.map((beginning) => collect(this.table.query(PK, beginning), Note)))
    return alive(notes.flat())
  }

  /**
   * The owner with what there may be to do: what was not announced, what was sent in the last days, and whoever is due by
   * a local day. One query, so that looking after an owner for whom there is nothing to do costs next to nothing. Null
   * without the owner.
   */
  async loadAgenda(ownerId: string, until: LocalDate): Promise<Agenda | null> {
    const { PK } = ownerKey(ownerId, '')
    const items = this.table.queryBetween(PK, sortKeys.owner(), `${sortKeys.due(until)}~`)
    const found = await collect(items, z.discriminatedUnion('kind', [Owner, Unannounced, Outgoing, Contact]))
    const owner = found.find((item) => item.kind === 'owner')
    if (!owner) return null
    return {
      owner,
      unannounced: found.flatMap((item) => (item.kind === 'unannounced' && !item.isAnnounced ? [item.plan] : [])),
      sent: found.filter((item) => item.kind === 'outgoing'),
      due: uniqueById(alive(found.filter((item) => item.kind === 'contact'))),
    }
  }

  /** Records that Twilio took a text, or that it arrived. A final state never goes back. False if it already had one. */
  recordFate(ownerId: string, plan: number, status: 'accepted' | 'delivered', sid: string): Promise<boolean> {
    const key = ownerKey(ownerId, sortKeys.outgoing(plan))
    const before = status === 'accepted' ? ['claimed'] : ['claimed', 'accepted']
    return this.table.setWhile(key, { status, sid }, { status: before })
  }

  /** Records that a text did not arrive. False if something else was recorded of it since it was read. */
  recordFailure(ownerId: string, { plan, status, claimedAt }: Outgoing, failure: Failure): Promise<boolean> {
    const key = ownerKey(ownerId, sortKeys.outgoing(plan))
    const unchanged = { status: [status], claimedAt: [claimedAt] }
    return this.table.setWhile(key, { status: 'undelivered', failure }, unchanged)
  }

  /** Notes when Twilio was asked what became of a text, unless that is known by now. */
  async noteAsked(ownerId: string, plan: number, askedAt: string): Promise<void> {
    await this.table.setWhile(ownerKey(ownerId, sortKeys.outgoing(plan)), { askedAt }, { status: ['accepted'] })
  }

  /** Claims a text anew, as of `now`, for another try. False if somebody else did, or its fate is known meanwhile. */
  reclaim(ownerId: string, { plan, claimedAt, firstClaimedAt = claimedAt }: Outgoing, now: string): Promise<boolean> {
    const key = ownerKey(ownerId, sortKeys.outgoing(plan))
    const unchanged = { status: ['claimed'], claimedAt: [claimedAt] }
    return this.table.setWhile(key, { claimedAt: now, firstClaimedAt }, unchanged)
  }
}

const uniqueById = (contacts: Contact[]): Contact[] => [
  ...new Map(contacts.map((contact) => [contact.id, contact])).values(),
]
