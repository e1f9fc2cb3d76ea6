import { Temporal } from 'temporal-polyfill'
import type { Store } from './adapters/store.ts'
import { TwilioError } from './adapters/twilio-error.ts'
import type { TwilioMessages } from './adapters/twilio-messages.ts'
import type { Clock } from './clock.ts'
import { type Failure, failureOf } from './domain/delivery.ts'
import type { Outgoing } from './domain/plan.ts'
import { logProblem } from './log.ts'
import { countMetric } from './metrics.ts'
import type { Undelivered } from './undelivered.ts'
import { isSameText, isWhatsApp, WINDOW_HOURS } from './whatsapp.ts'

/** What sending needs to know besides the text. */
export interface SenderSettings {
  from: string
  publicUrl: string
  /** Twilio's SID of the template for WhatsApp texts that answer nothing; null for a sender of SMS. */
  template: string | null
}

const CLAIM_MINUTES = 5

/** Hands claimed texts to Twilio, once each, although Twilio has no idempotency key. */
export class Outbox {
  private readonly store: Store
  private readonly messages: TwilioMessages
  private readonly undelivered: Undelivered
  private readonly settings: SenderSettings
  private readonly clock: Clock

  constructor(
    store: Store,
    messages: TwilioMessages,
    undelivered: Undelivered,
    settings: SenderSettings,
    clock: Clock,
  ) {
    this.store = store
    this.messages = messages
    this.undelivered = undelivered
    this.settings = settings
    this.clock = clock
  }

  /**
   * Sends a text that was just claimed. What Twilio refuses for good makes its follow-ups due again; what it refuses for
   * now stays claimed, for the next sweep. Without an answer it throws: nobody knows whether the text went out.
   */
  async send(ownerId: string, outgoing: Outgoing): Promise<void> {
    try {
      const sid = await this.messages.send(await this.toSend(ownerId, outgoing))
      countMetric('RemindersDue', outgoing.covers.length)
      countMetric('TextsSent')
      await this.store.recordFate(ownerId, outgoing.plan, 'accepted', sid)
    } catch (error) {
      if (!(error instanceof TwilioError) || error.status >= 500) throw error
      await this.refused(ownerId, outgoing, error.code)
    }
  }

  private async refused(ownerId: string, outgoing: Outgoing, code: number): Promise<void> {
    const failure: Failure = failureOf(code)
    logProblem('Twilio refused a text', { code, failure })
    if (failure === 'optedOut' || failure === 'unreachable')
      await this.undelivered.record(ownerId, outgoing.plan, failure)
  }

  private async toSend(ownerId: string, { plan, to, body }: Outgoing) {
    const { from, publicUrl } = this.settings
    const statusCallback = `${publicUrl}/status?owner=${ownerId}&plan=${plan}`
    return { from, to, body, statusCallback, template: await this.findTemplate(to) }
  }

  /** On WhatsApp, what does not answer a text of the last 24 hours has to be a template. Null where it need not be. */
  private async findTemplate(to: string): Promise<string | null> {
    if (!isWhatsApp(to)) return null
    const since = new Date(this.clock().subtract({ hours: WINDOW_HOURS }).epochMilliseconds)
    const [heard] = await this.messages.list({ from: to, to: this.settings.from, since })
    return heard ? null : this.settings.template
  }

  /** Claims without fate after five minutes are looked up in Twilio's list before anything is sent again. */
  async settle(ownerId: string, sent: Outgoing[]): Promise<void> {
    const now = this.clock()
    for (const claim of sent.filter((one) => isForgotten(one, now))) {
      const sid = await this.findSent(claim)
      if (sid) await this.store.recordFate(ownerId, claim.plan, 'accepted', sid)
      else await this.send(ownerId, claim)
    }
  }

  private async findSent({ to, body, claimedAt }: Outgoing): Promise<string | null> {
    // Twilio's list is to the second.
    const since = new Date(
      Temporal.Instant.from(claimedAt).round({ smallestUnit: 'second', roundingMode: 'floor' }).epochMilliseconds,
    )
    const listed = await this.messages.list({ from: this.settings.from, to, since })
    const sent = listed.find((message) => isSameText(message.body, body, to) && message.dateCreated >= since)
    return sent?.sid ?? null
  }
}

const isForgotten = ({ status, claimedAt }: Outgoing, now: Temporal.Instant): boolean =>
  status === 'claimed' && now.since(claimedAt).total('minutes') >= CLAIM_MINUTES
