import type { FormerSettings } from './adapters/former-settings.ts'
import { addressOf, type TwilioSenders } from './adapters/twilio-senders.ts'
import { CONNECTION_OVERRIDES } from './connection-overrides.ts'

/** Points senders at a stack, and gives them back as they were before. Every step is safe to repeat. */
export class SenderConnecting {
  private readonly senders: TwilioSenders
  private readonly former: FormerSettings

  constructor(senders: TwilioSenders, former: FormerSettings) {
    this.senders = senders
    this.former = former
  }

  /** Has a sender hand its texts to `url`. `formerUrl` is where this stack had it hand them before, if it did. */
  async connect(senderSid: string, url: string, formerUrl?: string): Promise<void> {
    const settings = await this.senders.read(senderSid)
    const address = addressOf(senderSid, settings)
    if (address !== url && (address !== formerUrl || !formerUrl)) await this.former.save(senderSid, settings)
    await this.senders.point(senderSid, url + CONNECTION_OVERRIDES)
  }

  /**
   * Gives a sender back as it was, unless somebody has pointed it elsewhere meanwhile. One that was never connected is
   * left alone, without asking Twilio: a deployment that failed for a wrong token can be undone.
   */
  async disconnect(senderSid: string, url: string): Promise<void> {
    const former = await this.former.load(senderSid)
    if (!former) return
    const settings = await this.senders.read(senderSid)
    if (addressOf(senderSid, settings) === url) await this.senders.write(senderSid, former)
    await this.former.forget(senderSid)
  }
}
