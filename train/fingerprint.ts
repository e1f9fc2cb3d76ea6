import { inflateRawSync } from 'node:zlib'
import { tokenize } from '../lib/language/introduction/tokens.ts'
import { readCues } from '../lib/language/tagging/cues.ts'
import { featurize } from '../lib/language/tagging/features.ts'
import { mix } from '../lib/language/tagging/hash.ts'
import { readWeights } from '../lib/language/tagging/stored-weights.ts'
import { labelsOf, search } from '../lib/language/tagging/tag.ts'

/** All that is asked of a text, as one number of 32 bits, and how it is labelled then, with which score. */
export interface Fingerprint {
  readonly text: string
  readonly asked: number
  readonly labels: readonly number[]
  readonly score: number
}

const MOMENT = { today: '2026-11-23', time: '10:00', country: 'US' }

/** What becomes of texts with these weights, which are as the product keeps them: deflated, base64. */
export function takeFingerprints(stored: string, texts: readonly string[]): Fingerprint[] {
  const weights = readWeights(inflateRawSync(Buffer.from(stored, 'base64')))
  return texts.map((text) => {
    const tokens = tokenize(text)
    const features = featurize(tokens, readCues(text, tokens, MOMENT))
    const [best] = search(features, weights)
    const asked = [...features.hashes.flat(), ...features.table].reduce((sum, answer) => mix(sum, answer), 0)
    return { text, asked, labels: labelsOf(best), score: best?.score ?? 0 }
  })
}
