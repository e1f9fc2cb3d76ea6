import { registerHooks } from 'node:module'
import { parseArgs } from 'node:util'
import { type LoggingExample, readLoggingExamples, readMoreLoggingExamples } from '../test/examples/logging/example.ts'
import { formatScore } from '../test/examples/report.ts'
import { score } from '../test/examples/score.ts'
import { asModule, teach } from './teach.ts'

/** Every how many texts one is held out, of those that are given for judging. */
const EVERY = 5

/**
 * `npm run train:hold-out [-- --part 3]`: learns from four fifths of the labelled examples and scores the other fifth, which
 * says how well texts are read that nobody learned from. Nothing is written.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { part: { type: 'string', default: '0' } } })
  const isHeldOut = (_: LoggingExample, i: number): boolean => i % EVERY === Number(values.part)
  const examples = [...readLoggingExamples(), ...readMoreLoggingExamples()]
  readWith(teach(examples.filter((example, i) => !isHeldOut(example, i))))
  const { readLogging } = await import('../test/examples/logging/read-logging.ts')
  const results = readLogging(examples.filter(isHeldOut))
  process.stdout.write(`${formatScore(score(results, [])).join('\n')}\n`)
}

/** From here on the tagger, which has not been imported before, finds these weights instead of the product's. */
function readWith(stored: string): void {
  registerHooks({
    load: (url, context, next) =>
      url.endsWith('/lib/language/tagging/weights.ts')
        ? { format: 'module', source: asModule(stored), shortCircuit: true }
        : next(url, context),
  })
}

await main()
