import type { Target } from '../domain/owner.ts'
import { capitalizeOrganization } from './introduction/capitals.ts'
import { isJobWord } from './introduction/lexicon.ts'

const SEPARATOR = /\s*(?:[,;\n]|\s(?:and|or|&|\+)\s)\s*/i
const ROLE_AT = /^(.+?)\s+(at|in|with|for|@)\s+(.+)$/i
const ORGANIZATION_AS = /^(.+?)\s*(?:\(([^()]+)\)|\s(?:as|for)\s+(?:an?\s+)?(.+))$/i
const LONGEST = 60

/** What the owner is after: `PM at Stripe, Figma` is a PM's role at both. Empty if there is no organization in it. */
export function readTargets(text: string): Target[] {
  const parts = text.split(SEPARATOR).map((part) => part.replace(/^[\s"':-]+|[\s"'.!?:]+$/g, ''))
  const targets: Target[] = []
  for (const part of parts) {
    const target = readTarget(part)
    if (target) targets.push({ ...target, role: target.role ?? targets.at(-1)?.role ?? null })
  }
  return targets
}

function readTarget(part: string): Target | null {
  const [, role, lead = '', at] = ROLE_AT.exec(part) ?? []
  // `Etsy for a designer role` names the role last, `PM for Etsy` first.
  if (role && at && !(lead.toLowerCase() === 'for' && isRole(at))) return targetOf(at, role)
  const [, organization, inBrackets, as] = ORGANIZATION_AS.exec(part) ?? []
  return organization ? targetOf(organization, inBrackets ?? as) : targetOf(part)
}

const isRole = (said: string): boolean =>
  /^an?\s|\s(?:roles?|jobs?|positions?)$/i.test(said) || isJobWord(said.replace(/^.*\s/s, ''))

function targetOf(organization: string, role?: string): Target | null {
  const name = organization.replace(/^(?:the company|company)\s+/i, '').trim()
  if (name.length === 0 || name.length > LONGEST) return null
  const plain = role
    ?.replace(/^(?:an?|the|as|to be|become|working as|for)\s+/i, '')
    .replace(/\s+(?:roles?|jobs?|positions?)$/i, '')
  return {
    organization: capitalizeOrganization(name),
    role: plain && !/^(?:roles?|jobs?|working|work|anything|something)$/i.test(plain) ? plain : null,
  }
}
