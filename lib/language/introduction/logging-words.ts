import { I_JUST } from '../past-tense.ts'
import { encounters, filingWords, meetingVerbs } from '../words/lead-ins.ts'

const LONGEST_VERB = 5
/** Words that may stand between "met" or "add" and the name. */
const beforeName =
  /(?:\s+(?:up with|today|just now|again|this|an?|is|called|named|pls|please|for me|(?:in|to|for) my (?:contacts|list)))+$/
const asks =
  /^(?:(?:(?:can|could) you|i want to|i'd like to|let's|let me|quick|hey|please|pls|hi|hello|yes|ok|okay|so|and|an?)\s+)+/
/** "to meet" is what somebody would like, and no meeting. */
const isWish = /(?:^|\s)to (?:meet|see|talk to|speak with|connect with)$/
const named = /(?:^|\s)(?:named|called|(?:name|name's|name is|name was|real name)|met|i met)$/
const received = /(?:^|\s)(?:call|msg|message|text|e-?mail|dm|note|letter|card|voicemail|invite|request|intro)\s+from$/
const counted =
  /^(?:i |we )?(?:met )?(?:\+?\d+|one|two|three|four|five|a few|some|several|a couple of|couple of|couple|another)?\s*(?:(?:more|new|great|nice|cool|interesting|lovely)\s+)*(?:people|person|contacts?|ppl|faces?|friends?|folks|connections?|names?|one)(?:\s+met)?(?:\s+(?:today|this week|tonight|this morning|yesterday|so far))?(?:\s+(?:is|are))?$/
const nameLabel = /^(?:name|who|full name|contact|person|contact name|nm|first name|new contact|met)$/
const withSomebody = /^(.+)\s(?:with|w\/|w)$/
const metThere =
  /^(?:(?:and|so|then)\s+)?(?:(?:i|we|we both)\s+)?(?:just\s+|first\s+|also\s+)?(?:met|got talking|got to talking|got chatting|talked|chatted|connected|bumped into|ran into|sat|crossed paths|hung out|hit it off|started talking|started chatting|introduced ourselves|reconnected|saw)(?:\s+(?:him|her|them|up|each other|again|together|with))*\s+(?:at|in|on|during|from|after|@|while|over|waiting|before|by|near|outside|through|via|thru|around)\s/

/** Whether the words before a name say that the owner met them or wants them logged: "so I just had coffee with". */
export function leadsToPerson(text: string): boolean {
  const said = text.toLowerCase().replace(/\s+/g, ' ')
  if (isWish.test(said)) return false
  const bare = said.replace(beforeName, '')
  if (endsInVerb(bare) || filingWords.has(bare.replace(asks, '')) || filingWords.has(bare)) return true
  const together = withSomebody.exec(said)?.[1]
  if (
    together
      ?.split(' ')
      .some((word, i, words) => encounters.has(word) || encounters.has(words.slice(i, i + 2).join(' ')))
  )
    return true
  return [named, received, counted, nameLabel].some((pattern) => pattern.test(said))
}

/** "so I just met", "ran into": what the owner did with somebody comes last. */
function endsInVerb(said: string): boolean {
  const words = said.split(' ')
  for (let size = 1; size <= Math.min(LONGEST_VERB, words.length); size++) {
    const verb = words.slice(-size).join(' ')
    // "with" and "had" say it only at the start: "had Ana over", but not "works with Ana".
    if (meetingVerbs.has(verb) && (size > 1 || words.length === 1 || !/^(?:with|w\/|had|called)$/.test(verb)))
      return true
  }
  return false
}

/** Whether a clause tells of having met somebody: "met her at the Chamber of Commerce breakfast". */
export const saysWhereMet = (text: string): boolean => metThere.test(`${text.toLowerCase()} `)

const metSomebodys = new RegExp(
  `^(?:and\\s+)?${I_JUST}met\\s+(?:my|our|her|his|their|the|an?|\\S+'s)(?:\\s(?!(?:for|about|to|at|in|on|over|with|from|and)\\s)\\S+){1,4}$`,
)

/** Whether the words before a name tell of meeting somebody by what they are to others: "met nina's cofounder". */
export const leadsByTie = (text: string): boolean => metSomebodys.test(text.toLowerCase())
