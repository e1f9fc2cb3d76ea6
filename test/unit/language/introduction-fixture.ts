import { nothingLearnt } from '../../../lib/domain/meet.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'

/** Somebody of whom nothing is known but these facts. */
export const introductionOf = (name: string, facts: Partial<Introduction> = {}): Introduction => ({
  name,
  ...nothingLearnt(),
  notes: [],
  ...facts,
})
