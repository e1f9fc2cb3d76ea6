import type { Moment, When } from '../../domain/moment.ts'

/** A part of a text, from `index` up to but without `end`. */
export interface Stretch {
  readonly text: string
  readonly index: number
  readonly end: number
}

/** What a named group of a pattern matched; empty where it matched nothing. */
export type Said = (group: string) => string

/**
 * One way to say a day or a time. `read` gives null for what cannot be (February 30). `fits` tells, inside a longer
 * text, whether the words around it let it be one.
 */
export interface Rule {
  readonly pattern: RegExp
  readonly read: (said: Said, moment: Moment) => When | null
  readonly fits: (span: Stretch) => boolean
}

/** A rule that matched: what it stands for and where it ends. */
export interface RuleMatch extends When {
  readonly end: number
  readonly fits: (span: Stretch) => boolean
}

/** A hyphen or dash, as a part of a phrase. */
export const DASH = '[-\\u2010-\\u2015]'

/** Where a word ends. */
const END = '(?![\\p{Alphabetic}\\d])'

/**
 * The pattern of a whole-word phrase, to be matched at one place of a text. Its classes are said without `\p`: `defineRules`
 * reads `source` without the flag `u`. So are letters and digits, as that takes a tenth of the time to compile: there are
 * some fifty of these, and the first text of a cold start needs them all.
 */
export function definePhrase(source: string): RegExp {
  return new RegExp(`(?i:${source})${END}`, 'uy')
}

const phraseOf = ({ source }: RegExp): string => source.slice('(?i:'.length, -`)${END}`.length)

/** Rules in the order in which they are tried, and one pattern for whatever they match: most words begin no day or time. */
export interface Rules {
  readonly rules: readonly Rule[]
  readonly any: RegExp
}

/** The one pattern has no names for its groups, which several of the others share. */
export function defineRules(rules: readonly Rule[]): Rules {
  const phrases = rules.map(({ pattern }) => phraseOf(pattern).replace(/\(\?<\w+>/g, '(?:'))
  if (phrases.some((phrase) => phrase.includes('\\p')))
    throw new Error('a class that cannot be read without the flag u')
  return { rules, any: new RegExp(phrases.join('|'), 'iy') }
}

/** Matches the first rule that can be read at `index`. */
export function matchRule({ rules, any }: Rules, text: string, index: number, moment: Moment): RuleMatch | null {
  any.lastIndex = index
  if (!any.test(text)) return null
  for (const { pattern, read, fits } of rules) {
    pattern.lastIndex = index
    const found = pattern.exec(text)
    const when = found && read((group) => found.groups?.[group] ?? '', moment)
    if (found && when) return { ...when, end: index + found[0].length, fits }
  }
  return null
}
