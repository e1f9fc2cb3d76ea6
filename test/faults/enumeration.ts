import { isDeepStrictEqual } from 'node:util'
import { type Fault, injector, KINDS, KINDS_OF_READING, type Operation } from './injector.ts'
import type { Scenario } from './scenarios.ts'
import {
  EMPTY,
  fingerprint,
  type Outcome,
  observe,
  type Saved,
  saveInvited,
  saveWorld,
  startWorld,
  type World,
  withMissed,
} from './world.ts'

/** What came of a scenario with some faults in it. */
export interface Run {
  readonly outcome: Outcome
  /** What was asked for by what the scenario is about, and by what followed as well. */
  readonly acted: readonly Operation[]
  readonly operations: readonly Operation[]
  /** Where the world stood after each crash, and how many operations had been asked for by then. */
  readonly crashes: readonly { readonly state: string; readonly after: number }[]
  readonly outstanding: readonly Fault[]
  readonly counts: { sent: number; seen: number }
}

/** Long enough for whoever failed to be woken again, and for the sweep to settle what nobody knows. */
const RECOVERY = ['/wait 30m', '/wait 60m']

/** The world in which a scenario happens. */
export async function prepare({ before, isInvited, missed }: Scenario): Promise<Saved> {
  injector.arm([], async () => {})
  const world = await startWorld(isInvited ? await saveInvited() : EMPTY)
  for (const line of before) await textsOf(world, line)
  const saved = await saveWorld(world)
  await world.close()
  return missed === undefined ? saved : withMissed(saved, missed)
}

/** Plays a scenario with these faults, and what follows by itself. */
export async function play({ act, trouble }: Scenario, saved: Saved, faults: readonly Fault[]): Promise<Run> {
  const world = await startWorld(saved)
  world.stack.carrier.arrange(() => trouble ?? null)
  const crashes: { state: string; after: number }[] = []
  injector.arm(faults, async () => {
    world.stack.functions.restart()
    crashes.push({ state: await fingerprint(world), after: injector.operations().length })
  })
  try {
    const texts = await textsOf(world, act)
    const acted = [...injector.operations()]
    for (const line of RECOVERY) texts.push(...(await textsOf(world, line)))
    const [operations, outstanding, counts] = [injector.operations(), injector.outstanding(), injector.counts()]
    return { outcome: await observe(world, texts), acted, operations, crashes, outstanding, counts }
  } finally {
    await world.close()
  }
}

async function textsOf({ session }: World, line: string): Promise<string[]> {
  const answer = await session.answer(line)
  if (!('out' in answer)) throw new Error(JSON.stringify(answer))
  return answer.out.map(({ body }) => body)
}

/** What an enumeration found. */
export interface Findings {
  operations: number
  runs: number
  /** Faults that did not happen, because the run took another way than the one they were found in. */
  missed: string[]
  failures: string[]
}

/** Every fault at every operation of a scenario, one at a time; or one in `sample` of them. */
export async function trySingles(scenario: Scenario, sample = 1): Promise<Findings> {
  const saved = await prepare(scenario)
  const reference = await play(scenario, saved, [])
  const findings: Findings = { operations: reference.acted.length, runs: 0, missed: [], failures: [] }
  checkCounts(reference, findings)
  const faults = faultsAt(reference.acted).filter((_, index) => index % sample === 0)
  for (const fault of faults) await compare(scenario, saved, reference, [fault], findings)
  return findings
}

/** Everything that can happen to these operations. */
export const faultsAt = (operations: readonly Operation[]): Fault[] =>
  operations.flatMap(({ label, isWrite }) =>
    (isWrite ? KINDS : KINDS_OF_READING).map((kind) => ({ operation: label, kind })),
  )

function checkCounts({ counts, outcome }: Run, { failures }: Findings): void {
  if (counts.sent !== counts.seen) failures.push(`${counts.sent} requests were sent, but ${counts.seen} came by`)
  if (outcome.astray.length > 0) failures.push(`without any fault: ${outcome.astray.join(', ')}`)
}

async function compare(
  scenario: Scenario,
  saved: Saved,
  reference: Run,
  faults: readonly Fault[],
  findings: Findings,
): Promise<Run> {
  const run = await play(scenario, saved, faults)
  const name = `${scenario.name}: ${faults.map(describe).join(', then ')}`
  findings.runs += 1
  if (run.outstanding.length > 0) findings.missed.push(name)
  if (!isDeepStrictEqual(run.outcome, reference.outcome)) {
    findings.failures.push(`${name}\n${explain(reference.outcome, run.outcome)}`)
  }
  return run
}

const describe = ({ operation, kind }: Fault): string => `${kind} ${abbreviate(operation)}`

/** An operation's name as somebody can read it: what is asked, of which item. */
function abbreviate(label: string): string {
  const [method = '', path = '', action = ''] = label.split(' ')
  const key = /"(?:SK|:sk|:from)":\{"S":"([^"]*)"/.exec(label)?.[1] ?? ''
  return `${action || `${method} ${path.slice(0, 80)}`} ${key} ${/#\d+$/.exec(label)?.[0]}`
}

function explain(expected: Outcome, actual: Outcome): string {
  const keys = Object.keys(expected) as (keyof Outcome)[]
  return keys
    .filter((key) => !isDeepStrictEqual(expected[key], actual[key]))
    .map((key) => `  ${key} instead of ${JSON.stringify(expected[key])}\n  is ${JSON.stringify(actual[key])}`)
    .join('\n')
}

/**
 * Every second crash after every first one. Crashes that leave the world in the same state go on alike, so that one of
 * them is followed; and a crash beside a reading leaves what the one beside the writing before it left.
 */
export async function tryPairsOfCrashes(scenario: Scenario): Promise<Findings> {
  const saved = await prepare(scenario)
  const reference = await play(scenario, saved, [])
  const findings: Findings = { operations: reference.acted.length, runs: 0, missed: [], failures: [] }
  const followed = new Set<string>()
  for (const first of crashesAt(reference.acted)) {
    const run = await compare(scenario, saved, reference, [first], findings)
    const crash = run.crashes[0]
    if (!crash || followed.has(crash.state)) continue
    followed.add(crash.state)
    for (const second of crashesAt(run.operations.slice(crash.after).filter(({ isWrite }) => isWrite))) {
      await compare(scenario, saved, reference, [first, second], findings)
    }
  }
  return findings
}

/** The nth of so many parts: every so-manieth fault. */
export interface Part {
  readonly nth: number
  readonly of: number
}

/** Every second fault after every first one of a part, whatever they are. */
export async function tryPairsOfFaults(scenario: Scenario, part: Part): Promise<Findings> {
  const saved = await prepare(scenario)
  const reference = await play(scenario, saved, [])
  const findings: Findings = { operations: reference.acted.length, runs: 0, missed: [], failures: [] }
  const firsts = faultsAt(reference.acted).filter((_, index) => index % part.of === part.nth - 1)
  for (const [index, first] of firsts.entries()) {
    const run = await compare(scenario, saved, reference, [first], findings)
    const struck = run.operations.findIndex(({ label }) => label === first.operation)
    for (const second of faultsAt(run.operations.slice(struck + 1))) {
      await compare(scenario, saved, reference, [first, second], findings)
    }
    console.log(
      `  ${index + 1} of ${firsts.length}, ${describe(first)}: ${findings.runs} runs, ${findings.failures.length} differences`,
    )
  }
  return findings
}

const crashesAt = (operations: readonly Operation[]): Fault[] =>
  operations.flatMap(({ label }) => [
    { operation: label, kind: 'crash before' },
    { operation: label, kind: 'crash after' },
  ])
