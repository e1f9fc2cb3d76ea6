import { doers, qualities, sameWords, synonyms } from './matching-words.ts'
import { foldWord } from './name.ts'

/**
 * What somebody does or is asked for: a tax adviser is an advisor (`head`) in tax (`field`), all stems, `said` adviser.
 * `field` is as it was said, before the head; `beside` after it: `teacher of piano`, `a lawyer for her divorce`.
 */
export interface Occupation {
  head: string
  said: string
  field: string[]
  beside: string[]
}

/** What someone does by their title; `founder & tax advisor` are two things. */
export const occupationsIn = (title: string | null): Occupation[] =>
  normalize(title ?? '')
    .split(/\s*(?:[,;/+&|]|\band\b)\s*/)
    .flatMap((part, nth, parts) => [part, ...withHeadOf(parts[nth + 1], part)])
    .flatMap((part) => {
      const [main = '', ...rest] = part.split(/\s+(?:of|for|at|in)\s+/)
      return occupationFrom(main, rest.join(' ')) ?? []
    })

/** `wedding and portrait photographer` is a wedding photographer too. */
function withHeadOf(next: string | undefined, part: string): string[] {
  const words = next?.split(/\s+/) ?? []
  return words.length > 1 && !/\s/.test(part) ? [`${part} ${words.at(-1)}`] : []
}

/** The occupation that a noun phrase names: the last word, and in what. */
export function occupationFrom(phrase: string, beside = ''): Occupation | null {
  const words = telling(phrase)
  const said = words.at(-1)
  if (said === undefined) return null
  return { head: stem(said), said: toSingular(said), field: words.slice(0, -1).map(stem), beside: besides(beside) }
}

const LINKS =
  'for|who|whom|that|with|as|in|at|near|over|from|to|by|around|on|because|so|which|when|while|before|after|since|this|next|if|until|during|asap|urgently|soon|now|today|tomorrow|tonight|please|ideally|preferably'
/** What follows says for whom, where or when, and not what. */
export const BESIDE = new RegExp(String.raw`\s+(?:${LINKS})\b.*$`)

/** What tells in it. */
const besides = (phrase: string): string[] =>
  telling(phrase)
    .filter((word) => !`|${LINKS}|of|`.includes(`|${word}|`))
    .map(stem)

/** The doer of what a verb and its object say: `restores old motorcycles`. Null for any other verb, or without an object. */
export function occupationOfDeed(said: string): Occupation | null {
  const [verb = '', ...object] = said.replace(BESIDE, '').split(/\s+/)
  const head = doers.get(foldWord(verb))
  const field = telling(object.join(' ')).map(stem)
  return head && field.length > 0 ? { head, said: head, field, beside: [] } : null
}

/** The same said with a noun: `piano lessons`, `podcast editing`. */
export function occupationOfService(said: string): Occupation | null {
  const words = telling(said.replace(BESIDE, ''))
  const head = doers.get(words.at(-1) ?? '')
  const field = words.slice(0, -1).map(stem)
  return head && field.length > 0 ? { head, said: head, field, beside: besides(BESIDE.exec(said)?.[0] ?? '') } : null
}

/** Phrases that say the same are made one. */
export const normalize = (text: string): string =>
  synonyms.reduce((said, [from, to]) => said.replace(from, to), text.toLowerCase().replaceAll('\u2019', "'"))

/** The words of a phrase, each as the one that stands for all that say the same. */
export const stemsIn = (phrase: string): string[] => wordsIn(phrase).map(stem)

const OWNERS = /^(?:an?|the|my|our|his|her|their|your|its|some|any)$|'s$|s'$/

/** The words that say what. */
const telling = (phrase: string): string[] =>
  wordsIn(
    phrase
      .split(/\s+/)
      .filter((word) => !OWNERS.test(word))
      .join(' '),
  ).filter((word) => !qualities.has(word))

const wordsIn = (phrase: string): string[] =>
  phrase
    .split(/[\s,;:/|()"-]+/)
    .map(foldWord)
    .filter(Boolean)

function stem(word: string): string {
  const one = toSingular(word)
  return sameWords.get(word) ?? sameWords.get(one) ?? (doers.has(word) ? one : withoutIng(one))
}

/** `skiing` is ski, `swimming` is swim. */
const withoutIng = (word: string): string =>
  word.replace(/^(\w*[aeiouy]\w*?)(?:([bdgmnprt])\2)?ing$/, (whole, start: string, doubled = '') =>
    start.length + doubled.length > 2 ? start + doubled : whole,
  )

const toSingular = (word: string): string =>
  /ies$/.test(word) && word.length > 4 ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^su])s$/, '')
