import { cities } from '../words/cities.ts'
import { commonWords } from '../words/common-words.ts'
import { companies } from '../words/companies.ts'
import { departments } from '../words/departments.ts'
import { givenNames } from '../words/given-names.ts'
import { jobWords } from '../words/job-words.ts'
import { organizationWords } from '../words/organization-words.ts'

const MOST_REMEMBERED = 5000
const LONGEST_REMEMBERED = 40

/** Lower case, without accents and without a full stop at the end: the form in which word lists are asked. */
export const foldWord = memoize((word: string): string => {
  const folded = word.toLowerCase().replace(/\.$/, '')
  return /^[\p{ASCII}]*$/u.test(folded)
    ? folded
    : folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ø/g, 'o')
})

/** A phrase as the lists of names of companies, events and cities know it: lower case, single spaces, no article. */
export const foldPhrase = memoize((phrase: string): string => {
  return phrase
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
})

export const isGivenName = (word: string): boolean => {
  const folded = foldWord(word)
  return givenNames.has(folded) || (folded.includes('-') && folded.split('-').every((part) => givenNames.has(part)))
}

export const isCompany = (phrase: string): boolean =>
  companies.has(foldPhrase(phrase)) || companies.has(phrase.toLowerCase())

export const isCity = (phrase: string): boolean => cities.has(foldPhrase(phrase))

export const isOrganizationWord = (word: string): boolean => organizationWords.has(foldWord(word))

export const isDepartment = (word: string): boolean => departments.has(foldWord(word))

/** Whether a word can be the head of a job title, in the singular or the plural. */
export const isJobWord = memoize((word: string): boolean => {
  const folded = foldWord(word)
  return (
    jobWords.has(folded) ||
    jobWords.has(singular(folded)) ||
    folded.split(/[/-]/).some((part, i, parts) => parts.length > 1 && i === parts.length - 1 && jobWords.has(part))
  )
})

/** Whether a word is everyday English in any of its forms ("volunteers", "moving", "teacher"). */
export const isCommonWord = memoize((word: string): boolean => {
  const folded = foldWord(word).replace(/'(?:s|re|ve|d|ll|m)?$/, '')
  return commonWords.has(folded) || baseForms(folded).some((base) => base.length > 2 && commonWords.has(base))
})

export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

const endings: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ness', ['']],
  ['ment', ['']],
  ['able', ['', 'e']],
  ['ful', ['']],
  ['y', ['', 'e']],
]

function baseForms(word: string): string[] {
  const bases: string[] = []
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    bases.push(...replacements.map((replacement) => stem + replacement))
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) bases.push(stem.slice(0, -1))
  }
  return bases
}

/** The same words come up again and again: answers are kept, up to a number of words that bounds the memory. */
export function memoize<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    if (word.length > LONGEST_REMEMBERED) return answer(word)
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const found = answer(word)
    known.set(word, found)
    return found
  }
}

export const isCapitalized = (word: string): boolean => /^['"(]?\p{Lu}/u.test(word)

/** Whether a phrase is written as a proper name: every word but the small ones has a capital. */
export function isProper(phrase: string): boolean {
  const words = phrase.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const long = words.filter(
    (word) => !/^(?:of|the|and|for|in|on|at|de|la|del|du|des|di|da|von|van|y|&|\+|\d\S*)$/.test(word),
  )
  return long.length > 0 && long.every((word) => /^['"(#]?[\p{Lu}\p{Lo}\d]/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word))
}

/** "line cooks", "teachers": what several people are. */
export const isPluralJob = (phrase: string): boolean => {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
  return /[^s']s$/i.test(last) && (isJobWord(singular(foldWord(last))) || /^\p{Lu}{2,}s$/u.test(last))
}
