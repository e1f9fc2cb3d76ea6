import { Temporal } from 'temporal-polyfill'
import type { Store } from './adapters/store.ts'
import { TwilioError } from './adapters/twilio-error.ts'
import type { ListedMessage, TwilioMessages } from './adapters/twilio-messages.ts'
import type { Clock } from './clock.ts'
import { doAll } from './do-all.ts'
import { isWhatsApp } from './domain/address.ts'
import { failureOf, hasFailed } from './domain/delivery.ts'
import type { Outgoing } from './domain/plan.ts'
import { logProblem } from './log.ts'
import { countMetric } from './metrics.ts'
import type { Undelivered } from './undelivered.ts'
import { isSameText, WINDOW_HOURS } from './whatsapp.ts'

/** What sending needs to know besides the text. */
export interface SenderSettings {
  from: string
  publicUrl: string
  /** Twilio's SID of the template for WhatsApp texts that answer nothing; null for a sender of SMS. */
  template: string | null
}

/**
 * A report that does not get through is made again, whatever went wrong: a text that failed has to come again.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
const REPORT_AGAIN = '#rc=2&rp=all'

const CLAIM_MINUTES = 5
/** After that long without a report, Twilio is asked for the first time what became of a text. */
const REPORT_HOURS = 1
/** For that long a text is tried again and again as it is; then what it was about is due anew. */
const TRY_HOURS = 24

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
    const failure = failureOf(code)
    logProblem('Twilio refused a text', { code, failure })
    if (failure === 'optedOut' || failure === 'unreachable')
      await this.undelivered.record(ownerId, outgoing.plan, failure, null)
  }

  private async toSend(ownerId: string, { plan, to, body }: Outgoing) {
    const { from, publicUrl } = this.settings
    const statusCallback = `${publicUrl}/status?owner=${ownerId}&plan=${plan}${REPORT_AGAIN}`
    return { from, to, body, statusCallback, template: await this.findTemplate(to) }
  }

  /** On WhatsApp, what does not answer a text of the last 24 hours has to be a template. Null where it need not be. */
  private async findTemplate(to: string): Promise<string | null> {
    if (!isWhatsApp(to)) return null
    const since = new Date(this.clock().subtract({ hours: WINDOW_HOURS }).epochMilliseconds)
    const [heard] = await this.messages.list({ from: to, to: this.settings.from, since })
    return heard ? null : this.settings.template
  }

  /**
   * Finds out what became of texts about which nobody knows. Throws when some could not be settled, after the others were.
   */
  async settle(ownerId: string, sent: Outgoing[]): Promise<void> {
    const now = this.clock()
    await doAll(sent, (text) => this.settleOne(ownerId, text, now))
  }

  private async settleOne(ownerId: string, text: Outgoing, now: Temporal.Instant): Promise<void> {
    const waited = now.since(text.claimedAt)
    if (text.status === 'undelivered') await this.undelivered.finish(ownerId, text.plan)
    if (text.status === 'claimed' && waited.total('minutes') >= CLAIM_MINUTES)
      await this.settleClaim(ownerId, text, now)
    if (text.status === 'accepted' && waited.total('hours') >= hoursToAsk(text))
      await this.settleAccepted(ownerId, text, now)
  }

  /** A claim without fate is looked up in Twilio's list before it is sent again, by whoever claims it anew. */
  private async settleClaim(ownerId: string, claim: Outgoing, now: Temporal.Instant): Promise<void> {
    const sid = await this.findSent(claim)
    if (sid) await this.store.recordFate(ownerId, claim.plan, 'accepted', sid)
    else if (now.since(firstTry(claim)).total('hours') >= TRY_HOURS) await this.giveUp(ownerId, claim)
    else if (await this.store.reclaim(ownerId, claim, now.toString())) await this.send(ownerId, claim)
  }

  private async giveUp(ownerId: string, { plan }: Outgoing): Promise<void> {
    logProblem('a text could not be sent for a day', {})
    await this.undelivered.record(ownerId, plan, 'later', null)
  }

  private async findSent(claim: Outgoing): Promise<string | null> {
    const addresses = { from: this.settings.from, to: claim.to }
    // Twilio's list is to the second.
    const since = new Date(firstTry(claim).round({ smallestUnit: 'second', roundingMode: 'floor' }).epochMilliseconds)
    const isIt = ({ body, status, dateCreated }: ListedMessage) =>
      isSameText(body, claim.body, claim.to) && dateCreated >= since && !hasFailed(status)
    // What waits in Twilio's queue is only in the whole list.
    const sent =
      (await this.messages.list({ ...addresses, since })).find(isIt) ?? (await this.messages.list(addresses)).find(isIt)
    return sent?.sid ?? null
  }

  /** The report on a text may never have reached us; of many a text there never is one. */
  private async settleAccepted(ownerId: string, { plan, sid }: Outgoing, now: Temporal.Instant): Promise<void> {
    const message = sid === null ? null : await this.messages.find(sid)
    if (message?.status === 'delivered' || message?.status === 'read')
      await this.store.recordFate(ownerId, plan, 'delivered', message.sid)
    if (message && hasFailed(message.status))
      await this.undelivered.record(ownerId, plan, failureOf(message.errorCode ?? 0), message.sid)
    await this.store.noteAsked(ownerId, plan, now.toString())
  }
}

/** How many hours after it was claimed Twilio is asked about a text: each time twice as long as the last time. */
const hoursToAsk = ({ claimedAt, askedAt }: Outgoing): number =>
  askedAt === undefined ? REPORT_HOURS : 2 * Temporal.Instant.from(askedAt).since(claimedAt).total('hours')

const firstTry = ({ claimedAt, firstClaimedAt = claimedAt }: Outgoing): Temporal.Instant =>
  Temporal.Instant.from(firstClaimedAt)
