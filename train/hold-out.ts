import { registerHooks } from 'node:module'
import { parseArgs } from 'node:util'
import { type LoggingExample, readLoggingExamples, readMoreLoggingExamples } from '../test/examples/logging/example.ts'
import { formatScore } from '../test/examples/report.ts'
import { score } from '../test/examples/score.ts'
import { asModule, teach } from './teach.ts'

/**
 * `npm run train:hold-out [-- --part 3]`: learns from four fifths of the labelled examples and scores the other fifth, which
 * says how well texts are read that nobody learned from. With `--given` every other text of logging.jsonl is held out, and
 * learned from all the rest. Nothing is written.
 */
async function main(): Promise<void> {
  const options = { part: { type: 'string', default: '0' }, given: { type: 'boolean', default: false } } as const
  const { values } = parseArgs({ options })
  const { learned, heldOut } = divide(Number(values.part), values.given)
  readWith(teach(learned))
  const { readLogging } = await import('../test/examples/logging/read-logging.ts')
  process.stdout.write(`${formatScore(score(readLogging(heldOut), [])).join('\n')}\n`)
}

function divide(part: number, given: boolean): Record<'learned' | 'heldOut', LoggingExample[]> {
  const [judged, others] = given
    ? [readLoggingExamples(), readMoreLoggingExamples()]
    : [[...readLoggingExamples(), ...readMoreLoggingExamples()], []]
  const isHeldOut = (_: LoggingExample, i: number): boolean => i % (given ? 2 : 5) === part
  return {
    learned: [...judged.filter((example, i) => !isHeldOut(example, i)), ...others],
    heldOut: judged.filter(isHeldOut),
  }
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
