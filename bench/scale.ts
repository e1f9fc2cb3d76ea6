import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readEnv } from '../lib/env.ts'
import { meter } from './call-meter.ts'
import { writeCrowd } from './crowd.ts'
import { introduction, type Kind, kinds } from './kinds.ts'
import { prepare } from './round-trips.ts'
import { hundredths, median, readCpu, tenths } from './statistics.ts'
import { startTexting, type Texting } from './texting.ts'

/** One kind of text to an owner who knows so many people. */
export interface Scale {
  readonly contacts: number
  readonly kind: string
  readonly ms: number
  /** Of the processor, the embedded database's part included; neighbours on the machine disturb it less. */
  readonly cpu: number
  /** Of the processor's time, beside the fewest people of the same run. */
  readonly ratio: number
  /** The most items that came back for one text. */
  readonly itemsRead: number
  /** Megabytes that the process holds after the texts of this size; the database is on the disk. */
  readonly heap: number
}

type Measured = Omit<Scale, 'ratio'>

/** Texts every kind that does not read everyone, to owners who know more and more people. */
export async function measureScale(sizes: readonly number[], turns: number): Promise<Scale[]> {
  const all: Measured[] = []
  // Once for nothing: later texts find everything compiled.
  await measureSize(sizes[0] ?? 1, turns)
  for (const size of sizes) all.push(...(await measureSize(size, turns)))
  const least = new Map(all.filter(({ contacts }) => contacts === sizes[0]).map(({ kind, cpu }) => [kind, cpu]))
  return all.map((one) => ({
    ...one,
    ms: tenths(one.ms),
    cpu: tenths(one.cpu),
    ratio: hundredths(one.cpu / (least.get(one.kind) ?? one.cpu)),
  }))
}

async function measureSize(contacts: number, turns: number): Promise<Measured[]> {
  const data = await mkdtemp(join(tmpdir(), 'wellmet-scale-'))
  try {
    await makeTable(data)
    await writeCrowd(join(data, 'table'), readEnv(['TABLE_NAME']).TABLE_NAME, contacts)
    const texting = await startTexting(data)
    await texting.say(introduction)
    const measured: Omit<Measured, 'heap'>[] = []
    for (const kind of kinds.filter(({ pages }) => !pages))
      measured.push(await measureKind(texting, kind, contacts, turns))
    const heap = readHeap()
    await texting.stack.close()
    return measured.map((one) => ({ ...one, heap }))
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

async function makeTable(data: string): Promise<void> {
  const { stack } = await startTexting(data)
  await stack.close()
}

async function measureKind(texting: Texting, kind: Kind, contacts: number, turns: number) {
  const times: number[] = []
  const cpus: number[] = []
  let itemsRead = 0
  const offset = kinds.indexOf(kind) * turns
  for (let turn = offset; turn < offset + turns; turn++) {
    await prepare(texting, kind, turn)
    const [start, cpu] = [performance.now(), readCpu()]
    const { calls } = await meter(() => texting.say(kind.text(turn)))
    times.push(performance.now() - start)
    cpus.push(readCpu() - cpu)
    itemsRead = Math.max(
      itemsRead,
      calls.reduce((sum, { items }) => sum + items, 0),
    )
    await texting.stack.settle()
  }
  return { contacts, kind: kind.name, ms: median(times), cpu: median(cpus), itemsRead }
}

/** After everything that nobody holds was collected. */
function readHeap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return tenths(process.memoryUsage().heapUsed / 1e6)
}
