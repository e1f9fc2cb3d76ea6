import {
  BESIDE,
  normalize,
  type Occupation,
  occupationFrom,
  occupationOfDeed,
  occupationOfService,
  stemsIn,
} from './occupation.ts'

/**
 * Who could help with a need: someone of that occupation (or an organization of that name), someone in that organization;
 * or, where both are there, someone who is both.
 */
export interface Wanted {
  occupation: Occupation | null
  organization: string[]
}

const LEAD =
  /^(?:(?:to|an?|the|some|any|more|another|one|two|three|\d+|a few|a couple(?: of)?|help|with|(?:find|meet|hir|gett)(?:ing)?|meet|find|hire|get|talk to|speak (?:to|with)|get to know|connect with|be introduced to|(?:warm |quick )?(?:intro(?:duction)?|referral|connection|lead|recommendation|rec|name|number|contact)s? (?:to|for|with|of)|leads? on)\s+)+/
const SOMEONE = String.raw`(?:someone|somebody|anyone|anybody|people|folks|a person|an? \w+)`
const AT_PLACE = /^(.+?)\s+(?:who works\s+|working\s+)?(?:at|from|inside)\s+(.+)$/
/** Anyone there will do. */
const ANYONE =
  /^(?:an?\s+)?(?:someone|somebody|anyone|anybody|people|folks|person|contact|connection|insider|job|role|position|internship|interview|referral)$/
/** A place that is no organization: `a singer at her wedding`. */
const VENUE = /^(?:an?|the|my|our|her|his|their|home|night|weekends?)\b/
/** `someone to fix his bike`, `help editing a podcast`. */
const DEED = new RegExp(
  String.raw`^(?:${SOMEONE}\s+(?:(?:who|that)\s+)?(?:to|can|could|who|that|knows how to|is able to)\s+(?:help (?:her |him |them )?)?|(?:some )?(?:help|a hand)\s+(?:with\s+)?(?=\w+ing\s))(.+)$`,
)

/** What a need asks for: `a plumber or an electrician` are two things that would do. */
export const wantedBy = (need: string): Wanted[] =>
  normalize(need)
    .split(/\s*(?:[,;/]|\bor\b|\band\b|&)\s*/)
    .flatMap((part) => wantedByPart(part.trim()))

function wantedByPart(part: string): Wanted[] {
  const deed = DEED.exec(part)?.[1]
  const done = deed ? occupationOfDeed(deed) : null
  if (done) return [{ occupation: done, organization: [] }]
  const said = part.replace(LEAD, '')
  const [, who, place] = AT_PLACE.exec(said) ?? []
  if (who && place && ANYONE.test(who)) return [{ occupation: null, organization: stemsIn(place) }]
  const asked = said.replace(BESIDE, '').replace(/\s+intro(?:duction)?s?$/, '')
  if (/\bof\b/.test(asked)) return []
  const occupation = occupationOfService(said) ?? occupationFrom(asked, BESIDE.exec(said)?.[0])
  const organization = place && !VENUE.test(place) ? stemsIn(place) : []
  return occupation ? [{ occupation, organization }] : []
}
