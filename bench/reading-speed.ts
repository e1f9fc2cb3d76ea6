import type { Moment } from '../lib/domain/moment.ts'
import { readIntroductions } from '../lib/language/introduction.ts'
import { readLoggingExamples } from '../test/examples/logging/example.ts'

const ROUNDS = 10
const PASSES = 5
const LEAST = 5000
const moment: Moment = { today: '2026-11-23', time: '10:00', country: 'US' }

/** Texts a second of processor time on one core, understanding alone. */
function measure(texts: readonly string[]): number {
  const start = process.cpuUsage()
  for (let pass = 0; pass < PASSES; pass++) for (const text of texts) readIntroductions(text, moment)
  const { user, system } = process.cpuUsage(start)
  return (PASSES * texts.length * 1e6) / (user + system)
}

const texts = readLoggingExamples().map(({ text }) => text)
const figures = Array.from({ length: ROUNDS }, () => measure(texts))
const best = Math.round(Math.max(...figures))
console.log(`${best} texts a second, at least ${LEAST} are wanted; the best of ${ROUNDS} rounds`)
if (best < LEAST) process.exitCode = 1
