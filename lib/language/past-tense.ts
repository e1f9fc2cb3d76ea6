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

/** Whether a text says in the past tense that the owner did something: `sent her the link`, `I introduced them`. */
export function tellsDeed(text: string): boolean {
  const first = /^(?:(?:i|i've|ive|have|we|just|already|finally)\s+)*([\p{L}']+)/iu
    .exec(text.trim())?.[1]
    ?.toLowerCase()
  if (!first) return false
  return IRREGULAR.has(first) || (/..ed$/.test(first) && !NO_DEED.has(first))
}
