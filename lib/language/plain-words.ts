const LEAD_IN =
  /^(?:(?:hey|hi|hello|ok|okay|so|and|well|um+|wait|no|oh|please|pls|wellmet)[\s,!.]+|(?:can|could|would|will) (?:you|u|i)(?: (?:please|just))? |(?:i|we) (?:just )?(?:want|need|would like|'?d like|wanna) (?:you )?(?:to )?|(?:just )?(?:tell|show|give|remind) me(?= (?:what|when|where|how|who)\b) |let me (?=see|know))+/i
const LEAD_OUT = /(?:[\s,]+(?:please|pls|plz|thanks|thank you|thx|again|for me|now|asap))+(?=[\s?.!]*$)/i
const END = /[\s?.!]+$/
/** `whos due`, `who'd I meet` */
const CLIPPED = /^(who|what|where|when|how|that)s(?=\s)/i
const CLIPPED_DID = /^(who|where|when|how)'?d(?= (?:i|we)\s)/i

const DO = '(?:do|did|does|have|has|should|can|could|is|are|was|am|will)'
const CONTACT =
  '(?:meet|met|see|seen|call|text|e-?mail|ping|contact|reach|reach out to|follow up with|followed up with|check in with|catch up with|talk to|talked to|talk with|speak to|speak with|spoke to|hear from|help|know)'
const FACT =
  '(?:(?:phone|cell|mobile)(?: number| #)?|number|digits|e-?mail(?: address)?|address|contact(?: info(?:rmation)?| details)?|card|info(?:rmation)?|details|notes?|needs?|title|job|role|company|employer|links?|website|follow[\\s-]?ups?|next(?: follow[\\s-]?up)?|status|history)'
const SHOW =
  "(?:(?:(?:get|show|see|view|open|find|give|look ?up|pull up|check|what about)(?: me)?|(?:what|where|when)(?:'s| is| are)) )?"
const MET = '(?:(?:did|have) )?(?:i|we) (?:just )?(?:meet|met)'
const PAST = '(?:today|yesterday|(?:this|last) (?:week|month)|(?:on |last )[a-z]+day)'
const FOLLOW = `(?:need to |have to |should |must |gotta )*(?:${CONTACT})`

/** What people say to ask for something, without its last mark, and the words of the command that answers it. */
const phrasings: ReadonlyArray<readonly [RegExp, string]> = [
  // Lists of people.
  [/^(?:who|how) (?:can|could|should|do|might) i (?:help|be helping|be helpful)(?: out)?$/i, 'needs'],
  [
    /^(?:(?:show|see|view|list|give|pull up)(?: me)? )?(?:all )?(?:of )?(?:my |the )?(?:all )?(?:contacts?|people|everyone|everybody|network|list)$/i,
    'list',
  ],
  [new RegExp(`^(?:who(?:m)? |(?:the )?(?:new )?(?:people|contacts) )?${MET} (${PAST})$`, 'i'), 'list $1'],
  [new RegExp(`^(?:did|have) i (?:meet|met) (?:any|some)(?:one|body) (${PAST})$`, 'i'), 'list $1'],
  [new RegExp(`^who(?:m)? (?:do i know|${MET}(?: (?:so far|lately|recently|last|latest))?)$`, 'i'), 'list'],
  [/^how many (?:people|contacts) (?:do|have) i (?:have|know|got|met)$/i, 'list'],
  [/^(?:my )?(?:last|latest|recent|newest)(?: (?:contacts?|people|person))?(?: i met)?$/i, 'list'],
  [
    /^(?:do|did|have) i (?:know|meet|met|have) (?:any|some)(?:one|body) (?:(?:who(?:'s| is)?|that(?:'s| is)?) )?(?:works? )?(?:at|from|in|with) (.+)$/i,
    'who at $1',
  ],
  [/^any(?:one|body) (?:i know )?(?:(?:who )?works? )?(?:at|from|in) (.+)\?$/i, 'who at $1'],
  [/^who(?:m)? (?:(?:else )?(?:did|have|do) i (?:meet|met|know|have)) (?:at|from|in) (.+)$/i, 'who at $1'],
  [/^who (?:was|were) (?:at|from) (.+)$/i, 'who at $1'],
  [/^(?:do|did) i (?:know|meet|have) (?:an?|any|some) (.+?)s?$/i, 'who $1'],
  [/^(?:are there )?(?:any|some) (.+)\?$/i, 'who $1'],
  [/^works? (?:at|for) (.+)$/i, 'who at $1'],
  [/^who(?:m)? (?:should|can|could|do) i ask (?:about|for|at) (.+)$/i, 'who can refer me to $1'],
  // Follow-ups.
  [new RegExp(`^(?:who(?:m)?|what) ${DO} i ${FOLLOW}(?: today)?$`, 'i'), 'today'],
  [new RegExp(`^(?:who(?:m)?|what) ${DO} i ${FOLLOW} (?:this|next) week$`, 'i'), 'week'],
  [
    /^(?:what(?:'s| is| do i have)?|who(?:'s| is)?|anything|anyone) (?:due|on|up|scheduled|planned)?(?: for)? ?today$/i,
    'today',
  ],
  [/^(?:is )?(?:anything|anyone|what|who|something)(?:'s| is| do i have)? (?:over)?due$/i, 'due'],
  [/^(?:show |list |see )?(?:my |any |open |pending )*(?:follow[\s-]?ups|reminders)$/i, 'due'],
  [
    /^(?:when(?:'s| is)|what(?:'s| is)|who(?:'s| is)) (?:(?:my|the) )?next(?: (?:follow[\s-]?up|reminder|one|person))?$/i,
    'week',
  ],
  [
    /^(?:what(?:'s| is)|who(?:'s| is)?|anything|anyone)? ?(?:due|up|on|coming up|scheduled|planned) (?:for )?next week$/i,
    'week',
  ],
  [
    /^(?:(?:my )?next(?: (?:follow[\s-]?up|reminder|up))?|upcoming(?: follow[\s-]?ups)?|what(?:'s| is) coming(?: up)?|(?:my )?(?:agenda|schedule))$/i,
    'week',
  ],
  [
    /^who(?:m)? (?:(?:all )?(?:did|has) (.+?) introduced?(?: (?:me|us) to)?|(?:do|did) i (?:know|meet) (?:via|through) (.+))$/i,
    'who via $1$2',
  ],
  // Needs, before whoever knows or needs something.
  [/^(?:(?:show|list|see)(?: me)? )?(?:my |all |the |any )*(?:open )?(?:needs?|promises)$/i, 'needs'],
  [/^who (?:all )?(?:needs|could use|wants)(?: my| some| any)? (?:help|something)$/i, 'needs'],
  [/^what (?:do|does|did) (?:people|they|everyone|everybody|anyone) need$/i, 'needs'],
  [
    /^what (?:(?:did|have) i promised?(?: (?:to )?(?:any(?:one|body)|every(?:one|body)|people|them))?|do i owe(?: people)?|(?:have|did) people ask(?:ed)?(?: for)?)$/i,
    'needs',
  ],
  [
    /^(?:who(?: (?:do|did) i (?:know|meet) (?:who|that))?|do i know (?:any|some)(?:one|body) (?:who|that)|any(?:one|body) (?:who|that)) (?:knows?|can help (?:me )?with|could help (?:me )?with|does|is into|is in|likes?|loves?|has|have|works? (?:in|on|with|as)|is good (?:at|with)|mentioned|talked about|told me about|said|speaks?|lives? in|plays?|needs?|wants?|is looking for|(?:is|was) interested in) (?:an? |the )?(.+)$/i,
    'find $1',
  ],
  // One person.
  [/^(?:where|how|when)(?:'s| is) (.+)$/i, '$1?'],
  [/^who introduced (?:me to )?(.+)$/i, '$1?'],
  [
    new RegExp(
      `^(?:when|where|how|how often|why) ${DO} (?:i|we) (?:last |first )?(?:next )?(?:${FOLLOW}|get in touch with|get to know) (.+)$`,
      'i',
    ),
    '$1?',
  ],
  [
    /^(?:where|what|who|when|how) (?:does|did|is|was|can|do) (.+?) (?:work(?:s|ed)?(?: (?:at|for|as|on))?|need|want|do|live|like|know|due|from|looking for|doing)$/i,
    '$1?',
  ],
  [new RegExp(`^(?:what|where|when)(?:'s| is| are) (.+?)(?:'s|s')? ${FACT}$`, 'i'), '$1?'],
  [/^what(?:'s| is) (.+?) (?:looking for|after|up to|about)$/i, '$1?'],
  [
    /^what (?:else )?(?:do|did|have) (?:i|you|we) (?:know|have|note[d]?|say|save[d]?|got) (?:about|on|of|for) (.+)$/i,
    '$1?',
  ],
  [/^(?:do|did|have) (?:i|you|we) (?:know|meet|met|have) (?:about )?(?!any|some|an? )(.+)$/i, '$1?'],
  [new RegExp(`^${SHOW}(.+?)(?:'s|s') ${FACT}$`, 'i'), '$1?'],
  [new RegExp(`^${SHOW}(?:the |my |any |all )*${FACT} (?:on|for|of|about|with) (.+)$`, 'i'), '$1?'],
  [/^(?:look ?up|pull up|open|view|about|who was|remember|what about|how about|search for) (.+)$/i, '$1?'],
  [/^(\S+(?: \S+)?) (?:phone|cell|number|e-?mail|contact info|info|details|notes)$/i, '$1?'],
  [new RegExp(`^(?:does|do|has|did) (.+?) (?:have|got) (?:an? )?${FACT}$`, 'i'), '$1?'],
  // Settings.
  [
    /^(?:what(?:'s| is| are)|when(?:'s| is| are)|what time (?:are|do|is|will)) (?:my |the )?(?:time ?zone|goal|settings|quiet (?:hours?|times?)|reminder (?:time|hour)|reminders?(?: (?:time|come|sent|set))?)$/i,
    'settings',
  ],
  [/^(?:am i|are you|is it) (?:still )?paused$/i, 'settings'],
  // The latest change.
  [
    /^(?:undo(?: (?:undo|please|again|my last|last|the last|that last|the|this|that|it|one|change|text|thing|message|step))*|take (?:that|it|this) back|revert(?: (?:that|it|this))?|that(?:'s| is| was) (?:wrong|a mistake|not right)|(?:i made a |my )mistake|oops.{0,20}|my bad)$/i,
    'undo',
  ],
  [/^(?:redo(?: (?:redo|please|again|that|it|this))*|put (?:that|it) back)$/i, 'redo'],
]

const FILLERS =
  /^(?:(?:actually|also|oh|so|and|but|btw|by the way|fyi|ok(?:ay)?|wait|hey|well|um+|uh+|hm+|anyway|turns out|update)[\s,:!.]+)+/i

/** Orders to change what is known of someone, and how the same is said as a fact. */
const ORDERS: ReadonlyArray<readonly [RegExp, string]> = [
  ['(?:phone|cell|mobile|e-?mail)?\\s*(?:number|address)?', ''],
  ['(?:title|job|role|position)', 'is a '],
  ['(?:company|employer|organi[sz]ation)', 'works at '],
].map(([field, fact]) => [
  new RegExp(
    `^(?:change|update|set|correct|fix|edit)\\s+(.+?)(?:'s|s')\\s+${field}\\s+(?:to|is|as)\\s+(?:(?:an?|the)\\s+)?(?=\\S)`,
    'i',
  ),
  `$1 ${fact}`,
])

/** What is said of someone, in the order in which most say it: `oh, also ana ...`, `change ana's number to ...`. */
export const asSaidOfSomeone = (text: string): string =>
  ORDERS.reduce((said, [order, fact]) => said.replace(order, fact), text.replace(FILLERS, ''))

/** A text without the courtesies around it: `could you please ...`, `..., thanks`. */
export const withoutCourtesies = (text: string): string => text.replace(LEAD_IN, '').replace(LEAD_OUT, '').trim()

/** The command, as it is typed, that a request in other words stands for: `did I meet anyone from Stripe?`; or null. */
export function inPlainWords(text: string): string | null {
  const asked = withoutCourtesies(text)
  const said = asked.replace(END, '').replace(CLIPPED, "$1's").replace(CLIPPED_DID, '$1 did')
  for (const [pattern, command] of phrasings) {
    const match = pattern.exec(pattern.source.endsWith('\\?$') ? asked : said)
    if (match) return command.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
  }
  return asked !== text && asked !== '' ? asked : null
}
