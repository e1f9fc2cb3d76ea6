import { honorifics, nameParticles } from '../words/stop-words.ts'
import {
  isCapitalized,
  isCity,
  isCommonWord,
  isCompany,
  isGivenName,
  isJobWord,
  isOrganizationWord,
} from './lexicon.ts'
import { readsAsPlace } from './places.ts'

/** What a word of a name looks like: letters, also with an apostrophe, a hyphen or a full stop, but no possessive. */
export const nameShape = /^(?!.*'s$)[\p{L}][\p{L}\p{M}'.-]*$/iu

const surnameJobs = new Set(
  'baker cook carpenter mason taylor tailor carter parker potter fisher hunter turner butler porter weaver gardner gardener miller smith shepherd bishop dean marshal marshall singer sawyer archer barber brewer chandler cooper draper farmer fuller glover joiner palmer painter piper sadler skinner slater tyler thatcher wheeler wright'.split(
    ' ',
  ),
)

/** Jobs that are common surnames as well. */
export const isSurnameJob = (word: string): boolean => surnameJobs.has(word.toLowerCase())

/** A name as it is judged: its words without particles, and whether the first is known as a given name. */
interface Judged {
  readonly words: readonly string[]
  readonly first: string
  readonly rest: readonly string[]
  readonly given: boolean
  readonly phrase: string
}

/** What stands before a given name in a nickname: `Big Mike`. */
export const leadsNickname = /^(?:big|little|young|old)$/i

/** How much speaks for words being a person's name; about 7 for "Ana Silva", below 0 for "Harrow & Finch". */
export function scoreName(said: readonly string[], honored: boolean): number {
  const name = said.filter((word) => nameShape.test(word))
  const words = name.filter((word, i) => i === 0 || !nameParticles.has(word))
  const [first = '', ...rest] = words
  const [second = ''] = rest
  const isNickname = leadsNickname.test(first) && isGivenName(second)
  const judged: Judged = { words, first, rest, given: isNickname || isGivenName(first), phrase: name.join(' ') }
  return scoreShape(judged) + (honored ? 3 : 0) - countDoubts(judged)
}

function scoreShape({ words, first, given }: Judged): number {
  const caseless = /^\p{Lo}{2}/u.test(first)
  const length = words.length === 1 ? (caseless ? 3 : 0) : words.length < 4 ? 3 : 2
  const start = given ? 3 : isCommonWord(first) ? -2 : 1
  return length + start + (isCapitalized(first) ? 1 : 0)
}

function countDoubts(judged: Judged): number {
  const { words, rest, given, phrase } = judged
  const [second = ''] = rest
  const single = given && words.length === 1
  let doubts = given ? 0 : countPlainWords(judged)
  if (isCompany(phrase)) doubts += single ? 3 : 6
  if (isCity(phrase)) doubts += single ? 1 : 5
  if (rest.some((word) => isOrganizationWord(word)))
    doubts += given && words.length === 2 && isCapitalized(second) ? 1 : 5
  return doubts
}

/** What makes words without a given name look like a title, a place or a plain phrase. */
function countPlainWords({ first, rest, phrase }: Judged): number {
  const isSurname = (word: string) => isCapitalized(word) && isSurnameJob(word) && !isCommonWord(first)
  const plain = rest.filter((word) => isCommonWord(word))
  let doubts = 0
  if (isCapitalized(first) && plain.some((word) => !isCapitalized(word))) doubts += 3
  if (rest.some((word) => isJobWord(word) && !isSurname(word))) doubts += 4
  if (rest.length > 0 && readsAsPlace(phrase)) doubts += 5
  if (rest.length > 0 && plain.length === rest.length && isCommonWord(first)) doubts += 3
  return doubts
}

/** How much speaks for the words of a name being one. */
export type NameScore = number

export function scoreSaidName(tokens: readonly { readonly text: string; readonly folded: string }[]): NameScore {
  const [first, ...others] = tokens
  const honored = first !== undefined && others.length > 0 && honorifics.has(first.folded)
  const said = honored ? others : tokens
  return scoreName(
    said.map(({ text }) => text),
    honored,
  )
}
