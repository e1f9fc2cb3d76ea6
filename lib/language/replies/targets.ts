import type { Target } from '../../domain/owner.ts'
import { fitSegment } from '../segments.ts'
import { listed } from './people.ts'

/** `PM at Stripe and Figma`: organizations with the same role together. */
export function targetsSaid(targets: Target[]): string {
  const byRole = Map.groupBy(targets, ({ role }) => role)
  return [...byRole]
    .map(([role, same]) => `${role ? `${role} at ` : ''}${listed(same.map(({ organization }) => organization))}`)
    .join('; ')
}

export const targetsSet = (added: Target[]): string =>
  fitSegment(`Target: ${targetsSaid(added)}.`, [
    " I'll say so when someone you log works there.",
    ` Try: WHO CAN REFER ME TO ${added[0]?.organization.toUpperCase()}`,
  ])

export const targetsNow = (targets: Target[]): string =>
  targets.length > 0
    ? fitSegment(`Your targets: ${targetsSaid(targets)}.`, [
        ` To drop one: DROP TARGET ${targets[0]?.organization.toUpperCase()}`,
      ])
    : 'No targets yet. Text e.g. TARGET PM AT STRIPE, FIGMA'

export const targetsDropped = (dropped: Target[], left: Target[]): string =>
  fitSegment(`No longer a target: ${listed(dropped.map(({ organization }) => organization))}.`, [
    left.length > 0 ? ` Left: ${targetsSaid(left)}.` : ' No targets left.',
  ])

export const noSuchTarget = (said: string, targets: Target[]): string =>
  targets.length > 0
    ? `${said} is not a target. Your targets: ${targetsSaid(targets)}.`
    : `${said} is not a target: there are none yet.`
