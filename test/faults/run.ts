import { parseArgs } from 'node:util'
import { type Findings, type Part, tryPairsOfFaults, trySingles } from './enumeration.ts'
import { playWithKills } from './kill/run.ts'
import { changes, commonest, more, replies, type Scenario, wakings } from './scenarios.ts'

const USAGE = `usage: npm run faults -- [options]
  --seed 1       what is killed when; printed, so that a run can be repeated (default: drawn)
  --kills 0.1    how likely the process is killed at a text or a move of the clock (default 0.1)
  --all          instead of killing: every fault at every operation of every kind of text
  --pairs        instead of killing: every two faults in the commonest texts; takes hours
  --only NAME    of --all and --pairs: only the kinds, of all that there are, whose name has this in it
  --part 1/16    of --pairs: only the first of sixteen parts, that is of every 16th fault and all that follow it`

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string' },
    all: { type: 'boolean' },
    pairs: { type: 'boolean' },
    only: { type: 'string' },
    part: { type: 'string' },
    help: { type: 'boolean' },
  },
})

/** Tries kinds of text one after the other, and prints what was found of each. */
async function tryAll(scenarios: readonly Scenario[], attempt: (scenario: Scenario) => Promise<Findings>) {
  // What the functions log would be between the figures.
  process.stderr.write = () => true
  for (const scenario of scenarios) {
    const { operations, runs, missed, failures } = await attempt(scenario)
    console.log(`${scenario.name}: ${operations} operations, ${runs} runs, ${failures.length} differences`)
    for (const problem of [...failures, ...missed.map((one) => `did not happen: ${one}`)]) console.log(problem)
    if (failures.length + missed.length > 0) process.exitCode = 1
  }
}

async function killAgainAndAgain(): Promise<void> {
  const seed = values.seed === undefined ? Math.floor(Math.random() * 1e6) : Number(values.seed)
  const likely = Number(values.kills ?? 0.1)
  console.log(`seed ${seed}: --seed ${seed} --kills ${likely} repeats it`)
  const { kills, texts, redelivered, counts } = await playWithKills(seed, likely)
  console.log(`${texts} texts, ${redelivered} of them delivered again or late, ${kills} times killed`)
  console.table(counts, ['of', 'expected', 'lost', 'doubled'])
  for (const { of, examples } of counts) for (const example of examples) console.log(`${of}: ${example}`)
  const sum = (name: 'lost' | 'doubled') => counts.reduce((total, count) => total + count[name], 0)
  console.log(`lost ${sum('lost')}, doubled ${sum('doubled')}`)
  if (sum('lost') + sum('doubled') > 0) process.exitCode = 1
}

const everyKind = [...commonest, ...replies, ...changes, ...wakings, ...more]

/** Those that were asked for by name, of all kinds; else the usual ones. */
function choose(usual: readonly Scenario[]): readonly Scenario[] {
  const { only } = values
  const chosen = only === undefined ? usual : everyKind.filter(({ name }) => name.includes(only))
  if (chosen.length === 0) throw new Error(`no kind has "${only}" in its name`)
  return chosen
}

function readPart(): Part {
  const [, nth, of] = /^(\d+)\/(\d+)$/.exec(values.part ?? '1/1') ?? []
  if (nth === undefined || Number(nth) < 1 || Number(nth) > Number(of)) throw new Error('--part is such as 1/16')
  return { nth: Number(nth), of: Number(of) }
}

if (values.help) console.log(USAGE)
else if (values.pairs) await tryAll(choose(commonest), (scenario) => tryPairsOfFaults(scenario, readPart()))
else if (values.all) await tryAll(choose(everyKind), (scenario) => trySingles(scenario))
else await killAgainAndAgain()
process.exit()
