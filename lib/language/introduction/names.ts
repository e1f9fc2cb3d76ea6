import { months, weekdays } from '../words/calendar.ts'
import { credentials, doubtfulNames, honorifics, nameParticles, nameSuffixes, stopWords } from '../words/stop-words.ts'
import { technical } from '../words/technical-words.ts'
import {
  isCapitalized,
  isCommonWord,
  isCompany,
  isDepartment,
  isGivenName,
  isJobWord,
  isOrganizationWord,
} from './lexicon.ts'
import { isSurnameJob, nameShape, scoreName } from './name-score.ts'
import type { Token } from './tokens.ts'

/** A stretch of tokens that could be a person's name, `from` to before `to`; `score` is how much speaks for it. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly score: number
}

const LONGEST_NAME = 4

/** All stretches that could be names, in the order of the text and without overlaps. */
export function findNames(tokens: readonly Token[]): NameSpan[] {
  const spans: NameSpan[] = []
  let at = 0
  while (at < tokens.length) {
    const span = readName(tokens, at)
    if (span !== null) spans.push(span)
    at = span?.to ?? at + 1
  }
  return spans
}

function readName(tokens: readonly Token[], from: number): NameSpan | null {
  const start = isHonorific(tokens, from) ? from + 1 : from
  const first = tokens[start]
  if (first === undefined || !canStart(first, tokens[start + 1])) return null
  if (startsLow(tokens, start)) return null
  const run = trimCompanies(tokens, extend(tokens, start))
  if (run.length === 0) return null
  const begin = run[0] === start ? from : (run[0] ?? start)
  const to = (run.at(-1) ?? start) + 1
  const end = takeSuffix(tokens, to)
  return {
    from: begin,
    to: end,
    score: scoreName(
      run.map((i) => tokens[i]?.text ?? ''),
      begin < start,
    ),
  }
}

/** "beside Noemi": a word in lower case before a capital begins a name only where names begin ("danah O'Rourke"). */
function startsLow(tokens: readonly Token[], start: number): boolean {
  const [before, first, next] = [tokens[start - 1], tokens[start], tokens[start + 1]]
  if (!first || !next || isCapitalized(first.text) || isCaseless(first.text) || isGivenName(first.text)) return false
  if (!isCapitalized(next.text) || before === undefined || !before.isWord) return false
  return !/^(?:met|add|new|with|w\/|named|called|into|to)$/.test(before.folded)
}

function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  return token !== undefined && next !== undefined && honorifics.has(token.folded) && canStart(next, tokens[at + 2])
}

function canStart(token: Token, next: Token | undefined): boolean {
  const { text, folded } = token
  if (!token.isWord || !nameShape.test(text)) return false
  const capital = isCapitalized(text)
  if (doubtfulNames.has(folded)) return capital || (isNameNext(next) && !isCapitalized(next?.text ?? ''))
  if (stopWords.has(folded)) return false
  if (!capital && (weekdays.has(folded) || isMonthName(folded))) return isGivenName(text) && isNameNext(next)
  return isGivenName(text) || isNoWord(text, capital)
}

/** Whether nothing says that a word is anything but a name. */
const isNoWord = (text: string, capital: boolean): boolean =>
  !isJobWord(text) && !isDepartment(text) && (capital || isCaseless(text) || (text.length > 1 && isUnknown(text)))

const isNameNext = (next: Token | undefined): boolean =>
  next?.isWord === true && nameShape.test(next.text) && !isEveryday(next)
const isUnknown = (word: string): boolean => !isCommonWord(word) && !isCompany(word) && !isOrganizationWord(word)

/** Months that are no given names. */
const isMonthName = (word: string): boolean => months.has(word) && !isGivenName(word)

const isCaseless = (word: string): boolean => /^\p{Lo}/u.test(word)
const isEveryday = (token: Token): boolean => stopWords.has(token.folded) || isCommonWord(token.text)

/** Indexes of the tokens that make up a name from `start` on. */
function extend(tokens: readonly Token[], start: number): number[] {
  const run = [start]
  let at = start + 1
  let words = 1
  while (words < LONGEST_NAME) {
    const nick = readNickname(tokens, at)
    if (nick > 0) {
      for (let i = 0; i < nick; i++) run.push(at + i)
      at += nick
      continue
    }
    const particles = countParticles(tokens, at)
    const token = tokens[at + particles]
    if (token === undefined || !canContinue(tokens, start, at + particles, words, particles > 0)) break
    for (let i = 0; i <= particles; i++) run.push(at + i)
    at += particles + 1
    words++
  }
  return run
}

/** `Robert "Bob" Smith` and `Robert (Bob) Smith`: how many tokens the nickname with its marks takes. */
function readNickname(tokens: readonly Token[], at: number): number {
  const [open, nick, close, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!open || !nick || !close || !next) return 0
  const paired =
    (open.text === '"' && close.text === '"') ||
    (open.text === '(' && close.text === ')') ||
    (open.text === "'" && close.text === "'")
  const fits =
    paired && nick.isWord && nameShape.test(nick.text) && isCapitalized(nick.text) && isCapitalized(next.text)
  return fits && !isJobWord(nick.text) && !isCompany(nick.text) && !isJobWord(next.text) ? 3 : 0
}

