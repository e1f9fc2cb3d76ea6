import { foldWords } from '../domain/name.ts'
import { isGivenName } from './introduction/lexicon.ts'
import { isNearMiss } from './near-miss.ts'

/**
 * Whether a name of several words is plausibly another one, misspelt in one word but not in its first letter. Two names
 * in their own right (Dan, Dana) are no misspelling of each other, unless they sound the same (Jon, John).
 */
export function isMisspeltName(said: string, known: string): boolean {
  const [words, own] = [foldWords(said), foldWords(known)]
  const differing = words.flatMap((word, index) => (word === own[index] ? [] : [[word, own[index] ?? ''] as const]))
  const [only, ...others] = differing
  if (!only || others.length > 0 || words.length < 2 || words.length !== own.length) return false
  const [a, b] = only
  const areNames = isGivenName(a) && isGivenName(b)
  return a.charAt(0) === b.charAt(0) && isNearMiss(a, b) && (!areNames || soundOf(a) === soundOf(b))
}

/** A name as it is heard, roughly: without doubled and silent letters. */
const soundOf = (name: string): string =>
  name
    .replace(/ph/g, 'f')
    .replace(/(?<=[^c])h|ck?(?!h)/g, (letters) => (letters === 'h' ? '' : 'k'))
    .replace(/z/g, 's')
    .replace(/y|ie|ee|ea/g, 'i')
    .replace(/e$/, '')
    .replace(/(.)\1/g, '$1')
