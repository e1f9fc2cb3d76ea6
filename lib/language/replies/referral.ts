import type { Contact, LocalDate } from '../../domain/contact.ts'
import { firstName } from '../../domain/name.ts'
import { isUnmet } from '../../domain/need.ts'
import { formatDay } from '../format-date.ts'
import { countSegments, fitSegment, truncateTo } from '../segments.ts'
import { describe, distinguish, listed, numbered } from './people.ts'

/** Somebody who leads to an organization, as domain/referral.ts finds them; `noted` is a note that promises it. */
export interface Lead {
  contact: Contact
  steps: number
  via: string | null
  noted: string | null
}

const LONGEST_NOTE = 40
const LONGEST_NEED = 30
const STALE_DAYS = 90

const shout = ({ name }: Contact): string => firstName(name).toUpperCase()

/** `Stripe: 1 Harald Moe (PM), introduced by Solveig Aune: ask. 2 Solveig Aune, who knows Harald Moe: ask for an intro to Harald.` */
export function waysSaid(organization: string, leads: Lead[], today: LocalDate): string {
  const lines = leads.map((lead) => `${leadSaid(lead)}: ${nextStep(lead, today)}.`)
  const list = `${organization}: ${numbered(lines)}`
  const [first] = leads
  const isToAsk = first && ['answered', undefined].includes(first.contact.referral?.status)
  const hint = isToAsk ? ` Then text ASKED ${shout(first.contact)}.` : ''
  return countSegments(list + hint) === countSegments(list) ? list + hint : list
}

function leadSaid({ contact, steps, via, noted }: Lead): string {
  if (steps === 0)
    return `${contact.name}${contact.title ? ` (${contact.title})` : ''}${via ? `, introduced by ${via}` : ''}`
  if (noted !== null) return `${contact.name}, noted "${truncateTo(noted, LONGEST_NOTE)}"`
  return via ? `${contact.name}, who knows ${via}` : contact.name
}

/** What to do about it first: help before asking, and catch up with whom one has not talked to for long. */
function nextStep({ contact, steps, via }: Lead, today: LocalDate): string {
  const said = answerSaid(contact, today)
  if (said) return said
  const need = contact.needs.find(isUnmet)
  const ask = steps > 0 && via ? `ask for an intro to ${firstName(via)}` : 'ask'
  if (need) return `help first (${truncateTo(need.text, LONGEST_NEED)}), then ask`
  return isStale(contact, today) ? `catch up, then ${ask}` : ask
}

function answerSaid({ referral }: Contact, today: LocalDate): string {
  switch (referral?.status) {
    case 'asked':
      return `asked ${referral.askedOn ? formatDay(referral.askedOn, today) : ''}, no answer yet`
    case 'promised':
      return 'promised to refer you'
    case 'referred':
      return 'referred you'
    default:
      return ''
  }
}

const isStale = ({ lastContactOn }: Contact, today: LocalDate): boolean =>
  lastContactOn !== null && Date.parse(today) - Date.parse(lastContactOn) > STALE_DAYS * 86_400_000

export const noWayTo = (organization: string, isTarget: boolean): string =>
  isTarget
    ? `Nobody leads to ${organization} yet. It is on your targets: I'll say so when you meet someone there.`
    : `Nobody leads to ${organization} yet. Text TARGET ${organization.toUpperCase()} and I'll say when you meet someone there.`

export const referWhere = (): string => 'Refer you to which company? Text e.g. WHO CAN REFER ME TO STRIPE'

/** `Asked Ana Silva about Stripe. No answer by Tue Dec 8 and I'll name someone else; on Mon Dec 14 it's time to nudge.` */
export function askedSaid({ name, referral }: Contact, today: LocalDate): string {
  const about = referral?.organization ? ` about ${referral.organization}` : ' for a referral'
  const day = (on: string | null) => (on ? formatDay(on, today) : '')
  const then = referral
    ? ` No answer by ${day(referral.tryOn)}: I'll name someone else. By ${day(referral.nudgeOn)}: I'll remind you to nudge.`
    : ''
  return `Asked ${name}${about}.${then}`
}

/** Three business days without an answer: someone else, by name. */
export function tryAnother(asked: Contact, lead: Lead | null): string {
  const where = asked.referral?.organization
  const head = `No answer from ${asked.name}${where ? ` about ${where}` : ''} yet.`
  if (!lead) return `${head} Who else could you ask? Meeting one new person there would help.`
  const hint = ` Text ASKED ${shout(lead.contact)} once you did.`
  return fitSegment(`${head} Try ${tryWhom(lead)}.`, [hint])
}

function tryWhom({ contact, steps, via, noted }: Lead): string {
  if (steps === 0) return describe(contact)
  if (noted !== null) return `${contact.name}, noted "${truncateTo(noted, LONGEST_NOTE)}"`
  return `${distinguish(contact)}, who ${via ? `knows ${via}` : 'may know someone there'}`
}

/** Seven business days without an answer: ask again. */
export const nudge = (contact: Contact, today: LocalDate): string =>
  fitSegment(
    `Still no answer from ${contact.name}${contact.referral?.askedOn ? `, asked ${formatDay(contact.referral.askedOn, today)}` : ''}. Nudge ${firstName(contact.name)} again?`,
    [` Text ASKED ${shout(contact)} once you did.`],
  )

/** Someone promised a referral to a person, who was logged for it. */
export const willRefer = (contact: Contact, saved: string): string =>
  fitSegment(saved, [` Once it happened, text ${shout(contact)} REFERRED ME.`])

export const referralPromised = (contact: Contact, organization: string | null): string =>
  `Good: ${contact.name} will refer you${organization ? ` to ${organization}` : ''}. Once it happened, text ${shout(contact)} REFERRED ME.`

export const referredBy = (contact: Contact, saved: string | null): string =>
  [`Thank ${contact.name}, and tell ${firstName(contact.name)} how it went.`, saved].filter(Boolean).join(' ')

export const declined = (contact: Contact, lead: Lead | null): string =>
  fitSegment(`OK, ${contact.name} can't refer you.`, [lead ? ` Try ${tryWhom(lead)}.` : ' Who else could you ask?'])

export const answeredSaid = (contact: Contact): string =>
  `Noted: ${contact.name} answered. I won't ask about it again. Text ${shout(contact)} REFERRED ME or ${shout(contact)} SAID NO.`

const THANKED_NAMED = 6

/** The end of the way: whom to thank. */
export function hired(organization: string | null, path: Contact[]): string {
  const head = `Congratulations${organization ? ` on ${organization}` : ''}!`
  if (path.length === 0) return `${head} Whoever helped you get there, tell them how it went.`
  const names = path.slice(0, THANKED_NAMED).map(({ name }) => name)
  const others = path.length - names.length
  const all = others > 0 ? [...names, `${others} more`] : names
  return `${head} Thank ${listed(all)}, and tell them how it went.`
}
