import { Temporal } from 'temporal-polyfill'
import { emptyWeek, planFrom } from '../../../lib/conversation/draft.ts'
import { hear } from '../../../lib/conversation/heard.ts'
import { understand } from '../../../lib/conversation/understand.ts'
import { nothingWanted, type View, type Want } from '../../../lib/conversation/view.ts'
import { toLocal } from '../../../lib/domain/calendar.ts'
import type { Contact, FollowUp } from '../../../lib/domain/contact.ts'
import { firstFollowUp } from '../../../lib/domain/follow-up.ts'
import { createOwner } from '../../../lib/domain/join.ts'
import type { Owner } from '../../../lib/domain/owner.ts'
import { type Entity, identify, type Plan } from '../../../lib/domain/plan.ts'
import { countingWeek } from '../../../lib/domain/weekly.ts'

/** A Monday, at ten in the morning in New York. */
export const NOW = '2026-11-23T10:00:00-05:00'
const TODAY = '2026-11-23'

export const ownerOf = (facts: Partial<Owner> = {}): Owner => ({
  ...createOwner({
    id: '0123456789abcdef0123456789abcdef',
    address: '+12125550100',
    zone: 'America/New_York',
    country: 'US',
    joinedAt: '2026-11-02T10:00:00-05:00',
  }),
  ...facts,
})

/** An owner who is after these organizations. */
export const ownerAfter = (...organizations: string[]): Owner => {
  const owner = ownerOf()
  const targets = organizations.map((organization) => ({ organization, role: null }))
  return { ...owner, settings: { ...owner.settings, targets } }
}

/** Someone met today; the id is the name. */
export const contactOf = (name: string, facts: Partial<Contact> = {}): Contact => ({
  kind: 'contact',
  id: name,
  version: 1,
  deleted: false,
  name,
  title: null,
  organization: null,
  metAt: null,
  metOn: TODAY,
  phones: [],
  emails: [],
  links: [],
  needs: [],
  introducedBy: null,
  introducedTo: [],
  suggested: [],
  notedFor: [],
  referral: null,
  followUp: firstFollowUp(TODAY),
  cadence: null,
  touches: 0,
  lastContactOn: TODAY,
  formerIds: [],
  ...facts,
})

/** The follow-up of someone whose reminder was sent this morning. */
export const remindedToday: FollowUp = {
  ...firstFollowUp(TODAY),
  on: TODAY,
  reminders: 1,
  remindOn: '2026-11-26',
}

/** The key that the next private link is signed with, if the owner has none. */
export const links = { publicUrl: 'https://text.example.com', newKey: 'AAAAAAAAAAAAAAAAAAAAAA', madeAt: NOW }

/** What a text is decided on, with these people known. */
export const viewOf = (known: Contact[] = [], facts: Partial<View> = {}): View => {
  const owner = facts.owner ?? ownerOf()
  const at = facts.at ?? NOW
  const instant = Temporal.Instant.from(at)
  const { zone, goal } = owner.settings
  const moment = { ...toLocal(instant, zone), country: owner.country }
  const week = emptyWeek(countingWeek(instant, zone), goal)
  return { owner, at, moment, number: owner.version + 1, known, week, links, ...nothingWanted, ...facts }
}

/** A conversation in memory: what is said is understood, decided and kept, as it is in the table. */
export class Talk {
  owner: Owner
  at = NOW
  readonly plans: Plan[] = []
  private readonly entities = new Map<string, Entity>()

  constructor(people: Contact[] = [], owner = ownerOf()) {
    this.owner = owner
    for (const contact of people) this.entities.set(identify(contact), contact)
  }

  /** Says something and gives the reply. */
  say(text: string): string {
    return this.plan(text).reply ?? ''
  }

  /** Says something and gives everything it did. */
  plan(text: string): Plan {
    const view = this.view()
    const act = understand(hear(text, view.moment), view)
    const full: View = Object.assign({}, view, ...act.wants.map((want) => this.load(want)))
    const plan = planFrom(act.decide(full), full, { kind: 'text', sid: `SM${view.number}` })
    for (const { after } of plan.changes) this.entities.set(identify(after), after)
    this.owner = plan.owner
    this.plans.push(plan)
    return plan
  }

  /** The people who are not deleted. */
  get people(): Contact[] {
    return this.all('contact').filter(({ deleted }) => !deleted)
  }

  /** The person of that name. Fails if there is none. */
  person(name: string): Contact {
    const found = this.people.find((contact) => contact.name === name)
    if (!found) throw new Error(`nobody called ${name}`)
    return found
  }

  /** What was noted on anyone, or on one person and whoever was merged into them. */
  notes(name?: string): string[] {
    const { id, formerIds } = name === undefined ? { id: null, formerIds: [] } : this.person(name)
    const isTheirs = (contactId: string) => id === null || contactId === id || formerIds.includes(contactId)
    return this.all('note').flatMap((note) => (!note.deleted && isTheirs(note.contactId) ? note.text : []))
  }

  private view(): View {
    const view = viewOf(this.people, { owner: this.owner, at: this.at })
    const week = this.all('week').find(({ monday }) => monday === view.week.monday)
    return week ? { ...view, week } : view
  }

  private all<Kind extends Entity['kind']>(kind: Kind): Extract<Entity, { kind: Kind }>[] {
    const isOfKind = (entity: Entity): entity is Extract<Entity, { kind: Kind }> => entity.kind === kind
    return [...this.entities.values()].filter(isOfKind)
  }

  private load(want: Want): Partial<View> {
    const notes = this.all('note').filter(({ deleted }) => !deleted)
    switch (want.kind) {
      case 'everyone':
        return { everyone: this.people }
      case 'allNotes':
        return { notes }
      case 'notes':
        return { notes: notes.filter(({ contactId }) => want.of.includes(contactId)) }
      case 'matches':
        return { matches: this.people }
      case 'weeks':
        return { weeks: this.all('week') }
      case 'due':
        return { due: this.people.filter(({ followUp }) => followUp !== null && followUp.on <= want.until) }
      case 'plan':
        return this.loadPlan(want.number)
      default:
        return {}
    }
  }

  private loadPlan(number: number): Partial<View> {
    const plan = this.plans.find((one) => one.number === number)
    if (!plan) return {}
    const entities = plan.changes.flatMap(({ after }) => this.entities.get(identify(after)) ?? [])
    return { undoing: { plan, entities } }
  }
}
