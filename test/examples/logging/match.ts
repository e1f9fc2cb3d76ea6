import { escapeForRegExp, foldText } from '../fold-text.ts'
import type { Reading } from './example.ts'

/** Of the length of a need, how much may be said beside it or left out. */
const NEED_TOLERANCE = 0.4

/** The readings of which one must be there. */
export function listReadings(reading: Reading): readonly string[] {
  return typeof reading === 'string' ? [reading] : reading.any
}

/** The text as it is compared: also without the punctuation around it and the article before it. */
export function foldValue(text: string): string {
  return foldText(text)
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
    .replace(/^(?:an?|the)\s+/, '')
}

export function isSame(expected: Reading, actual: string): boolean {
  return listReadings(expected).some((reading) => foldValue(reading) === foldValue(actual))
}

/** A need may also be a little longer or shorter than expected. */
export function isSameNeed(expected: Reading, actual: string): boolean {
  return listReadings(expected).some((reading) => isNearlySame(foldValue(reading), foldValue(actual)))
}

function isNearlySame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    one === other ||
    (short !== '' && long.includes(short) && long.length - short.length <= NEED_TOLERANCE * long.length)
  )
}

export function isSameLink(expected: string, actual: string): boolean {
  return foldLink(expected) === foldLink(actual)
}

function foldLink(link: string): string {
  return foldValue(link)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '')
}

/** Whether the words stand in the text, and not as parts of longer ones. */
export function includesWords(text: string, words: string): boolean {
  const wanted = escapeForRegExp(foldValue(words))
  return new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'u').test(foldValue(text))
}
