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
  /** Such as `POST /sms` or `GET /my/{link+}`. */
  readonly key: string
  readonly invoke: (event: unknown) => Promise<unknown>
}

const Result = z.object({
  statusCode: z.number(),
  headers: z.optional(z.record(z.string(), z.coerce.string())),
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

async function answer(route: GatewayRoute | undefined, request: LocalRequest, clock: Clock): Promise<LocalResponse> {
  if (!route) return json(404, { message: 'Not Found' })
  try {
    return toResponse(await route.invoke(toEvent(route.key, request, clock)))
  } catch {
    return json(500, { message: 'Internal Server Error' })
  }
}

function findRoute(routes: readonly GatewayRoute[], { method, path }: LocalRequest): GatewayRoute | undefined {
  return routes.find(({ key }) => {
    const [wantedMethod, wantedPath = ''] = key.split(' ')
    return wantedMethod === method && toPattern(wantedPath).test(path)
  })
}

/** `{link+}` stands for the rest of a path, `{owner}` for what is between two slashes. */
function toPattern(path: string): RegExp {
  const pattern = path
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+\\\+\}/g, '.+')
    .replace(/\{\w+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`)
}

/** What of payload format 2.0 functions read, and what they are told of the request beside. */
function toEvent(routeKey: string, { method, path, query, headers, ...request }: LocalRequest, clock: Clock) {
  const now = clock()
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: String(headers.host),
      domainPrefix: 'local',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toString({ smallestUnit: 'second' }),
      timeEpoch: now.epochMilliseconds,
    },
    ...encodeBody(request.body, headers['content-type'] ?? ''),
  }
}

/** Only bodies of text types arrive as they are; forms are not among them. */
function encodeBody(body: Buffer, contentType: string) {
  if (body.length === 0) return { isBase64Encoded: false }
  const isText = /^(text\/|application\/(json|javascript|xml))/.test(contentType)
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText }
}

function toResponse(result: unknown): LocalResponse {
  const { statusCode: status, headers = {}, body = '', isBase64Encoded } = Result.parse(result)
  return { status, headers, body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') }
}
