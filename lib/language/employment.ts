import { capitalizeOrganization } from './introduction/capitals.ts'
import { isCity, isJobWord } from './introduction/lexicon.ts'
import { months, weekdays } from './words/calendar.ts'

/** What someone does and where, as far as a text says it; one of them at least. */
export interface Employment {
  title: string | null
  organization: string | null
}

const NEW = '(?:(?:an?|the|her|his|their)\\s+)?(?:new\\s+)?'
const JOB = '(?:job|role|position|gig|title|post)'
const AT = '(?:at|with|for|@)'

/** Ways to say where someone works: the organization is what follows, with `as ...` after it. */
const WORKS_AT = [
  /^(?:now\s+)?(?:works?|working|is|is now|(?:is\s+)?start(?:ed|s|ing)|moved|went)(?:\s+(?:now|over))?\s+(?:at|for|to|with)\s+/i,
  /^(?:(?:has|is|just|recently)\s+)*(?:joined|joins|joining)\s+/i,
  new RegExp(`^(?:has|got|found|landed|took|started|starts|accepted)\\s+${NEW}${JOB}\\s+${AT}\\s+`, 'i'),
  /^(?:(?:got|was|is)\s+)?hired\s+(?:by|at)\s+/i,
  new RegExp(`^${NEW}(?:company|employer|organi[sz]ation|firm)(?:\\s+is\\s+|\\s*:\\s*)(?:now\\s+)?`, 'i'),
  /^(?:is\s+)?(?:now\s+)?@\s*/i,
  /^now\s+(?:at|with)\s+/i,
]
/** Those that also say where somebody lives or went. */
const MOVED = /^(?:now\s+)?(?:moved|went|is|@)(?:\b|\s)/i
const NO_ORGANIZATION = /^(?:an?|the|her|his|their|my|our|see|another)\s|^\d{1,2}(?::\d\d)?\s*(?:[ap]m)?(?:\s|$)/i

/** Ways to say what someone does: the title is what follows, with `at ...` after it. */
const IS_A = [
  /^(?:is now|is|became|works as|working as|is working as|(?:got|was) promoted to|was made)\s+(?:now\s+)?/i,
  new RegExp(`^${NEW}${JOB}(?:\\s+is\\s+|\\s*:\\s*)(?:now\\s+)?`, 'i'),
]
/** Whoever is a good friend or a vegetarian is not so by trade. */
const NO_TITLE =
  /\b(?:friends?|mother|mom|mum|father|dad|parent|brother|sister|cousin|twins?|uncle|aunt|neighbou?r|fan|vegan|vegetarian|person|guy|girl|man|woman|member|lover|gem|star|delight|great|good|nice|lovely|big|huge|bit|little|real|total|best|only|same|worst)\b/i

/** `is a VP now.` */
const END = /(?:[\s,]+(?:now|these days|currently))?[\s.!]*$/i

const DAYS = [...weekdays.keys(), ...months.keys()].join('|')
const SPANS = 'week|month|year|quarter|spring|summer|fall|autumn|winter'
const SINCE = '(?:since|from|as of|starting|beginning|effective|on|in|this|next|last|early|late|mid)'
/** From when on, at the end: `on monday`, `since last march`, `from dec 1`, `today` (not USA Today), `2 weeks ago`. */
const SINCE_WHEN = new RegExp(
  `\\s+(?:(?:${SINCE}[\\s-]+(?:the\\s+)?)+(?:(?:${DAYS}|${SPANS})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?|\\d[\\d/.-]*(?:st|nd|rd|th)?(?:\\s+(?:${DAYS}|weeks?|months?|days?))?)` +
    `|(?:${[...months.keys()].join('|')})\\s+\\d{1,2}(?:st|nd|rd|th)?` +
    '|(?-i:today|tomorrow|yesterday|soon)|(?:an?|\\w+)\\s+(?:days?|weeks?|months?|years?)\\s+ago)[\\s.!]*$',
  'i',
)
/** A weekday alone is one where somebody starts; whoever works at Second Sunday does so every day. */
const STARTS_DAY = new RegExp(
  `(?<=\\b(?:start|join|mov)(?:ed|s|ing)\\s.*)\\s+(?:${[...weekdays.keys()].join('|')})[\\s.!]*$`,
  'i',
)

/** What is said of somebody's work without the day from which on it is so, the city, and further clauses. */
export function withoutAside(said: string): string {
  const day = SINCE_WHEN.exec(said) ?? STARTS_DAY.exec(said)
  const [undated = ''] = (day ? said.slice(0, day.index) : said).split(/[,;]\s+(?!(?:inc|llc|ltd|corp|co|gmbh)\b)/i)
  const city = /\s+in\s+([^\s,]+(?:\s[^\s,]+)?)[\s.!]*$/i.exec(undated)
  return city && isCity(city[1] ?? '') ? undated.slice(0, city.index) : undated
}

/** Where someone works, in what is said after their name: `works at Stripe`, `joined Stripe as a PM`; or null. */
export function readEmployer(said: string): Employment | null {
  const rest = said.replace(END, '')
  const lead = WORKS_AT.map((form) => form.exec(rest)?.[0]).find((one) => one !== undefined)
  if (lead === undefined) return null
  const [where = '', role] = rest.slice(lead.length).split(/\s+as\s+(?:(?:an?|the)\s+)?(?:new\s+)?/i)
  if (where === '' || (MOVED.test(rest) && isElsewhere(where))) return null
  return { title: role ?? null, organization: capitalizeOrganization(where) }
}

/** `moved to Lyon` is about where somebody lives, `went to the market` about their day. */
const isElsewhere = (place: string): boolean =>
  isCity(place) || NO_ORGANIZATION.test(place) || /\s(?:with|next|and|in|for)\s/i.test(place)

/** What someone does, in what is said after their name: `is a VP of design`, `became CTO at Stripe`; or null. */
export function readTitle(said: string): Employment | null {
  const rest = said.replace(END, '')
  const lead = IS_A.map((form) => form.exec(rest)?.[0]).find((one) => one !== undefined)
  if (lead === undefined) return null
  const whole = rest.slice(lead.length)
  const bare = whole.replace(/^(?:an?|the)\s+/i, '')
  const what = bare.replace(/^new\s+/i, '')
  const [, role = what, place] = /^(.+?)\s+(?:at|@)\s+(.+)$/i.exec(what) ?? []
  const isOrganization = place !== undefined && !NO_ORGANIZATION.test(place)
  const title = isOrganization ? role : what
  const isTitle = title !== '' && !NO_TITLE.test(title) && (bare !== whole || isJob(title))
  return isTitle ? { title, organization: isOrganization ? capitalizeOrganization(place) : null } : null
}

/** Without an article, the head has to be what somebody can be: `vp of design`, and not `busy`. */
const isJob = (title: string): boolean =>
  isJobWord(
    title
      .replace(/\s+(?:of|in|for|to)\s.*$/i, '')
      .split(/\s+/)
      .at(-1) ?? '',
  )
