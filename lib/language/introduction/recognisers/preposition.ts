import { ambiguousPlaces } from '../../words/events-and-places.ts'
import type { Clause, Outcome, Recogniser, Scene } from '../clause.ts'
import { isCity, isCompany, isOrganizationWord, isProper } from '../lexicon.ts'
import { cutOrganization } from '../organizations.ts'
import { readsAsPlace } from '../places.ts'
import { placeOutcome } from './place-outcome.ts'
import { readWhere } from './where.ts'

const prepositions =
  /^(?:is |are |was |were |over |outside |inside |right )?(at|@|from|of|with|w\/|for|in|on|after|during|before|near|by|aboard|outside|waiting|over)\s+(.+)$/i

/** "at Stripe", "from Baidu", "of Discord", "@ kubecon", "on the 7:15 train", "after the PTA meeting". */
export const readPreposition: Recogniser = (clause, scene) => {
  const [, word = '', phrase = ''] = prepositions.exec(clause.body) ?? []
  switch (word.toLowerCase()) {
    case '':
      return null
    case 'from':
      return readFrom(phrase, clause, scene)
    case 'at':
    case '@':
      return readWhere(phrase, { afterTitle: false, afterMeeting: clause.met }, scene)
    case 'of':
    case 'with':
    case 'w/':
    case 'for':
      return readEmployment(phrase, clause, scene)
    default:
      return readPlace(word.toLowerCase(), phrase, clause, scene)
  }
}

function readPlace(preposition: string, phrase: string, clause: Clause, scene: Scene): Outcome | null {
  const online = preposition === 'on' && ambiguousPlaces.has(phrase.toLowerCase())
  if (!scene.has('metAt') && (online || readsAsPlace(phrase))) return placeOutcome(phrase)
  const inCity = preposition === 'in' && isCity(phrase)
  return clause.met && scene.beforeNames && !inCity && preposition !== 'before' ? placeOutcome(phrase) : null
}

/** Where people know each other from rather than an employer. */
const circles =
  /^(?:work|college|school|high school|uni|home|here|there|around here|back home|the (?:same|neighborhood|area|building|block|old))\b/i

function readFrom(phrase: string, clause: Clause, scene: Scene): Outcome | null {
  if (isCity(phrase) && !isCompany(phrase)) return { findings: [{ field: 'notes', value: clause.text }] }
  const { name, rest } = cutOrganization(phrase)
  if (readsAsPlace(name) && !scene.has('metAt')) return { ...placeOutcome(name), rest }
  if (circles.test(name)) return { findings: [{ field: scene.has('metAt') ? 'notes' : 'metAt', value: phrase }] }
  return readWhere(phrase, { afterTitle: true, afterMeeting: false }, scene)
}

function readEmployment(phrase: string, clause: Clause, scene: Scene): Outcome | null {
  const { name } = cutOrganization(phrase)
  const words = name.split(' ')
  const marked = words.length > 1 && words.some((word) => isOrganizationWord(word))
  if (!marked && !isCompany(name) && !isProper(name.replace(/^the\s+/i, ''))) return null
  if (clause.opens === '' || isCity(name)) return null
  return readWhere(phrase, { afterTitle: true, afterMeeting: false }, scene)
}
