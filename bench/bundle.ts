import { readdirSync } from 'node:fs'
import { bundleFunction } from '../infra/bundle.ts'

/** A function as it would be deployed. */
export interface Bundle {
  readonly name: string
  /** Bytes, minified, of the files that are loaded before the function can answer. */
  readonly size: number
  /** Bytes, minified, of the files beside them that are loaded when they are needed. */
  readonly lazySize: number
  /** Every file that went into what is loaded at once, from the project's root, with the bytes that are left of it. */
  readonly inputs: ReadonlyMap<string, number>
}

/** The names of all functions, `receive-text` and so on. */
export function listFunctions(): string[] {
  const folder = new URL('../functions/', import.meta.url)
  return readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
}

/** Bundles a function in memory, with the options that it is deployed with. */
export async function weighFunction(name: string): Promise<Bundle> {
  const { outputs } = await bundleFunction(`functions/${name}.ts`, null)
  const eager = followImports(outputs)
  const sizes = Object.entries(outputs).map(([path, { bytes }]) => ({ bytes, isEager: eager.has(path) }))
  const sum = (isEager: boolean) =>
    sizes.reduce((total, file) => total + (file.isEager === isEager ? file.bytes : 0), 0)
  const inputs = [...eager].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}))
  return {
    name,
    size: sum(true),
    lazySize: sum(false),
    inputs: new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  }
}

type Outputs = Awaited<ReturnType<typeof bundleFunction>>['outputs']

/** The entry and every file that it imports, and that those import, other than when it is needed. */
function followImports(outputs: Outputs): ReadonlySet<string> {
  const reached = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint?.startsWith('functions/')))
  for (const path of reached) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && next in outputs) reached.add(next)
    }
  }
  return reached
}
