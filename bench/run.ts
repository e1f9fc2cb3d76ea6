import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureColdStarts } from './cold-start.ts'
import { measureCost } from './cost.ts'
import { measureEfforts } from './round-trips.ts'
import { measureScale } from './scale.ts'
import { measureSweeps } from './sweep.ts'
import { measureUnderstanding } from './understanding.ts'
import { measureWarm } from './warm.ts'

/** What is measured, by the name it has in the JSON and on the command line. */
const parts: Readonly<Record<string, () => Promise<object> | object>> = {
  coldStart: () => measureColdStarts(20),
  warm: () => measureWarm(9),
  effort: measureEfforts,
  scale: () => measureScale([10, 1000, 10_000, 100_000], 5),
  sweep: () => measureSweeps(10_000),
  understanding: () => measureUnderstanding(5, 2000),
  cost: measureCost,
}

/**
 * `npm run bench [-- PART ...] [--json]`: figures of speed and cost, each beside what it is compared with. The times are
 * this machine's; docs/performance.md says what they mean.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
  const unknown = positionals.find((name) => !(name in parts))
  if (unknown) throw new Error(`there is no part ${unknown}: ${Object.keys(parts).join(', ')}`)
  const figures: Record<string, unknown> = { machine: describeMachine() }
  for (const [name, measure] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const start = performance.now()
    const result = await measure()
    const seconds = Math.round((performance.now() - start) / 1000)
    figures[name] = result
    if (!values.json) print(name, seconds, result)
  }
  if (values.json) console.log(JSON.stringify(figures, null, 2))
}

const describeMachine = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processors: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
})

function print(name: string, seconds: number, result: object): void {
  console.log(`\n${name} (measured in ${seconds} s)`)
  console.table(result)
}

await main()
// Connections that the functions keep open would hold the process.
process.exit()
