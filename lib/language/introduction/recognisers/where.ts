import { organizationKinds } from '../../words/organization-words.ts'
import type { Finding, Outcome, Scene } from '../clause.ts'
import { isCapitalized, isCity, isCommonWord, isCompany, isOrganizationWord, isProper } from '../lexicon.ts'
import { cutOrganization } from '../organizations.ts'
import { type PlaceKind, placeKind } from '../places.ts'
import { placeOutcome } from './place-outcome.ts'

export interface Where {
  /** Whether a title stands before it, so that what could be both is an employer. */
  readonly afterTitle: boolean
  /** Whether it tells where people met: "Coffee at Blue Bottle with". */
  readonly afterMeeting: boolean
}

/** What follows "at": where somebody works or where they were met; with two, the first is the organization. */
export function readWhere(phrase: string, where: Where, scene: Scene): Outcome | null {
  const text = phrase.trim()
  if (text === '') return null
  if (scene.byChance && !where.afterTitle && !scene.has('metAt')) return placeOutcome(text)
  if (isPlaceHere(text, where, scene)) return placeOutcome(text)
  const two = /^(.+?)\s+(?:at|@)\s+(.+)$/i.exec(text)
  const first = two?.[1] ? readWhere(two[1], where, scene) : null
  if (two?.[2] && first) return { ...first, rest: `${first.rest ?? ''} at ${two[2]}`.trim() }
  const { name, rest } = cutOrganization(text)
  if (name === '') return null
  if (rest !== '' && isPlaceHere(name, where, scene)) return { ...placeOutcome(name), rest }
  if (isSecond(name, where, scene)) return { ...placeOutcome(name), rest }
  return readEmployer(name, rest, where, scene)
}

const isSecond = (name: string, where: Where, scene: Scene): boolean =>
  scene.has('organization') && !where.afterTitle && !scene.has('metAt') && !isCompany(name)

function isPlaceHere(text: string, where: Where, scene: Scene): boolean {
  const kind: PlaceKind = placeKind(text)
  if (where.afterTitle) return (kind === 'occasion' || kind === 'place') && !isNamedPlace(text, kind)
  switch (kind) {
    case 'occasion':
    case 'place':
      return true
    case 'institution':
      return scene.has('organization') || (readsAsLeisure(text) && (where.afterMeeting || isCapitalized(text)))
    case null:
      return isCommonPlace(text) || (where.afterMeeting && isUnknownName(text))
  }
}

/** "Gold's Gym", "Yellowstone Tours": after a title, whoever runs it. */
const isNamedPlace = (text: string, kind: PlaceKind): boolean =>
  isProper(text) && (kind === 'place' || isOrganizationWord(text.split(' ').at(-1) ?? ''))

/** Institutions that people rather visit than work for. */
const readsAsLeisure = (text: string): boolean =>
  /\b(?:cafe|café|coffee|bar|pub|tavern|brewery|winery|restaurant|diner|bistro|grill|gym|hotel|museum|gallery|park|beach|mall|zoo|aquarium|resort|inn|lounge|theater|theatre|garden|gardens|library|market|center|centre|temple|arena|stadium|bookstore|books|house|hall|room|club|studio|court)$/i.test(
    text,
  )

/** "the consulate": a plain noun with an article, in words that are no name. */
function isCommonPlace(text: string): boolean {
  const noun = /^(?:the|my|our|a|an|his|her|their|some)\s+(\p{Ll}[\p{Ll}' -]*)$/u.exec(text)?.[1]
  if (noun === undefined || isCompany(noun)) return false
  const words = noun.split(' ')
  return (
    words.length <= 4 &&
    words.every((word) => isCommonWord(word)) &&
    !/\b(?:company|firm|startup|bank|same|moment|time)\b/.test(noun)
  )
}

/** "Blue Bottle": where people had a coffee, if nothing says that it is anything else. */
const isUnknownName = (text: string): boolean =>
  isProper(text) &&
  !isCompany(text) &&
  !text.split(' ').some((word) => isOrganizationWord(word)) &&
  !/\s(?:at|as|from)\s/.test(text)

function readEmployer(name: string, rest: string, where: Where, scene: Scene): Outcome | null {
  if (where.afterTitle ? scene.isEmployed : scene.has('organization')) return null
  if (!canEmploy(name, where.afterTitle)) return null
  const doubt = where.afterTitle || scene.has('title') ? {} : { otherwise: 'metAt' as const }
  const value = trimCity(name)
  const finding: Finding = { field: 'organization', value, ...doubt }
  const city = name.slice(value.length).trim()
  return { findings: city === '' ? [finding] : [finding, { field: 'notes', value: city }], rest }
}

const vague =
  /^(?:a|an|some|another|his|her|their|my|our|one of|home|himself|herself|themselves|self|work|large|night|least|all|hand|the (?:same|moment|time|weekend|company|end|office)|it|them|him|me|us|everyone|everybody|people|kids|clients|fun|free|sale|rent|hire|years|decades|lunch|now|sure|once|first|last|that|this|which|what)\b/i

function canEmploy(name: string, afterTitle: boolean): boolean {
  if (isCompany(name)) return true
  const bare = name.replace(/^the\s+/i, '')
  if (isCity(bare)) return false
  if (isProper(bare)) return true
  if (vague.test(name) || organizationKinds.has(bare.toLowerCase())) return false
  const words = bare.split(' ')
  if (afterTitle || words.some((word) => !isCommonWord(word))) return true
  return words.length > 1 && words.some((word) => isOrganizationWord(word))
}

/** "ace hardware in fresno": the city is a note. */
function trimCity(name: string): string {
  const match = /^(.+?),?\s+in\s+(.+)$/i.exec(name)
  return match?.[1] && match[2] && isCity(match[2]) ? match[1] : name
}
