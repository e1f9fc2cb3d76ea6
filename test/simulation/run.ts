import { parseArgs } from 'node:util'
import { live } from './life.ts'
import { localTime, type Step } from './step.ts'

const USAGE = `usage: npm run simulate -- [options]
  --seed 1          the first life to live; the same seed is the same life
  --lives 1         how many, one after the other
  --weeks 26        how long each of them is
  --texts 4         how many texts a day, about
  --show            shows every text and what came back`

/** Lives as the options say, prints what each life came to, and says whether every promise was kept. */
async function main(): Promise<boolean> {
  const { seed, lives, weeks, texts, show } = readOptions()
  for (const level of ['debug', 'info', 'warn', 'error'] as const) console[level] = () => {}
  let isWell = true
  for (let nth = 0; nth < lives; nth++) {
    const started = Date.now()
    const life = await live({ seed: seed + nth, weeks, textsPerDay: texts, ...(show ? { watch: print } : {}) })
    const seconds = Math.round((Date.now() - started) / 1000)
    const counts = [...life.events].toSorted().map(([type, count]) => `${type} ${count}`)
    write(
      `seed ${seed + nth}: ${weeks} weeks, ${life.texts} texts, ${life.arrivals} received, ${life.people} people, ${seconds} s`,
    )
    write(`  ${counts.join(', ')}`)
    for (const violation of life.violations) write(`  BROKEN ${violation}`)
    write(`  ${life.violations.length} violations`)
    isWell &&= life.violations.length === 0
  }
  return isWell
}

function readOptions() {
  const text = { type: 'string' } as const
  const options = { seed: text, lives: text, weeks: text, texts: text, show: { type: 'boolean' } } as const
  const { seed = '1', lives = '1', weeks = '26', texts = '4', show = false } = parseArgs({ options }).values
  const [first, count, length, often] = [seed, lives, weeks, texts].map(readCount)
  return { seed: first ?? 1, lives: count ?? 1, weeks: length ?? 26, texts: often ?? 4, show }
}

function readCount(said: string): number {
  if (!/^[1-9]\d{0,8}$/.test(said)) throw new Error(`${said} is no number from 1`)
  return Number(said)
}

function print({ text, to, after, arrivals }: Step): void {
  if (text !== null) write(`${localTime(to, after).toString({ smallestUnit: 'minute' })} > ${text}`)
  for (const { at, body } of arrivals) write(`${at.slice(0, 16)}   ${body}`)
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().then(
  (isWell) => process.exit(isWell ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`)
    process.exit(2)
  },
)
