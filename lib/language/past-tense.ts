/** Irregular past tenses of what one does for people; regular ones end in -ed. Verbs that say what somebody wants are not here. */
const IRREGULAR =
  'sent gave told met spoke had wrote took made got found brought bought lent paid left went saw said taught showed read put hooked caught drew fed built forgot sold ran did held kept set shot'

/** Ends in -ed and yet says no deed: `needed a lawyer`, `red`, `interested in sailing`. */
const NO_DEED =
  /^(need|want|interest|bas|excit|retir|marri|divorc|wick|unit|limit|advanc|experienc|relat|inde|hundr|seed|fe|ne|spe|gre|we|re|be|she)ed$|^(need|speed|feed|red|bed|shed|seed|weed|indeed|hundred|wicked|sacred|naked|united|limited|advanced|interested|based|wanted|needed|excited|retired|married|divorced|experienced|related)$/i

/** Whether a text says in the past tense that the owner did something: `sent her the link`, `I introduced them`. */
export function tellsDeed(text: string): boolean {
  const first = /^(?:(?:i|i've|ive|have|we|just|already|finally)\s+)*([\p{L}']+)/iu
    .exec(text.trim())?.[1]
    ?.toLowerCase()
  if (!first) return false
  if (IRREGULAR.split(' ').includes(first)) return true
  return /..ed$/.test(first) && !NO_DEED.test(first)
}
