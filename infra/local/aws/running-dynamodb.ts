import { randomBytes } from 'node:crypto'
import { Agent, createServer, type RequestListener, request } from 'node:http'
import { type LocalServer, listenLocally } from '../server.ts'

/**
 * Hands everything on to a database that runs already at `url`: AWS's DynamoDB Local, which keeps tables apart by access
 * key and checks no signature, so that each of these has tables of its own. It stands before that database as dynalite's
 * server would: with the same guard, and for whoever counts requests in this process.
 */
export async function shareDynamoDb(url: string): Promise<LocalServer> {
  const agent = new Agent({ keepAlive: true })
  const server = await listenLocally(createServer(handOn(new URL(url), agent)))
  return {
    url: server.url,
    async close() {
      await server.close()
      agent.destroy()
    },
  }
}

function handOn({ hostname, port }: URL, agent: Agent): RequestListener {
  const credential = `Credential=${randomBytes(10).toString('hex')}`
  return (asked, answer) => {
    const { method, url: path, headers } = asked
    const authorization = headers.authorization?.replace(/Credential=\w+/, credential)
    const options = { agent, hostname, port, method, path, headers: { ...headers, authorization } }
    const onward = request(options, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  }
}
