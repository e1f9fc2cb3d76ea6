import { isSameOrganization } from '../domain/referral.ts'
import type { View } from './view.ts'

/** The organization as the owner named it among their targets, or null if they are not after it. */
export function targetOf(organization: string | null, { owner }: View): string | null {
  const target = owner.settings.targets.find((one) => isSameOrganization(organization, one.organization))
  return target?.organization ?? null
}

/** The organization that the owner is after, if it is only one. */
export function soleTarget({ owner }: View): string | null {
  const [only, ...others] = owner.settings.targets
  return only && others.length === 0 ? only.organization : null
}
