import type { Finding, Outcome, Recogniser, Scene } from '../clause.ts'
import { isCity, isCompany, isProper } from '../lexicon.ts'
import { cutOrganization, readsAsOrganization } from '../organizations.ts'
import { readsAsPlace } from '../places.ts'
import { isFixedTitle, leadsOrganization, readsAsField, readsAsTitle, startsStatement } from '../titles.ts'
import { splitEmployer } from './split-employer.ts'
import { readWhere } from './where.ts'

const copula =
  /^(?:(?:is|are|was|were|be|being|works as|working as|now|currently|also|both|himself|herself|himself is|actually|just|became|all|either|again|apparently|a|an|the|their|one of the|this|our|another|as|like|local|fellow|same|day job)\s+)+/i

/** "staff SWE at Stripe", "founder of Larkspur", "flight attendant for delta", "chase branch mgr": what somebody does. */
export const readRole: Recogniser = (clause, scene) => {
  const isName = /^the\s/i.test(clause.body) && isProper(clause.body)
  const body = isName ? clause.body : clause.body.replace(copula, '')
  if (body === '') return { findings: [] }
  if (scene.has('title') && looksNamed(body)) return null
  const outcome = readTitleAt(body, scene) ?? readTitleFrom(body, scene) ?? readTitle(body, scene)
  const many = clause.subject === 'many' || /^(?:both|all)\b/i.test(clause.text)
  return outcome === null ? null : { ...outcome, shared: many }
}

/** "The Happy Plumber" after a title: a name, though it ends in a job. */
const looksNamed = (body: string): boolean =>
  isProper(body) && body.split(' ').length > 1 && !/\s(?:at|for|of)\s/.test(body) && body !== body.toUpperCase()

/** "nurse at Mercy Hospital"; before a name also "Employee #12 at Notion", whose first half is a note. */
function readTitleAt(body: string, scene: Scene): Outcome | null {
  const [, title, employer] = /^(.*?)\s+(?:at|@|over at|w\/|with)\s+(.+)$/i.exec(body) ?? []
  if (!title || !employer) return null
  const role = readTitle(title, scene)
  if (role !== null) return joinEmployer(role, employer, scene, body.slice(title.length))
  if (!scene.beforeNames || startsStatement(body.split(' '))) return null
  if (!isCompany(employer) && !readsAsPlace(employer)) return null
  return { findings: [{ field: 'notes', value: title }], rest: `at ${employer}` }
}

/** "recruiter from Stripe", "potter from Lyon" */
function readTitleFrom(body: string, scene: Scene): Outcome | null {
  const [, title, origin] = /^(.*?)\s+from\s+(.+)$/i.exec(body) ?? []
  const role = title && origin ? readTitle(title, scene) : null
  if (!title || !origin || role === null) return null
  return isCity(origin)
    ? { ...role, rest: `from ${origin}` }
    : joinEmployer(role, origin, scene, body.slice(title.length))
}

function joinEmployer(role: Outcome, phrase: string, scene: Scene, said: string): Outcome {
  const finds = (field: Finding['field']) => role.findings.some((finding) => finding.field === field)
  const inner: Scene = {
    ...scene,
    has: (field) => scene.has(field) || finds(field),
    isEmployed: scene.isEmployed || finds('organization'),
  }
  const where = readWhere(phrase, { afterTitle: true, afterMeeting: false }, inner)
  if (where === null) return { findings: [...role.findings, { field: 'notes', value: said.trim() }] }
  return { findings: [...role.findings, ...where.findings], ...(where.rest ? { rest: where.rest } : {}) }
}

function readTitle(said: string, scene: Scene): Outcome | null {
  const text = said.replace(/\s+(?:now|currently|these days|again|today|here|too|also|as well|right now)$/i, '')
  const outcome = (isFixedTitle(text) ? null : readLinkedTitle(text, scene)) ?? splitEmployer(text, scene)
  if (outcome !== null) return outcome
  if (!readsAsTitle(text)) return null
  return { findings: [scene.has('title') ? { field: 'notes', value: text } : titled(text)] }
}

const titled = (title: string): Finding => ({ field: 'title', value: title.replace(/^(?:a|an|new)\s+/i, '') })

const links = ['for', 'of', 'in', 'on'].map((word) => [word, new RegExp(`^(.+?)\\s+${word}\\s+(.+)$`, 'i')] as const)

/** "cto of brightkelp", "flight attendant for delta", "barber in Queens" */
function readLinkedTitle(text: string, scene: Scene): Outcome | null {
  for (const [word, pattern] of links) {
    const [, title, phrase] = pattern.exec(text) ?? []
    if (!title || !phrase || !readsAsTitle(title)) continue
    const outcome =
      word === 'in' || word === 'on' ? readLocal(title, word, phrase) : readServing(title, word, phrase, scene)
    if (outcome !== null) return outcome
  }
  return null
}

function readLocal(title: string, word: string, phrase: string): Outcome | null {
  if (!isCity(phrase) && !/^(?:the|a|my|our)\s/i.test(phrase)) return null
  return { findings: [titled(title)], rest: `${word} ${phrase}` }
}

const forNobody = /^(?:hire|now|fun|life|years|a living|himself|herself|\d.*)$/i

/** "cto of brightkelp" names an organization, "director of ops" does not. */
function readServing(title: string, word: string, phrase: string, scene: Scene): Outcome | null {
  const isOf = word === 'of'
  if (!isOf && forNobody.test(phrase))
    return { findings: [titled(title), { field: 'notes', value: `${word} ${phrase}` }] }
  if (isOf && isFieldOf(title, phrase)) return null
  const { name, rest } = cutOrganization(phrase)
  if (scene.isEmployed || isCity(name)) return null
  if (!isOf && readsAsPlace(name)) return { findings: [titled(title)], rest: `at ${phrase}` }
  if (!isEmployer(title, isOf, name)) return null
  return { findings: [titled(title), { field: 'organization', value: name }], ...(rest ? { rest } : {}) }
}

const isFieldOf = (title: string, phrase: string): boolean =>
  readsAsField(phrase) && !isCompany(phrase) && !(isProper(phrase) && /(?:founder|ceo|cto|owner)$/i.test(title))

function isEmployer(title: string, isOf: boolean, name: string): boolean {
  if (isCompany(name) || isProper(name.replace(/^the\s+/i, ''))) return true
  if (!isOf) return readsAsOrganization(name, true)
  return leadsOrganization(title) && !/^(?:my|our|his|her|their|a|an)\s/i.test(name)
}
