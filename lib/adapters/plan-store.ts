import * as z from 'zod/mini'
import type { Owner } from '../domain/owner.ts'
import { Change, Entity, Plan } from '../domain/plan.ts'
import { entityKey, expiresAt, type Key, lookUpKeys, ownerKey, SENT_KEPT_DAYS, sortKeys } from './keys.ts'
import { OwnerReader } from './owner-reader.ts'
import type { Table } from './table.ts'
import type { Item } from './table-reader.ts'

/** What an item of a plan says of those of its changes that are in others. */
const Parts = z.object({ attempt: z._default(z.string(), ''), parts: z._default(z.number(), 0) })
const PlanPart = z.object({ changes: z.array(Change) })

/** DynamoDB takes 400 KB for an item, which is about as long there as it is as JSON. */
const MOST_BYTES = 300_000

/** Plans, and the steps by which they are done. Every step is safe to repeat. */
export class PlanStore extends OwnerReader {
  protected readonly table: Table

  constructor(table: Table) {
    super(table)
    this.table = table
  }

  /** The entities as they are now, by their sort keys; also deleted ones. */
  async loadEntities(ownerId: string, keys: string[]): Promise<Entity[]> {
    return (await this.loadItems(ownerId, keys)).map((item) => Entity.parse(item))
  }

  protected loadItems(ownerId: string, keys: string[]): Promise<Item[]> {
    return this.table.getAll(keys.map((key) => ownerKey(ownerId, key)))
  }

  /** The plan at a number; null if none was put there, or it has expired. */
  async loadPlan(ownerId: string, number: number): Promise<Plan | null> {
    const item = await this.table.get(ownerKey(ownerId, sortKeys.plan(number)))
    if (!item) return null
    const { attempt, parts } = Parts.parse(item)
    const others = await Promise.all(partKeys(number, attempt, parts).map((key) => this.loadPart(ownerId, key)))
    const found = others.filter((changes) => changes !== null)
    // Expired items are not removed all at once: what has begun to go is gone.
    if (found.length < others.length) return null
    const plan = Plan.parse(item)
    return { ...plan, changes: [...plan.changes, ...found.flat()] }
  }

  private async loadPart(ownerId: string, key: string): Promise<Change[] | null> {
    const item = await this.table.get(ownerKey(ownerId, key))
    return item && PlanPart.parse(item).changes
  }

  /**
   * Puts a plan at its number; `attempt` names this try. False if a plan is there already. What does not fit into one item
   * is put before: a plan that is there is there as a whole.
   */
  async putPlan(plan: Plan, attempt: string): Promise<boolean> {
    const [changes = [], ...others] = inParts(plan.changes)
    const expiry = { expiresAt: expiresAt(plan.at) }
    const keys = partKeys(plan.number, attempt, others.length)
    const parts = keys.map((key, nth) => ({ ...ownerKey(plan.owner.id, key), changes: others[nth], ...expiry }))
    await Promise.all(parts.map((part) => this.table.putAlways(part)))
    const key = ownerKey(plan.owner.id, sortKeys.plan(plan.number))
    return this.table.putNew({ ...key, ...plan, changes, parts: parts.length, attempt, ...expiry })
  }

  /** Whether the plan at this number was put by this attempt. */
  async wasPutBy({ owner, number }: Plan, attempt: string): Promise<boolean> {
    return (await this.table.get(ownerKey(owner.id, sortKeys.plan(number))))?.attempt === attempt
  }

  /** Writes an entity as a plan leaves it, and a contact under every key it is found by. Safe to repeat. */
  async write(ownerId: string, change: { before: Entity | null; after: Entity }, at: string): Promise<void> {
    const { before, after } = change
    const put = (sortKey: string, entity: Entity) =>
      this.table.putVersion(toItem(ownerKey(ownerId, sortKey), entity, at))
    const now = after.kind === 'contact' ? lookUpKeys(after) : []
    const former = before?.kind === 'contact' ? lookUpKeys(before) : []
    await Promise.all([
      put(entityKey(after), after),
      ...now.map((key) => put(key, after)),
      ...former.filter((key) => !now.includes(key)).map((key) => put(key, asGone(after))),
    ])
  }

  /** Notes that a plan's events are not on the bus, so that the next sweep puts them there. */
  async noteUnannounced({ owner, number, at }: Plan): Promise<void> {
    const item = { kind: 'unannounced', plan: number, isAnnounced: false, expiresAt: expiresAt(at) }
    await this.table.putAlways({ ...ownerKey(owner.id, sortKeys.unannounced(number)), ...item })
  }

  async noteAnnounced({ owner, number }: Plan): Promise<void> {
    await this.table.set(ownerKey(owner.id, sortKeys.unannounced(number)), { isAnnounced: true })
  }

  /** Marks an owner's plan as done by writing the owner as it leaves them. Safe to repeat. */
  async markDone(owner: Owner): Promise<void> {
    await this.table.putVersion({ ...ownerKey(owner.id, sortKeys.owner()), ...owner })
  }
}

const partKeys = (number: number, attempt: string, parts: number): string[] =>
  Array.from({ length: parts }, (_, nth) => sortKeys.planPart(number, attempt, nth))

/** The changes in lists of which each fits into an item. */
function inParts(changes: Change[]): Change[][] {
  const parts: Change[][] = [[]]
  let size = 0
  for (const change of changes) {
    const bytes = Buffer.byteLength(JSON.stringify(change))
    if (size > 0 && size + bytes > MOST_BYTES) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(change)
    size += bytes
  }
  return parts
}

const toItem = (key: Key, entity: Entity, at: string) => {
  if (entity.kind === 'outgoing') return { ...key, ...entity, expiresAt: expiresAt(at, SENT_KEPT_DAYS) }
  const isGone = 'deleted' in entity && entity.deleted
  return { ...key, ...entity, ...(isGone ? { expiresAt: expiresAt(at) } : {}) }
}

/** What a look-up leaves behind: marked deleted and not removed, so that a plan applied late cannot bring it back. */
const asGone = (entity: Entity): Entity => ('deleted' in entity ? { ...entity, deleted: true } : entity)
