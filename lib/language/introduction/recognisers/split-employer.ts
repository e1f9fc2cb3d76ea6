import { nameParticles } from '../../words/stop-words.ts'
import { skills } from '../../words/technical-words.ts'
import type { Outcome, Scene } from '../clause.ts'
import { isCapitalized, isCity, isCompany, isDepartment, isJobWord, isOrganizationWord, isProper } from '../lexicon.ts'
import { placeKind } from '../places.ts'
import { readsAsTitle } from '../titles.ts'

const notEmployees =
  /\b(?:farmer|grower|picker|dancer|shooter|driver|baker|lover|pie|tree|juice|collector|seller|reseller|investor|fan|expert|consultant|tutor|coach)s?$/i

/** "chase branch mgr", "Shake Shack shift lead", "procurement lead Unilever": an employer without a preposition. */
export function splitEmployer(text: string, scene: Scene): Outcome | null {
  if (scene.isEmployed || scene.has('title')) return null
  const words = text.split(' ')
  for (let size = Math.min(4, words.length - 1); size >= 1; size--) {
    const [head, tail] = [words.slice(0, size).join(' '), words.slice(size).join(' ')]
    if ((!scene.isCased || isCapitalized(head)) && isEmployerBefore(head, tail))
      return {
        findings: [
          { field: 'organization', value: head.replace(/'s$/, '') },
          { field: 'title', value: tail },
        ],
      }
    const [title, employer] = [words.slice(0, -size).join(' '), words.slice(-size).join(' ')]
    if (isEmployerAfter(title, employer))
      return {
        findings: [
          { field: 'title', value: title },
          { field: 'organization', value: employer },
        ],
      }
  }
  return null
}

const staff =
  /^(?:recruiter|pm|manager|product manager|exec|vp|director|founder|cofounder|intern|employee|hiring manager|sales rep|account exec)$/i

function isEmployerBefore(head: string, tail: string): boolean {
  if (!readsAsTitle(tail) || notEmployees.test(tail)) return false
  const last = head.split(' ').at(-1) ?? ''
  if (isCompany(head.replace(/'s$/, '')))
    return !isDepartment(head) && (!skills.has(head.toLowerCase()) || staff.test(tail))
  return (
    !isCapitalized(tail) &&
    isProper(head) &&
    head.split(' ').length > 1 &&
    (isOrganizationWord(last) ||
      head.split(' ').every((word) => isCapitalized(word) || /^(?:of|the|and|&)$/.test(word))) &&
    !head.split(' ').some((word) => isJobWord(word) || isDepartment(word) || /^\p{Lu}{2,}$/u.test(word))
  )
}

function isEmployerAfter(title: string, employer: string): boolean {
  if (!readsAsTitle(title)) return false
  if (isCompany(employer)) return !isDepartment(employer)
  return (
    /^(?:\p{Ll}\S*|\p{Lu}{2,5})$/u.test(title.split(' ').at(-1) ?? '') &&
    employer.split(' ').every((word) => isCapitalized(word)) &&
    !readsAsTitle(employer) &&
    placeKind(employer) === null &&
    !isCity(employer) &&
    !nameParticles.has(employer)
  )
}
