import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { ADDRESS, Configuration } from '../configuration.ts'
import { Problem } from './problem.ts'

/** How AWS writes a region: `us-east-1`. */
export const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/

/** What `owners/<name>.json` keeps of a deployment: the stack's configuration, where it is, and whose it is. No secrets. */
export const Kept = z.extend(Configuration, {
  region: z.string().check(z.regex(REGION)),
  owner: z.object({
    address: z.string().check(z.regex(ADDRESS)),
    /** An IANA name. */
    zone: z.string(),
    /** ISO 3166-1 alpha-2: the region of phone numbers without a country code. */
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    /** When the owner agreed to texts, by setting this up: an instant. */
    consentedAt: z.string(),
  }),
})

/** One deployment, by the name that the commands are given for it. */
export interface Deployment extends z.infer<typeof Kept> {
  readonly name: string
}

const folder = process.env.WELLMET_OWNERS ?? fileURLToPath(new URL('../../owners/', import.meta.url))

/** The file that keeps the deployment of that name. */
export const pathOf = (name: string): string => `${folder.replace(/\/?$/, '/')}${name}.json`

/** A name that can be a file's and a stack's. Throws a `Problem` otherwise. */
export function checkName(name: string | undefined): string {
  if (name && /^[a-z][a-z0-9-]{0,30}$/.test(name)) return name
  throw new Problem(
    name ? `"${name}" cannot be the name of a deployment.` : 'Which deployment?',
    'Give a name of small letters, digits and dashes, for example: npm run setup -- ana',
  )
}

/** The deployment of that name; null if there is none yet. Throws a `Problem` if its file cannot be used. */
export function findDeployment(name: string): Deployment | null {
  const path = pathOf(name)
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  try {
    return { ...Kept.parse(JSON.parse(text)), name }
  } catch (cause) {
    const key = cause instanceof z.core.$ZodError ? cause.issues[0]?.path.join('.') : undefined
    throw new Problem(
      key ? `${path} has a missing or malformed "${key}".` : `${path} is not JSON.`,
      `Mend it by owners/example.json, or move it away and run: npm run setup -- ${name}`,
      { cause },
    )
  }
}

/** The names of all deployments from here. */
export const listDeployments = (): string[] =>
  globSync('*.json', { cwd: folder })
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => name !== 'example')

/** The deployment of that name. Throws a `Problem` if there is none. */
export function readDeployment(name: string): Deployment {
  const found = findDeployment(name)
  if (found) return found
  throw new Problem(`There is no ${pathOf(name)}.`, `Run: npm run setup -- ${name}`)
}

/** A deployment that is written, and not kept yet. */
export interface Staged {
  /** Where it will be. */
  readonly path: string
  /** Puts it in the place of the one before, whole. */
  keep(): void
  /** Takes it away again. */
  drop(): void
}

/** Writes a deployment beside where it belongs, so that what can fail has failed before anything is changed. Throws a `Problem`. */
export function stageDeployment({ name, ...kept }: Deployment): Staged {
  const path = pathOf(name)
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(unfinished, `${JSON.stringify(kept, null, 2)}\n`)
  } catch (cause) {
    throw new Problem(`${path} cannot be written: ${String(cause)}`, 'Make room for it, and run it again.', { cause })
  }
  return { path, keep: () => renameSync(unfinished, path), drop: () => rmSync(unfinished) }
}
