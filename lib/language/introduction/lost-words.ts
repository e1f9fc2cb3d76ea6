import { connectives } from '../words/connectives.ts'
import type { Finding } from './clause.ts'
import { foldWord } from './lexicon.ts'

/**
 * Whether a piece of a text has a word that is neither in what was found in it nor one that only leads in or connects.
 * A follow-up stands for the words it was read from.
 */
export function losesWords(text: string, findings: readonly Finding[]): boolean {
  if (findings.some(({ field }) => field === 'followUp')) return false
  if (findings.some(({ value }) => value === text)) return false
  const kept = new Set(findings.flatMap(({ value }) => (typeof value === 'string' ? splitWords(value) : [])))
  return splitWords(text).some((word) => !kept.has(word) && !connectives.has(word) && !/^\d+[.)]?$/.test(word))
}

const splitWords = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}\p{N}']+/u).flatMap((word) => {
    const folded = foldWord(word.replace(/'s?$/i, '').replace(/^'/, ''))
    return folded.length > 1 ? [folded] : []
  })
