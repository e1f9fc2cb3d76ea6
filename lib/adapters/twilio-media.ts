import type { TwilioAccount } from './twilio-account.ts'
import { askAs } from './twilio-credentials.ts'

/** Something that came with a text, as Twilio's webhook names it. */
export interface Media {
  url: string
  contentType: string
}

/** Why media were not fetched: not kept by Twilio, not a contact card, over 1 MB, or not there. */
export type MediaRefusal = 'foreignHost' | 'otherType' | 'tooLarge' | 'gone'

export type FetchedMedia = { content: Uint8Array } | { refused: MediaRefusal }

const MAX_BYTES = 1_000_000
/** Twilio waits 4.5 seconds for the whole answer before it tries again. */
const TIMEOUT_MS = 3000
const CARD_TYPES = ['text/vcard', 'text/x-vcard', 'text/directory']

/**
 * Contact cards from Twilio's media resource (https://www.twilio.com/docs/messaging/api/media-resource). It wants basic
 * authentication, and answers with a redirect to a short-lived address on mms.twiliocdn.com, which must not see it.
 */
export class TwilioMedia {
  private readonly account: TwilioAccount
  private readonly folder: URL

  constructor(account: TwilioAccount) {
    this.account = account
    this.folder = new URL(`/2010-04-01/Accounts/${account.accountSid}/`, account.apiUrl)
  }

  /** Fetches a contact card. Throws a `MediaError` if Twilio did not answer in time, or with an error of its own. */
  async fetchCard({ url, contentType }: Media): Promise<FetchedMedia> {
    const address = URL.parse(url)
    if (!address || !this.isOwn(address)) return { refused: 'foreignHost' }
    if (!isCard(contentType)) return { refused: 'otherType' }
    try {
      return await this.fetchFrom(address, AbortSignal.timeout(TIMEOUT_MS))
    } catch (error) {
      throw error instanceof MediaError ? error : new MediaError('did not answer', { cause: error })
    }
  }

  /** Only these addresses get to see the token. */
  private isOwn({ href, username, password }: URL): boolean {
    return href.startsWith(this.folder.href) && username === '' && password === ''
  }

  private async fetchFrom(address: URL, signal: AbortSignal): Promise<FetchedMedia> {
    const answer = await askAs(this.account, (authorization) =>
      fetch(address, { headers: { authorization }, redirect: 'manual', signal }),
    )
    const target = redirectOf(answer, address)
    if (!target) return readCard(answer)
    await answer.body?.cancel()
    if (!this.isTrusted(target)) return { refused: 'foreignHost' }
    return readCard(await fetch(target, { redirect: 'manual', signal }))
  }

  /** Where Twilio may redirect to. */
  private isTrusted({ origin, protocol, hostname, port }: URL): boolean {
    if (origin === this.folder.origin) return true
    return protocol === 'https:' && port === '' && /\.(?:twiliocdn|twilio)\.com$/.test(hostname)
  }
}

const isRedirect = ({ status }: Response): boolean => status >= 300 && status < 400

function redirectOf(answer: Response, base: URL): URL | null {
  const location = answer.headers.get('location')
  return isRedirect(answer) && location !== null ? URL.parse(location, base.href) : null
}

async function readCard(answer: Response): Promise<FetchedMedia> {
  const refused = refuse(answer)
  const content = refused ? null : await readUpTo(MAX_BYTES, answer)
  if (content) return { content }
  await answer.body?.cancel()
  return { refused: refused ?? 'tooLarge' }
}

function refuse(answer: Response): MediaRefusal | null {
  if (answer.status === 404 || answer.status === 410) return 'gone'
  // One redirect was followed; a second one leads nowhere that Twilio's media are.
  if (isRedirect(answer)) return 'foreignHost'
  if (!answer.ok) throw new MediaError(`answered with status ${answer.status}`)
  if (!isCard(answer.headers.get('content-type') ?? '')) return 'otherType'
  return Number(answer.headers.get('content-length') ?? 0) > MAX_BYTES ? 'tooLarge' : null
}

const isCard = (contentType: string): boolean =>
  CARD_TYPES.includes(contentType.replace(/;.*$/s, '').trim().toLowerCase())

/** The body, or null if it is longer; then no more of it is read. */
async function readUpTo(limit: number, { body }: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Twilio's media could not be reached, or not with our credentials; the webhook is delivered again. */
export class MediaError extends Error {
  override readonly name = 'MediaError'

  constructor(reason: string, options?: ErrorOptions) {
    super(`Twilio's media host ${reason}`, options)
  }
}
