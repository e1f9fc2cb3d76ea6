import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import type { Configuration } from '../configuration.ts'

/** A CloudFormation template, as far as the local system reads it. */
export const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z._default(z.record(z.string(), z.unknown()), {}),
      Metadata: z._default(z.record(z.string(), z.unknown()), {}),
    }),
  ),
})
export type Template = z.infer<typeof Template>

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = `${root}node_modules/.cache/wellmet/`

/** What a template depends on: the sources of the infrastructure, and the versions of the packages that make it. */
const INGREDIENTS = ['infra/*.ts', 'infra/constructs/*.ts', 'lib/env.ts', 'lib/events.ts', 'lib/metrics.ts']
const PACKAGES = ['aws-cdk-lib', 'constructs']

/**
 * The stack's template, the same that is deployed. Synthesis takes seconds, so its outcome is kept under
 * `node_modules/.cache/` until something that it depends on changes.
 */
export async function loadTemplate(configuration: Configuration): Promise<Template> {
  const path = `${cache}template-${fingerprint(configuration)}.json`
  return readCached(path) ?? (await synthesizeTo(path, configuration))
}

function fingerprint(configuration: Configuration): string {
  const hash = createHash('sha256').update(JSON.stringify(configuration))
  const manifests = PACKAGES.map((name) => `node_modules/${name}/package.json`)
  for (const file of [...globSync(INGREDIENTS, { cwd: root }).sort(), ...manifests]) {
    hash.update(`\n${file}\n`).update(readFileSync(root + file))
  }
  return hash.digest('hex').slice(0, 32)
}

function readCached(path: string): Template | null {
  try {
    return Template.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Absent or unreadable comes to the same: it is made again.
    return null
  }
}

/** Written beside and moved into place, so that a process that starts at the same time never reads half of it. */
async function synthesizeTo(path: string, configuration: Configuration): Promise<Template> {
  const { synthesize } = await import('../app.ts')
  const template = Template.parse(synthesize(configuration))
  mkdirSync(cache, { recursive: true })
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(template))
  renameSync(unfinished, path)
  return template
}
