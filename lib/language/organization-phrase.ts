import { capitalizeOrganization } from './introduction/capitals.ts'

const LEAD =
  /^(?:(?:to|at|in|into|with|from|for|by|about|of|the|an?|my|their|some|any|someone|somebody|anyone|anybody|people|folks|person|who|works?|working|job|role|position|opening|spot|team|company|hiring|manager|referral|interview|offer)\b[\s,:]*)+/i
const LONGEST = 60

/**
 * The organization in the rest of a phrase: `someone at stripe`, `for a PM role at Stripe`, `about Stripe`; null if there
 * is none. All lower case gets capitals.
 */
export function readOrganization(rest: string): string | null {
  const said = rest.replace(/[\s.!?,]+$/, '').trim()
  const place = /^.*\b(?:at|with|@)\s+(.+)$/i.exec(said)?.[1] ?? said
  const name = place
    .replace(LEAD, '')
    .replace(/\s+(?:again|today|yesterday|now|please|as well|too|role|job|position|team)$/i, '')
    .trim()
  return name && name.length <= LONGEST ? capitalizeOrganization(name) : null
}
