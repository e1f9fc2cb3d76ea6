import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { lazyTables, withoutUnusedErrors } from './bundle-plugins.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Modules that are bundled in place of others; lib/adapters/lambda-credentials.ts says why. */
const alias = {
  '@aws-sdk/credential-provider-node': fileURLToPath(new URL('../lib/adapters/lambda-credentials.ts', import.meta.url)),
}

/**
 * What every file of a bundle begins with. The SDK and packages of CommonJS ask for `require`, which an ES module does
 * not have. And V8 compiles a regular expression twice, to bytecode and at its second use to machine code: reading the
 * first text of a cold start uses some 150, most of them twice, so they are compiled to machine code at once.
 * docs/performance.md has the figures.
 */
const banner = [
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  "import{setFlagsFromString}from'node:v8';setFlagsFromString('--no-regexp-tier-up');",
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
  plugins: [lazyTables, withoutUnusedErrors],
  // What is imported when it is needed, such as the reading of contact cards, becomes a file beside `index.mjs`.
  splitting: true,
  target: 'node24',
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
