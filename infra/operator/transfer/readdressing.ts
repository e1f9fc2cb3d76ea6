import * as z from 'zod/mini'
import { ownerKey, sortKeys } from '../../../lib/adapters/keys.ts'
import { DailyTexts, noTexts } from '../../../lib/domain/daily-texts.ts'
import type { KeptItem } from '../owners/partition.ts'
import type { FileItem } from './owner-file.ts'

/** By what an owner is known at a place, what they text from, and whether their texts of a day are limited there. */
export interface Identity {
  readonly id: string
  readonly address: string
  readonly isLimited: boolean
}

const Entity = z.looseObject({ kind: z.string() })
type Entity = z.infer<typeof Entity>
const OwnerPart = z.looseObject({ texts: z.optional(DailyTexts) })
const PartItem = z.looseObject({ changes: z.array(z.looseObject({ before: z.nullable(Entity), after: Entity })) })
const PlanItem = z.extend(PartItem, { owner: OwnerPart })

/** An item as it is kept of another owner: wherever the owner's id or address is in it, it is theirs. */
export function readdress(item: FileItem, to: Identity): KeptItem {
  const kept = { ...item, ...ownerKey(to.id, item.SK) }
  if (item.SK === sortKeys.owner()) return { ...kept, ...identify(OwnerPart.parse(item), to) }
  if (item.SK.startsWith(SENT)) return { ...kept, to: to.address }
  if (item.SK.startsWith(PARTS)) return { ...kept, ...readdressChanges(item, to) }
  return item.SK.startsWith(PLANS) ? { ...kept, ...readdressPlan(item, to) } : kept
}

const PLANS = sortKeys.plan(0).replace(/\d+$/, '')
const PARTS = sortKeys.planPart(0, '', 0).replace(/\d.*$/, '')
const SENT = sortKeys.outgoing(0).replace(/\d+$/, '')

function readdressPlan(item: FileItem, to: Identity) {
  const { owner } = PlanItem.parse(item)
  return { owner: { ...owner, ...identify(owner, to) }, ...readdressChanges(item, to) }
}

function readdressChanges(item: FileItem, to: Identity) {
  const { changes } = PartItem.parse(item)
  const send = (entity: Entity) => (entity.kind === 'outgoing' ? { ...entity, to: to.address } : entity)
  return {
    changes: changes.map((change) => ({
      ...change,
      before: change.before && send(change.before),
      after: send(change.after),
    })),
  }
}

/** Where texts are limited, whoever comes from where they are not gets the usual number. */
function identify({ texts = noTexts() }: z.infer<typeof OwnerPart>, { id, address, isLimited }: Identity) {
  const limit = isLimited ? (texts.limit ?? noTexts().limit) : null
  return { id, address, texts: { ...texts, limit } }
}
