import { deflateRawSync } from 'node:zlib'
import type { LoggingExample } from '../test/examples/logging/example.ts'
import { alignExample } from './align.ts'
import { generate } from './generate.ts'
import type { Labelled } from './labelled.ts'
import { learn } from './learn.ts'
import { startRandom } from './random.ts'
import { keepWorthiest, storeWeights } from './store.ts'
import { judgeWorth } from './worth.ts'

/** The same numbers make the same weights, to the byte. */
const SEED = 11
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
  const random = startRandom(SEED)
  const real = readAligned(examples)
  const course = { real, repeats: REPEATS, generated: generate(random), fresh: FRESH }
  const first = learn({ ...course, rounds: ROUNDS }, random, report)
  const kept = keepWorthiest(first, judgeWorth(first, [...generate(random).take(JUDGED), ...real]), MOST_WEIGHTS)
  const bytes = storeWeights(learn({ ...course, rounds: LAST_ROUNDS }, random, report, kept))
  const stored = deflateRawSync(bytes, { level: 9 }).toString('base64')
  process.stdout.write(`${real.length} labelled examples; ${Math.ceil(stored.length / 1000)} KB of weights\n`)
  return stored
}

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
