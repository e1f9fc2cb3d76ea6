import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { TwilioMedia } from '../../../lib/adapters/twilio-media.ts'
import type { TwilioToken } from '../../../lib/adapters/twilio-token.ts'

const ACCOUNT = `AC${'1'.repeat(32)}`
const PATH = `/2010-04-01/Accounts/${ACCOUNT}/Messages/MM1/Media/ME1`
const CARD = 'BEGIN:VCARD\r\nFN:Ana Silva\r\nEND:VCARD'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A server, its address, and the requests it got. */
async function serve(answer: Answer) {
  const seen: { url: string | undefined; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    seen.push({ url: request.url, authorization: request.headers.authorization })
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const token = { get: async () => 'secret' } as unknown as TwilioToken
const mediaAt = (apiUrl: string) => new TwilioMedia({ apiUrl, accountSid: ACCOUNT, token })

const answerWith =
  (status: number, headers: Record<string, string>, body: string | Buffer = ''): Answer =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body)

const serveCard = answerWith(200, { 'content-type': 'text/x-vcard; charset=utf-8' }, CARD)

const fetchFrom = async (answer: Answer, contentType = 'text/x-vcard') => {
  const { url, seen } = await serve(answer)
  return { fetched: mediaAt(url).fetchCard({ url: url + PATH, contentType }), url, seen }
}

describe('contact cards at Twilio', () => {
  test.each(['text/vcard', 'text/x-vcard', 'text/directory', 'Text/vCard; charset=utf-8'])(
    'are fetched with the account and its token: %s',
    async (contentType) => {
      const { fetched, seen } = await fetchFrom(serveCard, contentType)
      expect(await fetched).toEqual({ content: Buffer.from(CARD) })
      expect(seen).toEqual([{ url: PATH, authorization: `Basic ${btoa(`${ACCOUNT}:secret`)}` }])
    },
  )

  test('are fetched with the token that replaced the one that was read', async () => {
    const isCurrent = ({ headers }: IncomingMessage) => headers.authorization === `Basic ${btoa(`${ACCOUNT}:rotated`)}`
    const { url, seen } = await serve((request, response) =>
      isCurrent(request) ? serveCard(request, response) : answerWith(401, {})(request, response),
    )
    const rotated = { get: async () => 'secret', refresh: async () => 'rotated' } as unknown as TwilioToken
    const media = new TwilioMedia({ apiUrl: url, accountSid: ACCOUNT, token: rotated })
    expect(await media.fetchCard({ url: url + PATH, contentType: 'text/vcard' })).toEqual({
      content: Buffer.from(CARD),
    })
    expect(seen).toHaveLength(2)
  })

  test('are fetched where Twilio redirects to, without the token', async () => {
    const { fetched, seen } = await fetchFrom((request, response) =>
      request.url === PATH
        ? answerWith(307, { location: '/content' })(request, response)
        : serveCard(request, response),
    )
    expect(await fetched).toEqual({ content: Buffer.from(CARD) })
    expect(seen.map(({ authorization }) => authorization !== undefined)).toEqual([true, false])
  })

  test.each([
    'http://mms.twiliocdn.com/card',
    'https://mms.twiliocdn.com.example/card',
    'https://nottwilio.com/card',
    'https://mms.twiliocdn.com:8443/card',
    'http://127.0.0.1:1/card',
    'file:///etc/passwd',
  ])('are not looked for at %s, whoever redirects there', async (location) => {
    const { fetched } = await fetchFrom(answerWith(302, { location }))
    expect(await fetched).toEqual({ refused: 'foreignHost' })
  })

  test('are not looked for beyond one redirect', async () => {
    const { fetched, seen } = await fetchFrom(answerWith(302, { location: '/again' }))
    expect(await fetched).toEqual({ refused: 'foreignHost' })
    expect(seen).toHaveLength(2)
  })

  test('are not looked for on other hosts, in other accounts, or nowhere', async () => {
    const own = await serve(serveCard)
    const foreign = await serve(serveCard)
    const addresses = [
      foreign.url + PATH,
      own.url.replace('http:', 'https:') + PATH,
      own.url.replace('://', '://user:password@') + PATH,
      `${own.url}/2010-04-01/Accounts/AC${'2'.repeat(32)}/Messages/MM1/Media/ME1`,
      `${own.url}/2010-04-01/Accounts/${ACCOUNT}/../AC2/Media/ME1`,
      `${own.url}@${foreign.url.slice('http://'.length)}${PATH}`,
      'not an address',
      '',
    ]
    for (const url of addresses) {
      expect(await mediaAt(own.url).fetchCard({ url, contentType: 'text/vcard' })).toEqual({ refused: 'foreignHost' })
    }
    expect([own.seen, foreign.seen]).toEqual([[], []])
  })

  test.each(['image/jpeg', 'audio/amr', 'text/plain', ''])(
    'are not asked for when they are %s',
    async (contentType) => {
      const { fetched, seen } = await fetchFrom(serveCard, contentType)
      expect(await fetched).toEqual({ refused: 'otherType' })
      expect(seen).toEqual([])
    },
  )

  test.each([{ 'content-type': 'text/html' }, {}])('are refused when they turn out to be %j', async (headers) => {
    const { fetched } = await fetchFrom(answerWith(200, headers, '<p>'))
    expect(await fetched).toEqual({ refused: 'otherType' })
  })

  test('may be empty', async () => {
    const { fetched } = await fetchFrom(answerWith(204, { 'content-type': 'text/x-vcard' }))
    expect(await fetched).toEqual({ content: Buffer.from('') })
  })

  test.each([404, 410])('may be gone: %i', async (status) => {
    const { fetched } = await fetchFrom(answerWith(status, { 'content-type': 'text/x-vcard' }))
    expect(await fetched).toEqual({ refused: 'gone' })
  })
})

describe('the size', () => {
  const type = { 'content-type': 'text/x-vcard' }

  test('may be a megabyte', async () => {
    const { fetched } = await fetchFrom(answerWith(200, type, Buffer.alloc(1_000_000, 'x')))
    expect(await fetched).toMatchObject({ content: { length: 1_000_000 } })
  })

  test('may not be more, by what the answer says of itself', async () => {
    const long = { ...type, 'content-length': '1000001' }
    const { fetched } = await fetchFrom(answerWith(200, long, Buffer.alloc(1_000_001, 'x')))
    expect(await fetched).toEqual({ refused: 'tooLarge' })
  })

  test('may not be more, and no more is read, where it does not say', async () => {
    let isOpen = true
    const { fetched } = await fetchFrom((_request, response) => {
      response.writeHead(200, type)
      const piece = Buffer.alloc(100_000, 'x')
      const write = () => {
        if (isOpen) response.write(piece, () => setImmediate(write))
      }
      response.on('close', () => {
        isOpen = false
      })
      write()
    })
    expect(await fetched).toEqual({ refused: 'tooLarge' })
    await expect.poll(() => isOpen).toBe(false)
  })
})

describe('an outage', () => {
  test.each([401, 429, 500, 503])('throws: status %i', async (status) => {
    const { fetched } = await fetchFrom(answerWith(status, {}))
    await expect(fetched).rejects.toThrow(`Twilio's media host answered with status ${status}`)
  })

  test('throws when nobody is there', async () => {
    const media = { url: `http://127.0.0.1:1${PATH}`, contentType: 'text/vcard' }
    await expect(mediaAt('http://127.0.0.1:1').fetchCard(media)).rejects.toThrow("Twilio's media host did not answer")
  })

  test('throws when the answer takes longer than Twilio waits for ours', async () => {
    const { fetched } = await fetchFrom(() => {})
    await expect(fetched).rejects.toMatchObject({ name: 'MediaError', cause: { name: 'TimeoutError' } })
  })
})
