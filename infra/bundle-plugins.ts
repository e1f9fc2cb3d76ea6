import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/**
 * The numbering plans of all countries are 80 KB, which V8 would compile and build as an object at every cold start,
 * although few texts hold a phone number. As JSON they are parsed by the first text that does.
 */
export const lazyTables: Plugin = {
  name: 'lazy-tables',
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js\/metadata\.min\.json\.js$/ }, async ({ path }) => ({
      contents: parseWhenRead(await readFile(path.replace(/\.js$/, ''), 'utf8')),
    }))
  },
}

/** A module whose default export has the keys of a JSON object, and parses it when one of them is read. */
function parseWhenRead(json: string): string {
  const table: Record<string, unknown> = JSON.parse(json)
  const getters = Object.keys(table).map(
    (key) => `get ${JSON.stringify(key)}(){return parse()[${JSON.stringify(key)}]}`,
  )
  const text = JSON.stringify(table)
  if (/`|\$\{/.test(text)) throw new Error('a template cannot hold this text as it is')
  // Raw, because the backslashes of its patterns, doubled in JSON, would be doubled again in a string.
  return `let table;const parse=()=>table??=JSON.parse(String.raw\`${text}\`);export default{${getters.join(',')}}`
}

/**
 * A client describes all its operations and errors, and the bundler keeps most of what is not used: a key that is a constant
 * (`[_e]: 1`) might do something when it is read. Written as what they are, the keys let it go.
 */
export const withoutUnusedSchemas: Plugin = {
  name: 'without-unused-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => {
      const source = withPlainKeys(await readFile(path, 'utf8'))
      return { contents: path.includes('client-ssm') ? withoutErrors(source) : source }
    })
  },
}

function withPlainKeys(source: string): string {
  const constants = new Map(
    [...source.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name, value]) => [name, value]),
  )
  return source.replace(/\[(_\w+)\]:/g, (key, name) => (constants.has(name) ? `${constants.get(name)}:` : key))
}

/**
 * The client of Systems Manager registers the errors of all its 150 operations. The one operation that is used needs none:
 * an error that is not registered is thrown all the same, with its name.
 */
const withoutErrors = (source: string): string => source.replace(/^n0_registry\.registerError\(.*\);$/gm, '')
