import { beforeEach, expect, test, vi } from 'vitest'
import { trySingles } from '../faults/enumeration.ts'
import { commonest, wakings } from '../faults/scenarios.ts'

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
})

/** Every 12th of the faults that the project `faults` tries at each operation of each kind of text. */
const SAMPLE = 12
const sampled = [...commonest, ...wakings].filter(({ name }) =>
  ['a name', 'a text that never reached us'].includes(name),
)

test.each(sampled)(
  'a sample of the faults at operations of $name makes no difference in the end',
  async (scenario) => {
    const { runs, failures, missed } = await trySingles(scenario, SAMPLE)
    console.log(`${scenario.name}: ${runs} faults tried, one in ${SAMPLE}; the others by: npm run test:faults`)
    expect(failures).toEqual([])
    expect(missed).toEqual([])
    expect(runs).toBeGreaterThan(10)
  },
  120_000,
)
