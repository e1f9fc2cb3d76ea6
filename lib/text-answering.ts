import { randomBytes } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { InboundText, Store } from './adapters/store.ts'
import type { TwilioMedia } from './adapters/twilio-media.ts'
import { readAttachments } from './attachment-reading.ts'
import type { Clock } from './clock.ts'
import { planFrom } from './conversation/draft.ts'
import { type Attached, type Heard, hear, mentionsOf, NOTHING_ATTACHED } from './conversation/heard.ts'
import { understand, wantsExpected } from './conversation/understand.ts'
import type { View } from './conversation/view.ts'
import { toLocal } from './domain/calendar.ts'
import { hasConsented } from './domain/join.ts'
import type { Moment } from './domain/moment.ts'
import type { Owner } from './domain/owner.ts'
import { isAnswerTo, type Plan } from './domain/plan.ts'
import { answerInvitation } from './joining.ts'
import type { PlanLog } from './plan-log.ts'
import { loadView, viewOfNobody } from './view-loading.ts'
import { WantLoading } from './want-loading.ts'

type Answer = Pick<Plan, 'reply'>

/** Answers texts from the owners: each is stored, understood, planned and done, once, however often it is delivered. */
export class TextAnswering {
  private readonly store: Store
  private readonly log: PlanLog
  private readonly media: TwilioMedia
  private readonly publicUrl: string
  private readonly clock: Clock

  /** `publicUrl` is the address of the HTTP API, without a trailing slash. */
  constructor(store: Store, log: PlanLog, media: TwilioMedia, publicUrl: string, clock: Clock) {
    this.store = store
    this.log = log
    this.media = media
    this.publicUrl = publicUrl
    this.clock = clock
  }

  /** Does what a text says. Returns the reply, the same for every delivery; null when nothing is to be said. */
  async answer(ownerId: string, text: InboundText): Promise<string | null> {
    const [isNew, owner] = await Promise.all([this.store.recordText(ownerId, text), this.store.loadOwner(ownerId)])
    if (!owner) return null
    const answered = isNew ? null : await this.findAnswer(owner, text.sid)
    const { reply } = answered ?? (await this.keepAndDecide(owner, text))
    return reply
  }

  /**
   * What a text was answered before, by a plan that is finished now if it was not; null if it was never planned. After
   * 30 days the plan is gone: the text stays answered, without a reply.
   */
  private async findAnswer(owner: Owner, sid: string): Promise<Answer | null> {
    await this.log.finishNumber(owner.id, owner.version + 1)
    return this.loadAnswer(owner, sid)
  }

  /** At the number that a text remembers may be its plan, another text's that came first, or none (yet, or any more). */
  private async loadAnswer({ id, version }: Owner, sid: string): Promise<Answer | null> {
    const number = await this.store.findPlanOfText(id, sid)
    if (number === null) return null
    const plan = await this.store.loadPlan(id, number)
    if (plan) return isAnswerTo(plan, sid) ? plan : null
    return number <= version ? { reply: null } : null
  }

  /**
   * Keeps the words beside reading what the plan needs, before there is one: not those of somebody who has not agreed yet,
   * nor is what they send along fetched. What was answered before never comes here, so that a replay long after its words
   * have expired does not bring them back.
   */
  private async keepAndDecide(owner: Owner, text: InboundText): Promise<Answer> {
    const kept = hasConsented(owner) ? this.store.keepText(owner.id, text) : Promise.resolve()
    const [answer] = await Promise.all([this.decide(owner, text, kept), kept])
    return answer
  }

  private async readAttachments(owner: Owner, text: InboundText): Promise<Attached> {
    return hasConsented(owner) ? readAttachments(this.media, text.media, momentOf(owner, text)) : NOTHING_ATTACHED
  }

  private async decide(first: Owner, text: InboundText, kept: Promise<void>): Promise<Answer> {
    const attached = await this.readAttachments(first, text)
    let answered: Answer = { reply: null }
    const plan = await this.log.carryOut(
      first.id,
      first,
      async (owner) => {
        const [plan, earlier] = await Promise.all([
          this.plan(owner, text, attached),
          // Asked after the owner was read: a plan of another delivery that the owner was read after is found.
          this.loadAnswer(owner, text.sid),
        ])
        await kept
        answered = earlier ?? answered
        return earlier ? null : plan
      },
      () => this.store.loadOwner(first.id),
    )
    return plan ?? answered
  }

  private async plan(owner: Owner, text: InboundText, attached: Attached): Promise<Plan> {
    const heard = hear(text.body, momentOf(owner, text), attached)
    const { view, wanted } = await this.look(owner, text, heard)
    const cause = { kind: 'text', sid: text.sid } as const
    const joining = answerInvitation(heard.text, view)
    if (joining) return planFrom(joining.draft, joining.view, cause)
    const act = understand(heard, view)
    const full = await wanted.addTo(view, act.wants)
    return planFrom(act.decide(full), full, cause)
  }

  /** Whom a text may mean; what it is likely to want is read beside them, which spares most texts a round trip. */
  private async look(owner: Owner, { at }: InboundText, heard: Heard): Promise<{ view: View; wanted: WantLoading }> {
    const newKey = randomBytes(16).toString('base64url')
    const links = { publicUrl: this.publicUrl, newKey, madeAt: this.clock().toString() }
    const nobody = { ...viewOfNobody(owner, at), links }
    const expected = wantsExpected(heard, nobody)
    const wanted = new WantLoading(this.store, owner)
    const [view] = await Promise.all([
      loadView(this.store, owner, at, mentionsOf(heard, nobody.moment)),
      wanted.load(expected),
    ])
    return { view: { ...view, links }, wanted }
  }
}

const momentOf = ({ settings, country }: Owner, { at }: InboundText): Moment => ({
  ...toLocal(Temporal.Instant.from(at), settings.zone),
  country,
})
