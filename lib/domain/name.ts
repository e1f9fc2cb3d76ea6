/** Letters that carry no accent of their own in Unicode, as they are typed without one. */
const PLAIN: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** A word as look-ups and comparisons see it: lower case, without accents, quotes and surrounding punctuation. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  // Most words are plain, and everyone's are folded where everyone is searched.
  return /^[a-z0-9]*$/.test(lower) ? lower : foldMarked(lower)
}

const foldMarked = (word: string): string =>
  word
    .normalize('NFD')
    // Accents only: the marks of other scripts are vowels, and tell names apart.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[øłđßæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u2018\u2019'`]/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')

/** The words of a text in the order written, folded; none is empty. */
export const foldWords = (text: string): string[] =>
  text
    .split(/[\s,;:/|()"]/u)
    .map(foldWord)
    .filter(Boolean)

/** A text folded word by word, for comparing names and organizations. */
export const fold = (text: string): string => foldWords(text).join(' ')

/** What may stand before a name and says nothing of who it is, in a pattern that ignores case. */
export const HONORIFICS = '(?:dr|prof|professor|mr|mrs|ms|mx|sir|rev)\\.?'

const HONORIFIC = new RegExp(`^${HONORIFICS}$`, 'i')

/** A name folded for comparing, without `Dr.` and the like before it, which say nothing of who it is. */
export function plainName(name: string): string {
  const words = foldWords(name)
  const first = words.findIndex((word) => !HONORIFIC.test(word))
  return words.slice(Math.max(first, 0)).join(' ')
}

/** `Dr. Lee`: whether somebody is called by a surname, which is as good as nothing else of the name. */
export const isSurname = (name: string): boolean =>
  HONORIFIC.test(foldWords(name)[0] ?? '') && !plainName(name).includes(' ')

/** The part of a name that one calls someone by: `Ana` for `Ana Silva`, `Amy` for `Dr. Amy Sandoval`. */
export function firstName(name: string): string {
  const words = name.split(/\s/).filter(Boolean)
  const called = words.find((word) => !HONORIFIC.test(word))
  return called ?? name
}
