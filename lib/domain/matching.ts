import type { Contact, Need } from './contact.ts'
import { ownHeads, qualities, sameWords, synonyms, vagueHeads } from './matching-words.ts'
import { fold, foldWord } from './name.ts'
import { isUnmet } from './need.ts'

/** An occupation, asked for or held: `a tax adviser` is an advisor (`head`) in tax (`field`), all stems, `said` adviser. */
interface Occupation {
  head: string
  said: string
  field: string[]
}

/** Who could help with a need: someone of that occupation, someone in that organization, or an organization of that name. */
interface Wanted {
  occupation: Occupation | null
  organization: string[]
}

/** A contact's unmet need and someone who seems to be what it asks for. */
export interface Suggestion {
  needy: Contact
  helper: Contact
  need: Need
}

/** The first unmet need of `needy` that `helper` seems to be right for, unless they know each other. A wrong match is worse than none. */
export function findMatch(needy: Contact, helper: Contact): Suggestion | null {
  if (areAcquainted(needy, helper)) return null
  const need = needy.needs.find((one) => isUnmet(one) && isRightFor(one.text, helper))
  return need ? { needy, helper, need } : null
}

function areAcquainted(a: Contact, b: Contact): boolean {
  if (a.id === b.id || a.introducedTo.includes(b.id) || b.introducedTo.includes(a.id)) return true
  if (a.introducedBy?.id === b.id || b.introducedBy?.id === a.id) return true
  return a.organization !== null && b.organization !== null && fold(a.organization) === fold(b.organization)
}

/** Whether someone is what a need asks for, by title and organization. */
export function isRightFor(need: string, { title, organization }: Contact): boolean {
  const held = occupationsOf(title)
  const place = stems(organization ?? '')
  return wantedOf(need).some((wanted) => {
    if (wanted.organization.length > 0) return isSame(wanted.organization, place)
    const { occupation } = wanted
    if (!occupation) return false
    return held.some((one) => fits(occupation, one, place)) || isNamedSo(occupation, place)
  })
}

/** Whether an occupation is the one that is wanted: the same head, and every field of it. A vague head alone says nothing. */
function fits(wanted: Occupation, held: Occupation, place: string[]): boolean {
  if (wanted.head !== held.head || ownHeads.has(wanted.head)) return false
  if (wanted.field.length === 0)
    return !vagueHeads.has(wanted.head) || (held.field.length === 0 && held.said === wanted.said)
  return wanted.field.every((word) => held.field.includes(word) || place.includes(word))
}

/** `a brass foundry` and someone at Miller Brass Foundry. */
const isNamedSo = ({ head, field }: Occupation, place: string[]): boolean =>
  field.length > 0 && [head, ...field].every((word) => place.includes(word))

const isSame = (a: string[], b: string[]): boolean => a.length === b.length && a.every((word) => b.includes(word))

/** Stems under which someone is looked up when somebody needs what they do. */
export const stemsOfWork = ({ title, organization }: Pick<Contact, 'title' | 'organization'>): string[] => [
  ...new Set([...occupationsOf(title).flatMap(({ head, field }) => [head, ...field]), ...stems(organization ?? '')]),
]

/** Stems under which someone is looked up when somebody does what they need. */
export const stemsOfNeeds = ({ needs }: Pick<Contact, 'needs'>): string[] => [
  ...new Set(needs.filter(isUnmet).flatMap(({ text }) => stemsOfNeed(text))),
]

/** The stem of a need that tells most: one for each thing that would do. */
export const stemsOfNeed = (need: string): string[] =>
  wantedOf(need).flatMap(
    ({ occupation, organization }) => organization[0] ?? occupation?.field[0] ?? occupation?.head ?? [],
  )

const LEAD =
  /^(?:(?:to|an?|the|some|any|more|another|one|two|three|\d+|a few|a couple(?: of)?|help|with|(?:find|meet|hir|gett)(?:ing)?|meet|find|hire|get|talk to|speak (?:to|with)|get to know|connect with|(?:warm |quick )?(?:intro(?:duction)?|referral|connection|lead)s? (?:to|for|with)|leads? on)\s+)+/
const AT_PLACE =
  /^(?:someone|somebody|anyone|anybody|people|folks|a person|an? \w+)\s+(?:who works\s+|working\s+)?(?:at|from|inside)\s+(.+)$/
/** What follows says what for, and not what. */
const PURPOSE =
  /\s+(?:for|who|whom|that|with|in|at|near|over|from|to|by|around|on|because|so|which|when|before|after|this|next)\b.*$/

/** What a need asks for: `a plumber or an electrician` are two things that would do. */
function wantedOf(need: string): Wanted[] {
  return normalized(need)
    .split(/\s*(?:[,;/]|\bor\b|\band\b|&)\s*/)
    .flatMap((part) => wantedOfPart(part.trim()))
}

function wantedOfPart(part: string): Wanted[] {
  const said = part.replace(LEAD, '')
  const place = AT_PLACE.exec(said)?.[1]
  if (place) return [{ occupation: null, organization: stems(place) }]
  const asked = said.replace(PURPOSE, '').replace(/\s+intro(?:duction)?s?$/, '')
  if (/\bof\b/.test(asked)) return []
  const occupation = occupationFrom(asked)
  return occupation ? [{ occupation, organization: [] }] : []
}

/** What someone does by their title; `founder & tax advisor` are two things. */
const occupationsOf = (title: string | null): Occupation[] =>
  normalized(title ?? '')
    .split(/\s*(?:[,;/+&|]|\band\b)\s*/)
    .flatMap((part) => {
      const [main = '', ...rest] = part.split(/\s+(?:of|for|at|in)\s+/)
      const occupation = occupationFrom(main)
      return occupation ? [{ ...occupation, field: [...occupation.field, ...stems(rest.join(' '))] }] : []
    })

function occupationFrom(phrase: string): Occupation | null {
  const words = wordsOf(phrase).filter((word) => !qualities.has(word))
  const said = words.at(-1)
  return said === undefined ? null : { head: stem(said), said: toSingular(said), field: words.slice(0, -1).map(stem) }
}

const normalized = (text: string): string =>
  synonyms.reduce((said, [from, to]) => said.replace(from, to), text.toLowerCase())

/** The words of a phrase, each as the one that stands for all that say the same. */
const stems = (phrase: string): string[] => wordsOf(phrase).map(stem)

const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/[\s,;:/|()"-]+/)
    .map(foldWord)
    .filter(Boolean)

const stem = (word: string): string => sameWords.get(word) ?? sameWords.get(toSingular(word)) ?? toSingular(word)

const toSingular = (word: string): string =>
  /ies$/.test(word) && word.length > 4 ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^su])s$/, '')
