import type { Span } from '../tagging/spans.ts'
import { isCapitalized, isGivenName, isJobWord } from './lexicon.ts'
import { isSurnameJob, type NameScore, scoreSaidName } from './name-score.ts'
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

/** The people of a text, in its order; a name that comes again is the same person. */
export function findPeople(text: string, tokens: readonly Token[], spans: readonly Span[]): Person[] {
  const people: Person[] = []
  for (const span of spans) {
    const name = readName(text, span)
    if (name === '' || isOnlyJob(name) || beginsSmall.test(name) || people.some((one) => isSameName(name, one.name)))
      continue
    const before = people.at(-1)
    const joined = before !== undefined && joinsNames.test(text.slice(before.span.end, span.index))
    const score = scoreSaidName(tokens.slice(span.from, span.to))
    // "Ran into Wes. Wes Tillery, carpenter": the full name of somebody comes later.
    const short = joined ? -1 : people.findIndex((one) => isSameName(one.name, name))
    const person = people[short]
    if (person !== undefined) people[short] = { ...person, name, score }
    else if (before === undefined || joined || name.includes(' ') || isGivenName(name))
      people.push({ name, span, score, joined })
  }
  return people
}

/** "in Bergen" is no name; all in lower case "an nguyen" may be one. */
const beginsSmall = /^(?:an?|and|about|at|by|for|from|in|is|near|of|on|over|the|to|was|with) \p{Lu}/u

/** "Designer, met at PyCon" names nobody; Baker and Cook may be surnames. */
const isOnlyJob = (name: string): boolean =>
  !/[\s-]/.test(name) && isJobWord(name) && !isGivenName(name) && !(isCapitalized(name) && isSurnameJob(name))

/** "Wes. Wes Tillery", recognised as one: the first name ended a sentence, and the full name begins the next. */
const saidBefore = /^(\p{L}+)[.!?] (?=\1 )/iu

const readName = (text: string, { index, end }: Span): string =>
  text
    .slice(index, end)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}.)"']+$/gu, '')
    .replace(saidBefore, '')

function isSameName(said: string, name: string): boolean {
  const [one, other] = [said.toLowerCase(), name.toLowerCase()]
  return one === other || (!one.includes(' ') && other.startsWith(`${one} `))
}
