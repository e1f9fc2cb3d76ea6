import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the local endpoints read it: the body whole, the headers in lower case. */
export interface LocalRequest {
  readonly method: string
  readonly path: string
  /** What follows the question mark, undecoded; empty if there is none. */
  readonly query: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface LocalResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface LocalServer {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  readonly url: string
  close(): Promise<void>
}

/** Serves what the listener answers, on a free port unless one is given; guarded as `listenLocally` says. */
export function serve(listener: RequestListener, port = 0): Promise<LocalServer> {
  return listenLocally(createServer(listener), port)
}

/**
 * Makes a server listen on 127.0.0.1 only. Requests that carry another name in Host, or that a page of another origin
 * makes, get 403: no web page can reach the local system through the owner's browser. A link that is followed can.
 */
export async function listenLocally(server: Server, port = 0): Promise<LocalServer> {
  const listeners = server.listeners('request')
  server.removeAllListeners('request')
  let own: readonly string[] = []
  server.on('request', (request, response) => {
    if (isOwn(request.headers, own)) {
      for (const listener of listeners) Reflect.apply(listener, server, [request, response])
    } else {
      request.resume()
      response.writeHead(403).end()
    }
  })
  // Clients keep their connections; a server that hung up on an idle one would race with the next request.
  server.keepAliveTimeout = 0
  await listen(server, port)
  own = ['127.0.0.1', 'localhost'].map((name) => `${name}:${portOf(server)}`)
  return { url: `http://${own[0]}`, close: () => close(server) }
}

/** A listener that reads the body, and answers 500 without a word about the cause when `answer` fails. */
export function toListener(answer: (request: LocalRequest) => Promise<LocalResponse>): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const [path = '/', ...query] = (request.url ?? '/').split('?')
    const { status, headers, body } = await answer({
      method: request.method ?? 'GET',
      path,
      query: query.join('?'),
      headers: request.headers,
      body: Buffer.concat(chunks),
    }).catch((): LocalResponse => ({ status: 500 }))
    response.writeHead(status, headers).end(body)
  }
}

/** A JSON answer, in the content type given. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): LocalResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

function isOwn(headers: IncomingHttpHeaders, own: readonly string[]): boolean {
  const { host = '', origin } = headers
  const isSameOrigin = origin === undefined || own.some((name) => origin === `http://${name}`)
  return own.includes(host) && isSameOrigin && !isOfForeignPage(headers)
}

/** What a foreign page loads, such as an image, carries no Origin: https://www.w3.org/TR/fetch-metadata/ */
function isOfForeignPage(headers: IncomingHttpHeaders): boolean {
  const isForeign = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site'] ?? 'none'))
  return isForeign && headers['sec-fetch-mode'] !== 'navigate'
}

function portOf(server: Server): number {
  const address = server.address()
  return isAddressInfo(address) ? address.port : 0
}

function isAddressInfo(address: ReturnType<Server['address']>): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
