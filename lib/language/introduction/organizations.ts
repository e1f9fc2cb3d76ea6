import { isCity, isCommonWord, isCompany, isOrganizationWord, isProper } from './lexicon.ts'

/** What follows an organization's name and is no part of it: "for fifteen years", "as a safety inspector". */
const tails =
  /\s+(?:(?:for|since|over|about|going on|almost|nearly|past)\s+(?:the (?:last|past)\s+)?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|\w+teen|\w+ty|years|decades|ages|now|college|school|19\d\d|20\d\d|over|about|like)\b.*|since\s.*|(?:til|till|until|through|before|after|from)\s.*|as\s+(?:a|an|the|their|our|head|vp|chief|director|lead|senior|sr|of)\b.*|(?:in|on|doing|running|handling|leading|managing|working|where|while|when|because|bc|but|and|who|which|that|these days|now|right now|today|tomorrow|yesterday|tonight|this year|this fall|this summer|next|again|too|also|re|abt|about|bout|regarding|part[- ]time|full[- ]time|remotely|out of|down in|up in|over in|back in|by day|last|on the side|outside|near)(?:\s.*|$))/i
const called =
  /^(?:a|an|this|the|some|his|her|their|my|our)\s+((?:[\p{L}\d-]+\s+){0,4}?)(?:called|named|known as)\s+(.+)$/iu

/** An organization's name without its kind ("a startup called"), and what else was said. */
export function cutOrganization(phrase: string): { name: string; rest: string } {
  const [, kind = '', named] = called.exec(phrase) ?? []
  if (named !== undefined) {
    const { name, rest } = cutOrganization(named)
    // "a startup" says nothing, "a drone startup" does.
    return { name, rest: `${rest} ${kind.trim().includes(' ') ? kind : ''}`.trim() }
  }
  const tail = isCompany(phrase) || isNamedThroughout(phrase) ? null : tails.exec(phrase)
  if (tail === null) return { name: phrase, rest: '' }
  const rest = phrase.slice(tail.index).trim()
  // "Fades on 9th" is one name, "Etsy in ops" is not.
  if (/^(?:on|in)\s\d\S*$/i.test(rest)) return { name: phrase, rest: '' }
  return { name: phrase.slice(0, tail.index).trim(), rest }
}

const dated =
  /\s(?:in|on|for)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|\d)/i

/** "Teach for America": the small words belong to the name. */
function isNamedThroughout(phrase: string): boolean {
  const words = phrase.split(' ')
  if (words.length < 3 || !isProper(phrase) || dated.test(phrase) || isCompany(words[0] ?? '')) return false
  return words.some((word) => /^(?:and|for|in|on|of)$/.test(word)) && !words.some((word) => isCity(word))
}

const counts = /^(?:\d|a\s|an\s|his|her|their|my|our|two|three|four|several|some|many|multiple)/i

/** Whether a phrase is a proper name, or at least made of words that are not everyday English. */
export function isNamed(name: string): boolean {
  if (isCompany(name)) return true
  if (isProper(name)) return !isCity(name)
  if (counts.test(name)) return false
  const words = name.replace(/^the\s+/i, '').split(' ')
  if (words.length > 4) return false
  return (
    words.some((word) => !isCommonWord(word) && !/\d/.test(word)) ||
    (words.length > 1 && isOrganizationWord(words.at(-1) ?? ''))
  )
}

const MOST_WORDS = 7
const opensName =
  /^(?:bank|university|college|camp|church|city|county|town|state|department|ministry|school|museum|friends|hotel|port|house|institute|academy)$/i
const saysMore =
  /^(?:a|an|my|our|his|her|their|no|not|with|in|to|for|has|very|super|so)\s|\s(?:from|with|to|who|in|on|for)\s/i
const small = /^(?:&|and|of|the)$/i

/** Whether words without a preposition name an organization by themselves. */
export function readsAsOrganization(text: string, afterTitle: boolean): boolean {
  if (isCompany(text)) return true
  const words = text.split(/\s+/)
  if (words.length > MOST_WORDS || isCity(text) || /^\d+\S*$/.test(text)) return false
  const marked = words.length > 1 && (isOrganizationWord(words.at(-1) ?? '') || opensName.test(words[0] ?? ''))
  if (isProper(text) && !/\d{3}/.test(text)) return marked || words.length > 1 || afterTitle || !isCommonWord(text)
  if (saysMore.test(text) || startsWithVerb(words[0] ?? '')) return false
  return (marked && words.length <= 5) || isUnknown(words, afterTitle)
}

/** "opening", "moved", "2": no name begins like that in lower case. */
const startsWithVerb = (word: string): boolean => /^\d/.test(word) || (/(?:ing|ed)$/.test(word) && isCommonWord(word))

/** "northgate", "the velvet lounge": no capitals, but mostly words that everyday English does not have. */
function isUnknown(words: readonly string[], afterTitle: boolean): boolean {
  if (words.length > 3 || !(afterTitle || words.length === 1)) return false
  if (!words.every((word) => small.test(word) || /^[\p{L}\d'.&-]+$/u.test(word))) return false
  const unknown = words.filter((word) => !isCommonWord(word)).length
  return unknown > 0 && unknown * 2 >= words.length
}
