import { technical } from '../words/technical-words.ts'
import type { Parts } from './assemble.ts'
import { textOf } from './clauses.ts'
import {
  isCapitalized,
  isCity,
  isCommonWord,
  isCompany,
  isDepartment,
  isGivenName,
  isJobWord,
  isOrganizationWord,
} from './lexicon.ts'
import { leadsByTie, leadsToPerson, saysWhereMet } from './logging-words.ts'
import type { Person } from './people.ts'
import type { Certainty, Introduction } from './reading.ts'

/** From here on a name is trusted without its surname. */
const TRUSTED = 3
/** From here on a full name is trusted with nothing but notes beside it. */
const EVIDENT = 3

/** An answer to "How can you help?" that names somebody. */
const isWish =
  /^(?:to )?(?:an? |the |some )?(?:warm )?(?:(?:intros?|introductions?)(?! (?:from|by|via)\b)|introduce|connect|connection|referral|like|help|advice|meet|meeting (?:an?|the|more|other|some|people|someone))\b/i
/** What the owner did for somebody, or a note led by a pronoun. */
const isNote =
  /^(?:sent|gave|told|helped|introduced|promised|asked|emailed|called|texted|paid|did|done|left|shared|showed|thanked|forwarded|pinged|not|yes|no|he|she|they)\b/i

/** How sure it is that a text logs the people found in it. */
export function judgeCertainty(parts: Parts, read: readonly Introduction[]): Certainty {
  if (logs(parts, read)) return 'explicit'
  const { people, clauses, text } = parts
  const [first] = people
  if (first === undefined) return 'none'
  const main = people.reduce((best, one) => (one.score > best.score ? one : best), first)
  if (saysNothingElse(parts)) return readsAsNothingElse(main) && !text.includes('?') ? 'bare' : 'unsure'
  const lead = clauses.clauses[0]
  return isDescribed(main, people, lead === undefined ? '' : textOf(parts.text, parts.tokens, lead), read)
    ? 'described'
    : 'unsure'
}

const saysNothingElse = ({ clauses }: Parts): boolean => clauses.clauses.length === 0 && clauses.details.length === 0

function logs({ text, tokens, clauses }: Parts, read: readonly Introduction[]): boolean {
  if (read.some(({ introducedBy }) => introducedBy !== null)) return true
  return clauses.clauses.some((clause) => {
    const said = textOf(text, tokens, clause)
    const leads =
      clause.closes === 'person' ||
      (/^[:=-]$/.test(clause.closes) && clause.opens === '') ||
      /^[:=]$/.test(clause.closes)
    return (leads && (leadsToPerson(said) || leadsByTie(said))) || saysWhereMet(said)
  })
}

function isDescribed(main: Person, people: readonly Person[], lead: string, read: readonly Introduction[]): boolean {
  if (isWish.test(lead) && !read.some(({ needs }) => needs.length > 0)) return false
  const isFull = people.some(({ name }) => /\s/.test(name))
  if (read.some(tellsWho)) return isFull || main.score >= TRUSTED || isNoWord(main.name)
  return isFull && (read.some(tellsWhen) || (main.score >= EVIDENT && !isNote.test(lead)))
}

/** "Ptolemy": nothing but a name. */
const isNoWord = (name: string): boolean =>
  isCapitalized(name) && !isCommonWord(name) && !isCompany(name) && !technical.has(name.toLowerCase())

const tellsWho = (one: Introduction): boolean =>
  [one.title, one.organization, one.introducedBy].some((value) => value !== null) ||
  [one.phones, one.emails, one.links, one.needs].some((values) => values.length > 0)

const tellsWhen = (one: Introduction): boolean => one.metAt !== null || one.followUp !== null

/** "Chukwu": what makes a name even of "Mercy". */
const isOnlyName = (word: string): boolean =>
  isNoWord(word) && ![isCity, isJobWord, isDepartment, isOrganizationWord].some((isKnown) => isKnown(word))

/** "thomasina" or "Ana Silva", but not "Beta testers", "hope" or "kubernetes". */
function readsAsNothingElse({ name, score }: Person): boolean {
  const [first = '', ...rest] = name.split(' ')
  if (rest.length > 0)
    return score >= TRUSTED || rest.some((word) => (isGivenName(first) ? !isCommonWord(word) : isOnlyName(word)))
  if (isCommonWord(first) || technical.has(first.toLowerCase())) return false
  return isGivenName(first) || first.length >= 4 || /^\p{Lo}/u.test(first)
}
