import { needLeadIns, wishLeadIns } from '../../words/lead-ins.ts'
import type { Recogniser } from '../clause.ts'

const adverbs =
  "(?:is|are|'s|'re|am|be|was|were|has been|have been|been|currently|now|really|still|just|also|always|actively|desperately|badly|urgently|apparently|actually|mainly|mostly|both|all|may|might|will|'ll|definitely|probably|kinda|sorta|kind of|basically|clearly|who|she|he|they|and|someone who|urgently|again|in|right now|honestly|secretly|constantly|says he|says she|said he|said she|says they|said they|gonna|going to|about to|says|said|mentioned she|mentioned he|told me he|told me she)"
const need = new RegExp(`^(?:${adverbs}\\s+)*(?:${needLeadIns})(?:\\s*[:=-])?\\s+(?:out for\\s+)?(.+)$`, 'i')
const wish = new RegExp(`^(?:${adverbs}\\s+)*(?:${wishLeadIns})\\s+(to\\s+.+)$`, 'i')
const question =
  /^(?:asks?|asked|asking|wondering|wonders|wondered|wants? to know|curious)(?: me| us)? (?:if|whether) (?:i|we|you|anyone|anybody|there's)(?: (?:might|would|could|can|happen to))?(?: (?:know|knew|had|have|has|knows|recommend|find|introduce))?(?: (?:of|any|someone who does|anyone who does))? (.+)$/i
const wanna = /^(?:\w+ )?wanna\s+(.+)$/i
const denied =
  /\b(?:doesn't|doesnt|don't|dont|didn't|not|no longer|never|isn't|isnt|nobody|nothing)\s+(?:really\s+|actually\s+)?(?:need|want|look|hiring|seeking|interested)/i
const hires = /\bhiring (?:manager|director|lead|partner|coordinator|specialist|consultant|team)\b/i
const over =
  /\b(?:was|were|used to be)\s+(?:looking|hiring|seeking|searching|trying)\b.*\b(?:last|before|already|but|until|earlier|years?|months?|ago|found|back then|previously)\b/i
const whether = /^(?:anyone who|anybody who|someone|somebody|anyone|anybody|any)\s+(?=good\s)/i

/** "looking for a React dev", "wants to meet a CPA", "could use a hand": what somebody could use, word for word. */
export const readNeed: Recogniser = (clause, scene) => {
  if (denied.test(clause.text) || over.test(clause.text)) return { findings: [{ field: 'notes', value: clause.text }] }
  if (hires.test(clause.body)) return null
  const value = readNeedText(clause.body)
  if (value === null) return null
  if (/^(?:met|open to|after|missing|kill for)$/i.test(value)) return null
  if (scene.beforeNames && clause.closes === 'person' && /\b(?:is|are)$/i.test(value))
    return { findings: [{ field: 'needs', value: value.replace(/\s+(?:is|are)$/i, '') }] }
  return { findings: [{ field: 'needs', value }] }
}

/** The need in a clause without its lead-in, or null if it tells of none. */
export function readNeedText(body: string): string | null {
  const value = question.exec(body)?.[1] ?? need.exec(body)?.[1] ?? wish.exec(body)?.[1] ?? null
  if (value === null) {
    const colloquial = wanna.exec(body)?.[1]
    return colloquial === undefined ? null : `to ${colloquial}`
  }
  return value.replace(whether, '').trim()
}
