import type { RequestOpts } from 'twilio/lib/base/BaseTwilio.js'
import DomainModule from 'twilio/lib/base/Domain.js'
import VersionModule from 'twilio/lib/base/Version.js'
import {
  MessageListInstance as createMessages,
  type MessageInstance,
  type MessageListInstance,
} from 'twilio/lib/rest/api/v2010/account/message.js'
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

/**
 * Whose messages, sent since an instant, to the second. Without a number: from, or to, any. Without the instant: ever,
 * and also those that Twilio has taken and not sent yet: they have no date of sending, and pass no filter by it.
 */
export interface Filter {
  from?: string
  to?: string
  since?: Date
}

/**
 * A message as Twilio keeps it. `media` is how many files came with it; `dateCreated` is to the second. The words are those
 * of Twilio's API (https://www.twilio.com/docs/messaging/api/message-resource).
 */
export interface ListedMessage {
  sid: string
  from: string
  to: string
  body: string
  media: number
  status: string
  errorCode: number | null
  dateCreated: Date
}

type Client = ConstructorParameters<typeof DomainModule.default>[0]
type V2010 = Parameters<typeof createMessages>[0]

/** As many as Twilio gives at once. */
const PAGE_SIZE = 1000

/**
 * Twilio's messages, by the parts of the `twilio` package that messages need: its entry loads every product (3.7 MB), and
 * its own HTTP client 250 KB. What Twilio refuses throws a `TwilioError`; a failed connection, what `fetch` threw.
 */
export class TwilioMessages {
  private readonly messages: MessageListInstance
  private readonly apiUrl: string

  constructor(account: TwilioAccount) {
    this.apiUrl = account.apiUrl
    const domain = new DomainModule.default(createClient(new TwilioRest(account)), account.apiUrl)
    // The list needs of its version only what every Version has; V2010 adds the lists of all other products.
    this.messages = createMessages(new VersionModule.default(domain, '2010-04-01') as V2010, account.accountSid)
  }

  /** Sends a text. Returns its MessageSid. */
  async send({ from, to, body, statusCallback, template }: TextToSend): Promise<string> {
    const content = template ? fillTemplate(template, body) : { body }
    const { sid } = await this.messages.create({ from, to, ...content, statusCallback })
    return sid
  }

  /** The messages that the filter lets through, by when they were created, newest first. */
  async list({ since, ...addresses }: Filter): Promise<ListedMessage[]> {
    const dates = since ? { dateSentAfter: since } : {}
    const found = await this.messages.list({ ...addresses, ...dates, pageSize: PAGE_SIZE })
    return found.map(toListed).toSorted((one, other) => other.dateCreated.getTime() - one.dateCreated.getTime())
  }

  /** One message, or null if Twilio does not have it any more. */
  async find(sid: string): Promise<ListedMessage | null> {
    try {
      return toListed(await this.messages(sid).fetch())
    } catch (error) {
      if (error instanceof TwilioError && error.status === 404) return null
      throw error
    }
  }

  /** What came with a message. */
  async listMedia(sid: string): Promise<Media[]> {
    const found = await this.messages(sid).media.list()
    return found.map(({ uri, contentType }) => ({ url: this.apiUrl + uri.replace(/\.json$/, ''), contentType }))
  }
}

const toListed = (message: MessageInstance): ListedMessage => ({
  sid: message.sid,
  from: message.from ?? '',
  to: message.to ?? '',
  body: message.body ?? '',
  media: Number(message.numMedia),
  status: message.status,
  errorCode: message.errorCode || null,
  dateCreated: message.dateCreated,
})

/** https://www.twilio.com/docs/content/using-variables-with-content-api */
const fillTemplate = (contentSid: string, body: string) => ({
  contentSid,
  contentVariables: JSON.stringify({ 1: toVariable(body) }),
})

/** What the package asks of an HTTP client; a refusal has become a `TwilioError` before the package sees it. */
function createClient(rest: TwilioRest): Client {
  const request = async ({ method, uri = '', params, data }: RequestOpts) => {
    const url = new URL(uri)
    for (const [name, value] of fieldsOf(params)) url.searchParams.set(name, value)
    const body = method === 'post' ? await rest.postForm(url.href, fieldsOf(data)) : await rest.get(url.href)
    return { statusCode: 200, body }
  }
  return { request } as Client
}

const fieldsOf = (fields: object | undefined): [string, string][] =>
  Object.entries(fields ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
