import { inventNeed } from './cast.ts'
import type { Mind } from './mind.ts'

type Answer = (mind: Mind, heard: string) => string

const one =
  (...texts: string[]): Answer =>
  ({ dice }) =>
    dice.pick(texts)

/** How the last text asks for an answer, and what the owner may say to it. */
const QUESTIONS: [RegExp, Answer][] = [
  [
    /How can you help [^?]+\?$/,
    ({ dice }) => (dice.chance(0.7) ? inventNeed(dice) : dice.pick(['idk', 'skip', 'not sure'])),
  ],
  [
    /DONE, LATER or SKIP\?$/,
    one(
      'done',
      'done, sent her the link',
      'sent the deck',
      'later',
      'later 3d',
      'friday',
      'in 2 weeks',
      'skip',
      'helped',
      'she moved to Berlin',
    ),
  ],
  [
    /Reply 1 DONE, 2 LATER$/,
    one('1 done 2 later', '1 skip', 'all done', 'all later', '2 done, called', '1 helped 2 skip'),
  ],
  [/Introduce them\? YES or NO$/, one('YES', 'YES', 'yes', 'NO')],
  [/YES or (?:NEW|NO)$/, one('YES', 'YES', 'NO')],
  [/^(?:Which|Helped|Promised) [^?]*\? 1 /, one('1', '2')],
]

/** What the owner answers to the last text; null if it asked nothing. */
export function answer(mind: Mind): string | null {
  const { heard } = mind
  return QUESTIONS.find(([pattern]) => pattern.test(heard))?.[1](mind, heard) ?? null
}
