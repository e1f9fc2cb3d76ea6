import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type LocalRequest, type LocalServer, serve, toListener } from '../../infra/local/server.ts'
import { nameResources, type Template } from './beyond-moto.ts'

/** moto's CloudFormation, with what it lacks: it leaves out of a stack that it creates what it was asked to import. */
export interface ImportingCloudFormation extends LocalServer {
  /** The names of the tables that were imported, by their logical ids. */
  readonly imported: ReadonlyMap<string, string>
}

/**
 * Starts it in front of moto; `readTemplate` gives the template that change sets are about. Imported is what CloudFormation imports: what
 * exists, has a custom name that is no expression, and is to be kept when its stack goes.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html
 */
export async function startImporting(
  motoUrl: string,
  readTemplate: () => Promise<Template>,
): Promise<ImportingCloudFormation> {
  const imported = new Map<string, string>()
  const server = await serve(
    toListener(async (request) => {
      const form = new URLSearchParams(request.body.toString())
      if (form.get('Action') !== 'CreateChangeSet') return forward(motoUrl, request)
      if (form.get('ImportExistingResources') !== 'true') return forward(motoUrl, request)
      const asked = await readTemplate()
      const tables = await findTables(asked)
      for (const [id, name] of tables) imported.set(id, name)
      form.delete('TemplateURL')
      form.set('TemplateBody', JSON.stringify(nameResources(asked, tables)))
      return forward(motoUrl, { ...request, body: Buffer.from(form.toString()) })
    }),
  )
  return { ...server, imported }
}

/** The names of the template's tables that can be imported, by their logical ids. */
async function findTables({ Resources }: Template): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [id, { Type, Properties, DeletionPolicy }] of Object.entries(Resources)) {
    const name = Properties?.TableName
    if (Type !== 'AWS::DynamoDB::Table' || DeletionPolicy !== 'Retain' || typeof name !== 'string') continue
    if (await exists(name)) found.set(id, name)
  }
  return found
}

const exists = (TableName: string): Promise<boolean> =>
  new DynamoDBClient({}).send(new DescribeTableCommand({ TableName })).then(
    () => true,
    () => false,
  )

async function forward(motoUrl: string, { method, path, query, headers, body }: LocalRequest) {
  const { authorization = '', 'content-type': contentType = '' } = headers
  const response = await fetch(`${motoUrl}${path}${query && `?${query}`}`, {
    method,
    headers: { authorization, 'content-type': contentType },
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  })
  const answer = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: { 'content-type': 'text/xml' }, body: answer }
}
