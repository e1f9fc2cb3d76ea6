import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { lazyTables, withoutUnusedSchemas } from './bundle-plugins.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Modules that are bundled in place of others; lib/adapters/lambda-credentials.ts says why. */
const alias = {
  '@aws-sdk/credential-provider-node': fileURLToPath(new URL('../lib/adapters/lambda-credentials.ts', import.meta.url)),
}

/**
 * V8's flags for a process that answers one text and then waits. It compiles a regular expression twice, to bytecode and at
 * its second use to machine code: reading the first text of a cold start uses some 150, most of them twice, so they are
 * compiled to machine code at once. And what is new on the heap begins with 1 MB, is copied whenever that is full, and
 * doubles: four times as much each time is copied half as often. docs/performance.md has the figures.
 */
const FLAGS = ['--no-regexp-tier-up', '--semi-space-growth-factor=4']

/** What every file of a bundle begins with. The SDK and packages of CommonJS ask for `require`, which an ES module has not. */
const banner = [
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  "import{setFlagsFromString}from'node:v8';",
  ...FLAGS.map((flag) => `setFlagsFromString('${flag}');`),
].join('')

const options = {
  absWorkingDir: root,
  alias,
  banner: { js: banner },
  bundle: true,
  chunkNames: '[name]-[hash]',
  entryNames: 'index',
  format: 'esm',
  mainFields: ['module', 'main'],
  metafile: true,
  minify: true,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  plugins: [lazyTables, withoutUnusedSchemas],
  // What is imported when it is needed, such as the reading of contact cards, becomes a file beside `index.mjs`.
  splitting: true,
  target: 'node24',
  // V8 reads a literal when it loads the file, and one with classes such as \p{L} takes it 60 microseconds: `new RegExp` waits.
  supported: { 'regexp-sticky-and-unicode-flags': false },
} satisfies BuildOptions

/**
 * Bundles a function, `functions/receive-text.ts` say, as it is deployed: `index.mjs` and beside it what it loads only
 * when it is needed. With `folder` null nothing is written. Returns what went in and what came out, in bytes.
 */
export async function bundleFunction(source: string, folder: string | null): Promise<Metafile> {
  const place = folder === null ? { write: false, outdir: 'bundle' } : { outdir: folder }
  const { metafile } = await build({ ...options, ...place, entryPoints: [source] })
  return metafile
}

/** `node infra/bundle.ts functions/receive-text.ts FOLDER`: CDK, which cannot wait for a promise, runs it so. */
if (import.meta.main) {
  const [source, folder] = process.argv.slice(2)
  if (!source || !folder) throw new Error('which function, and where to?')
  await bundleFunction(source, folder)
}
