import * as z from 'zod/mini'
import { synthesize } from '../../infra/app.ts'
import type { Configuration } from '../../infra/configuration.ts'

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Properties: z._default(z.record(z.string(), z.unknown()), {}) }),
  ),
})

export interface Resource {
  readonly id: string
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly [attribute: string]: unknown
}

export const configuration: Configuration = {
  stackName: 'wellmet',
  accountSid: 'AC00000000000000000000000000000000',
  senderAddress: '+12025550199',
  tokenParameter: '/wellmet/twilio-token',
  senderSid: 'PN00000000000000000000000000000000',
  operatorEmail: 'operator@example.com',
  monthlyBudget: 5,
}

/** The resources of a stack that was told this. */
export const synthesizeResources = (told: Configuration): Resource[] => readResources(synthesize(told))

/** The resources of a template. */
export function readResources(template: unknown): Resource[] {
  const { Resources } = Template.parse(template)
  return Object.entries(Resources).map(([id, resource]) => ({ id, ...resource }))
}

export const resources = synthesizeResources(configuration)

export const ofType = (type: string): Resource[] => resources.filter((resource) => resource.Type === type)

/** The only resource of a type. */
export function theOne(type: string): Resource {
  const [resource, ...others] = ofType(type)
  if (!resource || others.length > 0) throw new Error(`not exactly one ${type}`)
  return resource
}

const Reference = z.union([
  z.object({ Ref: z.string() }),
  z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
])

/** The resource that a `Ref` or `Fn::GetAtt` points to. */
export function follow(reference: unknown): Resource {
  const parsed = Reference.parse(reference)
  const id = 'Ref' in parsed ? parsed.Ref : parsed['Fn::GetAtt'][0]
  const resource = resources.find((candidate) => candidate.id === id)
  if (!resource) throw new Error(`${id} is not in the template`)
  return resource
}

export const arnOf = (resource: Resource) => ({ 'Fn::GetAtt': [resource.id, 'Arn'] })
