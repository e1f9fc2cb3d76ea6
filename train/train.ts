import { writeFileSync } from 'node:fs'
import { readLoggingExamples, readMoreLoggingExamples } from '../test/examples/logging/example.ts'
import { asModule, teach } from './teach.ts'

/** Learns from all labelled examples, and writes what was learned into the product. */
const stored = teach([...readLoggingExamples(), ...readMoreLoggingExamples()])
writeFileSync(new URL('../lib/language/tagging/weights.ts', import.meta.url), asModule(stored))
