import type { Moment } from '../../domain/moment.ts'
import {
  isCity,
  isCommonWord,
  isCompany,
  isDepartment,
  isGivenName,
  isJobWord,
  isOrganizationWord,
  memoize,
  singular,
} from '../introduction/lexicon.ts'
import { detailAt } from '../introduction/marks.ts'
import { isKnownEvent } from '../introduction/places.ts'
import type { Token } from '../introduction/tokens.ts'
import { findWhen } from '../when.ts'
import { months, weekdays } from '../words/calendar.ts'
import { cities } from '../words/cities.ts'
import { clauseStarts } from '../words/clause-starts.ts'
import { companies } from '../words/companies.ts'
import { ranks } from '../words/departments.ts'
import { ambiguousPlaces, eventWords, knownEvents, placeWords } from '../words/events-and-places.ts'
import { credentials, doubtfulNames, honorifics, nameParticles, nameSuffixes, stopWords } from '../words/stop-words.ts'
import { technical } from '../words/technical-words.ts'
import { abbreviatedTitles, fixedTitles, levels } from '../words/title-words.ts'

/** What word lists and spelling say of one token. */
export interface Cue {
  /** The word in lower case; digits as 0, contact details by their mark alone. */
  readonly word: string
  /** The lists that know it, one bit each. */
  readonly lists: number
  /** How it is spelled: see `shapeOf`. */
  readonly shape: string
}

const tests: ReadonlyArray<(word: string) => boolean> = [
  isGivenName,
  isCommonWord,
  isJobWord,
  isDepartment,
  isOrganizationWord,
  (word) => stopWords.has(word),
  (word) => clauseStarts.has(word),
  (word) => honorifics.has(word) || nameParticles.has(word),
  (word) => weekdays.has(word) || months.has(word),
  (word) => eventWords.has(word) || eventWords.has(singular(word)),
  (word) => placeWords.has(word) || placeWords.has(singular(word)),
  (word) => technical.has(word),
  (word) => credentials.has(word.replaceAll('.', '')) || nameSuffixes.has(word),
  (word) => levels.has(word) || ranks.has(word),
  (word) => abbreviatedTitles.has(word),
]

const askLists = memoize((word: string): number =>
  tests.reduce((bits, test, i) => (test(word) ? bits | (1 << i) : bits), 0),
)

const phraseTests: ReadonlyArray<(phrase: string) => boolean> = [
  isCompany,
  isCity,
  (phrase) => isKnownEvent(phrase) || ambiguousPlaces.has(phrase),
  (phrase) => fixedTitles.has(phrase),
]
/** A phrase has two bits for each of these lists, one for its first word and one for the others. */
const FIRST_PHRASE_BIT = tests.length
const LONGEST_PHRASE = 4

const askPhrases = memoize((phrase: string): number =>
  phraseTests.reduce((bits, test, i) => (test(phrase) ? bits | (1 << (FIRST_PHRASE_BIT + 2 * i)) : bits), 0),
)

let starts: ReadonlySet<string> | null = null

/** The words with which a phrase of several words in one of the lists begins. */
function phraseStarts(): ReadonlySet<string> {
  starts ??= new Set(
    [companies, cities, knownEvents, ambiguousPlaces, fixedTitles].flatMap((list) => [...list].flatMap(startOf)),
  )
  return starts
}

function startOf(phrase: string): string[] {
  const end = phrase.indexOf(' ')
  return end > 0 ? [phrase.slice(0, end)] : []
}

/** Reads each token against the lists; a phrase of several words marks its first and its other words apart. */
export function readCues(text: string, tokens: readonly Token[], moment: Moment): Cue[] {
  const phrases = markPhrases(text, tokens)
  markDates(text, tokens, moment, phrases)
  return tokens.map(({ text, folded }, i) => ({
    word: detailAt(text) === null ? folded.replace(/\d/g, '0') : '\uE200',
    lists: askLists(folded) | (phrases[i] ?? 0),
    shape: isSmall(folded) ? 's' : shapeOf(text),
  }))
}

/** Words that say nothing by a capital: they begin sentences ("Met", "Looking") and are no names. */
const isSmall = (word: string): boolean => (stopWords.has(word) || clauseStarts.has(word)) && !doubtfulNames.has(word)

function markPhrases(text: string, tokens: readonly Token[]): number[] {
  const bits = tokens.map(() => 0)
  for (const [at, { isWord, text: word }] of tokens.entries()) {
    if (!isWord) continue
    const start = word.toLowerCase()
    for (let size = phraseStarts().has(start) || start === 'the' ? LONGEST_PHRASE : 1; size > 0; size--) {
      markPhrase(text, tokens, { at, size }, bits)
    }
  }
  return bits
}

function markPhrase(
  text: string,
  tokens: readonly Token[],
  { at, size }: { at: number; size: number },
  bits: number[],
): void {
  const [first, last] = [tokens[at], tokens[at + size - 1]]
  if (first === undefined || last === undefined || !last.isWord) return
  const found = askPhrases(text.slice(first.index, last.index + last.text.length).toLowerCase())
  if (found === 0) return
  bits[at] = (bits[at] ?? 0) | found
  for (let i = at + 1; i < at + size; i++) bits[i] = (bits[i] ?? 0) | (found << 1)
}

const DATE_BITS = FIRST_PHRASE_BIT + 2 * phraseTests.length
const mayTellTime =
  /\d|\b(?:to(?:day|night|m)|tmr|tmw|2mor|mon|tue|wed|weds|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|week|wk|month|year|quarter|fortnight|noon|morning|end|next)/i
const MOST_DATES = 4
const FARTHEST = 240

function markDates(text: string, tokens: readonly Token[], moment: Moment, bits: number[]): void {
  if (!mayTellTime.test(text)) return
  let at = 0
  for (let count = 0; count < MOST_DATES; count++) {
    const found = findWhen(text.slice(at, at + FARTHEST), moment)
    if (found === null) return
    const [index, end] = [at + found.index, at + found.index + found.length]
    let first = true
    for (const [i, token] of tokens.entries()) {
      if (token.index < index || token.index >= end) continue
      bits[i] = (bits[i] ?? 0) | (1 << (DATE_BITS + Number(!first)))
      first = false
    }
    at = end
  }
}

const shapes: ReadonlyArray<readonly [pattern: RegExp, shape: string]> = [
  [/^\p{Lu}\p{Ll}+$/u, 'Xx'],
  [/^\p{Ll}+$/u, 'x'],
  [/^[\uE200-\uF8FF]/, '@'],
  [/^\p{Lu}\.?$/u, 'X'],
  [/^\p{Lu}[\p{Lu}\d&.]*s?$/u, 'XX'],
  [/^\d+$/, '0'],
  [/^\d/, '0x'],
  [/^\p{Lo}/u, 'é'],
  [/^\p{Lu}.*[-']\p{Lu}/u, 'X-X'],
  [/^\p{Lu}.*'s$/u, "X's"],
  [/^\p{Lu}/u, 'Xx-'],
  [/^\p{Ll}.*\p{Lu}/u, 'xX'],
  [/^\p{Ll}/u, 'x-'],
]

/** `Xx` Ana, `X` A, `XX` ANA, `x` ana, `xX` iOS, `0` digits, `é` no case (王伟), `@` a contact detail, `,` a mark. */
const shapeOf = (text: string): string => shapes.find(([pattern]) => pattern.test(text))?.[1] ?? text.slice(0, 1)
