import * as z from 'zod/mini'
import { ofType } from './template.ts'

const Properties = z.looseObject({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  Role: z.unknown(),
})
const Metadata = z.object({ 'wellmet:source': z.string() })

/** The template's functions, each with its source and its variables. */
export const functions = ofType('AWS::Lambda::Function').map((resource) => {
  const { Environment, Role } = Properties.parse(resource.Properties)
  return {
    ...resource,
    source: Metadata.parse(resource.Metadata)['wellmet:source'],
    variables: Environment.Variables,
    role: Role,
  }
})

export type DeployedFunction = (typeof functions)[number]

/** The function with this source, such as `functions/send-due.ts`. */
export function functionOf(source: string): DeployedFunction {
  const found = functions.find((candidate) => candidate.source === source)
  if (!found) throw new Error(`${source} is not deployed`)
  return found
}
