import { technical } from '../words/technical-words.ts'
import type { Assembled } from './assemble.ts'
import { isCommonWord, isGivenName } from './lexicon.ts'
import type { Person } from './people.ts'
import type { Pieces } from './pieces.ts'
import type { Certainty, Introduction } from './reading.ts'

/** From here on a name is trusted without its surname. */
const TRUSTED = 5
/** From here on a full name is trusted with nothing but notes beside it. */
const EVIDENT = 6

/** An answer to "How can you help?" that names somebody. */
const isWish =
  /^(?:an? |the |some )?(?:warm )?(?:intros?|introductions?|introduce|connect|connection|referral|someone|anyone|somebody|like|help|advice|meeting)\b/i
/** What the owner did for somebody, or a note led by a pronoun. */
const isNote =
  /^(?:sent|gave|told|helped|introduced|promised|asked|emailed|called|texted|paid|did|done|left|shared|showed|thanked|forwarded|pinged|not|yes|no|he|she|they)\b/i

/** How sure it is that a text logs the people found in it. */
export function judgeCertainty(text: string, people: readonly Person[], pieces: Pieces, read: Assembled): Certainty {
  if (read.logs) return 'explicit'
  const main = people.reduce((best, one) => (one.score > best.score ? one : best))
  if (pieces.pieces.length === 0 && pieces.details.length === 0) {
    return readsAsNothingElse(main) && !text.includes('?') ? 'bare' : 'unsure'
  }
  return isDescribed(main, people, pieces.pieces[0]?.text ?? '', read.people) ? 'described' : 'unsure'
}

function isDescribed(main: Person, people: readonly Person[], lead: string, read: readonly Introduction[]): boolean {
  if (isWish.test(lead)) return false
  const isFull = people.some(({ name }) => /\s/.test(name))
  if (read.some(tellsWho)) return isFull || main.score >= TRUSTED
  return isFull && (read.some(tellsWhen) || (main.score >= EVIDENT && !isNote.test(lead)))
}

const tellsWho = (one: Introduction): boolean =>
  [one.title, one.organization, one.introducedBy].some((value) => value !== null) ||
  [one.phones, one.emails, one.links, one.needs].some((values) => values.length > 0)

const tellsWhen = (one: Introduction): boolean => one.metAt !== null || one.followUp !== null

/** "thomasina" or "Ana Silva", but not "Beta testers", "hope" or "kubernetes". */
function readsAsNothingElse({ name, score }: Person): boolean {
  const [first = '', ...rest] = name.split(' ')
  if (rest.length > 0) return score >= TRUSTED || (isGivenName(first) && rest.some((word) => !isCommonWord(word)))
  if (isCommonWord(first) || technical.has(first.toLowerCase())) return false
  return isGivenName(first) || first.length >= 4 || /^\p{Lo}/u.test(first)
}
