import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { storedWeights } from '../../../../lib/language/tagging/weights.ts'
import { type Fingerprint, takeFingerprints } from '../../../../train/fingerprint.ts'

const learned: Fingerprint[] = readFileSync(new URL('fingerprints.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

// Weights fit what they were learned with and nothing else: whoever changes what is asked of a text runs `npm run train`.
test('asks of texts what the weights were learned with, and labels them as then', () => {
  const texts = learned.map(({ text }) => text)
  expect(takeFingerprints(storedWeights, texts)).toEqual(learned)
})
