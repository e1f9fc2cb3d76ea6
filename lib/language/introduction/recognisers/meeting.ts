import { encounters, filingWords, meetingVerbs } from '../../words/lead-ins.ts'
import type { Clause, Recogniser, Scene } from '../clause.ts'
import { placeKind, readsAsPlace } from '../places.ts'
import { placeOutcome } from './place-outcome.ts'

const adverbs =
  '(?:just|finally|also|recently|randomly|briefly|quickly|earlier|again|today|already|totally|literally|first|got to|happened to|was|were|yesterday|last night|this morning)'
const startsWithVerb = new RegExp(
  `^(?:(?:i|we|i've|we've)\\s+)?(?:${adverbs}\\s+)*(?:${meetingVerbs})(?:\\s+(?:up\\s+with|today|just now|again))?(?=\\s|$)\\s*`,
  'i',
)
const files = new RegExp(
  `^(?:can you |could you |i want to |i'd like to |let's |let me |quick )?(?:${filingWords})(?=\\s|$)(?:\\s+(?:in|to|for)\\s+(?:my\\s+)?(?:contacts|list|network))?\\s*`,
  'i',
)
const isFiling = new RegExp(
  `^(?:can you |could you |i want to |let's |let me |quick )?(?:${filingWords})(?:\\s+(?:today|pls|please|for me|is|called|named))*$`,
  'i',
)
const encounter = new RegExp(
  `^(?:(?:i|we|i've|we've)\\s+)?(?:${adverbs}\\s+)*(?:(?:had|having|grabbed|grabbing|got|did|shared|enjoyed|just|just had|have|took|doing)\\s+)?(?:(?:a|an|some|another|our|my|the|quick|great|good|nice|lovely|long|short|fun|gr8|rich|first|virtual|little|brief|random|deep|really|very|awesome|amazing|interesting|wonderful|brief|\\w+ing|\\w+ful)\\s+)*(?:${encounters})(?=\\s|$)\\s*`,
  'i',
)
const count =
  /^(?:i |we )?(?:met )?(?:\+?\d+|one|two|three|four|five|a few|some|several|a couple of|couple of|couple|another)?\s*(?:(?:more|new|great|nice|cool|interesting|lovely)\s+)*(?:people|person|contacts?|ppl|faces?|friends?|folks|connections?|names?|one)\b\s*(?:met\s*)?(?:today|this week|tonight|this morning|yesterday|so far)?\s*(?:is|are)?$/i
const closing =
  /(?:^|\s+)(?:(?:was|is|who's|whose name is|name is|named|called|was called|was named|is called|is named|goes by|by the name of|name of|and met|and i met|met|i met|we met|where i met|where we met|with|w\/|it was|that was|is this|there's|there is|there was|i met up with|ran into|and ran into|i ran into|and talked to|i talked to|and got|got|to|are|were|we got|and|mr|my|a|an|the|this|her name is|his name is|their name is|her name was|his name was|her name's|his name's|real name|real name is|full name|full name is|name)(?:\s+|$))+$/i

/** "so I just had coffee with", "met", "add": says that somebody is logged; what else it says goes on. */
export const readMeeting: Recogniser = (clause, scene) => {
  const { body } = clause
  if (count.test(body) || isFiling.test(body)) return { findings: [], logs: true }
  const said = clause.met ? null : matchLeadIn(body, clause, scene)
  if (said === null) return null
  return { findings: [], rest: body.slice(said.length).replace(/(?:^|\s+)(?:with|w\/)$/i, ''), logs: true }
}

function matchLeadIn(body: string, clause: Clause, scene: Scene): string | null {
  const verb = startsWithVerb.exec(body)?.[0] ?? null
  const filed = clause.opens === '' ? (files.exec(body)?.[0] ?? null) : null
  if (clause.closes !== 'person')
    return matchAnnouncement(body, verb, clause, scene) ?? (clause.closes === ':' ? filed : null)
  const met = encounter.exec(body)?.[0] ?? null
  if (met !== null && (withSomebody.test(body) || met.trim() === body.trim())) return met
  return verb !== null && (verb.trim() === body.trim() || !/^(?:with|w\/)$/i.test(verb.trim())) ? verb : filed
}

