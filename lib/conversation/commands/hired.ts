import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { answeredReferral, isAwaited } from '../../domain/outreach.ts'
import { findPath, isSameOrganization } from '../../domain/referral.ts'
import { readOrganization } from '../../language/organization-phrase.ts'
import * as replies from '../../language/replies/referral.ts'
import { change } from '../changes.ts'
import { defineCommand } from '../command.ts'
import { soleTarget } from '../targets.ts'
import { peopleIn, type View } from '../view.ts'

const LEAD = String.raw`(?:(?:yay|wow|omg|guess what|great news|good news|finally|i|i'm|im|i've|ive|just|been|am|was|got|get)[\s,!:.-]+)*`
const GOT = String.raw`(?:got|landed|accepted|took|received|signed)\s+(?:the|an|a|my|their|that|this)\s+(?:\w+\s+){0,3}(?:job|role|position|offer|gig)`
const START = String.raw`(?:starting|started|start)\s+(?:work|(?:a|my|the)\s+(?:new\s+)?job)(?=\s+at\b)`
const AS = String.raw`(?:\s+(?:as|for)\s+(?:an?\s+)?[^,]+?(?=\s+(?:at|by|from|with)\b))?`
const HIRED = new RegExp(
  String.raw`^${LEAD}(?:hired|${GOT}|${START})${AS}(?:\s+(?:at|by|from|with)\s+(.+?))?[\s.!]*$`,
  'is',
)
const HIRED_ME =
  /^(.{1,60}?)\s+(?:just\s+|has\s+|finally\s+)*(?:hired me|made me an offer|gave me (?:the|an|a) (?:job|offer|role))[\s.!]*$/i

/** `hired at Stripe`: the end of the way, and thanks to everyone on it. */
export const hired = defineCommand({
  name: 'hired',
  forms: ['hired at Stripe'],
  help: 'whom to thank',
  args: z.object({ said: z.nullable(z.string()) }),
  read: (text) => {
    const by = HIRED_ME.exec(text)?.[1]
    const match = by ? null : HIRED.exec(text)
    if (by) return { said: readOrganization(by) }
    return match ? { said: match[1] ? readOrganization(match[1]) : null } : null
  },
  wants: () => [{ kind: 'everyone' }],
  handle: ({ said }, view) => {
    const { targets } = view.owner.settings
    const organization = said ?? soleTarget(view)
    const left = targets.filter((one) => organization === null || !isSameOrganization(organization, one.organization))
    const awaited = peopleIn(view).filter(isAwaited)
    return {
      reply: replies.hired(organization, pathTo(organization, view)),
      changes: awaited.map((contact) => change(contact, answeredReferral(contact, 'answered'))),
      events: [{ type: 'OwnerHired', facts: {} }],
      ...(left.length < targets.length ? { settings: { targets: left } } : {}),
      ...(left.length < targets.length || awaited.length > 0
        ? { about: `hired${organization ? ` at ${organization}` : ''}` }
        : {}),
    }
  },
})

/** Whoever referred the owner first, then the people there and those who introduced them. */
function pathTo(organization: string | null, view: View): Contact[] {
  const people = peopleIn(view)
  const isThere = ({ organization: own }: Contact) => organization !== null && isSameOrganization(own, organization)
  const leadsThere = ({ referral }: Contact) =>
    (referral?.status === 'referred' || referral?.status === 'promised') &&
    (organization === null || referral.organization === null || isSameOrganization(referral.organization, organization))
  return [...new Set([...people.filter(leadsThere), ...findPath(people, isThere)])]
}
