import {
  json,
  type LocalRequest,
  type LocalResponse,
  type LocalServer,
  serve,
  toListener,
} from '../../../infra/local/server.ts'

/** Fields of one of Twilio's resources, in the names of its JSON. */
export type Fields = Record<string, unknown>

export type TwilioAccount = State & LocalServer

interface State {
  readonly numbers: Map<string, Fields>
  readonly services: Map<string, Fields>
  readonly whatsAppSenders: Map<string, Fields>
  /** What WhatsApp says of the account's templates, by their SIDs. */
  readonly templates: Map<string, string>
  /** The numbers' SIDs in each Messaging Service. */
  readonly members: Map<string, string[]>
  /** What became of texts that were sent. */
  readonly messages: { status: string; error_code: number | null }[]
  /** Every request that changed something, as `POST /path`. */
  readonly changes: string[]
  /** What the account itself is like. */
  readonly account: Fields
  token: string
  /** The HTTP status that everything is refused with; null if it is not. */
  refusal: number | null
}

export const ACCOUNT_SID = `AC${'a'.repeat(32)}`
export const NUMBER_SID = `PN${'b'.repeat(32)}`
export const SERVICE_SID = `MG${'c'.repeat(32)}`
export const WHATSAPP_SID = `XE${'d'.repeat(32)}`
export const SENDER = '+12025550199'

const refuse = (status: number, code: number): LocalResponse => json(status, { status, code, message: 'refused' })
const NOT_FOUND = refuse(404, 20404)

/** A Twilio account with one number, one Messaging Service and one WhatsApp sender, as far as setting them up needs it. */
export async function startTwilioAccount(): Promise<TwilioAccount> {
  const state: State = {
    numbers: new Map<string, Fields>([[NUMBER_SID, describeNumber()]]),
    services: new Map<string, Fields>([[SERVICE_SID, describeService()]]),
    whatsAppSenders: new Map<string, Fields>([[WHATSAPP_SID, describeWhatsAppSender()]]),
    templates: new Map<string, string>(),
    members: new Map<string, string[]>(),
    account: { sid: ACCOUNT_SID, status: 'active', type: 'Full', friendly_name: 'Example' },
    messages: [],
    changes: [],
    token: 'token',
    refusal: null,
  }
  const server = await serve(toListener(async (request) => answer(request, state)))
  return Object.assign(state, server)
}

const describeNumber = (): Fields => ({
  sid: NUMBER_SID,
  phone_number: SENDER,
  capabilities: { sms: true, mms: true, voice: true },
  sms_url: 'https://demo.example.com/welcome',
  sms_method: 'GET',
  sms_application_sid: '',
})

const describeService = (): Fields => ({
  sid: SERVICE_SID,
  inbound_request_url: null,
  inbound_method: 'POST',
  use_inbound_webhook_on_number: true,
})

const describeWhatsAppSender = (): Fields => ({
  sid: WHATSAPP_SID,
  sender_id: `whatsapp:${SENDER}`,
  status: 'ONLINE',
  webhook: { callback_url: null, callback_method: 'POST', status_callback_url: 'https://demo.example.com/status' },
})

function answer(request: LocalRequest, account: State): LocalResponse {
  const { method, path, headers } = request
  const expected = Buffer.from(`${ACCOUNT_SID}:${account.token}`).toString('base64')
  if (headers.authorization !== `Basic ${expected}`) return refuse(401, 20003)
  if (account.refusal !== null) return refuse(account.refusal, 20000 + account.refusal)
  if (method === 'POST') account.changes.push(`POST ${path}`)
  const service = /\/Services\/(\w+)\/PhoneNumbers$/.exec(path)?.[1]
  if (service) return listMembers(account, service)
  const template = /\/Content\/(\w+)\/ApprovalRequests$/.exec(path)?.[1]
  if (template) return describeApproval(account, template)
  const [, kind = '', sid] =
    /(Accounts|IncomingPhoneNumbers|Messages|Services|Senders)(?:\/(\w+))?(?:\.json)?$/.exec(path) ?? []
  return sid ? answerOne(request, account, kind, sid) : list(request, account, kind)
}

function answerOne(request: LocalRequest, account: State, kind: string, sid: string): LocalResponse {
  switch (kind) {
    case 'Accounts':
      return sid === ACCOUNT_SID ? json(200, account.account) : NOT_FOUND
    case 'IncomingPhoneNumbers':
      return change(account.numbers, sid, request)
    case 'Services':
      return change(account.services, sid, request)
    case 'Senders':
      return change(account.whatsAppSenders, sid, request)
    default:
      return NOT_FOUND
  }
}

function list({ query }: LocalRequest, account: State, kind: string): LocalResponse {
  switch (kind) {
    case 'IncomingPhoneNumbers':
      return listNumbers(account, new URLSearchParams(query))
    case 'Services':
      return json(200, { services: [...account.services.values()], meta: {} })
    case 'Senders':
      return json(200, { senders: [...account.whatsAppSenders.values()], meta: {} })
    case 'Messages':
      return json(200, { messages: account.messages })
    default:
      return NOT_FOUND
  }
}

/** https://www.twilio.com/docs/content/content-api-resources#fetch-an-approval-status-request */
function describeApproval({ templates }: State, sid: string): LocalResponse {
  const status = templates.get(sid)
  return status ? json(200, { sid, whatsapp: { type: 'whatsapp', status } }) : NOT_FOUND
}

const listMembers = ({ members }: State, service: string): LocalResponse =>
  json(200, { phone_numbers: (members.get(service) ?? []).map((sid) => ({ sid })), meta: {} })

function listNumbers({ numbers }: State, wanted: URLSearchParams): LocalResponse {
  const found = [...numbers.values()].filter(({ phone_number }) => phone_number === wanted.get('PhoneNumber'))
  return json(200, { incoming_phone_numbers: found })
}

function change(resources: Map<string, Fields>, sid: string, { method, body, headers }: LocalRequest): LocalResponse {
  const resource = resources.get(sid)
  if (!resource) return NOT_FOUND
  if (method === 'POST') Object.assign(resource, readChange(resource, body.toString(), headers['content-type'] ?? ''))
  return json(200, resource)
}

/** `SmsUrl` of a form is `sms_url` in the resource; a JSON object is merged into it, one level deep. */
function readChange(resource: Fields, body: string, contentType: string): Fields {
  if (!contentType.startsWith('application/json')) {
    return Object.fromEntries(
      [...new URLSearchParams(body)].map(([name, value]) => [toSnakeCase(name), toValue(value)]),
    )
  }
  const changes = JSON.parse(body) as Record<string, Fields>
  return Object.fromEntries(
    Object.entries(changes).map(([name, fields]) => [name, { ...(resource[name] as Fields), ...fields }]),
  )
}

const toSnakeCase = (name: string) => name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase()
const toValue = (value: string) => (/^(true|false)$/.test(value) ? value === 'true' : value)
