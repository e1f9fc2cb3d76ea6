import fc from 'fast-check'
import { hear, mentionsOf } from '../lib/conversation/heard.ts'
import { understand } from '../lib/conversation/understand.ts'
import { readIntroductions } from '../lib/language/introduction.ts'
import { readConversations } from '../test/examples/conversations/conversation.ts'
import { readLoggingExamples } from '../test/examples/logging/example.ts'
import { contactOf, viewOf } from '../test/unit/conversation/view-fixture.ts'
import { median, readCpu, tenths } from './statistics.ts'

/** How fast texts are understood by one core; milliseconds are the processor's. */
export interface Understanding {
  /** How many texts that log people `lib/language` understands a second. */
  readonly readPerSecond: number
  /** Texts of the examples, and how many of them a second are understood and decided on by `lib/conversation` too. */
  readonly texts: number
  readonly decidedPerSecond: number
  readonly medianMs: number
  readonly slowestMs: number
  /** Texts put together from pieces of the examples, code points and repetitions, as long as Twilio lets them be. */
  readonly fuzzed: number
  readonly fuzzedSlowestMs: number
  readonly fuzzedSlowest: string
}

/** The longest text that Twilio takes. */
const LONGEST = 1600
const SEED = 20261123

const view = viewOf([contactOf('Ana Silva'), contactOf('Ana Costa'), contactOf('Bob Lee')])

/** Understands every text of the examples in turns, and so many texts that are made up. */
export function measureUnderstanding(turns: number, fuzzed: number): Understanding {
  // First, as in a process that does nothing else.
  const readPerSecond = measureReading(15 * turns)
  const texts = [...readLoggingExamples().map(({ text }) => text), ...sayings()]
  for (const text of texts) understandOnce(text)
  const times = Array.from({ length: turns }, () => texts.map(time)).flat()
  const made = fuzz(texts, fuzzed).map((text) => ({ text, ms: time(text) }))
  // What was slow once may have been disturbed; what is slow is slow three times.
  const slow = made.sort((a, b) => b.ms - a.ms).slice(0, 10)
  const again = slow.map(({ text, ms }) => ({ text, ms: Math.min(ms, time(text), time(text)) }))
  const slowest = again.reduce((a, b) => (b.ms > a.ms ? b : a), { text: '', ms: 0 })
  return {
    readPerSecond,
    texts: texts.length,
    decidedPerSecond: Math.round((1000 * times.length) / times.reduce((sum, ms) => sum + ms, 0)),
    medianMs: Math.round(1000 * median(times)) / 1000,
    slowestMs: tenths(Math.max(...texts.map((text) => Math.min(time(text), time(text), time(text))))),
    fuzzed: made.length,
    fuzzedSlowestMs: tenths(slowest.ms),
    fuzzedSlowest: slowest.text.slice(0, 60),
  }
}

/** By the median of so many passes, after as many that warm up. */
function measureReading(passes: number): number {
  const texts = readLoggingExamples().map(({ text }) => text)
  const readAll = (): number => {
    const before = readCpu()
    for (const text of texts) readIntroductions(text, view.moment)
    return readCpu() - before
  }
  const times = Array.from({ length: 2 * passes }, readAll).slice(passes)
  return Math.round((1000 * texts.length) / median(times))
}

const sayings = (): string[] =>
  readConversations().flatMap(({ steps }) => steps.flatMap((step) => ('say' in step ? [step.say] : [])))

function understandOnce(text: string): void {
  const heard = hear(text, view.moment)
  mentionsOf(heard, view.moment)
  understand(heard, view)
}

function time(text: string): number {
  const before = readCpu()
  understandOnce(text)
  return readCpu() - before
}

/** The same texts every time. */
function fuzz(texts: readonly string[], count: number): string[] {
  const words = texts.flatMap((text) => text.split(/(?<=\s)/))
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...words, ...' .,-@0a('), fc.integer({ min: 2, max: 400 }))
        .map(([one, times]) => one.repeat(times)),
    },
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join('').slice(0, LONGEST))
  return fc.sample(text, { numRuns: count, seed: SEED })
}
