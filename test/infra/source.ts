import { build } from 'esbuild'

/** What a function's source, with all that it imports from this project, asks of where it runs. */
export interface Needs {
  /** Environment variables. */
  readonly variables: string[]
  /** IAM actions, such as `dynamodb:GetItem`. */
  readonly actions: string[]
}

/** IAM's names for services whose SDK client has another. */
const PREFIXES: Record<string, string> = { eventbridge: 'events' }

/** Reads the needs off the text: variables from calls of `readEnv`, actions from the SDK's commands. */
export async function readNeeds(source: string): Promise<Needs> {
  const text = await joinText(source)
  return { variables: [...new Set(findVariables(text))].sort(), actions: [...new Set(findActions(text))].sort() }
}

/** The source as one module, without what it does not use and without packages. */
async function joinText(source: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('\n')
}

function* findVariables(text: string): Generator<string> {
  for (const [, list = ''] of text.matchAll(/\breadEnv\(\[([^\]]*)\]/g)) {
    for (const [, name = ''] of list.matchAll(/["'](\w+)["']/g)) yield name
  }
}

function* findActions(text: string): Generator<string> {
  for (const [, names = '', client = ''] of text.matchAll(/import \{([^}]*)\} from "@aws-sdk\/client-([\w-]+)"/g)) {
    for (const [, command] of names.matchAll(/(\w+)Command\b/g)) yield `${PREFIXES[client] ?? client}:${command}`
  }
}
