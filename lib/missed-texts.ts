import { Temporal } from 'temporal-polyfill'
import type { Store, TextRecord } from './adapters/store.ts'
import type { ListedMessage, TwilioMessages } from './adapters/twilio-messages.ts'
import type { Clock } from './clock.ts'
import { planFrom } from './conversation/draft.ts'
import { outgoing } from './conversation/reminding.ts'
import { doAll } from './do-all.ts'
import { hasFailed } from './domain/delivery.ts'
import type { Owner } from './domain/owner.ts'
import { isAnswerTo, outgoingOf, type Plan } from './domain/plan.ts'
import type { Outbox } from './outbox.ts'
import type { PlanLog } from './plan-log.ts'
import type { TextAnswering } from './text-answering.ts'
import { loadView } from './view-loading.ts'
import { isSameText } from './whatsapp.ts'

const LOOK_BACK_HOURS = 24
/** By then Twilio has given up delivering a text, or has its reply in the list. */
const SETTLED_MINUTES = 5

/** What is needed to answer a text that Twilio could not deliver to us. */
export interface MissedTextsParts {
  store: Store
  log: PlanLog
  answering: TextAnswering
  messages: TwilioMessages
  outbox: Outbox
  /** The address that the owners text. */
  sender: string
  clock: Clock
}

/** By the texts that they answer, in the order in which those came. */
type Replies = Map<ListedMessage, string>

/**
 * Texts that never reached us, or whose reply never reached Twilio: found in Twilio's list, answered as if they had been
 * delivered then, and replied to by Twilio's API.
 */
export class MissedTexts {
  private readonly parts: MissedTextsParts

  constructor(parts: MissedTextsParts) {
    this.parts = parts
  }

  /** The texts of the last 24 hours that Twilio has done with, by the id of the owner who sent them; oldest first. */
  async list(): Promise<Map<string, ListedMessage[]>> {
    const { messages, sender, store, clock } = this.parts
    const now = clock()
    const listed = await messages.list({ to: sender, since: toDate(now.subtract({ hours: LOOK_BACK_HOURS })) })
    const settled = toDate(now.subtract({ minutes: SETTLED_MINUTES }))
    const texts = listed.filter(({ dateCreated }) => dateCreated <= settled).toReversed()
    const byOwner = new Map<string, ListedMessage[]>()
    for (const [address, theirs] of Map.groupBy(texts, ({ from }) => from)) {
      const ownerId = await store.findOwnerId(address)
      if (ownerId !== null) byOwner.set(ownerId, theirs)
    }
    return byOwner
  }

  /** Answers those of an owner's texts that nobody has answered yet. Throws when some could not be, after the others were. */
  async handle(ownerId: string, texts: ListedMessage[]): Promise<void> {
    const records = await this.parts.store.loadTexts(
      ownerId,
      texts.map(({ sid }) => sid),
    )
    const known = new Map(records.map((record) => [record.sid, record]))
    const open = texts.filter(({ sid }) => !known.get(sid)?.replied)
    const replies: Replies = new Map()
    const answers = doAll(open, async (text) => {
      const reply = await this.findReply(ownerId, text, known.get(text.sid))
      if (reply === null) await this.parts.store.markReplied(ownerId, text.sid)
      else replies.set(text, reply)
    })
    const [answered] = await Promise.allSettled([answers])
    const owed = await this.findOwed(replies)
    await doAll(replies.keys(), (text) => this.settle(ownerId, text, owed.get(text)))
    if (answered.status === 'rejected') throw answered.reason
  }

  private settle(ownerId: string, { sid }: ListedMessage, owed: string | undefined): Promise<void> {
    return owed === undefined ? this.parts.store.markReplied(ownerId, sid) : this.send(ownerId, sid, owed)
  }

  /** The replies that Twilio does not have. Those that wait in its queue are only in the whole list. */
  private async findOwed(replies: Replies): Promise<Replies> {
    const [first] = replies.keys()
    if (!first) return replies
    const { messages, sender } = this.parts
    const addresses = { from: sender, to: first.from }
    const owed = withoutSent(replies, await messages.list({ ...addresses, since: first.dateCreated }))
    return owed.size === 0 ? owed : withoutSent(replies, await messages.list(addresses))
  }

  /** The reply to a text, which is answered now if it was not. */
  private async findReply(ownerId: string, text: ListedMessage, record?: TextRecord): Promise<string | null> {
    const { store, answering, messages } = this.parts
    const { sid, body, dateCreated } = text
    const plan = record?.plan ? await store.loadPlan(ownerId, record.plan) : null
    if (plan && isAnswerTo(plan, sid)) return plan.reply
    const media = text.media > 0 ? await messages.listMedia(sid) : []
    const at = Temporal.Instant.fromEpochMilliseconds(dateCreated.getTime()).toString()
    return answering.answer(ownerId, { sid, at, body, media })
  }

  /** Sends a reply by Twilio's API, once: its plan is the claim. To an owner who said STOP meanwhile nothing is owed. */
  private async send(ownerId: string, sid: string, reply: string): Promise<void> {
    const { store, log, outbox } = this.parts
    const load = () => store.loadOwner(ownerId)
    const plan = await log.carryOut(ownerId, await load(), (owner) => this.planReply(owner, sid, reply), load)
    const text = plan && outgoingOf(plan)
    if (text) await outbox.send(ownerId, text)
  }

  private async planReply(owner: Owner, sid: string, reply: string): Promise<Plan | null> {
    const { store, clock } = this.parts
    // Read after the owner: whoever claims it meanwhile takes the number that this plan would have.
    const [record] = await store.loadTexts(owner.id, [sid])
    if (record?.replied) return null
    if (owner.settings.optedOut) {
      await store.markReplied(owner.id, sid)
      return null
    }
    const view = await loadView(store, owner, clock().toString())
    const draft = { reply: null, changes: [outgoing(reply, [], view)], question: owner.question }
    return planFrom(draft, view, { kind: 'reply', sid })
  }
}

const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)

/** The replies that are not among what went out since their texts came in. Each that did is the reply to one text. */
function withoutSent(replies: Replies, listed: ListedMessage[]): Replies {
  const sent = listed.filter(({ status }) => !hasFailed(status)).toReversed()
  const isMissing = ([{ from, dateCreated }, reply]: [ListedMessage, string]) => {
    const index = sent.findIndex((one) => one.dateCreated >= dateCreated && isSameText(one.body, reply, from))
    if (index >= 0) sent.splice(index, 1)
    return index < 0
  }
  return new Map([...replies].filter(isMissing))
}
