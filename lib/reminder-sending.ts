import type { Temporal } from 'temporal-polyfill'
import type { Store } from './adapters/store.ts'
import type { Clock } from './clock.ts'
import type { Draft } from './conversation/draft.ts'
import { planFrom } from './conversation/draft.ts'
import { remindOfOutreach, wantsForOutreach } from './conversation/outreach.ts'
import { remind, sayGoodbye } from './conversation/reminding.ts'
import { sendTogether } from './conversation/together.ts'
import type { View, Want } from './conversation/view.ts'
import { passWeek, summarizeWeek, wantsForWeekly } from './conversation/weekly.ts'
import { doAll } from './do-all.ts'
import { toLocal } from './domain/calendar.ts'
import type { Contact } from './domain/contact.ts'
import { leftToSay } from './domain/daily-texts.ts'
import { hasConsented, isFirstTextDue } from './domain/join.ts'
import type { Consent, Owner } from './domain/owner.ts'
import { type Outgoing, outgoingOf, type Plan } from './domain/plan.ts'
import { dueBy, outreachDueBy, weeklyDue, weeklyPassed } from './domain/wake.ts'
import { welcome } from './joining.ts'
import type { Outbox } from './outbox.ts'
import type { PlanLog } from './plan-log.ts'
import { loadView } from './view-loading.ts'
import { WantLoading } from './want-loading.ts'

/**
 * So many owners are served at once by a sweep: at some five an owner a second that is a hundred texts a second, the most
 * that any sender of Twilio's sends on, and well below the hundred requests at a time that an account may make.
 */
export const OWNERS_AT_ONCE = 20

/** An owner at an instant, what was not announced, what was sent lately, and the contacts about whom something may be due. */
interface Due {
  owner: Owner
  now: Temporal.Instant
  unannounced: number[]
  sent: Outgoing[]
  contacts: Contact[]
}

/** What a text wants to know, says, and changes of the owner's consent. */
interface Drafted {
  wants: Want[]
  draft: (view: View) => Draft
  consent?: Consent
}

/** What is due of one kind of text; null if nothing is. */
type Drafting = (due: Due) => Drafted | null

const draftFirstText: Drafting = ({ owner, now }) => {
  const consent = { ...owner.consent, askedAt: now.toString() }
  return isFirstTextDue(owner, now) ? { wants: [], draft: welcome, consent } : null
}

const draftReminders: Drafting = ({ owner, now, contacts }) => {
  const due = dueBy(contacts, now, owner.settings)
  return due.length > 0 ? { wants: [], draft: (view) => remind(due, view) } : null
}

/** About those who were asked for a referral and have not answered. */
const draftOutreach: Drafting = ({ owner, now, contacts }) => {
  const due = outreachDueBy(contacts, now, owner.settings)
  return due.length > 0 ? { wants: wantsForOutreach, draft: (view) => remindOfOutreach(due, view) } : null
}

const draftWeekly: Drafting = ({ owner, now }) => {
  if (!hasConsented(owner)) return null
  const sunday = weeklyDue(owner, now)
  if (sunday) return { wants: wantsForWeekly(sunday), draft: (view) => summarizeWeek(sunday, view) }
  const passed = weeklyPassed(owner, now)
  return passed ? { wants: [], draft: (view) => passWeek(passed, view) } : null
}

/** Whatever is due at once, after an outage or a pause say, is one text. */
const draftAll: Drafting = (due) => {
  const drafted = [draftReminders, draftOutreach, draftWeekly].flatMap((draft) => draft(due) ?? [])
  const [first, ...others] = drafted
  if (!first || others.length === 0) return first ?? null
  return {
    wants: drafted.flatMap(({ wants }) => wants),
    draft: (view) =>
      sendTogether(
        drafted.map(({ draft }) => draft(view)),
        view,
      ),
  }
}

/** Beyond the day's limit one text says so instead of what is due, which waits for the next day. */
function withinLimit(drafted: Drafted | null, { owner, now }: Due): Drafted | null {
  const { today } = toLocal(now, owner.settings.zone)
  const left = leftToSay(owner.texts, today)
  if (!drafted || left === 'anything') return drafted
  return left === 'goodbye' ? { wants: [], draft: sayGoodbye } : null
}

/** Texts an owner whatever is due, once: a send is claimed by its plan before Twilio is asked. */
export class ReminderSending {
  private readonly store: Store
  private readonly log: PlanLog
  private readonly outbox: Outbox
  private readonly clock: Clock

  constructor(store: Store, log: PlanLog, outbox: Outbox, clock: Clock) {
    this.store = store
    this.log = log
    this.outbox = outbox
    this.clock = clock
  }

  /**
   * Sends what is due to an owner now, after finishing what was left unfinished: a plan, what was claimed and never got an
   * answer, what was not announced. True if there was something to send.
   */
  async sendDue(ownerId: string): Promise<boolean> {
    const first = await this.loadFinished(ownerId)
    if (!first) return false
    // What cannot be finished is no reason not to send what is due; it is heard of afterwards.
    const [finished] = await Promise.allSettled([this.finish(first)])
    const isMore = await this.sendAll(first)
    if (finished.status === 'rejected') throw finished.reason
    return isMore
  }

  private finish({ owner, sent, unannounced }: Due): Promise<void> {
    const settle = () => this.outbox.settle(owner.id, sent)
    return doAll([settle, () => this.log.announceLate(owner.id, unannounced)], (work) => work())
  }

  private async sendAll(first: Due): Promise<boolean> {
    const welcomed = await this.sendIfDue(first, draftFirstText)
    const due = welcomed && (await this.sendIfDue(welcomed, draftAll))
    return due !== null && due.owner.version > first.owner.version
  }

  private async loadFinished(ownerId: string): Promise<Due | null> {
    const due = await this.load(ownerId)
    const wasUnfinished = due && (await this.log.finishNumber(ownerId, due.owner.version + 1))
    return wasUnfinished ? this.load(ownerId) : due
  }

  private async load(ownerId: string): Promise<Due | null> {
    const now = this.clock()
    // Nowhere is it a later day than that.
    const { today } = toLocal(now, 'Pacific/Kiritimati')
    const agenda = await this.store.loadAgenda(ownerId, today)
    if (!agenda) return null
    const { due: contacts, ...rest } = agenda
    return { ...rest, contacts, now }
  }

  /** Puts the plan of what is due, if something is, and sends it. Gives what is due then. */
  private async sendIfDue(first: Due, drafting: Drafting): Promise<Due | null> {
    const ownerId = first.owner.id
    const load = () => this.load(ownerId)
    const plan = await this.log.carryOut(ownerId, first, (due) => this.plan(due, drafting), load)
    if (!plan) return first
    const text = outgoingOf(plan)
    if (text) await this.outbox.send(ownerId, text)
    return load()
  }

  private async plan(due: Due, drafting: Drafting): Promise<Plan | null> {
    const drafted = withinLimit(drafting(due), due)
    if (!drafted) return null
    const view = await this.view(due, drafted)
    return planFrom(drafted.draft(view), view, { kind: 'due' })
  }

  private async view({ owner, now }: Due, { wants, consent = owner.consent }: Drafted): Promise<View> {
    const view = await loadView(this.store, { ...owner, consent }, now.toString())
    return new WantLoading(this.store, owner).addTo(view, wants)
  }
}
