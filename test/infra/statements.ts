import * as z from 'zod/mini'
import { follow, ofType, type Resource, resources } from './template.ts'

const OneOrMany = z.union([z.array(z.unknown()), z.unknown()])

const Statement = z.looseObject({
  Effect: z.enum(['Allow', 'Deny']),
  Action: OneOrMany,
  Resource: z.optional(OneOrMany),
})

/** One statement of an IAM policy; a single action or resource is a list of one. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: unknown[]
  readonly resources: unknown[]
  readonly conditions: unknown
}

/** Every statement below a value, wherever a policy stands in it. */
export function findStatements(value: unknown): PolicyStatement[] {
  if (typeof value !== 'object' || value === null) return []
  const parsed = Statement.safeParse(value)
  if (!parsed.success) return Object.values(value).flatMap(findStatements)
  const { Effect, Action, Resource: targets, Condition } = parsed.data
  return [{ effect: Effect, actions: list(Action), resources: list(targets), conditions: Condition }]
}

export const allStatements = resources.flatMap(({ Properties }) => findStatements(Properties))

/** What a role may do: its own policies and those attached to it. */
export function statementsOfRole(role: unknown): PolicyStatement[] {
  const { id, Properties } = follow(role)
  const attached = ofType('AWS::IAM::Policy').filter((policy) => rolesOf(policy).includes(id))
  return [...findStatements(Properties.Policies), ...attached.flatMap((policy) => findStatements(policy.Properties))]
}

function rolesOf(policy: Resource): string[] {
  return list(policy.Properties.Roles).map((role) => follow(role).id)
}

function list(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
