import type { Span } from '../tagging/spans.ts'
import { honorifics, stopWords } from '../words/stop-words.ts'
import { technical } from '../words/technical-words.ts'
import { isCity, isCommonWord, isCompany, isDepartment, isGivenName, isJobWord, isOrganizationWord } from './lexicon.ts'
import { leadsToPerson } from './logging-words.ts'
import { detailAt } from './marks.ts'
import { leadsNickname, nameShape } from './name-score.ts'
import type { Token } from './tokens.ts'

const LONGEST = 3
const LONGEST_LEAD = 5
const SHORTEST_UNKNOWN = 4

/**
 * "thomasina", "met Esme", "Bob 415-555-0134": the name of a text that says nothing else but how the owner came to somebody
 * and how to reach them. It needs no tagger: a name is enough.
 */
export function readBareName(text: string, tokens: readonly Token[]): Span | null {
  const to = tokens.findLastIndex((token) => token.isWord && detailAt(token.text) === null) + 1
  const from = findLeadEnd(text, tokens)
  const words = tokens.slice(from, to)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  if (!readsAsHonored(words) && !readsAsName(words, from > 0)) return null
  return { kind: 'name', from, to, index: first.index, end: last.index + last.text.length }
}

/** "dr ana silva", "coach lin": a given name or one that no list knows, after what honors it. "old bob hart": a nickname. */
function readsAsHonored([honor, first, ...rest]: readonly Token[]): boolean {
  if (honor === undefined || first === undefined || rest.length > 1) return false
  const isNickname = leadsNickname.test(honor.text) && isGivenName(first.text)
  return (
    (isNickname || honorifics.has(honor.folded)) &&
    beginsName(first.text, true, false) &&
    rest.every(({ text, folded }) => nameShape.test(text) && !stopWords.has(folded))
  )
}

function readsAsName([first, ...rest]: readonly Token[], isLed: boolean): boolean {
  if (first === undefined || rest.length >= LONGEST || !rest.every(goesOnWithName)) return false
  // "lars holmgren butcher" says what Lars does.
  if (rest.length === LONGEST - 1 && rest.some(({ text }) => isJobWord(text))) return false
  const isWhollyUnknown = [first, ...rest].every(({ text }) => isUnknown(text))
  return beginsName(first.text, isLed, isWhollyUnknown)
}

/** How many tokens lead to a person, and say nothing else: "just met", "had coffee with". */
function findLeadEnd(text: string, tokens: readonly Token[]): number {
  const leads = tokens.slice(0, LONGEST_LEAD + 1)
  const end = leads.findLastIndex(({ index }) => leadsToPerson(text.slice(0, index).trim()))
  return leads.slice(0, end).every(({ isWord }) => isWord) ? Math.max(end, 0) : 0
}

/** Where it is led to, "Will" can be nothing else; and "giselle fontenot" neither, if no list knows a word of it. */
const beginsName = (word: string, isLed: boolean, isWhollyUnknown: boolean): boolean =>
  nameShape.test(word) &&
  ((isGivenName(word) && (isLed || !isCommonWord(word))) ||
    (isLed && (isUnknown(word) || isInitial.test(word))) ||
    isWhollyUnknown)

/** "met A. Silva" */
const isInitial = /^\p{Lu}\.$/u

const goesOnWithName = ({ text, folded }: Token): boolean =>
  nameShape.test(text) && !isCommonWord(text) && !stopWords.has(folded)

/** No list knows it, so that it can hardly be anything but a name. */
const isUnknown = (word: string): boolean =>
  word.length >= SHORTEST_UNKNOWN &&
  ![isCommonWord, isCompany, isCity, isJobWord, isDepartment, isOrganizationWord].some((isKnown) => isKnown(word)) &&
  ![stopWords, technical].some((list) => list.has(word.toLowerCase()))
