import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../../lib/clock.ts'
import { json, type LocalRequest, type LocalResponse, type LocalServer, serve, toListener } from '../server.ts'
import { ACCOUNT } from './account.ts'

export interface Gateway extends LocalServer {
  /** From now on these routes are served; before, nothing is found. */
  open(routes: readonly GatewayRoute[]): void
}

export interface GatewayRoute {
  /** Such as `POST /sms`, `GET /my/{proxy+}` or `$default`. */
  readonly key: string
  readonly invoke: (event: unknown) => Promise<unknown>
}

interface Match {
  readonly route: GatewayRoute
  readonly parameters: Readonly<Record<string, string>>
}

const Result = z.object({
  statusCode: z.number(),
  headers: z.optional(z.record(z.string(), z.coerce.string())),
  cookies: z.optional(z.array(z.string())),
  body: z.optional(z.string()),
  isBase64Encoded: z.optional(z.boolean()),
})

/**
 * Plays the HTTP API with payload format 2.0. It listens before it has routes, because functions are told its address.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export async function startGateway(clock: Clock): Promise<Gateway> {
  let routes: readonly GatewayRoute[] = []
  const server = await serve(toListener((request) => answer(findRoute(routes, request), request, clock)))
  return {
    ...server,
    open(opened) {
      routes = opened
    },
  }
}

async function answer(match: Match | null, request: LocalRequest, clock: Clock): Promise<LocalResponse> {
  if (!match) return json(404, { message: 'Not Found' })
  try {
    return toResponse(await match.route.invoke(toEvent(match, request, clock)))
  } catch {
    return json(500, { message: 'Internal Server Error' })
  }
}

function findRoute(routes: readonly GatewayRoute[], { method, path }: LocalRequest): Match | null {
  for (const route of routes) {
    const [wantedMethod = '', wantedPath] = route.key.split(' ')
    if (wantedMethod !== method && wantedMethod !== 'ANY' && wantedMethod !== '$default') continue
    const parameters = wantedPath === undefined ? {} : matchPath(wantedPath, path)
    if (parameters) return { route, parameters }
  }
  return null
}

/** The values of the path's `{parameters}`, or null if it is another path. */
function matchPath(wanted: string, path: string): Record<string, string> | null {
  const pattern = wanted
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\\\+\}/g, '(?<$1>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const match = new RegExp(`^${pattern}$`).exec(path)
  return match && { ...match.groups }
}

function toEvent({ route, parameters }: Match, request: LocalRequest, clock: Clock) {
  const { method, path, query, headers } = request
  const now = clock()
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(query !== '' && { queryStringParameters: joinRepeated(new URLSearchParams(query)) }),
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: String(headers.host),
      domainPrefix: 'local',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: now.toString({ smallestUnit: 'second' }),
      timeEpoch: now.epochMilliseconds,
    },
    ...encodeBody(request),
  }
}

function joinRepeated(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name).join(',')]))
}

/** Only bodies of text types arrive as they are; forms are not among them. */
function encodeBody({ body, headers }: LocalRequest) {
  if (body.length === 0) return { isBase64Encoded: false }
  const isText = /^(text\/|application\/(json|javascript|xml))/.test(headers['content-type'] ?? '')
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText }
}

/** A result without a status is the JSON body of a 200. */
function toResponse(result: unknown): LocalResponse {
  const parsed = z.safeParse(Result, result)
  if (!parsed.success) return json(200, result ?? null)
  const { statusCode: status, headers = {}, cookies, body = '', isBase64Encoded } = parsed.data
  return {
    status,
    headers: { ...headers, ...(cookies && { 'set-cookie': cookies.join(', ') }) },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  }
}
