import { expect, test } from 'vitest'
import { type Findings, tryPairsOfCrashes, trySingles } from '../enumeration.ts'
import type { Scenario } from '../scenarios.ts'

/** Every fault at every operation of these scenarios ends as if there had been none. */
export function tryFaults(scenarios: readonly Scenario[]): void {
  test.each(scenarios)('any fault at any operation of $name makes no difference in the end', async (scenario) => {
    judge(scenario, 'faults', await trySingles(scenario))
  })
}

/** Every two crashes in these scenarios end as if there had been none. */
export function tryPairs(scenarios: readonly Scenario[]): void {
  test.each(scenarios)('any two crashes in $name make no difference in the end', async (scenario) => {
    judge(scenario, 'crashes and pairs of crashes', await tryPairsOfCrashes(scenario))
  })
}

function judge({ name }: Scenario, what: string, { operations, runs, missed, failures }: Findings): void {
  console.log(`${name}: ${operations} operations, ${runs} ${what}, ${failures.length} differences`)
  expect(failures).toEqual([])
  expect(missed).toEqual([])
  expect(runs).toBeGreaterThan(operations)
}
