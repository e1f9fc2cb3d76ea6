import { encounters, filingWords, followUpLeadIns, meetingVerbs } from './lead-ins.ts'
import { listWords } from './list-words.ts'
import { stopWords } from './stop-words.ts'

const leadIns = [meetingVerbs, filingWords, encounters, followUpLeadIns]

/** Words that only lead in or connect, lower case: they may be missing from what is kept of a text, and no others. */
export const connectives: ReadonlySet<string> = new Set([
  ...stopWords,
  ...leadIns.flatMap((phrases) => [...phrases].flatMap((phrase) => phrase.split(/[^a-z'0-9]+/))),
  ...listWords(`
    'd 's aiming aims appreciate bar based begged begging buddy building built buy came close   
       courtesy curious desperate die dire dreams dying eager excited finding found  
      hold hooked hunt hunting interested introduction introed itching joined joining joins keen kill
    kindly lacking lacks lfg linked looked lookout low made market mind missing moving needing open  
    planning plans pointed ready rec rec'd recommended ref'd refd referral rent repping requested requests 
    scouting search searches searching shopping short source starting stationed tends thirsty tip tryna wanna
    wanting warm way whether wishes wondering wonders wouldn't
    quick long lovely gr8 rich first virtual brief random deep awesome amazing interesting wonderful finally recently randomly briefly quickly
    earlier totally literally happened crew names another person gal couple folks other fella fellow chick bloke lad guy
    desk direct main night evening whatsapp linkedin web url portfolio insta instagram ig twitter handle github info line personal business
    page profile reached reachable hit shoot mentioned herself himself themselves currently actually actively desperately badly apparently
    basically probably company co org employer firm role title job position occupation profession place event intro ref notes standing
    sitting seated front startup app known gonna cell mobile home tho btw rn fax eml digits location venue request wish next todo due
    urgently definitely mainly mostly kinda goes used someone who's whose surname last full
  `),
])
