import type { Settings } from './owner.ts'
import { type Change, type Entity, identify, type Plan } from './plan.ts'

type Fields = Record<string, unknown>

/** Which way a plan's changes are gone through: taken back, or done again. */
export type Direction = 'undo' | 'redo'

/**
 * The changes that take a plan back, or do it again, on the entities as they are now. Only the fields that the plan
 * changed are touched; what was changed since by something else (a reminder sent, say) stays.
 */
export function reverse(plan: Plan, current: Entity[], direction: Direction): Change[] {
  return plan.changes.flatMap((change) => {
    const now = current.find((entity) => identify(entity) === identify(change.after))
    if (!now) return []
    const before = change.before ?? countedNothing(change.after)
    const [from, to] = direction === 'undo' ? [change.after, before] : [before, change.after]
    const after = from && to ? withFields(now, from, to) : withDeleted(now, to === null)
    return [{ before: now, after }]
  })
}

/** The settings with those that the plan changed taken back, or set again; null if it changed none. */
export function reverseSettings(plan: Plan, now: Settings, direction: Direction): Settings | null {
  if (!plan.settingsBefore) return null
  const { settings } = plan.owner
  const [from, to] = direction === 'undo' ? [settings, plan.settingsBefore] : [plan.settingsBefore, settings]
  return { ...now, ...reversedFields({ ...now }, { ...from }, { ...to }) }
}

/** Counts of a week that a plan created are not deleted but counted down. */
const countedNothing = (entity: Entity): Entity | null =>
  entity.kind === 'week' ? { ...entity, met: 0, helped: 0, followedUp: 0, introduced: 0, referred: 0 } : null

/** What a plan created is deleted by undo, and back by redo. */
const withDeleted = (entity: Entity, deleted: boolean): Entity =>
  'deleted' in entity ? { ...entity, deleted } : entity

function withFields<Whole extends Entity>(now: Whole, from: Entity, to: Entity): Whole {
  return { ...now, ...reversedFields({ ...now }, { ...from }, { ...to }) }
}

function reversedFields(now: Fields, from: Fields, to: Fields): Fields {
  const changed = Object.keys(to).filter((field) => !isEqual(from[field], to[field]))
  return Object.fromEntries(changed.map((field) => [field, reversedValue(now[field], from[field], to[field])]))
}

function reversedValue(now: unknown, from: unknown, to: unknown): unknown {
  if (isEqual(now, from)) return to
  if (typeof now === 'number' && typeof from === 'number' && typeof to === 'number') return now - from + to
  if (Array.isArray(now) && Array.isArray(from) && Array.isArray(to)) return reversedList(now, from, to)
  if (isFields(now) && isFields(from) && isFields(to)) return { ...now, ...reversedFields(now, from, to) }
  return now
}

/** A list without what was added and with what was removed; elements that came since stay. */
function reversedList(now: unknown[], from: unknown[], to: unknown[]): unknown[] {
  const includes = (list: unknown[], one: unknown) => list.some((other) => isEqual(other, one))
  const kept = now.filter((one) => includes(to, one) || !includes(from, one))
  return [...kept, ...to.filter((one) => !includes(from, one) && !includes(kept, one))]
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
