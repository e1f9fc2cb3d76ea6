import { deflateRawSync } from 'node:zlib'
import type { LoggingExample } from '../test/examples/logging/example.ts'
import { alignExample } from './align.ts'
import { generate } from './generate.ts'
import type { Labelled } from './labelled.ts'
import { learn } from './learn.ts'
import type { WeightTable } from './learner.ts'
import { type Random, startRandom } from './random.ts'
import { keepWorthiest, storeWeights } from './store.ts'
import { judgeWorth } from './worth.ts'

/** The same numbers make the same weights, to the byte. What several courses learned is averaged: it rests less on chance. */
const SEEDS = [11, 12, 13]
const FRESH = 22_000
const REPEATS = 3
/** Rounds with every weight, and then with only those that are kept, so that they learn to do without the others. */
const ROUNDS = 6
const LAST_ROUNDS = 3
/** The generated texts by which the worth of a weight is judged. */
const JUDGED = 3000
const MOST_WEIGHTS = 68_000

/** Learns from labelled examples and from generated texts, and gives the weights as the product keeps them, deflated, base64. */
export function teach(examples: readonly LoggingExample[]): string {
  const real = readAligned(examples)
  const first = average(SEEDS.map((seed) => takeCourse(real, ROUNDS, startRandom(seed), null)))
  const judging = [...generate(startRandom(SEEDS.length)).take(JUDGED), ...real]
  const kept = keepWorthiest(first, judgeWorth(first, judging), MOST_WEIGHTS)
  const last = average(SEEDS.map((seed) => takeCourse(real, LAST_ROUNDS, startRandom(-seed), kept)))
  const stored = deflateRawSync(storeWeights(last), { level: 9 }).toString('base64')
  process.stdout.write(`${real.length} labelled examples; ${Math.ceil(stored.length / 1000)} KB of weights\n`)
  return stored
}

/** Learns for some rounds, from scratch or going on with the weights that are not 0 in `before`, which stays as it is. */
function takeCourse(
  real: readonly Labelled[],
  rounds: number,
  random: Random,
  before: WeightTable | null,
): WeightTable {
  const course = { real, repeats: REPEATS, generated: generate(random), fresh: FRESH, rounds }
  return learn(course, random, report, before?.slice() ?? null)
}

const average = (tables: readonly WeightTable[]): WeightTable =>
  Float32Array.from(tables[0] ?? [], (_, i) => tables.reduce((sum, table) => sum + (table[i] ?? 0), 0) / tables.length)

const report = (wrong: number, of: number): void => {
  process.stdout.write(`${wrong} of ${of} texts labelled wrongly\n`)
}

function readAligned(examples: readonly LoggingExample[]): Labelled[] {
  return examples.flatMap((example) => {
    const labelled = alignExample(example)
    if (labelled === null) process.stdout.write(`${example.id} is left out: not everything is there word for word\n`)
    return labelled ?? []
  })
}

/** The module in which the product finds its weights. */
export const asModule = (
  stored: string,
): string => `/** Written by \`npm run train\`: see readWeights; deflated, base64. */
export const storedWeights =
  '${stored}'
`
