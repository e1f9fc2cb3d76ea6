import { type Candidate, describesName, joinsNames, LIKELY, linkOthers } from './linked-names.ts'
import { MOST_PEOPLE } from './marks.ts'
import { findNames, type NameSpan } from './names.ts'
import type { Token } from './tokens.ts'

/** Somebody a text logs, and where the name stands in it. */
export interface Person {
  readonly name: string
  readonly index: number
  readonly end: number
  readonly score: number
  /** Whether only "and" or a comma stands between this name and the one before. */
  readonly joined: boolean
}

const cue = String.raw`(?:^|[\s(,.:;\-])`
/** What stands right before the name of somebody who is logged. */
const introducesName = new RegExp(
  `${cue}(?:met|meet|met up|with|w\\/|w|named|called|name|name's|name is|goes by|add|adding|added|save|log|(?:ran|run|bumped|walked) into|(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted)?|introduced|intro'd|intro(?: me)?) (?:to|up)|(?:next|across|close) (?:to|from)|sat by|beside|behind|got to know|new|contact|person|hired|real name|zoomed|called|saw|know|reach|ping|text|txt|email|call|send|remind me(?: to)?|reach out to|follow up with|check in with|(?:get|gets) you|welcome|name:|who:|re:?|colon|(?:call|msg|message|text|e-?mail|dm|note|letter|card|voicemail|invite|invitation|request|reply|quote|bid|heard|book|comment|ping|tip|visit) from)\\s*:?\\s*$`,
  'i',
)
/** What stands right before the name of a company, a place or an introducer. */
const introducesOther =
  /(?:^|[\s(])(?:at|@|from|of|for|in|on|via|thru|through|(?:introduced|intro'?d|introed|intro|referred|recommended|connected|sent) by|by|tha?n?[kx]s? to|thx to|to meet|intros? (?:to|with|from)|introductions? to|per|ex-?|like|than|not|about|abt|bout|said|says|told me|knows?|because|bc|that|thinks|and|the|courtesy of|h\/t)\s*$/i
/** "works with Priya", "wants gpu credits": who or what somebody else works with or wants. */
const belongsToOther =
  /\b(?:(?:works?|working|worked|lives|living|friends|studied|familiar|busy|partners?|engaged|collabs?|help|deals?|grew up|went to school) with|wants?|needs?|looking for|iso|to (?:meet|hire|find|join)|hiring|married to|dating|reports to)\s+(?:an? |the |more |some )?$/i
const isIntroducing =
  /^,?\s*(?:(?:just |kindly )?(?:introduced|intro'?d|introed|connected|referred) (?:me|us)\b|put (?:me|us) in (?:touch|contact)|set (?:me|us) up|hooked (?:me|us)|(?:and|&|n) (?:i|me)\b|'s\b|says? hi|sent me\b|thinks i|said i|told me about|recommended|vouche[sd])/i

/** The people whom a text logs, in its order; those it merely mentions, introducers and companies are not among them. */
export function findPeople(text: string, tokens: readonly Token[]): Person[] {
  const candidates = findNames(tokens).map((span) => judge(text, tokens, span))
  const main = candidates.reduce<Candidate | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  )
  if (main === null || main.score < (isAlone(main, text) ? LIKELY - 1 : LIKELY)) return []
  const linked = linkOthers(text, candidates, candidates.indexOf(main)).slice(0, MOST_PEOPLE)
  return linked.map(({ index, end, score }, i) => ({
    name: text.slice(index, end).replace(/\s+/g, ' '),
    index,
    end,
    score,
    joined: i > 0 && joinsNames.test(text.slice(linked[i - 1]?.end ?? 0, index)),
  }))
}

/** A text that is nothing but a name, such as "thomasina", has less to prove. */
const isAlone = (one: Candidate, text: string): boolean => one.index === 0 && /^[\s.!]*$/.test(text.slice(one.end))

function judge(text: string, tokens: readonly Token[], span: NameSpan): Candidate {
  const first = tokens[span.from]
  const last = tokens[span.to - 1]
  const index = first?.index ?? 0
  const end = (last?.index ?? 0) + (last?.text.length ?? 0)
  const before = text.slice(Math.max(0, index - 40), index)
  const after = text.slice(end, end + 40)
  let score = span.score + scorePosition(before, index === 0)
  if (isIntroducing.test(after)) score -= 6
  else if (describesName.test(after)) score += 1
  return { ...span, score, index, end }
}

function scorePosition(before: string, isFirst: boolean): number {
  if (isFirst) return 2
  if (belongsToOther.test(before)) return -6
  if (
    /(?:^|[^'])\bby\s*$/i.test(before) &&
    !/\b(?:sat|intro\S*|referred|recommended|connected|sent) by\s*$/i.test(before)
  )
    return -1
  if (introducesName.test(before)) return 4
  if (introducesOther.test(before)) return -5
  return /[.:\n(/'"-]\s*$/.test(before) ? 1 : 0
}
