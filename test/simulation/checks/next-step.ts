import { Temporal } from 'temporal-polyfill'
import { sortKeys } from '../../../lib/adapters/keys.ts'
import type { Contact } from '../../../lib/domain/contact.ts'
import type { Announced, Check } from '../step.ts'

/** Every contact that is not dropped or deleted has exactly one next step. */
export function checkNextStep(): Check {
  const drops = new Map<number, string>()
  const dropped = new Set<string>()
  return ({ events, after }) => {
    for (const event of events) {
      if (event.type === 'FollowUpDropped') drops.set(event.plan, String(event.facts.contact))
      dropped.add(drops.get(planDone(event)) ?? '')
    }
    for (const { id, followUp } of after.contacts) if (followUp) dropped.delete(id)
    const lost = after.contacts.filter(({ id, followUp }) => followUp === null && !dropped.has(id))
    return lost.map(({ name }) => `${name} has no next step`)
  }
}

/** The number of the plan that an event says is done: its own, or that which was done again. */
const planDone = ({ type, plan, facts }: Announced): number => (type === 'PlanRedone' ? Number(facts.undone) : plan)

/** wellmet's own choices avoid weekends. */
export const checkWeekends: Check = ({ after }) =>
  after.contacts
    .filter(({ followUp }) => followUp?.chosenBy === 'wellmet' && isWeekend(followUp.on))
    .map(({ name, followUp }) => `${name} is to be followed up on a weekend of wellmet's choosing, ${followUp?.on}`)

const isWeekend = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek > 5

/** A contact stands in the agenda once for each thing that is to come, and nowhere else. */
export const checkAgenda: Check = ({ lookUps, after }) => {
  if (!lookUps) return []
  const stands = lookUps.filter(({ sortKey }) => sortKey.startsWith('AGENDA#')).map(({ sortKey }) => sortKey)
  const expected = after.contacts.flatMap(agendaOf)
  return [
    ...expected.filter((key) => !stands.includes(key)).map((key) => `${key} is missing in the agenda`),
    ...stands.filter((key) => !expected.includes(key)).map((key) => `${key} is too much in the agenda`),
  ]
}

function agendaOf({ id, followUp, referral }: Contact): string[] {
  const days = [followUp?.on, referral?.tryOn ?? referral?.nudgeOn].filter((day) => typeof day === 'string')
  return [...new Set(days)].map((day) => sortKeys.due(day) + id)
}
