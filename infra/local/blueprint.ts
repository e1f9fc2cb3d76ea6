import * as z from 'zod/mini'
import { EventPattern } from './aws/event-pattern.ts'
import { createResolver, type Resolve } from './resolve.ts'
import type { Template } from './template.ts'

/** As in `constructs/wellmet-function.ts`, which cannot be imported from here without the whole of the CDK. */
const SOURCE_METADATA = 'wellmet:source'

/** The stack as the local system builds it: what its template says, with every reference resolved. */
export interface Blueprint {
  readonly tables: readonly TableDefinition[]
  readonly functions: readonly FunctionDefinition[]
  /** `key` is the API's route key, such as `POST /sms`. */
  readonly routes: readonly { readonly key: string; readonly functionArn: string }[]
  readonly buses: readonly Named[]
  readonly rules: readonly z.infer<typeof Rule>[]
  readonly scheduleGroups: readonly Named[]
  readonly schedules: readonly z.infer<typeof Schedule>[]
}

export type TableDefinition = z.infer<typeof Table>

export interface FunctionDefinition extends z.infer<typeof LambdaFunction> {
  /** The file that exports `createHandler`, from the project's root. */
  readonly source: string
  /** How often a failed asynchronous invocation is tried again. */
  readonly retries: number
}

type Named = z.infer<typeof name>

const name = z.object({ arn: z.string(), name: z.string() })

const Table = z.extend(name, {
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) })),
  TimeToLiveSpecification: z.optional(z.object({ AttributeName: z.string() })),
})

const LambdaFunction = z.extend(name, {
  source: z.optional(z.string()),
  Timeout: z._default(z.number(), 3),
  Environment: z._default(z.object({ Variables: z.record(z.string(), z.string()) }), { Variables: {} }),
  DeadLetterConfig: z.optional(z.object({ TargetArn: z.string() })),
})

const InvokeConfig = z.object({ FunctionName: z.string(), MaximumRetryAttempts: z._default(z.number(), 2) })
const Route = z.object({ RouteKey: z.string(), Target: z.string() })
const Integration = z.object({ name: z.string(), IntegrationUri: z.string() })

const Rule = z.object({
  EventBusName: z.string(),
  EventPattern: EventPattern,
  Targets: z.array(z.object({ Arn: z.string() })),
})

const Schedule = z.object({
  ScheduleExpression: z.string(),
  Target: z.object({ Arn: z.string(), Input: z._default(z.string(), '{}') }),
})

/** Reads a template; `publicUrl` is where the HTTP API is served. Throws on what the local system has no counterpart for. */
export function readBlueprint(template: Template, publicUrl: string): Blueprint {
  const resolve = createResolver(template, { 'AWS::ApiGatewayV2::Api': { ApiEndpoint: publicUrl } })
  const all = <Schema extends z.ZodMiniObject>(type: string, schema: Schema): z.infer<Schema>[] =>
    findAll(template, resolve, type, Object.keys(schema.shape)).map((resource) => z.parse(schema, resource))
  return {
    tables: all('AWS::DynamoDB::Table', Table),
    functions: readFunctions(
      all('AWS::Lambda::Function', LambdaFunction),
      all('AWS::Lambda::EventInvokeConfig', InvokeConfig),
    ),
    routes: readRoutes(all('AWS::ApiGatewayV2::Route', Route), all('AWS::ApiGatewayV2::Integration', Integration)),
    buses: all('AWS::Events::EventBus', name),
    rules: all('AWS::Events::Rule', Rule),
    scheduleGroups: all('AWS::Scheduler::ScheduleGroup', name),
    schedules: all('AWS::Scheduler::Schedule', Schedule),
  }
}

/** Functions whose source is not named serve the deployment only. */
function readFunctions(
  functions: readonly z.infer<typeof LambdaFunction>[],
  configs: readonly z.infer<typeof InvokeConfig>[],
): FunctionDefinition[] {
  return functions.flatMap(({ source, ...definition }) => {
    const config = configs.find(({ FunctionName }) => FunctionName === definition.name)
    return source === undefined ? [] : [{ ...definition, source, retries: config?.MaximumRetryAttempts ?? 2 }]
  })
}

function readRoutes(
  routes: readonly z.infer<typeof Route>[],
  integrations: readonly z.infer<typeof Integration>[],
): Blueprint['routes'] {
  return routes.flatMap(({ RouteKey, Target }) => {
    const integration = integrations.find(({ name }) => Target === `integrations/${name}`)
    return integration ? [{ key: RouteKey, functionArn: integration.IntegrationUri }] : []
  })
}

/** The resources of a type with only the properties asked for: much else in a template concerns the cloud alone. */
function findAll({ Resources }: Template, resolve: Resolve, type: string, properties: readonly string[]) {
  return Object.entries(Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, { Properties, Metadata }]) => ({
      ...Object.fromEntries(properties.map((key) => [key, resolve(Properties[key])])),
      arn: resolve({ 'Fn::GetAtt': [id, 'Arn'] }),
      name: resolve({ Ref: id }),
      source: Metadata[SOURCE_METADATA],
    }))
}
