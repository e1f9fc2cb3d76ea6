import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { alias, bundle } from '../infra/bundle.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A function as it would be deployed. */
export interface Bundle {
  readonly name: string
  /** Bytes, minified. */
  readonly size: number
  /** Every file that went in, from the project's root, with the bytes that are left of it. */
  readonly inputs: ReadonlyMap<string, number>
}

/** The names of all functions, `receive-text` and so on. */
export function listFunctions(): string[] {
  return readdirSync(`${root}functions`).map((file) => file.replace(/\.ts$/, ''))
}

/** Bundles a function in memory, with the options that it is deployed with. */
export async function bundleFunction(name: string): Promise<Bundle> {
  const { banner, ...options } = bundle
  const { metafile } = await build({
    ...options,
    alias,
    banner: { js: banner },
    entryPoints: [`functions/${name}.ts`],
    absWorkingDir: root,
    outfile: 'index.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  if (!output) throw new Error(`esbuild made nothing of ${name}`)
  const inputs = Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
  return { name, size: output.bytes, inputs: new Map(inputs) }
}
