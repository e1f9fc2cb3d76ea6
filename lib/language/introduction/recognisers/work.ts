import { workLeadIns } from '../../words/lead-ins.ts'
import type { Clause, Outcome, Recogniser, Scene } from '../clause.ts'
import { isCommonWord, isCompany, isGivenName } from '../lexicon.ts'
import { cutOrganization, isNamed } from '../organizations.ts'
import { readsAsTitle } from '../titles.ts'
import { readEmployer } from './past.ts'
import { readWhere } from './where.ts'

const adverbs =
  '(?:(?:is|are|now|currently|also|just|still|actually|recently|who|apparently|already|both|all|has|have|but|is now|mostly|mainly|used to)\\s+)*'
const works = new RegExp(
  `^${adverbs}(?:${workLeadIns})(?:\\s+(?:over|down|up|out))?(?:\\s+(?:at|for|with))?\\s+(.+)$`,
  'i',
)
const founds =
  /\b(?:owns?|founded|cofounded|co-founded|started|starting|runs?|running|founding|built|building|launched|opened|co-owns|manages|leads?|heads|heads up)\s*$/i
const does =
  /(?!^(?:shops|eats|lives|banks|climbs|surfs|hangs|goes|comes|stays|knows|loves|likes|hates|is|was|has|works|needs|wants|meets|parks|studied|looks)\b)^(?:(?:is|are|now|currently|also|who)\s+)*(?:does|do|doing|teaches|teaching|studies|studying|runs|running|leads|leading|heads|heads up|manages|managing|directs|handles|works in|works on|working in|working on|works as|working as|in charge of|oversees|coaches|sells|practices|writes for|cooks|serves|tends|drives|flies|researches|covers|plays|preaches|volunteers|coordinates|organizes|builds|codes|designs|models|produces|edits|curates|nurses|bartends|waits tables|trains|fixes|makes|repairs|sews|grows|brews|roasts|drives|\p{Ll}{3,}s)\b(.*?)\s+(?:at|@|for|with|over at)\s+(.+)$/iu
const asTitle =
  /^(?:(?:is|are|now|currently|also|who)\s+)*(?:works|working|work|serves|serving|employed|hired|freelances|moonlights|trained)\s+as\s+(?:a|an|the)?\s*(.+)$/i
const atTimes = /^(?:works?|working)\s+((?:(?!as|in|on|for|at|with)[\p{L}-]+\s+){1,3})(?:at|for)\s+(.+)$/iu
const withColleague = /^(works? with [\p{L}'-]+)\s+(?:at|@)\s+(.+)$/iu
const inField = /^(?:(?:is|are|now|currently|also)\s+)*(?:works|working|work)\s+(in|on)\s+(.+)$/i

const where = { afterTitle: true, afterMeeting: false }

/** "works at", "owns", "runs marketing at", "just joined": tells of work without a title. */
export const readWork: Recogniser = (clause, scene) => {
  for (const read of [readAsTitle, readWithColleague, readAtTimes, readDoing, readInField, readWorksAt]) {
    const outcome = read(clause, scene)
    if (outcome !== null) return outcome
  }
  return null
}

/** "works as a nurse" */
function readAsTitle({ body }: Clause): Outcome | null {
  const title = asTitle.exec(body)?.[1]
  return title === undefined ? null : { findings: [], rest: title }
}

/** "works with Priya at Zomato" */
function readWithColleague({ body }: Clause): Outcome | null {
  const [, said, employer] = withColleague.exec(body) ?? []
  if (!said || !employer || !isGivenName(said.split(' ').at(-1) ?? '')) return null
  return { findings: [{ field: 'notes', value: said }], rest: `works at ${employer}` }
}

/** "works nights at FedEx" */
function readAtTimes({ body }: Clause, scene: Scene): Outcome | null {
  const [, times, employer] = atTimes.exec(body) ?? []
  if (!times || !employer || readWhere(employer, where, scene) === null) return null
  return { findings: [{ field: 'notes', value: times.trim() }], rest: `works at ${employer}` }
}

/** "runs marketing at Tidewater Loop": what they do is a note. */
function readDoing({ body }: Clause, scene: Scene): Outcome | null {
  const [, object = '', employer] = does.exec(body) ?? []
  if (!employer || /^\s*(?:in|on)\b/i.test(object) || !isCommonWord(body.split(' ')[0] ?? '')) return null
  const said = body.slice(0, body.length - employer.length).replace(/\s+(?:at|@|for|with|over at)\s+$/i, '')
  if (readsAsTitle(said) || !isNamed(cutOrganization(employer).name)) return null
  const outcome = readWhere(employer, where, scene)
  if (!outcome?.findings.some(({ field }) => field === 'organization')) return null
  return { ...outcome, findings: [...outcome.findings, { field: 'notes', value: said }] }
}

/** "works in marketing at Etsy": the employer if one is named, the rest as a note. */
function readInField({ body }: Clause, scene: Scene): Outcome | null {
  const field = inField.exec(body)?.[2]
  if (field === undefined) return null
  const [, work = field, employer] = /^(.+?)\s+(?:at|@|for|with)\s+(.+)$/i.exec(field) ?? []
  const outcome = employer === undefined ? null : readWhere(employer, where, scene)
  if (outcome === null) return { findings: [{ field: 'notes', value: `in ${field}` }] }
  return { ...outcome, findings: [...outcome.findings, { field: 'notes', value: `in ${work}` }] }
}

function readWorksAt(clause: Clause, scene: Scene): Outcome | null {
  const employer = works.exec(clause.body)?.[1]
  if (employer === undefined) return null
  const verb = clause.body.slice(0, clause.body.length - employer.length)
  const { name } = cutOrganization(employer)
  const note: Outcome = { findings: [{ field: 'notes', value: clause.text }] }
  if (founds.test(verb)) return isNamed(name) && !scene.isEmployed ? { findings: readEmployer(employer) } : note
  if (/\b(?:for|with)\s*$/i.test(verb) && !readsAsEmployer(name, scene)) return note
  return readWhere(employer, where, scene)
}

/** "works with toddlers" names nobody's employer. */
const readsAsEmployer = (name: string, scene: Scene): boolean =>
  isCompany(name) || (isNamed(name) && (!scene.isCased || /\p{Lu}/u.test(name)))
