import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { fold } from '../../domain/name.ts'
import { answeredReferral, isAwaited } from '../../domain/outreach.ts'
import { isSameOrganization } from '../../domain/referral.ts'
import { isCompany, isGivenName } from '../../language/introduction/lexicon.ts'
import { readIntroductions } from '../../language/introduction.ts'
import { readOrganization } from '../../language/organization-phrase.ts'
import { I_JUST } from '../../language/past-tense.ts'
import { remindOn } from '../../language/replies/log.ts'
import { describe } from '../../language/replies/people.ts'
import * as replies from '../../language/replies/referral.ts'
import { addNotes, change } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { logPeople } from '../log-people.ts'
import { theOneSpokenOf } from '../meant.ts'
import { byName, Who } from '../people.ts'
import { targetOf } from '../targets.ts'
import type { View } from '../view.ts'

const ME = '(?:me|us)'
const WILL = new RegExp(
  `^(.{1,60}?)(?:'s|'ll|'d)?\\s+(?:(?:has|have|just|already|also|kindly|gladly)\\s+)*(?:(?:will|can|could|would|is|are|was|going to|gonna|is happy to|happy to|glad to|willing to|able to|offered to|promised to|promises to|agreed to|wants to|plans to|said (?:that )?(?:she|he|they)(?:'d|'ll| would| will| can| could| is going to)(?: be happy to| gladly)?|said yes,? (?:and |she |he |they |will |to )*)\\s+)*(?:refer|referring|introduce|introducing|connect|connecting|recommend|recommending|put|putting|intro)\\s+${ME}\\b(?:\\s+in (?:touch|contact))?(?:\\s+(?:to|with|at|for)\\b)?\\s*(.*)$`,
  'is',
)
const YES = /^(.{1,60}?)\s+(?:(?:has\s+)?(?:said|says)\s+yes|agreed(?: to (?:it|help))?|is on it|will do it)[\s.!]*$/i
const DID = new RegExp(
  `^(?:yay|great news|good news|hey|so|and)?[\\s,:!-]*(?:${I_JUST}(?:was|got|been)\\s+referred\\s+by\\s+(.{1,60}?)(?:\\s+(?=(?:to|at|for)\\b)(.*))?|(.{1,60}?)\\s+(?:(?:has|have|just|already|finally|kindly|actually)\\s+)*(?:(?:referred|did refer)\\s+${ME}\\b|put in (?:a|the|my) (?:good )?(?:word|referral)\\b(?: for me)?|submitted (?:my|the|a) (?:referral|resume|cv)|passed (?:on |along )?my (?:resume|cv)(?: on| along)?|made the referral|recommended\\s+${ME}\\b|vouched for\\s+${ME}\\b)\\s*(.*?))[\\s.!]*$`,
  'is',
)

const whoOf = (name: string, view: View): Who =>
  /^(?:she|he|they|i)$/i.test(name)
    ? theOneSpokenOf(view)
    : byName(name.replace(/^(?:and|so|hey)\s+/i, '').replace(/[,:]$/, ''))

/** What a name does not contain: `ana will`, `ana didn't` and `met Kim from Notion, she` are no names. */
const isName = (name: string): boolean =>
  !/[,;:]\s|(?<!\b(?:dr|mr|mrs|ms|prof|\p{L}))\.\s|^(?:met|saw|called)\s|\b(?:from|will|would|can|could|may|might|should|has|is|going|not|never|who|if|when|said|says|please|you|anyone|someone|somebody|to)\b|n'?t\b/iu.test(
    name,
  )

const Args = z.object({ who: Who, rest: z.string() })

