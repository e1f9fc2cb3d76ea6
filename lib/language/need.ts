const LEAD_IN =
  /^(?:(?:is|are|was|'s|'re)\s+)?(?:(?:still|also|now|really|currently)\s+)?(?:looking for|searching for|in need of|on the lookout for|hunting for|hoping for|after|iso|needs?|wants?|would like|could use|seeks|seeking|is hiring|hiring)\s+(?=\S)/i

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

/** `idk`, `not sure`, `nothing`: the owner does not know yet how to help. */
export const isUnknownNeed = (text: string): boolean =>
  /^(?:i\s*d\s*k(?:\s+yet)?|never\s?mind|nvm|later|ask\s+(?:me\s+)?later|i'?ll\s+ask|no\s+(?:clue|need)|(?:i\s+)?(?:did\s*n[o']?t|didnt|have\s*n[o']?t|havent)\s+(?:asked?|know|say)(?:\s+(?:her|him|them|yet))*|(?:she|he|they)\s+(?:did\s*n[o']?t|didnt)\s+say|not\s+yet|i\s+(?:do\s*n[o']?t|dont)\s+know(?:\s+yet)?|not\s+sure(?:\s+yet)?|no\s+idea|dunno|unsure|skip|nothing|none|no|nope|n\/?a|pass|unknown|don'?t\s+know|\?+)[\s.!]*$/i.test(
    text.trim().replace(/\u2019/g, "'"),
  )
