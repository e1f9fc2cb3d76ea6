import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { weighFunction } from '../../bench/bundle.ts'
import { type LocalServer, serve } from '../../infra/local/server.ts'
import { type System, startSystem } from '../integration/system.ts'
import { functions } from './functions.ts'
import { type Expectations, eventsFor } from './runtime/events.ts'
import { invokeBundle } from './runtime/runtime-api.ts'
import { surround } from './runtime/surroundings.ts'
import { resources } from './template.ts'

const Synthesized = z.object({
  Resources: z.record(
    z.string(),
    z.looseObject({ Metadata: z.optional(z.looseObject({ 'aws:asset:path': z.optional(z.string()) })) }),
  ),
})

let system: System
let cloudFormation: LocalServer
let events: Record<string, Expectations>
let out: string
let synthesized: z.infer<typeof Synthesized>['Resources']

/** As `npx cdk synth`. It fails on any finding of the checks in `infra/app.ts`. */
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'wellmet-synth-'))
  const PATH = `${resolve('node_modules/.bin')}:${process.env.PATH}`
  await promisify(execFile)('cdk', ['synth', '--quiet', '--output', out], { env: { ...process.env, PATH } })
  synthesized = Synthesized.parse(JSON.parse(await readFile(join(out, 'wellmet.template.json'), 'utf8'))).Resources
  // The clock of the system is now: the bundles, which cannot be given one, ask the machine.
  system = await startSystem({ now: new Date().toISOString() })
  cloudFormation = await serve((_, response) => response.end())
  process.env.TWILIO_MESSAGING_URL = process.env.TWILIO_API_URL
  events = eventsFor(system.stack.url, '00000000000000000000000000000001', cloudFormation.url)
}, 120_000)

afterAll(async () => {
  await Promise.all([system.close(), cloudFormation.close(), rm(out, { recursive: true, force: true })])
})

it('makes the template that the local system boots from', () => {
  expect(withoutAssets(Object.entries(synthesized))).toEqual(
    withoutAssets(resources.map(({ id, ...resource }) => [id, resource])),
  )
})

/** Both templates without what they differ in: metadata of the CLI, and the hashes of bundles. */
function withoutAssets(entries: [string, object][]) {
  const text = JSON.stringify(Object.fromEntries(entries.map(([id, resource]) => [id, { ...resource, Metadata: 0 }])))
  return JSON.parse(text.replaceAll(/"S3Key":"[0-9a-f]+\.zip"/g, '"S3Key":""'))
}

describe.each(functions)('$source', ({ id, source, variables }) => {
  const bundled = () => join(out, synthesized[id]?.Metadata?.['aws:asset:path'] ?? '', 'index.mjs')

  it('starts from its bundle', async () => {
    expect(await import(bundled())).toHaveProperty('handler', expect.any(Function))
  })

  it('answers a real event, started as Lambda starts it', async () => {
    const { event, answer } = events[source] ?? {}

    expect(event, 'an event for it in test/infra/runtime/events.ts').toBeDefined()
    expect(await invokeBundle(bundled(), surround(Object.keys(variables)), event)).toMatchObject({ answer })
  })

  it('is bundled as it is weighed', async () => {
    const { size, lazySize } = await weighFunction(basename(source, '.ts'))
    const files = await readdir(dirname(bundled()))
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(dirname(bundled()), file))).size))

    expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(size + lazySize)
  })
})
