import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { readOrganization } from '../../language/organization-phrase.ts'
import { noWayTo, referWhere, waysSaid } from '../../language/replies/referral.ts'
import { defineCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { findByName } from '../people.ts'
import { soleTarget, targetOf } from '../targets.ts'
import { peopleIn, type View } from '../view.ts'
import { type Route, routesTo } from '../ways.ts'

/** At most so many ways in one text: the best ones are enough to act on. */
const SHOWN = 3

const WHO = String.raw`who(?:\s+(?:do i know|is there|there is|all))*\s+(?:(?:that|who)\s+)?(?:can|could|would|will|might|may|should|to)`
const LEADS = String.raw`(?:i\s+ask\s+(?:for|to)\s+|help\s+(?:me\s+)?(?:to\s+)?)?(?:an?\s+)?(?:refer|referral|introduce|introduction|intro|connect|recommend|get|put|vouch for|point)\b(?:\s+me\b)?(?:\s+in(?:to)? (?:touch|contact))?`
const KNOWS = String.raw`who\s+(?:knows|leads)\s+(?:(?:someone|somebody|anyone|people)\s+)?(?=at|to|in)`
/** `an intro to someone` alone is what somebody else needs. */
const GET = String.raw`(?:how\s+(?:do|can|could)\s+i\s+get|show\s+(?:me\s+)?(?:the\s+|my\s+)?(?:paths?|ways?)|get\s+me\s+(?:an?\s+)?(?:referral|intro)|refer\s+me)\s+(?=to|into|at|for)`
const ASKED = new RegExp(`^(?:so\\s+)?(?:${WHO}\\s+${LEADS}|${KNOWS}|${GET})\\s*(.*)$`, 'is')

/** `who can refer me to stripe`: must be tried before `who`. */
export const refer = defineCommand({
  name: 'refer',
  forms: ['who can refer me to stripe'],
  help: 'people there, and who leads to them',
  args: z.object({ organization: z.nullable(z.string()) }),
  read: (text) => {
    const said = ASKED.exec(text.replace(/[\s?.!]+$/, ''))?.[1]
    return said === undefined ? null : { organization: readOrganization(said) }
  },
  wants: () => [{ kind: 'everyone' }, { kind: 'allNotes' }],
  handle: ({ organization }, view) => {
    const meant = organization ?? soleTarget(view)
    return meant === null ? { reply: referWhere(), question: view.owner.question } : showWays(meant, view)
  },
})

function showWays(organization: string, view: View): Draft {
  const routes = routesTo(organization, view)
  const ways = (routes.length > 0 ? routes : findByName(organization, peopleIn(view)).map(wayTo)).slice(0, SHOWN)
  if (ways.length === 0) return { reply: noWayTo(organization, targetOf(organization, view) !== null) }
  return {
    reply: waysSaid(targetOf(organization, view) ?? organization, ways, view.moment.today),
    shown: { contactIds: ways.map(({ contact }) => contact.id), more: null },
  }
}

/** The owner asked for a person: whoever introduced them leads there. */
const wayTo = (contact: Contact): Route => ({
  contact,
  steps: 0,
  via: contact.introducedBy?.name ?? null,
  viaId: contact.introducedBy?.id ?? null,
  strength: 0,
  noted: null,
})
