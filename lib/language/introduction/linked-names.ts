import { isCapitalized, isGivenName } from './lexicon.ts'
import type { NameSpan } from './names.ts'

/** What could be a name, with all that speaks for it where it stands. */
export interface Candidate extends NameSpan {
  readonly index: number
  readonly end: number
}

/** Below this, what looks like a name is more likely to be something else. */
export const LIKELY = 4

/** What follows a name of somebody who is told of. */
export const describesName =
  /^\s*(?:[,(/|\n-]|is\b|needs?\b|wants?\b|works?\b|at\b|@|from\b|via\b|who\b|has\b|lives\b|of\b)/i
/** What stands between names that belong together. */
export const joinsNames = /^\s*,?\s*(?:and|&|\+|n|plus|then|as well as)?\s*(?:then|later|also|too|met)*\s*$/i
const startsAgain =
  /(?:^|[\s.,;])(?:(?:then|also|and|later|afterwards|plus)\s+)+(?:(?:i|we)\s+)?(?:later |also )?(?:met|ran into|talked to|spoke (?:to|with)|chatted with|saw|with)?\s*$|[.;\n]\s*(?:met|ran into|talked to)\s*$/i

/** Whoever is told of in the same breath as the main person: "and Bob Lee", the next line, "then later Sky Romero". */
export function linkOthers(text: string, candidates: readonly Candidate[], main: number): Candidate[] {
  const kept = new Set([main, ...findBefore(text, candidates, main)])
  let previous = main
  for (let i = main + 1; i < candidates.length; i++) {
    const [one, before] = [candidates[i], candidates[previous]]
    if (!one || !before || !isLinked({ text, before, one, all: candidates, at: i })) continue
    kept.add(i)
    previous = i
  }
  return candidates.filter((_, i) => kept.has(i))
}

function findBefore(text: string, all: readonly Candidate[], main: number): number[] {
  const found: number[] = []
  for (let i = main - 1; i >= 0; i--) {
    const [one, next] = [all[i], all[i + 1]]
    if (!one || !next || one.score < LIKELY) break
    const between = text.slice(one.end, next.index)
    if (!joinsNames.test(between) || (between.trim() === ',' && !endsInAnd(text, all, i + 1))) break
    found.push(i)
  }
  return found
}

const LONGEST_LIST = 12

/** "Ana Silva, Bob Lee and Carla Ruiz": a comma joins names only if the list ends in "and". */
function endsInAnd(text: string, all: readonly Candidate[], at: number): boolean {
  for (let i = at; i < at + LONGEST_LIST; i++) {
    const [one, next] = [all[i], all[i + 1]]
    if (!one || !next) return false
    const between = text.slice(one.end, next.index).trim()
    if (/^,?\s*(?:and|&)$/i.test(between)) return true
    if (between !== ',') return false
  }
  return false
}

interface Link {
  readonly text: string
  readonly before: Candidate
  readonly one: Candidate
  readonly all: readonly Candidate[]
  readonly at: number
}

function isLinked(link: Link): boolean {
  const { text, before, one } = link
  const between = text.slice(before.end, one.index)
  if (between.trim() === '') return false
  if (joinsNames.test(between) && one.score >= (/\band\s*$/i.test(between) ? -3 : 2)) return isJoined(link, between)
  const isFull = one.to - one.from > 1
  if (startsAgain.test(between) && one.score >= 0) return isFull || /\b(?:met|into|with|to)\s*$/i.test(between)
  if (startsLine(text, before) && startsLine(text, one)) return isNextLine(link, between, isFull)
  if (!isFull) return false
  if (/(?:\band|&|;|\+)\s*$/i.test(between)) return isDescribed(link, between)
  return /[)\],.;]\s*,?\s*$/.test(between) && isParallel(link)
}

const isJoined = (link: Link, between: string): boolean =>
  between.trim() !== ',' || endsInAnd(link.text, link.all, link.at) || isParallel(link)

function isNextLine({ text, one }: Link, between: string, isFull: boolean): boolean {
  if (one.score < LIKELY) return false
  return isFull ? /(?:[-*•\d]|\n)\s*$/.test(between) : isGivenName(text.slice(one.index, one.end))
}

/** "Ola Nyberg (PM, Spotify) and Finn Castro (designer)": whoever comes after "and" is told of in turn. */
function isDescribed({ text, one }: Link, between: string): boolean {
  const name = text.slice(one.index, one.end)
  if (!describesName.test(`${text.slice(one.end, one.end + 8)} `)) return false
  if (!isGivenName(name.split(' ')[0] ?? '') && !(isCapitalized(name) && one.score >= -1)) return false
  return !/\b(?:to|with|at|from|for|via|by)\s+\S+\s+(?:and|&)\s*$/i.test(between)
}

const startsLine = (text: string, one: Candidate): boolean =>
  /(?:^|\n)\s*(?:[-*•]|\d+[.)])?\s*(?:met |new: )?$/i.test(text.slice(Math.max(0, one.index - 12), one.index))

/** "Indira Sen (Loom), Marcus Thorne (Loom)": both names are followed by a parenthesis. */
function isParallel({ text, before, one }: Link): boolean {
  return [before, one].every(({ end }) => /^\s*[([]/.test(text.slice(end, end + 3)))
}
