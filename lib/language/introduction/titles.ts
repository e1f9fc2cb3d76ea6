import { clauseStarts } from '../words/clause-starts.ts'
import { departments, ranks } from '../words/departments.ts'
import { jobWords } from '../words/job-words.ts'
import {
  capitalTitles,
  fixedTitles,
  levels,
  notJobs,
  playedThings,
  praises,
  vagueFields,
} from '../words/title-words.ts'
import { foldWord, isCommonWord, isDepartment, isJobWord, isProper, singular } from './lexicon.ts'

const LONGEST_TITLE = 70
const MOST_WORDS = 8
const personal = /\b(?:my|our|me|us|i|your|you|who|that|because|if|her|his|their)\b/i

/** Whether a phrase is a title as a whole, whatever its words mean one by one: "chief of staff". */
export const isFixedTitle = (phrase: string): boolean => fixedTitles.has(phrase.trim().toLowerCase())

/** Whether a phrase says what somebody does: "staff SWE", "director of ops", "VP sales", "ux", "notary public". */
export function readsAsTitle(phrase: string): boolean {
  const text = phrase.trim()
  if (isFixedTitle(text)) return true
  const words = text.split(/\s+/)
  if (text.length > LONGEST_TITLE || words.length > MOST_WORDS || personal.test(text)) return false
  if (isRemark(words) || startsStatement(words)) return false
  const linked = /^(.+?)\s+(?:of|for|in|to|and|&|on|with)\s+(.+)$/i.exec(text)
  if (!linked?.[1] || !linked[2]) return isTitleHead(words)
  return isTitleHead(linked[1].split(/\s+/)) && (readsAsField(linked[2]) || readsAsTitle(linked[2]))
}

function isRemark(words: readonly string[]): boolean {
  const first = words[0] ?? ''
  if (!/^[\p{L}\d]/u.test(first)) return true
  return words.length > 1 && (praises.has(first.toLowerCase()) || /^(?:ex-.*|\d+)$/i.test(first))
}

const afterParticiple =
  /^(?:for|to|in|at|a|an|the|with|on|from|his|her|their|my|into|about|up|out|own|new|more|some|two|three|\d+)$/i
/** Verbs that also begin a title ("hiring manager", "retired cop"). */
const alsoTitles = new Set(
  'head heads lead leads coaches helps designs hiring retired recently just flies teaches'.split(' '),
)

/** Whether words begin a statement (a verb, a preposition) and so are no title. */
export function startsStatement(words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? ''
  if (first.endsWith('ing') && afterParticiple.test(words[1] ?? '')) return true
  if (/^(?:at|from|in|on|for|with|of|to|via|by|and|or)$/.test(first)) return true
  if (words.length > 2 && readsAsVerb(first)) return true
  return clauseStarts.has(first) && !alsoTitles.has(first) && !ranks.has(first)
}

/** "gives piano lessons": a common word in -s that is no job and no field. */
const readsAsVerb = (word: string): boolean =>
  /[^s']s$/.test(word) &&
  isCommonWord(word) &&
  !isJobWord(word) &&
  !isDepartment(word) &&
  !departments.has(singular(word))

/** Whether words tell of something that somebody does, where no title is looked for: "coaches little league". */
export function readsAsStatement(text: string): boolean {
  const words = text.split(/\s+/)
  return startsStatement(words) || (words.length > 1 && clauseStarts.has(words[0]?.toLowerCase() ?? ''))
}

function isTitleHead(said: readonly string[]): boolean {
  const words = dropLevels(said)
  const head = words.at(-1) ?? ''
  if (capitalTitles.has(head)) return true
  if (isJob(head, words)) return true
  if (words.length > 1 && /^(?:i{1,3}|iv|v|[1-5]|sr|jr|emeritus|intern)$/i.test(head))
    return isTitleHead(words.slice(0, -1))
  if (words.every((word) => isDepartment(clean(word)) || /^[&/+-]$/.test(word))) {
    return said.length > words.length || (words.length <= 3 && !words.every((word) => vagueFields.has(clean(word))))
  }
  return opensWithRank(words)
}

function dropLevels(words: readonly string[]): readonly string[] {
  let at = 0
  while (at < words.length - 1 && levels.has(clean(words[at]))) at++
  return words.slice(at)
}

/** "VP sales", "director ops", "data eng": the field follows. */
const opensWithRank = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= 5 &&
  (ranks.has(clean(words[0])) || isJobWord(clean(words[0]))) &&
  words.slice(1).every((word) => departments.has(clean(word)) || /^[&/]$/.test(word))

const agents =
  /(?:[^aeiou]er|[aeiou]{2,}\p{L}?er|ator|itor|ctor|ssor|ist|ician|ologist|grapher|smith|wright|keeper|maker|monger|preneur|trix)$/u

function isJob(head: string, words: readonly string[]): boolean {
  const word = clean(head)
  if (word === 'player' || word === 'players') return playedThings.has(clean(words.at(-2)))
  if (isJobWord(word)) return word !== 'help'
  if (/^\p{Lu}/u.test(head) && !isCommonWord(head)) return false
  return words.length <= 4 && (endsInJob(word) || readsAsAgent(singular(word)))
}

/** A word that ends like one who does something, such as "preparer"; not those that say what someone is like. */
const readsAsAgent = (word: string): boolean =>
  word.length > 5 && agents.test(word) && !notJobs.has(word.replace(/^.*-/, ''))

/** "stonemason", "ironworker": a job word with something in front of it. */
function endsInJob(word: string): boolean {
  for (let from = 2; from <= word.length - 5; from++)
    if (jobWords.has(word.slice(from)) && !notJobs.has(word)) return true
  return false
}

const clean = (word: string | undefined): string => foldWord((word ?? '').replace(/[^\p{L}\p{M}\d&+/'-]/gu, ''))

/** What may follow "director of": a field of work or a group of people in plain words, not an organization. */
export function readsAsField(phrase: string): boolean {
  const words = phrase.replace(/^(?:the|all)\s+/i, '').split(/\s+/)
  if (words.every((word) => isDepartment(clean(word)) || /^(?:and|&|of|for)$/i.test(word))) return true
  if (isProper(phrase)) return words.length === 1 && isCommonWord(clean(phrase))
  return words.every((word) => isCommonWord(clean(word)) || isDepartment(clean(word)) || isJobWord(clean(word)))
}

/** Titles whose "of" always names an organization: "cto of brightkelp". */
export const leadsOrganization = (title: string): boolean =>
  /(?:^|\s)(?:founder|cofounder|co-founder|ceo|cto|cfo|coo|cmo|cpo|cio|owner|co-owner|president|proprietor|chairman|chairwoman|chair|mayor|principal|head|director|partner|publisher|editor|captain)s?$/i.test(
    title,
  )
