import type { Span } from '../tagging/spans.ts'
import { stopWords } from '../words/stop-words.ts'
import { technical } from '../words/technical-words.ts'
import { isCity, isCommonWord, isCompany, isDepartment, isGivenName, isJobWord, isOrganizationWord } from './lexicon.ts'
import { type NameScore, nameShape, scoreSaidName } from './name-score.ts'
import type { Token } from './tokens.ts'

/** Someone whom a text logs. */
export interface Person {
  readonly name: string
  readonly span: Span
  /** How much speaks for the words being a person's name by themselves. */
  readonly score: NameScore
  /** Whether nothing but "and" or a comma stands between the name before and this one. */
  readonly joined: boolean
}

/** What stands between names that belong together. */
const joinsNames = /^\s*,?\s*(?:and|&|\+|n|plus|then|as well as|w\/|with)?\s*(?:then|later|also|too|met)*\s*$/i

const LONGEST_BARE_NAME = 3
const SHORTEST_UNKNOWN_NAME = 4

/** "thomasina", "giselle fontenot": a text that is nothing but a name, as the lists know it, needs no tagger. */
export function readBareName(tokens: readonly Token[]): Span | null {
  const [first, ...rest] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || tokens.length > LONGEST_BARE_NAME) return null
  const isName = (isGivenName(first.text) && !isCommonWord(first.text)) || (rest.length === 0 && isUnknown(first.text))
  if (
    !isName ||
    !nameShape.test(first.text) ||
    !rest.every(({ text, folded }) => nameShape.test(text) && !isCommonWord(text) && !stopWords.has(folded))
  ) {
    return null
  }
  return { kind: 'name', from: 0, to: tokens.length, index: first.index, end: last.index + last.text.length }
}

/** No list knows it, so that it can hardly be anything but a name. */
const isUnknown = (word: string): boolean =>
  word.length >= SHORTEST_UNKNOWN_NAME &&
  ![isCommonWord, isCompany, isCity, isJobWord, isDepartment, isOrganizationWord].some((isKnown) => isKnown(word)) &&
  ![stopWords, technical].some((list) => list.has(word.toLowerCase()))

/** The people of a text, in its order; a name that comes again is the same person. */
export function findPeople(text: string, tokens: readonly Token[], spans: readonly Span[]): Person[] {
  const people: Person[] = []
  for (const span of spans) {
    const name = readName(text, span)
    if (name === '' || people.some((one) => isSameName(name, one.name))) continue
    const before = people.at(-1)
    const joined = before !== undefined && joinsNames.test(text.slice(before.span.end, span.index))
    if (before !== undefined && !joined && !name.includes(' ') && !isGivenName(name)) continue
    people.push({ name, span, score: scoreSaidName(tokens.slice(span.from, span.to)), joined })
  }
  return people
}

const readName = (text: string, { index, end }: Span): string =>
  text
    .slice(index, end)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}.)"']+$/gu, '')

function isSameName(said: string, name: string): boolean {
  const [one, other] = [said.toLowerCase(), name.toLowerCase()]
  return one === other || (!one.includes(' ') && other.startsWith(`${one} `))
}