const withSomebody = /(?:^|\s)(?:with|w\/|w)$/i
const plainVerb = /^(?:i |we |just )*(?:met|talked to|ran into|spoke with|saw|talked with|spoke to|chatted with)\s*$/i

/** "Met a guy from Netflix, Andre Simms": says who it was before the name. */
function matchAnnouncement(body: string, verb: string | null, clause: Clause, scene: Scene): string | null {
  if (verb === null || clause.opens !== '') return null
  if (plainVerb.test(verb)) return verb
  const says = /^[,:-]$/.test(clause.closes) && /^(?:an?|the|my|our|this|some|another)\s/i.test(body.slice(verb.length))
  return says && scene.beforeNames ? verb : null
}

/** Takes "named", "and met", "with" off the end of what stands before a name. */
export const readClosing: Recogniser = (clause) => {
  if (clause.closes !== 'person' && clause.closes !== ':') return null
  const match = closing.exec(clause.body)
  if (match === null) return null
  const rest = clause.body.slice(0, match.index).trim()
  if (
    /^\s*(?:is|was|are|were)\s*$/i.test(match[0]) &&
    placeKind(rest) !== null &&
    !/^(?:at|in|on|from)\s/i.test(rest)
  ) {
    return { findings: [{ field: 'notes', value: clause.text }] }
  }
  return {
    findings: [],
    rest,
    logs: clause.closes === 'person' && /\b(?:met|named|called|with|w\/|into|got|name)\b/i.test(match[0]),
  }
}

const somebody =
  /^(?:there (?:was|is|were|'s)\s+)?(?:(?:a|an|the|this|that|some|another|one|these|two|our)\s+)?((?:[\p{L}\d'-]+\s+){0,4}?)(?:guy|guys|woman|women|man|lady|dude|person|gal|girl|kid|gentleman|fella|fellow|couple|chick|bloke|lad|people|folks|neighbor i met|someone|somebody)(?=\s|$|\?)\s*(.*)$/iu

