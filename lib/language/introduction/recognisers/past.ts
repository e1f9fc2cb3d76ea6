import type { Outcome, Recogniser } from '../clause.ts'
import { isCompany } from '../lexicon.ts'
import { cutOrganization, isNamed } from '../organizations.ts'

const leaves =
  /^(?:(?:just|recently|who)\s+)*((?:left|leaving|quit|quitting|sold)\s+.+?)\s+to\s+(?:start|found|launch|build|join|run|lead|co-?found|open|go to|work (?:at|for))\s+(.+)$/i
const past =
  /^(?:(?:is|are|an?|the|also|was)\s+)*(?:ex\b|ex-|former\b|formerly|previously|prev\b|past\b|used to|once\b|worked|left\b|leaving|quit\b|lost\b|laid off|got laid|got let go|let go|fired|retired from|came from|comes from a|before that|graduated|grew up|studied|went to|alum|alumni|dropped out|knows?\b|knew\b|met his|met her|dating|married to|engaged to|might|may\b|can\b|could\b|would\b|will\b|wasn't|isn't|not\b|never\b|doesn't|volunteers|volunteered|interviewing|interviewed|applying|applied|consulted|thinking|considering|hates|loves|likes|love\b|like\b|hate\b|turned down|passed on|sold\b|invests|invested|wrote\b|speaks|spoke\b|flew|\d+ (?:yrs|years)\b)/i
const others =
  /^(?:his|her|their|my|our|whose)\s+(?:[\p{L}-]+\s+){0,2}?(?:wife|husband|partner|sister|brother|mom|mother|dad|father|son|daughter|kid|kids|cousin|friend|boss|roommate|boyfriend|girlfriend|uncle|aunt|neighbor|neighbour|team|company|kids|twins|dog|parents|family|ex|niece|nephew|sons|daughters|fiance|fiancee|fiancé|fiancée|grandma|grandpa|mentor|manager|coworker|colleague|client|clients|landlord|twin)\b/iu

/** What was, and what others do, is a note and nobody's title or employer; "left Google to start Plumline" is both. */
export const readOthersAndPast: Recogniser = (clause) => {
  const [, left, next] = leaves.exec(clause.body) ?? []
  if (left && next) return { findings: [{ field: 'notes', value: left }, ...readEmployer(next)] }
  if (isCompany(clause.body) || !(past.test(clause.body) || others.test(clause.body))) return null
  return { findings: [{ field: 'notes', value: clause.text }] }
}

/** The organization that somebody owns, runs or goes to; if none is named, a note. */
export function readEmployer(phrase: string): Outcome['findings'] {
  const { name, rest } = cutOrganization(phrase)
  if (!isNamed(name)) return [{ field: 'notes', value: phrase }]
  const note = rest === '' ? [] : [{ field: 'notes', value: rest } as const]
  return [{ field: 'organization', value: name }, ...note]
}
