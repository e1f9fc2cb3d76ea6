import {
  encounters,
  filingWords,
  followUpLeadIns,
  introducerLeadIns,
  introducingVerbs,
  meetingVerbs,
  needLeadIns,
  wishLeadIns,
  workLeadIns,
} from './lead-ins.ts'
import { listWords } from './list-words.ts'
import { stopWords } from './stop-words.ts'

const leadIns = [
  needLeadIns,
  wishLeadIns,
  meetingVerbs,
  filingWords,
  encounters,
  introducerLeadIns,
  introducingVerbs,
  followUpLeadIns,
  workLeadIns,
]

/** Words that only lead in or connect, lower case: they may be missing from what is kept of a text, and no others. */
export const connectives: ReadonlySet<string> = new Set([
  ...stopWords,
  ...leadIns.flatMap((pattern) => pattern.replaceAll('\\s+', ' ').split(/[^a-z'0-9]+/)),
  ...listWords(`
    quick long lovely gr8 rich first virtual brief random deep awesome amazing interesting wonderful finally recently randomly briefly quickly
    earlier totally literally happened yesterday crew names another person gal gentleman couple folks other fella fellow chick bloke lad
    desk direct main night evening whatsapp linkedin web url portfolio insta instagram ig twitter handle github info line personal business
    page profile reached reachable hit shoot mentioned herself himself themselves currently actually actively desperately badly apparently
    basically probably company co org employer firm role title job position occupation profession place event intro ref notes standing
    sitting seated front startup app known gonna cell mobile home tho btw rn fax eml digits location venue request wish next todo due
    urgently definitely mainly mostly kinda goes used someone who's whose surname last full
  `),
])
