import type { ServerResponse } from 'node:http'
import type { Live } from './live.ts'

/** Every page that is open, told what happens by server-sent events. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export interface Feed {
  send(event: Live): void
  /** Tells `first`, then all that is sent, until the page is closed. */
  connect(response: ServerResponse, first: Live): void
  close(): void
}

export function createFeed(): Feed {
  const pages = new Set<ServerResponse>()
  return {
    send(event) {
      for (const page of pages) page.write(format(event))
    },
    connect(response, first) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(format(first))
      pages.add(response)
      response.on('close', () => pages.delete(response))
    },
    close() {
      for (const page of pages) page.end()
    },
  }
}

const format = (event: Live): string => `data: ${JSON.stringify(event)}\n\n`
