const LEAD_IN =
  /^(?:(?:is|are|was|'s|'re)\s+)?(?:(?:still|also|now|really|currently)\s+)?(?:looking for|searching for|in need of|on the lookout for|hunting for|hoping for|after|iso|needs?(?!\s+(?:is|are|was|were|has|have|got|met|nothing)\b)|wants?|would like|could use|seeks|seeking|is hiring|hiring)\s+(?=\S)/i

/** The need in `needs a lawyer`, `is looking for a cofounder`: verbatim, without the lead-in; null if it says no need. */
export function readNeedClause(text: string): string | null {
  const lead = LEAD_IN.exec(text)
  if (!lead) return null
  return text.slice(lead[0].length).replace(/[\s.!]+$/, '') || null
}

/** An answer to "How can you help?" as the need: `she needs a lawyer` and `a lawyer` say the same. */
export function readNeedAnswer(text: string): string {
  const answer = text.trim().replace(/[\s.!]+$/, '')
  const clause = answer.replace(/^(?:she|he|they|it)(?:\s+|(?=['\u2019]))/i, '').replace(/^\u2019/, "'")
  return readNeedClause(clause) ?? (answer || text.trim())
}

/** What says that one does not know. */
const UNKNOWN = [
  "i\\s*d\\s*k|dunno|unsure|unknown|no\\s+(?:clue|need|idea)|(?:i\\s+)?(?:do\\s*n[o']?t|dont)\\s+know|not\\s+(?:sure|yet|really|now)",
  "(?:i\\s+)?(?:did\\s*n[o']?t|have\\s*n[o']?t)\\s+(?:ask(?:ed)?|know|say|mention)(?:\\s+(?:her|him|them|it|anything))*",
  "(?:she|he|they)\\s+did\\s*n[o']?t\\s+(?:say|mention)(?:\\s+(?:it|anything))?",
  "(?:i\\s+)?(?:can'?t|cannot)\\s+(?:think\\s+of\\s+anything|say)|(?:i'?ll\\s+|ask\\s+(?:me\\s+)?)?(?:ask\\s+)?later|i'?ll\\s+(?:ask|see|find\\s+out)(?:\\s+(?:her|him|them))?",
  'never\\s?mind|nvm|skip|pass|nothing|none|no|nope|nah|n\\/?a|\\?\\?+',
].join('|')
/** What may be said beside that, and says nothing. */
const BESIDE =
  'hm+|um+|uh+|oh|well|honestly|tbh|to be honest|really|actually|sorry|yet|(?:right|just|for) now|at the moment|so far|lol|i guess|i think|(?:for|about|with) (?:her|him|them)'
const NO_NEED = new RegExp(
  `^(?:(?:${BESIDE})[\\s,.;!-]+)*(?:${UNKNOWN})(?:[\\s,.;!-]+(?:and |but )?(?:${UNKNOWN}|${BESIDE}))*[\\s.!]*$`,
  'i',
)

/** `idk`, `not sure yet`, `hmm dunno, nothing`: the owner does not know yet how to help. */
export const isUnknownNeed = (text: string): boolean => NO_NEED.test(text.trim().replace(/\u2019/g, "'"))

const NOUN_PHRASE =
  /^(?:an?|some(?:one|body)?|any(?:one|body)|help|advice|feedback|(?:warm )?intro(?:s|ductions?)?|leads?|referrals?|people (?:who|that)|more|to (?:meet|find|hire|get|learn|talk|speak|connect|sell|buy|rent))\b/i
const NO_NEED_AT_ALL =
  /^(?:an?|some) (?:bit|lot|little|while|pity|shame|news|time)\b|\b(?:chat|talk|call|conversation|meeting|evening|day|week)s?\b/i

/** Whether a text of its own reads as what somebody needs: `a decent dentist`, `help with her visa`, but not `a great chat`. */
export const readsAsNeed = (text: string): boolean => NOUN_PHRASE.test(text) && !NO_NEED_AT_ALL.test(text)

/** `what did I promise`, `when should I call her`: what owners ask about themselves, and nobody else needs. */
export const asksOfOneself = (text: string): boolean =>
  /^(?:(?:what|who|whom|when|where|why|how|which)(?:\s+\w+)?\s+(?:did|do|have|had|am|was|should|can|could)|did|have|am|was)\s+i\b/i.test(
    text,
  )
