import { writeFileSync } from 'node:fs'
import { readLoggingExamples, readMoreLoggingExamples } from '../test/examples/logging/example.ts'
import { takeFingerprints } from './fingerprint.ts'
import { asModule, teach } from './teach.ts'

/** Of so many texts a test knows what they are asked. */
const FINGERPRINTS = 128

/** Learns from all labelled examples, and writes what was learned into the product, and what it fits beside its tests. */
const examples = [...readLoggingExamples(), ...readMoreLoggingExamples()]
const stored = teach(examples)
writeFileSync(new URL('../lib/language/tagging/weights.ts', import.meta.url), asModule(stored))

const every = Math.floor(examples.length / FINGERPRINTS)
const texts = examples.filter((_, nth) => nth % every === 0).map(({ text }) => text)
const lines = takeFingerprints(stored, texts).map((one) => `${JSON.stringify(one)}\n`)
writeFileSync(new URL('../test/unit/language/tagging/fingerprints.jsonl', import.meta.url), lines.join(''))
