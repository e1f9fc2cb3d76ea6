import { createServer, type RequestListener } from 'node:http'
import { PortInUseError } from '../port-in-use-error.ts'
import { type LocalServer, listenLocally } from '../server.ts'

/** A server for the page whose requests wait until it is opened, so that a port in use is known before anything else. */
export interface Site extends LocalServer {
  open(listener: RequestListener): void
}

/** Listens on the port (0: any that is free) of this machine only. Throws a `PortInUseError`. */
export async function openSite(port: number): Promise<Site> {
  const opened = Promise.withResolvers<RequestListener>()
  const server = createServer(async (request, response) => (await opened.promise)(request, response))
  try {
    return { ...(await listenLocally(server, port)), open: opened.resolve }
  } catch (cause) {
    if (Object(cause).code === 'EADDRINUSE') throw new PortInUseError(port, { cause })
    throw cause
  }
}
