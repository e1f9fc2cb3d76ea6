import { build } from 'esbuild'
import { reachPackages } from './reach.ts'

/** What a function's source, with all that it imports from this project, asks of where it runs. */
export interface Needs {
  /** Environment variables. */
  readonly variables: string[]
  /** IAM actions, such as `dynamodb:GetItem`. */
  readonly actions: string[]
}

/** IAM's names for services whose SDK client has another. */
const PREFIXES: Record<string, string> = { eventbridge: 'events' }

const known = new Map<string, Promise<Needs>>()

/**
 * The needs as they are read off the code, once: variables from calls of `readEnv`, actions from the SDK's commands that
 * it can get to.
 */
export function readNeeds(source: string): Promise<Needs> {
  const needs = known.get(source) ?? findNeeds(source)
  known.set(source, needs)
  return needs
}

async function findNeeds(source: string): Promise<Needs> {
  const text = await joinText(source)
  return { variables: [...new Set(findVariables(text))].sort(), actions: [...new Set(findActions(source))].sort() }
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

/** The SDK's commands that the source can get to: `GetParameterCommand` of `@aws-sdk/client-ssm` is `ssm:GetParameter`. */
function* findActions(source: string): Generator<string> {
  for (const taken of reachPackages(source)) {
    const [, client = '', command] = /^@aws-sdk\/client-([\w-]+) (\w+)Command$/.exec(taken) ?? []
    if (command) yield `${PREFIXES[client] ?? client}:${command}`
  }
}