/** "a really kind guy at the farmers market", "this retired teacher named": says who it was before the name is said. */
export const readSomebody: Recogniser = (clause, scene) => {
  if (!scene.beforeNames) return null
  const there = /^there (?:was|is|were|'s)\s+(?:this|a|an|the|some)?\s*/i.exec(clause.body)
  const match = somebody.exec(clause.body)
  if (match === null) return there === null ? null : { findings: [], rest: clause.body.slice(there[0].length) }
  const described = (match[1] ?? '').trim()
  const rest = (match[2] ?? '')
    .replace(/^(?:sitting |standing |seated )?(?:next to|beside|behind|across from|in front of|near) (?:me|us)\s*/i, '')
    .replace(/^(?:i|we) (?:just )?met\s*/i, '')
  if (/^(?:on|from|in) (?:our|my|his|her|their) /i.test(rest))
    return { findings: [{ field: 'notes', value: clause.body }] }
  const plain = described === '' || /^(?:nice|new|other|same|random)$/i.test(described)
  return {
    findings: plain
      ? []
      : [
          {
            field: 'notes',
            value: clause.body
              .slice(0, clause.body.length - (match[2] ?? '').length)
              .replace(/^(?:there (?:was|is) )?(?:this|a|an|the|some|one) /i, '')
              .trim(),
          },
        ],
    rest: rest.replace(/^(?:who|that|which)\s+/i, ''),
  }
}

const definition = /^(.+?)\s+(?:is|was)\s+(?:an?|my|our)\s+(.+)$/i

/** "the bartender at the hotel bar is an opera singer": before a name, the second half says more of who is meant. */
export const readDefinition: Recogniser = (clause, scene) => {
  const match = scene.beforeNames && clause.closes !== 'person' ? definition.exec(clause.body) : null
  return match?.[1] && match[2] ? { findings: [{ field: 'notes', value: match[1] }], rest: match[2] } : null
}

const visited =
  /^(?:i |we )?(?:just )?(?:tried|went to|was at|were at|am at|attended|visited|stopped by|dropped by|hit|checked out|got back from|back from|came from|left|leaving|showed up at|popped into|popped by|volunteered at|spoke at|crashed|hosted|joined|at)\s+(.+)$/i

/** "Tried the new climbing gym": where the owner was when they met. */
export const readVisit: Recogniser = (clause, scene) => {
  const where = visited.exec(clause.body)?.[1]
  if (!scene.beforeNames || where === undefined || clause.subject !== null || !readsAsPlace(where)) return null
  return placeOutcome(where)
}

const metThere =
  /^(?:(?:i|we|we both)\s+)?(?:just\s+|first\s+|also\s+)?(?:met|meeting|got talking|got to talking|got chatting|talked|chatted|chatting|connected|bumped into each other|bumped into (?:him|her|them)|ran into each other|sat together|sat|crossed paths|hung out|hit it off|started talking|started chatting|were|we met|introduced ourselves|reconnected|ran into (?:him|her|them)|saw (?:him|her|them)|talked shop|crossed|shared a table|from)(?:\s+(?:him|her|them|up|each other|again|with (?:him|her|them)))*(?:\s+(?:outside|inside|online))?\s+(?:at|in|on|during|from|after|@|while|over|waiting|before|by|near|outside|through|via|thru|around)\s+(.+)$/i

/** "met her at the Chamber of Commerce breakfast", "We got talking in line at the DMV". */
export const readMetThere: Recogniser = (clause) => {
  const where = metThere.exec(clause.body)?.[1]
  if (where === undefined) return null
  if (/^from\s/i.test(clause.body)) return null
  if (
    /\b(?:through|via|thru)\s+/i.test(clause.body.slice(0, clause.body.length - where.length)) &&
    placeKind(where) === null
  )
    return null
  const split = /^(.+?)\s+((?:with|about|while|when|because|bc|abt|and)\s.+)$/i.exec(where)
  if (split?.[1] && split[2] && !readsAsPlace(where)) return { ...placeOutcome(split[1]), logs: true, rest: split[2] }
  return { ...placeOutcome(where), logs: true }
}

/** "Conference badge said", "she says": nothing but a way to go on. */
export const readConnective: Recogniser = (clause) => {
  if (
    clause.body === '' ||
    /^(?:says?|said|is|was|are|works?|mentioned|so|her|him|that|that's|this is|it's|with|w\/|and|at|to|of|a|an|the|re|i|is where|where|also|both|me|meet|gets you|get you|will get you|today|just|now|now|when|he's|she's|is a|pls|please|thanks|thx|for me|name|says that|says he's|says she's|told me|he|she|they)$/i.test(
      clause.body,
    )
  )
    return { findings: [] }
  return null
}

const dated =
  /^(this morning|this afternoon|this evening|last night|yesterday|today|tonight|earlier today|earlier|the other (?:day|night)|last (?:week|weekend|month|year|summer|fall|spring|winter)|this week|over the weekend|a few (?:days|weeks) ago|recently)\b,?\s+(?=(?:at|in|on|during|i|we|from|outside)\s)/i

/** "this morning at the playground": when they met is a note, and the place follows. */
export const readDated: Recogniser = (clause) => {
  const match = dated.exec(clause.body)
  if (match?.[1] === undefined) return null
  const isToday = /^(?:today|earlier|earlier today|recently)$/i.test(match[1])
  return { findings: isToday ? [] : [{ field: 'notes', value: match[1] }], rest: clause.body.slice(match[0].length) }
}

const received =
  /^(?:i |just )*(?:(?:got|had|received|have)\s+)?(?:(?:a|an|another|this)\s+)?((?:[\p{L}-]+\s+){0,2}?)(?:call|msg|message|text|e-?mail|dm|note|letter|card|voicemail|invite|invitation|request|reply|quote|bid|ping|comment)\s+from$/iu

/** "Got a call from", "LinkedIn msg from": whoever is named next. */
export const readReceived: Recogniser = (clause) => {
  const match = clause.closes === 'person' ? received.exec(clause.body) : null
  if (match === null) return null
  return { findings: match[1] ? [{ field: 'notes', value: clause.body.replace(/\s+from$/i, '') }] : [], logs: true }
}

/** "about the librarian opening", "abt their migration": what was talked about is a note. */
export const readTopic: Recogniser = (clause) =>
  /^(?:about|abt|bout|re|regarding|because|bc|cuz|since|so that|while|when|if|like|despite|although|even though)\s/i.test(
    clause.body,
  ) && clause.closes !== 'person'
    ? { findings: [{ field: 'notes', value: clause.text }] }
    : null
