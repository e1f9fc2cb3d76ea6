import * as z from 'zod/mini'
import { toVariable } from '../whatsapp.ts'
import type { TwilioAccount } from './twilio-account.ts'
import { TwilioError } from './twilio-error.ts'
import type { Media } from './twilio-media.ts'
import { TwilioRest } from './twilio-rest.ts'

/**
 * A text to send. `statusCallback` is where Twilio reports what became of it. `template` is the SID of a template of
 * WhatsApp's that takes the body as its first variable; null where the body is sent as it is.
 */
export interface TextToSend {
  from: string
  to: string
  body: string
  statusCallback: string
  template: string | null
}

/** Whose messages, since an instant, to the second. Without a number: from, or to, any. */
export interface Filter {
  from?: string
  to?: string
  since: Date
}

/** A message in the words of Twilio's API (https://www.twilio.com/docs/messaging/api/message-resource), as it is used here. */
const Message = z.pipe(
  z.object({
    sid: z.string(),
    from: z.nullable(z.string()),
    to: z.nullable(z.string()),
    body: z.nullable(z.string()),
    num_media: z.coerce.number(),
    status: z.string(),
    error_code: z.nullable(z.coerce.number()),
    date_created: z.coerce.date(),
  }),
  z.transform((message) => ({
    sid: message.sid,
    from: message.from ?? '',
    to: message.to ?? '',
    body: message.body ?? '',
    /** How many files came with it. */
    media: message.num_media,
    status: message.status,
    errorCode: message.error_code,
    /** To the second. */
    dateCreated: message.date_created,
  })),
)
/** A message as Twilio keeps it. */
export type ListedMessage = z.infer<typeof Message>

const nextPage = z.optional(z.nullable(z.string()))
const MessagePage = z.object({ messages: z.array(Message), next_page_uri: nextPage })
const MediaPage = z.object({ media_list: z.array(z.object({ uri: z.string(), content_type: z.string() })) })

/** As many as Twilio gives at once. */
const PAGE_SIZE = '1000'

/** Twilio's messages. What Twilio refuses throws a `TwilioError`; a failed connection, what `fetch` threw. */
export class TwilioMessages {
  private readonly rest: TwilioRest
  private readonly apiUrl: string
  private readonly folder: string

  constructor(account: TwilioAccount) {
    this.rest = new TwilioRest(account)
    this.apiUrl = account.apiUrl
    this.folder = `${account.apiUrl}/2010-04-01/Accounts/${account.accountSid}/Messages`
  }

  /** Sends a text. Returns its MessageSid. */
  async send({ from, to, body, statusCallback, template }: TextToSend): Promise<string> {
    const content = template ? fillTemplate(template, body) : { Body: body }
    const fields = { From: from, To: to, ...content, StatusCallback: statusCallback }
    return Message.parse(await this.rest.postForm(`${this.folder}.json`, fields)).sid
  }

  /** The messages that the filter lets through, newest first. */
  async list({ from, to, since }: Filter): Promise<ListedMessage[]> {
    const query = new URLSearchParams({ 'DateSent>': toSecond(since), PageSize: PAGE_SIZE })
    if (from !== undefined) query.set('From', from)
    if (to !== undefined) query.set('To', to)
    const found: ListedMessage[] = []
    let address: string | null = `${this.folder}.json?${query}`
    while (address !== null) {
      const { messages, next_page_uri: next } = MessagePage.parse(await this.rest.get(address))
      found.push(...messages)
      address = next ? this.apiUrl + next : null
    }
    return found
  }

  /** One message, or null if Twilio does not have it any more. */
  async find(sid: string): Promise<ListedMessage | null> {
    try {
      return Message.parse(await this.rest.get(`${this.folder}/${sid}.json`))
    } catch (error) {
      if (error instanceof TwilioError && error.status === 404) return null
      throw error
    }
  }

  /** What came with a message. */
  async listMedia(sid: string): Promise<Media[]> {
    const { media_list } = MediaPage.parse(await this.rest.get(`${this.folder}/${sid}/Media.json`))
    return media_list.map(({ uri, content_type }) => ({
      url: this.apiUrl + uri.replace(/\.json$/, ''),
      contentType: content_type,
    }))
  }
}

/** https://www.twilio.com/docs/content/using-variables-with-content-api */
const fillTemplate = (contentSid: string, body: string) => ({
  ContentSid: contentSid,
  ContentVariables: JSON.stringify({ 1: toVariable(body) }),
})

/** `2026-11-23T15:00:00Z`: Twilio keeps no fractions. */
const toSecond = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z')
