import { inflateRawSync } from 'node:zlib'
import type { Moment } from '../../domain/moment.ts'
import type { Token } from '../introduction/tokens.ts'
import { readCues } from './cues.ts'
import { featurize } from './features.ts'
import { type Span, spansOf } from './spans.ts'
import { readWeights } from './stored-weights.ts'
import { labelsOf, search } from './tag.ts'
import { storedWeights } from './weights.ts'

const weights = readWeights(inflateRawSync(Buffer.from(storedWeights, 'base64')))

/** What each stretch of a text is, in the order of the text; what is nothing in particular is left out. */
export function tag(text: string, tokens: readonly Token[], moment: Moment): Span[] {
  const features = featurize(tokens, readCues(text, tokens, moment))
  return spansOf(tokens, labelsOf(search(features, weights)[0]))
}