/** `ana will refer me to Jane Doe at Stripe`: an answer, and someone new on the way. */
export const willRefer = definePersonCommand({
  name: 'willRefer',
  mayLog: true,
  forms: ['ana will refer me to Jane Doe at Stripe'],
  help: 'logs Jane, introduced by Ana',
  args: Args,
  read: (text, view) => {
    const [, name, rest = ''] = WILL.exec(text) ?? []
    if (name) return !isName(name) || DID.test(text) ? null : { who: whoOf(name, view), rest }
    const agreed = YES.exec(text)?.[1]
    const isAwaiting = view.known.some(isAwaited)
    return agreed && isAwaiting ? { who: whoOf(agreed, view), rest: '' } : null
  },
  handle: (contact, { rest }, view) => {
    const logged = logReferral(contact, rest, view)
    const after = answeredReferral(contact, 'promised', logged.organization)
    return {
      reply: logged.saved
        ? replies.willRefer(contact, logged.saved)
        : replies.referralPromised(contact, logged.organization),
      changes: [
        change(contact, after),
        ...logged.changes,
        ...addNotes(contact.id, [`will refer me ${rest}`.trim()], view, NOTE_OF_REFERRER),
      ],
      events: [{ type: 'ReferralPromised', facts: { contact: contact.id } }, ...logged.events],
      about: `${contact.name} will refer you`,
      question: logged.question ?? null,
    }
  },
})

/** `ana referred me`: the end of the waiting, and a thank-you. */
export const referred = definePersonCommand({
  name: 'referred',
  mayLog: true,
  forms: ['ana referred me'],
  help: 'time to say thanks',
  args: Args,
  read: (text, view) => {
    const [, by, restBy = '', name, rest = ''] = DID.exec(text) ?? []
    const who = by ?? name
    return who && isName(who) ? { who: whoOf(who, view), rest: by ? restBy : rest } : null
  },
  handle: (contact, { rest }, view) => {
    const logged = logReferral(contact, rest, view)
    const after = answeredReferral(contact, 'referred', logged.organization)
    return {
      reply: replies.referredBy(contact, logged.saved),
      changes: [
        change(contact, after),
        ...logged.changes,
        ...addNotes(contact.id, [`referred me ${rest}`.trim()], view, NOTE_OF_REFERRER),
      ],
      events: [{ type: 'ReferralReceived', facts: { contact: contact.id } }, ...logged.events],
      about: `${contact.name} referred you`,
      question: logged.question ?? null,
    }
  },
})

/** Notes on whoever was logged come before it. */
const NOTE_OF_REFERRER = 900_000

interface LoggedReferral {
  changes: NonNullable<Draft['changes']>
  events: NonNullable<Draft['events']>
  question: Draft['question']
  saved: string | null
  organization: string | null
}

/** Logs the person a referral leads to, introduced by whoever refers; they are not met yet, so no week counts them. */
function logReferral(referrer: Contact, rest: string, view: View): LoggedReferral {
  const said = rest.replace(/^(?:to|with|at|for)\s+/i, '')
  const { people } = isOrganization(said, referrer, view)
    ? { people: [] }
    : readIntroductions(`met ${said}`, view.moment)
  const [first] = people
  if (!first) return { changes: [], events: [], question: null, saved: null, organization: placeIn(said, view) }
  const introduced = people.map((one) => ({ ...one, introducedBy: referrer.name }))
  const {
    changes = [],
    events = [],
    question,
    reply,
  } = logPeople(
    introduced,
    { isMeeting: false, isSaid: true },
    { ...view, known: [referrer, ...view.known.filter(({ id }) => id !== referrer.id)] },
  )
  const logged = changes.flatMap(({ after }) => (after.kind === 'contact' ? [after] : []))
  return {
    changes,
    events: events.map((event) => (event.type === 'ContactMet' ? { ...event, type: 'ContactAdded' } : event)),
    question: question?.kind === 'confirm' ? question : null,
    saved: logged.length > 0 ? savedSaid(logged, referrer, view) : reply,
    organization: first.organization,
  }
}

function savedSaid(logged: Contact[], referrer: Contact, { moment }: View): string {
  const followUp = logged[0]?.followUp
  const next = followUp ? ` ${remindOn(followUp, moment.today)}` : ''
  return `Saved ${logged.map(describe).join(', ')}, introduced by ${referrer.name}.${next}`
}

/** `to Stripe` names no person. */
function isOrganization(said: string, referrer: Contact, view: View): boolean {
  const isTarget = view.owner.settings.targets.some(({ organization }) => fold(organization) === fold(said))
  if (said === '' || isTarget || isSameOrganization(referrer.organization, said)) return true
  return isCompany(said) || (!/\s/.test(said) && !isGivenName(said))
}

function placeIn(said: string, view: View): string | null {
  const place = readOrganization(said)
  return place && (targetOf(place, view) ?? place)
}