function countParticles(tokens: readonly Token[], at: number): number {
  let count = 0
  while (count < 3 && nameParticles.has(tokens[at + count]?.folded ?? '') && tokens[at + count]?.isWord) count++
  const next = tokens[at + count]
  return count > 0 && next !== undefined && next.isWord && nameShape.test(next.text) && !stopWords.has(next.folded)
    ? count
    : 0
}

function canContinue(
  tokens: readonly Token[],
  start: number,
  at: number,
  words: number,
  afterParticle: boolean,
): boolean {
  const token = tokens[at]
  const first = tokens[start]
  if (!token || !first || !token.isWord || !nameShape.test(token.text)) return false
  if (isCapitalized(token.text) && !isShouted(first.text, token.text))
    return canContinueCapitalized(first, token, words, afterParticle)
  if (isCaseless(token.text)) return words < 3
  return canContinueLower(tokens, first, at, words, afterParticle)
}

/** In a text all in capitals, a capital says nothing. */
const isShouted = (first: string, word: string): boolean =>
  first.length > 2 && first === first.toUpperCase() && word === word.toUpperCase() && /\p{Lu}/u.test(first)

function canContinueCapitalized(first: Token, token: Token, words: number, afterParticle: boolean): boolean {
  if (/^\p{Lu}\.?$/u.test(token.text)) return true
  if (afterParticle) return true
  if (/^\p{Lu}{2,5}s?$/u.test(token.text) && !/^\p{Lu}+$/u.test(first.text) && !isGivenName(token.text)) return false
  if (credentials.has(token.folded.replace(/\./g, '')) && token.text.length > 2) return false
  const surname = words === 1 && isGivenName(first.text)
  if (isSurnameJob(token.folded) && (isGivenName(first.text) || (words === 1 && !isCommonWord(first.text)))) return true
  if (isJobWord(token.text) || isDepartment(token.text)) return surname && isCapitalized(first.text)
  return surname || !stopWords.has(token.folded)
}

function canContinueLower(
  tokens: readonly Token[],
  first: Token,
  at: number,
  words: number,
  afterParticle: boolean,
): boolean {
  const token = tokens[at]
  if (token === undefined || neverInNames(token.folded)) return false
  const { text } = token
  if (isCapitalized(first.text) && isCommonWord(text) && !isShouted(first.text, text)) return false
  if (afterParticle) return true
  if (words === 1 && couldBeGiven(first) && isSurnameLike(tokens, at)) return true
  if (isJobWord(text) || isCommonWord(text) || isDepartment(text)) return false
  return words === 1 || isThird(tokens, at)
}

const neverInNames = (word: string): boolean =>
  stopWords.has(word) || nameParticles.has(word) || weekdays.has(word) || months.has(word)

const couldBeGiven = ({ text, folded }: Token): boolean =>
  isGivenName(text) || (!isCommonWord(text) && !technical.has(folded))

/** A third name in lower case, where another one is given and nothing of the sentence follows. */
function isThird(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '']
  return (isGivenName(token) || isGivenName(before)) && !isCompany(token) && endsClause(tokens[at + 1])
}

/** A word that is also everyday English is a surname where the clause ends right after it: "grace banks, teller". */
function isSurnameLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isCompany(token.text)) return token !== undefined && !isCommonWord(token.text)
  if (isJobWord(token.text)) return isSurnameJob(token.folded) && endsClause(tokens[at + 1])
  if (!isCommonWord(token.text)) return true
  return endsClause(tokens[at + 1]) && !/(?:ing|ed|ly)$/.test(token.folded) && !isDepartment(token.text)
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || !token.isWord || stopWords.has(token.folded) || /^[@\uE000-\uF8FF]/.test(token.text)
}

/** "Stripe Ana Silva" and "Omar Bashir Notion": an organization at either end is not part of the name. */
function trimCompanies(tokens: readonly Token[], run: readonly number[]): readonly number[] {
  const text = (part: readonly number[]) => part.map((i) => tokens[i]?.text ?? '').join(' ')
  let left = run
  for (const size of [3, 2, 1]) {
    if (left.length - size < 2) continue
    if (isCompany(text(left.slice(0, size))) && !isGivenName(text(left.slice(0, 1)))) left = left.slice(size)
    else if (isCompany(text(left.slice(-size)))) left = left.slice(0, -size)
  }
  if (left.length >= 4 && isOrganizationWord(text(left.slice(1, 2))) && !isGivenName(text(left.slice(0, 1))))
    left = left.slice(2)
  return left.length >= 4 && isOrganizationWord(text(left.slice(-1))) ? left.slice(0, 2) : left
}

function takeSuffix(tokens: readonly Token[], to: number): number {
  const comma = tokens[to]?.text === ',' ? 1 : 0
  const suffix = tokens[to + comma]
  if (!suffix?.isWord || !nameSuffixes.has(suffix.folded)) return to
  // "josh tran, sr data sci" goes on with a title.
  return comma === 0 || tokens[to + 2]?.isWord !== true ? to + comma + 1 : to
}
