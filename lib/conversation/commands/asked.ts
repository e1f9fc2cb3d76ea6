import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { answeredReferral, askedForReferral } from '../../domain/outreach.ts'
import { isSameOrganization } from '../../domain/referral.ts'
import { isCommonWord, isCompany } from '../../language/introduction/lexicon.ts'
import { readOrganization } from '../../language/organization-phrase.ts'
import { I_JUST } from '../../language/past-tense.ts'
import * as replies from '../../language/replies/referral.ts'
import { addNotes, change } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import { theOneSpokenOf } from '../meant.ts'
import { byName, findByName, splitName, Who } from '../people.ts'
import { soleTarget, targetOf } from '../targets.ts'
import type { View } from '../view.ts'
import { wayAround } from '../ways.ts'

const ASKED = new RegExp(
  `^${I_JUST}(?:asked|asking)\\s+(?:for\\s+(?:an?\\s+)?(?:referral|intro\\w*)\\s+(?:from|with)\\s+)?(.+)$`,
  'is',
)
const WROTE = new RegExp(
  `^${I_JUST}(?:(requested an? referral from)|reached out to|messaged|emailed|e-mailed|texted|pinged|wrote(?: to)?|called|nudged)\\s+(.+)$`,
  'is',
)
/** What shows that a question to somebody was for a referral, and not how their holidays were. */
const FOR_REFERRAL = /\b(?:refer\w*|intro\w*|recommend\w*|vouch\w*|jobs?|roles?|position|opening|interview)\b/i
const PRONOUN = /^(?:her|him|them)\b\s*/i

/** Whom a referral was asked of, and the rest of what was said. */
function splitAsked(text: string, view: View): { who: Who; rest: string } | null {
  const asked = ASKED.exec(text)?.[1]
  const [, requested, wrote] = WROTE.exec(text) ?? []
  const said = asked ?? wrote
  if (said === undefined) return null
  if (PRONOUN.test(said)) {
    return FOR_REFERRAL.test(said) ? { who: theOneSpokenOf(view), rest: said.replace(PRONOUN, '') } : null
  }
  const led = splitName(said, view)
  const rest = led.rest.replace(/^[\s,;:.!-]+|[\s.!]+$/g, '')
  const isNobody = findByName(led.name, view.known).length === 0 && isCommonWord(led.name)
  const isClear =
    requested !== undefined ||
    (asked !== undefined && /^(?:|again|today|yesterday|already|just now|too|as well)$/i.test(rest))
  return !isNobody && (isClear || isAboutReferral(led.name, rest, view)) ? { who: byName(led.name), rest } : null
}

function isAboutReferral(name: string, rest: string, view: View): boolean {
  if (FOR_REFERRAL.test(rest)) return true
  const place = /^(?:about|for|to|at|regarding|re)\b/i.test(rest) ? readOrganization(rest) : null
  const own = findByName(name, view.known).map(({ organization }) => organization)
  return (
    place !== null &&
    (isCompany(place) || targetOf(place, view) !== null || own.some((one) => isSameOrganization(one, place)))
  )
}

/** The organization in `to refer me to stripe`, `about a job at Stripe`, `about Stripe`. */
const PLACE =
  /(?:\b(?:refer\w*|intro\w*|connect|jobs?|roles?|position|opening|interview|someone|somebody|anyone|people)(?:\s+me)?\s+(?:to|at|with|for|into|in)|^(?:about|for|at|re|regarding))\s+((?:\S+\s+){0,2}\S+)$/i

/** Where a referral is to lead: as said, or to the target that the person works at, or to the only target. */
function whereTo({ organization }: Contact, said: string, view: View): string | null {
  const at = PLACE.exec(said)?.[1]
  const place = at && !/^(?:an?|my|the)\s/i.test(at) ? readOrganization(at) : null
  if (place) return targetOf(place, view) ?? place
  return targetOf(organization, view) ?? soleTarget(view)
}

export const asked = definePersonCommand({
  name: 'asked',
  forms: ['asked ana'],
  help: 'for a referral; I watch for the answer',
  args: z.object({ who: Who, rest: z.string() }),
  read: splitAsked,
  handle: (contact, { rest }, view) => {
    const after = askedForReferral(contact, whereTo(contact, rest, view), view.moment.today)
    return {
      reply: replies.askedSaid(after, view.moment.today),
      changes: [change(contact, after)],
      events: [{ type: 'ReferralAsked', facts: { contact: contact.id } }],
      about: `asked ${contact.name} for a referral`,
    }
  },
})

const NO =
  /^(.{1,60}?)\s+(?:(?:has\s+)?(?:said|says|told me)\s+(?:no\b|(?:she|he|they)\s+(?:can'?t|won'?t|cannot|couldn'?t)\b)|(?:can'?t|cannot|can not|won'?t|will not|couldn'?t|could not|would ?n'?t|refused to|declined to|is not able to|isn'?t able to|is unable to)\s+(?:refer|introduce|recommend|help with (?:the|a) referral|do it)\b|(?:has\s+)?(?:declined|refused|turned me down|passed on (?:it|referring me)))(.*)$/is

/** `ana said no`: someone else, by name. */
export const declined = definePersonCommand({
  name: 'declined',
  forms: ['ana said no'],
  help: 'no referral; whom to try instead',
  args: z.object({ who: Who, said: z.string() }),
  read: (text, view) => readSaidOf(NO, text, view),
  wants: () => [{ kind: 'everyone' }, { kind: 'allNotes' }],
  handle: (contact, { said }, view) => {
    const after = answeredReferral(contact, 'declined')
    return {
      reply: replies.declined(contact, wayAround(after, view)),
      changes: [change(contact, after), ...addNotes(contact.id, [said], view)],
      events: [{ type: 'ReferralDeclined', facts: { contact: contact.id } }],
      about: `${contact.name} said no`,
    }
  },
})

const ANSWERED = new RegExp(
  `^(?:${I_JUST}(?:heard|got (?:an? )?(?:answer|reply|response|word))\\s+(?:back\\s+)?from\\s+(.{1,60}?)|(.{1,60}?)\\s+(?:has\\s+|have\\s+|finally\\s+|just\\s+)*(?:answered|replied|responded|wrote back|called back|texted back|got back to me|came back to me)(?:\\s+(?:to\\s+)?me)?)[\\s.!]*$`,
  'i',
)

/** `ana replied`: an answer that says neither yes nor no. */
export const answered = definePersonCommand({
  name: 'answered',
  forms: ['ana answered'],
  help: 'I no longer wait for it',
  args: z.object({ who: Who }),
  read: (text, view) => {
    const [, from, led] = ANSWERED.exec(text) ?? []
    const name = from ?? led
    const known = name ? findByName(name, view.known) : []
    return name && known.some(({ referral }) => referral !== null) ? { who: byName(name) } : null
  },
  handle: (contact, _args, view) => ({
    reply: replies.answeredSaid(contact),
    changes: [change(contact, answeredReferral(contact, 'answered')), ...addNotes(contact.id, ['answered'], view)],
    events: [{ type: 'ReferralAnswered', facts: { contact: contact.id } }],
    about: `${contact.name} answered`,
  }),
})

/** Someone known who is said to have refused; about a referral only if one was asked of them, or it says so. */
function readSaidOf(pattern: RegExp, text: string, view: View): { who: Who; said: string } | null {
  const name = pattern.exec(text)?.[1]
  const known = name ? findByName(name, view.known) : []
  const isReferral = known.some(({ referral }) => referral !== null) || (known.length > 0 && /\brefer/i.test(text))
  return name && isReferral ? { who: byName(name), said: text.slice(name.length).trim() } : null
}
