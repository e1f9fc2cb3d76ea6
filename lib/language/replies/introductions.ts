import type { Contact, LocalDate } from '../../domain/contact.ts'
import { firstName } from '../../domain/name.ts'
import { formatWhen } from '../format-date.ts'
import { fitSegment } from '../segments.ts'
import { askNeed, describe, sayNeed } from './people.ts'

const ASK = 'Introduce them? YES or NO'

/** `Sofia Reyes needs a tax advisor. Introduce them? YES or NO` */
export const needySuggested = (needy: Contact, need: string): string =>
  `${needy.name} ${/^to\s/i.test(need) ? 'wants' : 'needs'} ${need}. ${ASK}`

/** `Bob Lee is a React dev. Introduce them? YES or NO`, or what else of his title, organization and notes fits (`because`). */
export function helperSuggested({ name, title, organization }: Contact, because: string): string {
  if (because === title) return `${name} is ${withArticle(title)}. ${ASK}`
  return because === organization ? `${name} is at ${organization}. ${ASK}` : `${name}, noted "${because}". ${ASK}`
}

/** Of whom there is one, or few. */
const WITHOUT_ARTICLE = /^(?:c[a-z]o|[se]?vp|md|gm|head|chief|director|president|vice president|founder|co-?founder)\b/i
/** A word that sounds so, or letters of which the first does: `an editor`, `an SRE`; but `a user researcher`, `a UX designer`. */
const VOWEL_FIRST = /^(?:[AEFHILMNORSX][A-Z]{0,2}\b|[AEIOaeio]|[Uu](?!ni|ro|s[aeiu]|t[aei]|[A-Z]))/

/** `a React dev`, `an editor`, `a UX designer`, `an SRE`; `VP of design` and `CFO` stand without. */
function withArticle(title: string): string {
  if (WITHOUT_ARTICLE.test(title)) return title
  return `${VOWEL_FIRST.test(title) ? 'an' : 'a'} ${title}`
}

/** The text to forward to both, when to ask how it went, and whom to ask about now. */
export function introduction(
  needy: Contact,
  helper: Contact,
  need: string | null,
  ask: Contact | null,
  today: LocalDate,
): string {
  const [one, other] = [firstName(needy.name), firstName(helper.name)]
  const why = need
    ? `${other}, ${one} ${/^to\s/i.test(need) ? '' : 'is '}${sayNeed(need)}.`
    : `${other}, meet ${describe(needy)}.`
  const next = needy.followUp ? ` I'll check in ${formatWhen(needy.followUp, today)}.` : ''
  const essential = `To forward: "${one}, meet ${describe(helper)}. ${why}"${next}`
  return ask ? `${essential} ${askNeed(ask)}` : fitSegment(essential, [' Then text INTRODUCED THEM.'])
}

export const introducedPair = (one: Contact, other: Contact, followedUp: Contact[], today: LocalDate): string => {
  const next = followedUp.flatMap(({ name, followUp }) =>
    followUp ? [`${firstName(name)} ${formatWhen(followUp, today)}`] : [],
  )
  return `You introduced ${one.name} and ${other.name}.${next.length > 0 ? ` Next: ${next.join(', ')}.` : ''}`
}

/** No introduction; on to the next question, if there is one. */
export const notIntroduced = ([next]: Contact[]): string => (next ? `OK. ${askNeed(next)}` : 'OK, no introduction.')

export const introduceWhom = (): string => 'Introduce whom? Text e.g. INTRODUCE ANA SILVA TO BOB LEE'
