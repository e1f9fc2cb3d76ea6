import type { Label, Recogniser } from '../clause.ts'
import { readNeedText } from './need.ts'

const kind =
  '(?:cell|cellphone|cell phone|number|phone|phone number|mobile|tel|telephone|email|e-mail|email address|eml|e|em|mail|gmail|work|home|office|desk|direct|main|day|night|evening|w|c|h|o|m|p|t|ph|fax|whatsapp|linkedin|website|site|web|url|link|portfolio|insta|instagram|ig|twitter|handle|github|digits|contact|contact info|info|li|blog|personal|landline|line|best number|best email|card|profile)'
const announcing = new RegExp(
  `^(?:${kind}|number|address|page|profile|info|on|here|his|her|their|my|the|a|an|our|here's|here|is|that's|it's|new|best|personal|business|and|or|also|at|are|reach|reached|reachable|get|you|can|be|to|by|via|call|text|txt|contact|find|dm|ping|me|him|them|has|gave|got|us|hit|up|shoot|with)$`,
  'i',
)
const announces = (text: string): boolean => text.split(' ').every((word) => announcing.test(word))

/** What only announces the number or address that follows: "his number is", "cell", "reach her at". */
export const readContactLeadIn: Recogniser = (clause) => {
  if (clause.closes !== 'contact') return readContactLabel(clause.body, clause.inParentheses, clause.opens)
  if (announces(clause.body)) return { findings: [] }
  const words = clause.body.split(' ')
  let end = words.length
  while (end > 0 && announcing.test(words[end - 1] ?? '')) end--
  return words.slice(end).some((word) => contactNoun.test(word))
    ? { findings: [], rest: words.slice(0, end).join(' ') }
    : null
}

const contactNoun = /^(?:cell|number|phone|mobile|tel|email|e-mail|ph|eml|fax|website|site|linkedin|web|portfolio)$/i

function readContactLabel(body: string, inParentheses: boolean, opens: string) {
  const isLabel = /^(?:tel|eml|ph|cell|mobile|phone|email|work|home|office|w|c|h|m|o|e|fax|personal|direct)$/i.test(
    body,
  )
  return isLabel && (inParentheses || opens === 'contact') ? { findings: [] } : null
}

const labels: ReadonlyArray<readonly [Label, RegExp]> = [
  ['name', /^(?:name|who|full name|contact|person|contact name|nm|first name|new contact|met)$/i],
  [
    'organization',
    /^(?:org|organi[sz]ation|company|co|employer|firm|works? at|work|at|business|works? for|comp|cmpny)$/i,
  ],
  [
    'title',
    /^(?:role|title|job|job title|position|what|does|occupation|what (?:he|she|they) (?:does|do)|day job|pos|profession|works? as|by day)$/i,
  ],
  [
    'metAt',
    /^(?:where|met at|met|place|event|met where|location|loc|venue|from where|where we met|where met|at event|how we met|how)$/i,
  ],
  [
    'needs',
    /^(?:needs?|ask|asks|wants?|looking for|iso|seeking|request|how to help|how i can help|can help with|help with|help|their ask|need from me|wish|wishlist|in need of|lf)$/i,
  ],
  [
    'introducedBy',
    /^(?:via|intro|intro'?d by|introduced by|intro by|intro from|ref|referred by|referral|thru|through|source|connected by|friend of|introducer|h\/t)$/i,
  ],
  [
    'followUp',
    /^(?:follow[- ]?up|fu|f\/u|next|next step|remind|reminder|remind me|when|due|ping|todo|to do|action|follow up on|check in|circle back|call|next contact)$/i,
  ],
  [
    'notes',
    /^(?:notes?|misc|fyi|other|nb|n\.b|ps|extra|details?|about|bio|fun fact|remarks?|comments?|interests?|hobbies|likes|loves|kids|family|city|lives|based|hometown|lives in|personal)$/i,
  ],
  [
    'contact',
    /^(?:ph|phone|tel|telephone|cell|mobile|number|email|e-mail|mail|eml|link|links|web|website|site|url|linkedin|li|contact info|#|m|c|p|e|t|w|o|no)$/i,
  ],
]

/** "role:", "co:", "Ask:": what follows, up to the next separator, is the value of that field. */
export const readLabel: Recogniser = (clause) => {
  if (clause.closes !== ':') return null
  for (const [label, pattern] of labels)
    if (pattern.test(clause.text)) return { findings: [], label, logs: label === 'name' }
  return clause.opens !== '' && readNeedText(`${clause.body} x`) === 'x' ? { findings: [], label: 'needs' } : null
}
