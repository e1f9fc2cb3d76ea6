import * as z from 'zod/mini'
import { synthesize } from '../../infra/app.ts'
import type { Configuration } from '../../infra/configuration.ts'

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Properties: z._default(z.record(z.string(), z.unknown()), {}) }),
  ),
})

const Outputs = z.object({ Outputs: z.record(z.string(), z.object({ Value: z.unknown() })) })

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

const template = synthesize(configuration)

export const resources = readResources(template)

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
  const id = idIn(reference)
  const resource = resources.find((candidate) => candidate.id === id)
  if (!resource) throw new Error(`${JSON.stringify(reference)} leads to nothing in the template`)
  return resource
}

function idIn(reference: unknown): string | null {
  const parsed = Reference.safeParse(reference).data
  if (!parsed) return null
  return 'Ref' in parsed ? parsed.Ref : parsed['Fn::GetAtt'][0]
}

export const arnOf = (resource: Resource) => ({ 'Fn::GetAtt': [resource.id, 'Arn'] })

/** The template's outputs, each with the id of the resource that it refers to; of one that refers to none as it is written. */
export function idsOfOutputs(): Record<string, string> {
  const entries = Object.entries(Outputs.parse(template).Outputs)
  return Object.fromEntries(entries.map(([name, { Value }]) => [name, idIn(Value) ?? JSON.stringify(Value)]))
}
