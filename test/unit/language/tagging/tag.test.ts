import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../../../lib/language/introduction/tokens.ts'
import { readCues } from '../../../../lib/language/tagging/cues.ts'
import { featurize } from '../../../../lib/language/tagging/features.ts'
import { LABELS, mayFollow, OUTSIDE } from '../../../../lib/language/tagging/labels.ts'
import { labelsOf, search, type Weights } from '../../../../lib/language/tagging/tag.ts'

const moment = { today: '2026-11-23', time: '10:00', country: 'US' }

function featuresOf(text: string) {
  const tokens = tokenize(text)
  return featurize(tokens, readCues(text, tokens, moment))
}

/** Weights that follow from nothing but the feature and a seed. */
const anyWeights = (seed: number): Weights => ({
  add(hashes, scores) {
    for (let label = 0; label < LABELS; label++) {
      for (const hash of hashes) scores[label] = (scores[label] ?? 0) + (((hash ^ seed) >> label) & 7)
    }
  },
})

test('labels every token, and lets only what has begun go on, whatever the weights', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer(), (text, seed) => {
      const features = featuresOf(text)
      const labels = labelsOf(search(features, anyWeights(seed))[0])
      expect(labels).toHaveLength(features.hashes.length)
      expect(labels.every((label, i) => mayFollow(label, labels[i - 1] ?? OUTSIDE))).toBe(true)
    }),
  )
})

test('returns the best path first', () => {
  const scores = search(featuresOf('Ana Silva, designer at Figma'), anyWeights(5)).map(({ score }) => score)
  expect(scores.length).toBeGreaterThan(1)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('labels nothing where no weight speaks for anything', () => {
  const paths = search(featuresOf('Ana Silva'), { add: () => undefined })
  expect(labelsOf(paths[0])).toEqual([OUTSIDE, OUTSIDE])
})
