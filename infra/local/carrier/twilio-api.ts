import { Temporal } from 'temporal-polyfill'
import { json, type LocalRequest, type LocalResponse, type LocalServer, serve, toListener } from '../server.ts'
import { type Carrier, type CarrierOptions, createCarrier } from './carrier.ts'
import { isQueued, type Media, type Message, toTwilioJson } from './message.ts'
import type { Refusal } from './refusal.ts'
import { fillTemplate } from './template.ts'

export interface LocalTwilio extends LocalServer {
  readonly carrier: Carrier
}

type Options = Omit<CarrierOptions, 'mediaUrl'>

const NOT_FOUND: LocalResponse = json(404, {
  code: 20404,
  message: 'The requested resource was not found',
  status: 404,
})
const UNAUTHORIZED: LocalResponse = json(401, { code: 20003, message: 'Authenticate', status: 401 })

/**
 * Plays Twilio: the carrier, and its API for messages (create, list, fetch) and their media, behind basic
 * authentication. https://www.twilio.com/docs/messaging/api/message-resource
 */
export async function startTwilio(options: Options): Promise<LocalTwilio> {
  const folder = `/2010-04-01/Accounts/${options.accountSid}`
  const mediaUrl = (message: Message, media: Media) =>
    `${server.url}${folder}/Messages/${message.sid}/Media/${media.sid}`
  const carrier = createCarrier({ ...options, mediaUrl })
  const server = await serve(toListener(async (request) => answer(request, folder, carrier, options)))
  return { ...server, carrier }
}

function answer(request: LocalRequest, folder: string, carrier: Carrier, options: Options): LocalResponse {
  const { method, path } = request
  const content = /^\/content\/(\w+)$/.exec(path)?.[1]
  if (content !== undefined) return serveContent(carrier, content)
  if (request.headers.authorization !== authorizationOf(options)) return UNAUTHORIZED
  const [, messageSid, mediaSid] = /\/Messages\/(\w+)(?:(?:\/Media)?\.json|\/Media\/(\w+))$/.exec(path) ?? []
  if (path === `${folder}/Messages.json`) {
    return method === 'POST' ? create(request, carrier, options) : list(request, carrier, options)
  }
  if (mediaSid !== undefined) return redirectToContent(mediaSid)
  const message = carrier.messages.find(messageSid ?? '')
  if (!message) return NOT_FOUND
  return json(200, path.endsWith('/Media.json') ? listMedia(message, path) : toTwilioJson(message, options.accountSid))
}

/** https://www.twilio.com/docs/messaging/api/media-resource */
function listMedia({ sid, media }: Message, path: string) {
  const media_list = media.map((one) => ({
    sid: one.sid,
    parent_sid: sid,
    content_type: one.contentType,
    uri: path.replace(/\.json$/, `/${one.sid}.json`),
  }))
  return { media_list, page: 0, page_size: 50, start: 0, end: media.length - 1, uri: path, next_page_uri: null }
}

function authorizationOf({ accountSid, token }: Options): string {
  return `Basic ${Buffer.from(`${accountSid}:${token}`).toString('base64')}`
}

function create({ body }: LocalRequest, carrier: Carrier, { accountSid }: Options): LocalResponse {
  const form = new URLSearchParams(body.toString())
  const text = { from: form.get('From') ?? '', to: form.get('To') ?? '', body: form.get('Body') ?? fillTemplate(form) }
  const outcome = carrier.send(text, form.get('StatusCallback'))
  return 'code' in outcome ? refuse(outcome) : json(201, toTwilioJson(outcome, accountSid))
}

function refuse({ code, message, status = 400 }: Refusal): LocalResponse {
  return json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })
}

/**
 * By when they were sent, newest first, page by page. What waits in the queue was not sent yet: nobody says where it
 * stands, here it is last. `DateSent>=...` and `DateSent<=...` reach us as the keys `DateSent>` and `DateSent<`.
 */
function list({ path, query }: LocalRequest, carrier: Carrier, { accountSid }: Options): LocalResponse {
  const wanted = new URLSearchParams(query)
  const size = Number(wanted.get('PageSize') ?? 50)
  const page = Number(wanted.get('Page') ?? 0)
  const found = carrier.messages
    .all()
    .filter((message) => isWanted(message, wanted))
    .reverse()
    .toSorted((one, other) => Number(isQueued(one)) - Number(isQueued(other)))
  const messages = found.slice(page * size, (page + 1) * size).map((message) => toTwilioJson(message, accountSid))
  const address = (number: number) => {
    wanted.set('Page', String(number))
    return `${path}?${wanted}`
  }
  return json(200, {
    messages,
    page,
    page_size: size,
    start: page * size,
    end: page * size + messages.length - 1,
    uri: address(page),
    first_page_uri: address(0),
    next_page_uri: found.length > (page + 1) * size ? address(page + 1) : null,
    previous_page_uri: page > 0 ? address(page - 1) : null,
  })
}

function isWanted(message: Message, wanted: URLSearchParams): boolean {
  const { from, to } = message
  return (
    (wanted.get('From') ?? from) === from &&
    (wanted.get('To') ?? to) === to &&
    isSentBetween(message, wanted.get('DateSent>'), wanted.get('DateSent<'))
  )
}

/** What waits in the queue has no date of sending, and passes no filter by it. */
function isSentBetween(message: Message, after: string | null, before: string | null): boolean {
  if (after === null && before === null) return true
  return (
    !isQueued(message) &&
    (after === null || compareSent(message.at, after) >= 0) &&
    (before === null || compareSent(message.at, before) <= 0)
  )
}

/** Twilio keeps seconds, and takes a date or a date and time in UTC. */
function compareSent(at: string, bound: string): number {
  const sent = Temporal.Instant.from(at).round({ smallestUnit: 'second', roundingMode: 'floor' })
  const time = bound.includes('T') ? bound : `${bound}T00:00:00Z`
  return Temporal.Instant.compare(sent, Temporal.Instant.from(time))
}

/** As Twilio does, whose media are on a host of their own and need no authentication there. */
function redirectToContent(mediaSid: string): LocalResponse {
  return { status: 307, headers: { location: `/content/${mediaSid}` } }
}

function serveContent({ messages }: Carrier, mediaSid: string): LocalResponse {
  const media = messages
    .all()
    .flatMap((message) => message.media)
    .find(({ sid }) => sid === mediaSid)
  if (!media) return NOT_FOUND
  return { status: 200, headers: { 'content-type': media.contentType }, body: Buffer.from(media.content, 'base64') }
}
