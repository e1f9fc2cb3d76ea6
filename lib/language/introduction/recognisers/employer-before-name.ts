import type { Clause, Outcome, Recogniser } from '../clause.ts'
import { isCompany, isOrganizationWord, isProper } from '../lexicon.ts'
import { isNamed } from '../organizations.ts'
import { readsAsPlace } from '../places.ts'
import { readsAsTitle } from '../titles.ts'

const hired =
  /^(.+?)\s+(?:just |recently )?(?:hired|has|appointed|got|brought on|promoted|has hired|have)\s+(?:a |an )?(?:new\s+)?(.+)$/i
const isWhere = /^(.+?)\s+is where$/i
const possessive = /^(.+?)(?:'s|(?<=s)')(?:\s+(.+))?$/

/** What stands before a name and says where somebody works: "Figma is where", "Summit Bank's", "Denver hired a new". */
export const readEmployerBeforeName: Recogniser = (clause, scene) => {
  if (!scene.beforeNames) return null
  const where = isWhere.exec(clause.body)?.[1]
  if (where !== undefined) return { findings: [{ field: 'organization', value: where }] }
  const [, employer, title] = hired.exec(clause.body) ?? []
  if (!employer || !title || !isNamed(employer) || !readsAsTitle(title)) return readOwner(clause)
  return {
    findings: [
      { field: 'organization', value: employer },
      { field: 'title', value: title },
    ],
  }
}

/** "Summit Bank's", "Apple's hiring manager": the owner is an organization; in "Grandma's dentist" it is a note. */
function readOwner(clause: Clause): Outcome | null {
  const [, owner, owned] = possessive.exec(clause.body) ?? []
  if (!owner || /^(?:my|our|his|her)\b/i.test(owner) || readsAsPlace(clause.body)) return null
  const isTitle = owned !== undefined && readsAsTitle(owned)
  const rest = owned === undefined ? {} : { rest: owned }
  if (isCompany(owner) || owner.split(' ').some((word) => isOrganizationWord(word))) {
    return clause.closes === 'person' ? { findings: [{ field: 'organization', value: owner }], ...rest } : null
  }
  if (!isTitle) return null
  if (isProper(owner) && /\s/.test(owner) && clause.closes === 'person') {
    return { findings: [{ field: 'organization', value: owner }], ...rest }
  }
  return { findings: [{ field: 'notes', value: clause.body }], ...rest }
}
