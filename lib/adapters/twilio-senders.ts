import * as z from 'zod/mini'
import type { TwilioRest } from './twilio-rest.ts'

/** Where Twilio's two APIs are, and whose senders they are. */
export interface SenderApis {
  readonly apiUrl: string
  readonly messagingUrl: string
  readonly accountSid: string
}

/** How a sender hands over the texts that it gets, in Twilio's own names for its kind of sender. */
export const InboundSettings = z.record(z.string(), z.union([z.string(), z.boolean(), z.null()]))
export type InboundSettings = z.infer<typeof InboundSettings>

/** A kind of sender: where it is, what its settings are called, and how they are written. */
interface Kind {
  locate(sid: string, apis: SenderApis): string
  /** The settings' names, that of the webhook's address first. */
  readonly names: readonly [string, ...string[]]
  /** The settings with which texts come to `url`, whatever else was set before. */
  point(url: string): InboundSettings
  /** The part of the answer that holds the settings. */
  readonly within: z.ZodMiniType<Record<string, unknown>>
  write(rest: TwilioRest, url: string, settings: InboundSettings): Promise<unknown>
}

const flat = z.record(z.string(), z.unknown())

/** https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource: an application would come before the URL. */
const phoneNumber: Kind = {
  locate: (sid, { apiUrl, accountSid }) =>
    `${apiUrl}/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers/${sid}.json`,
  names: ['sms_url', 'sms_method', 'sms_application_sid'],
  point: (url) => ({ sms_url: url, sms_method: 'POST', sms_application_sid: '' }),
  within: flat,
  write: (rest, url, settings) => rest.postForm(url, toForm(settings)),
}

/** https://www.twilio.com/docs/messaging/api/service-resource: it comes before the numbers in it, unless it defers to them. */
const messagingService: Kind = {
  locate: (sid, { messagingUrl }) => `${messagingUrl}/v1/Services/${sid}`,
  names: ['inbound_request_url', 'inbound_method', 'use_inbound_webhook_on_number'],
  point: (url) => ({ inbound_request_url: url, inbound_method: 'POST', use_inbound_webhook_on_number: false }),
  within: flat,
  write: (rest, url, settings) => rest.postForm(url, toForm(settings)),
}

/** https://www.twilio.com/docs/whatsapp/api/senders */
const whatsAppSender: Kind = {
  locate: (sid, { messagingUrl }) => `${messagingUrl}/v2/Channels/Senders/${sid}`,
  names: ['callback_url', 'callback_method'],
  point: (url) => ({ callback_url: url, callback_method: 'POST' }),
  within: z.pipe(
    z.object({ webhook: z.nullish(flat) }),
    z.transform(({ webhook }) => webhook ?? {}),
  ),
  write: (rest, url, settings) => rest.postJson(url, { webhook: settings }),
}

const kinds: Readonly<Record<string, Kind>> = { PN: phoneNumber, MG: messagingService, XE: whatsAppSender }

/** What texts go to and come from, by its SID: a phone number, a Messaging Service or a WhatsApp sender. */
export class TwilioSenders {
  private readonly rest: TwilioRest
  private readonly apis: SenderApis

  constructor(rest: TwilioRest, apis: SenderApis) {
    this.rest = rest
    this.apis = apis
  }

  /** How a sender hands over its texts now. Throws a `TwilioError`; its status is 404 if the account has no such sender. */
  async read(sid: string): Promise<InboundSettings> {
    const kind = kindOf(sid)
    const found = z.parse(kind.within, await this.rest.get(kind.locate(sid, this.apis)))
    return InboundSettings.parse(Object.fromEntries(kind.names.map((name) => [name, found[name] ?? null])))
  }

  /** Sets how a sender hands over its texts, as it was read. */
  async write(sid: string, settings: InboundSettings): Promise<void> {
    const kind = kindOf(sid)
    await kind.write(this.rest, kind.locate(sid, this.apis), settings)
  }

  /** Has a sender post its texts to an address, whose fragment may hold connection overrides. */
  async point(sid: string, url: string): Promise<void> {
    await this.write(sid, kindOf(sid).point(url))
  }
}

/** The address that settings hand texts over to, without connection overrides; null if they go elsewhere or nowhere. */
export function addressOf(sid: string, settings: InboundSettings): string | null {
  const { names, point } = kindOf(sid)
  const [address, ...others] = names
  const url = settings[address]
  if (typeof url !== 'string' || url === '') return null
  const pointed = point(url)
  const isInForce = others.every((name) => (settings[name] || '') === (pointed[name] || ''))
  return isInForce ? (url.split('#')[0] ?? url) : null
}

function kindOf(sid: string): Kind {
  const kind = kinds[sid.slice(0, 2)]
  if (!kind) throw new Error('no SID of a sender')
  return kind
}

/** `sms_url` is `SmsUrl` in a form. */
function toForm(settings: InboundSettings): Record<string, string> {
  const toName = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [toName(name), String(value ?? '')]))
}
