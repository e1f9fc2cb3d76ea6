import { readCues } from '../lib/language/tagging/cues.ts'
import { featurize } from '../lib/language/tagging/features.ts'
import { LABELS } from '../lib/language/tagging/labels.ts'
import { type Labelled, MOMENT } from './labelled.ts'
import { rowOf, visitFeatures, type WeightTable } from './learner.ts'

/** What each weight is worth: as much as it is large, and somewhat more the oftener these texts ask for it. */
export function judgeWorth(table: WeightTable, texts: readonly Labelled[]): WeightTable {
  const uses = new Float32Array(table.length)
  for (const { text, tokens, labels } of texts) {
    visitFeatures(featurize(tokens, readCues(text, tokens, MOMENT)), labels, (hash) => {
      const row = rowOf(hash)
      uses[row] = (uses[row] ?? 0) + 1
    })
  }
  return table.map((weight, at) => Math.abs(weight) * Math.sqrt(uses[at - (at % LABELS)] ?? 0))
}
