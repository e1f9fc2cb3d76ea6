/**
 * What owners may say before the verb when they tell what they did, in a pattern that ignores case: nothing, `I've just`,
 * `yesterday we finally`. `and` is not of them: it may begin the second half of something else.
 */
export const I_JUST = "(?:(?:i|we|i've|ive|we've|have|just|also|finally|already|today|yesterday|quickly)\\s+)*"

/** Irregular past tenses of what one does for people; regular ones end in -ed. Verbs that say what somebody wants are not here. */
const IRREGULAR = new Set(
  'sent gave told met spoke had wrote took made got found brought bought lent paid left went saw said taught showed read put hooked caught drew fed built forgot sold ran did held kept set shot'.split(
    ' ',
  ),
)

/** Ends in -ed and yet says no deed: `needed a lawyer`, `hundred`, `interested in sailing`. */
const NO_DEED = new Set(
  'need needed wanted interested based excited retired married divorced wicked united limited advanced experienced related indeed hundred sacred naked seed feed weed reed speed greed shed'.split(
    ' ',
  ),
)

const VERB = new RegExp(`^${I_JUST}([\\p{L}']+)`, 'iu')

/** Whether a text says in the past tense that the owner did something: `sent her the link`, `I introduced them`. */
export function tellsDeed(text: string): boolean {
  const first = VERB.exec(text.trim())?.[1]?.toLowerCase()
  if (!first) return false
  return IRREGULAR.has(first) || (/..ed$/.test(first) && !NO_DEED.has(first))
}
