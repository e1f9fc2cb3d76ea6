import type { RequestOpts } from 'twilio/lib/base/BaseTwilio.js'
import RequestClient from 'twilio/lib/base/RequestClient.js'
import VersionModule from 'twilio/lib/base/Version.js'
import {
  MessageListInstance as createMessages,
  type MessageListInstance,
} from 'twilio/lib/rest/api/v2010/account/message.js'
import * as z from 'zod/mini'
import { toVariable } from '../whatsapp.ts'
import { TwilioError } from './twilio-error.ts'
import type { TwilioToken } from './twilio-token.ts'

/** Where Twilio is, and as whom we talk to it. */
export interface TwilioAccount {
  apiUrl: string
  accountSid: string
  token: TwilioToken
}

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

/** A message in Twilio's list. */
export interface ListedMessage {
  sid: string
  body: string
  status: string
  errorCode: number | null
  direction: string
  dateCreated: Date
}

type Domain = ConstructorParameters<typeof VersionModule.default>[0]
type V2010 = Parameters<typeof createMessages>[0]

const TIMEOUT_MS = 10_000

/**
 * Twilio's messages. Only the parts of the `twilio` package that messages need are imported: the package's own entry
 * loads every product (3.7 MB).
 */
export class TwilioMessages {
  private readonly messages: MessageListInstance

  constructor(account: TwilioAccount) {
    const version = new VersionModule.default(createDomain(account), '2010-04-01')
    // The list needs of its version only what every Version has; V2010 adds the lists of all other products.
    this.messages = createMessages(version as V2010, account.accountSid)
  }

  /** Sends a text. Returns its MessageSid; throws a `TwilioError` if Twilio refused it, or what the connection threw. */
  async send({ from, to, body, statusCallback, template }: TextToSend): Promise<string> {
    const content = template ? fillTemplate(template, body) : { body }
    try {
      const { sid } = await this.messages.create({ from, to, ...content, statusCallback })
      return sid
    } catch (error) {
      throw toTwilioError(error)
    }
  }

  /** The messages of the last days between two numbers, newest first. */
  async list(filter: { from: string; to: string; since: Date }): Promise<ListedMessage[]> {
    const { from, to, since } = filter
    const found = await this.messages.list({ from, to, dateSentAfter: since, pageSize: 100, limit: 1000 })
    return found.map(({ sid, body, status, errorCode, direction, dateCreated }) => ({
      sid,
      body,
      status,
      errorCode: errorCode || null,
      direction,
      dateCreated,
    }))
  }
}

/** https://www.twilio.com/docs/content/using-variables-with-content-api */
const fillTemplate = (contentSid: string, body: string) => ({
  contentSid,
  contentVariables: JSON.stringify({ 1: toVariable(body) }),
})

function createDomain({ apiUrl, accountSid, token }: TwilioAccount): Domain {
  const client = new RequestClient({ timeout: TIMEOUT_MS })
  const absoluteUrl = (uri = '') => `${apiUrl}/${uri}`
  const request = async ({ method, uri, params, data }: RequestOpts) =>
    client.request({
      method: method ?? 'get',
      uri: absoluteUrl(uri),
      username: accountSid,
      password: await token.get(),
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      ...(params ? { params } : {}),
      ...(data ? { data } : {}),
    })
  return { baseUrl: apiUrl, absoluteUrl, request } as Domain
}

const Refusal = z.object({ status: z.number(), code: z.number() })

function toTwilioError(error: unknown): unknown {
  const refusal = Refusal.safeParse(error)
  return refusal.success ? new TwilioError(refusal.data.code, refusal.data.status, { cause: error }) : error
}
