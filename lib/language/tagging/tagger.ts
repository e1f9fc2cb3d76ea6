import { inflateRawSync } from 'node:zlib'
import type { Moment } from '../../domain/moment.ts'
import type { Token } from '../introduction/tokens.ts'
import { readCues } from './cues.ts'
import { featurize } from './features.ts'
import { type Span, spansOf } from './spans.ts'
import { readWeights } from './stored-weights.ts'
import { labelsOf, search, type Weights } from './tag.ts'
import { storedWeights } from './weights.ts'

let weights: Weights | null = null
/** They are unpacked when the first text is read, so that functions that only write texts start without them. */
const openWeights = (): Weights => (weights ??= readWeights(inflateRawSync(Buffer.from(storedWeights, 'base64'))))

/** What each stretch of a text is, in the order of the text; what is nothing in particular is left out. */
export function tag(text: string, tokens: readonly Token[], moment: Moment): Span[] {
  const features = featurize(tokens, readCues(text, tokens, moment))
  return spansOf(tokens, labelsOf(search(features, openWeights())[0]))
}
