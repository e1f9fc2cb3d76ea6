import { type Cue, readCues } from '../lib/language/tagging/cues.ts'
import { type Features, featurize } from '../lib/language/tagging/features.ts'
import { labelsOf, type Path, search } from '../lib/language/tagging/tag.ts'
import { type Labelled, MOMENT } from './labelled.ts'
import { Learner, type WeightTable } from './learner.ts'
import { type Random, shuffle } from './random.ts'

export interface Course {
  /** Texts that people labelled; each round goes through them `repeats` times. */
  readonly real: readonly Labelled[]
  readonly repeats: number
  /** Texts that were generated; each round takes `fresh` new ones. */
  readonly generated: Generator<Labelled, never>
  readonly fresh: number
  readonly rounds: number
}

/**
 * Learns to label, from scratch or going on with the weights that are not 0 in `before`. `report` is told after each
 * round how many texts were labelled wrongly, of how many.
 */
export function learn(
  course: Course,
  random: Random,
  report: (wrong: number, of: number) => void,
  before: WeightTable | null = null,
): WeightTable {
  const learner = new Learner(before)
  for (let round = 0; round < course.rounds; round++) {
    const fresh = Array.from({ length: course.fresh }, () => course.generated.next().value)
    const texts = shuffle([...fresh, ...Array<readonly Labelled[]>(course.repeats).fill(course.real).flat()], random)
    const wrong = texts.filter((text) => !learnText(text, learner, random))
    report(wrong.length, texts.length)
  }
  return learner.average()
}

/** Whether a text was labelled rightly; if not, the learner learns from it, up to where the right way was lost. */
function learnText({ text, tokens, labels }: Labelled, learner: Learner, random: Random): boolean {
  const cues = readCues(text, tokens, MOMENT).map((cue) => forget(cue, random))
  const features: Features = featurize(tokens, cues)
  learner.tick()
  const paths = search(features, learner.weights, (all) => all.some((path) => follows(path, labels)))
  const best = labelsOf(paths[0])
  const right = labels.slice(0, best.length)
  if (best.every((label, i) => label === right[i])) return true
  learner.move(features, right, 1)
  learner.move(features, best, -1)
  return false
}

function follows(path: Path, labels: readonly number[]): boolean {
  const said = labelsOf(path)
  return said.every((label, i) => label === labels[i])
}

const FORGETS_WORD = 0.12
const FORGETS_LISTS = 0.12

/** Now and then a word is unknown, or some lists do not know it, so that nothing rests on a single word or list. */
function forget(cue: Cue, random: Random): Cue {
  const word = random() < FORGETS_WORD ? '?' : cue.word
  if (cue.lists === 0 || random() >= FORGETS_LISTS) return { ...cue, word }
  return { ...cue, word, lists: cue.lists & Math.floor(random() * 2 ** 30) }
}
