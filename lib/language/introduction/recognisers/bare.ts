import { credentials } from '../../words/stop-words.ts'
import type { Clause, Doubt, Outcome, Recogniser, Scene } from '../clause.ts'
import { isCompany, isJobWord, isOrganizationWord, isProper } from '../lexicon.ts'
import { readsAsOrganization } from '../organizations.ts'
import { type PlaceKind, placeKind, readsAsPlace } from '../places.ts'
import { readsAsStatement, startsStatement } from '../titles.ts'
import { placeOutcome } from './place-outcome.ts'

/** A clause that is nothing but a place, an organization or an aside: the last chance before it becomes a note. */
export const readBare: Recogniser = (clause, scene) => {
  const body = clause.body.replace(/\s+(?:ppl|people|folks|contacts|crew|notes|names)$/i, '')
  return (
    readHashtag(body, clause, scene) ?? readBarePlace(body, clause, scene) ?? readBareOrganization(body, clause, scene)
  )
}

const degree = /^([\p{L}.]{2,8})(?=\s|$|,)\s*(.*)$/u

/** "Jane Doe, PhD": a degree after a name is a note. */
export const readDegree: Recogniser = (clause, scene) => {
  if (scene.beforeNames || !/^(?:,|person)$/.test(clause.opens)) return null
  const [, word = '', rest = ''] = degree.exec(clause.body) ?? []
  const folded = word.toLowerCase().replaceAll('.', '')
  if (!credentials.has(folded) || isJobWord(folded) || word === word.toLowerCase()) return null
  return { findings: [{ field: 'notes', value: word }], rest }
}

/** "#GraceHopper" right after a name is where they met, "#gamedev" a note. */
function readHashtag(body: string, clause: Clause, scene: Scene): Outcome | null {
  const [, word, rest = ''] = /^#(\S+)\s*(.*)$/.exec(body) ?? []
  if (word === undefined) return null
  const isCamel = /\p{Ll}\p{Lu}/u.test(word) && clause.opens === 'person' && !rest.startsWith('#')
  const isPlace = isCamel || readsAsPlace(word) || readsAsPlace(word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  if (isPlace && !scene.has('metAt')) return { findings: [{ field: 'metAt', value: word }], rest }
  return { findings: [{ field: 'notes', value: `#${word}` }], rest }
}

const MOST_WORDS = 8
const says = /^(?:about|abt|bout|re|because|bc)\s|\s(?:from|with|who|that|is|was|has|knows|and i|via)\s/i
const startsSentence = (clause: Clause): boolean => /^[.!?\n]?$/.test(clause.opens)

function readBarePlace(body: string, clause: Clause, scene: Scene): Outcome | null {
  if (body.split(' ').length > MOST_WORDS || says.test(body) || readsAsStatement(body)) return null
  const kind = placeKind(body)
  if (kind === null || isCompany(body)) return null
  const employs = scene.has('title') && !scene.has('organization') && !startsSentence(clause) && !scene.beforeNames
  if (kind === 'place' && employs) return organization(body)
  return !scene.has('metAt') && isWhere(body, kind, clause, scene) ? placeOutcome(body) : null
}

/** Whether a place without a preposition tells where they met: an occasion does, a proper name might be an employer. */
function isWhere(body: string, kind: PlaceKind, clause: Clause, scene: Scene): boolean {
  if (kind === 'occasion') return !startsOrganization(body)
  const first = scene.beforeNames && startsSentence(clause)
  if (kind === 'place' && (!isProper(body) || (first && !/\s/.test(body)))) return true
  return scene.beforeNames && clause.closes !== 'person' && !isProper(body)
}

const startsOrganization = (body: string): boolean =>
  /^(?:camp|club|church|team|circle|band)\s+\p{Lu}/iu.test(body) && isProper(body) && body !== body.toUpperCase()

function readBareOrganization(body: string, clause: Clause, scene: Scene): Outcome | null {
  const isSure = isCompany(body) || (/\s/.test(body) && isOrganizationWord(body.split(' ').at(-1) ?? ''))
  if (isSure ? scene.isEmployed : scene.has('organization')) return null
  if (isCompany(body)) return organization(body)
  if (!standsForOrganization(body, clause, scene)) return null
  if (isWordOfOtherLanguage(body, clause, scene)) return { findings: [{ field: 'title', value: body }] }
  return /\s/.test(body) || scene.has('title') ? organization(body) : organization(body, 'title')
}

function standsForOrganization(body: string, clause: Clause, scene: Scene): boolean {
  if (clause.subject !== null || (startsStatement(body.split(' ')) && !isProper(body))) return false
  // Among names with capitals, words without any name nothing.
  if (scene.isCased && /\s/.test(body) && !/[\p{Lu}\d]/u.test(body)) return false
  const sentence = startsSentence(clause)
  return (
    readsAsOrganization(body, scene.has('title') && !sentence) && (!sentence || standsAsSentence(body, clause, scene))
  )
}

/** A capital at the start of a sentence says little. */
const standsAsSentence = (body: string, clause: Clause, scene: Scene): boolean =>
  (isProper(body) || scene.has('title')) && (!scene.beforeNames || /^(?:[-:\n|,/.!]|person)$/.test(clause.closes))

/** "Isabella Rossi, avvocato, Studio Conti": no capital among capitals, and right after the name. */
const isWordOfOtherLanguage = (body: string, clause: Clause, scene: Scene): boolean =>
  scene.isCased && /^\p{Ll}+$/u.test(body) && !isCompany(body) && !scene.has('title') && clause.opens === ','

const organization = (value: string, otherwise?: Doubt): Outcome => ({
  findings: [{ field: 'organization', value, ...(otherwise === undefined ? {} : { otherwise }) }],
})
