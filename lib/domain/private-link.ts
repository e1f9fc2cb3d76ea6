import { createHmac, timingSafeEqual } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'

/** What a private link opens, and how its address ends. */
const PATHS = { export: 'export', calendar: 'calendar.ics', web: 'web' } as const
export type Page = keyof typeof PATHS

/** How long a link opens its page; the calendar's does until it is revoked, because calendars fetch it again and again. */
export const LINK_MINUTES = 15

const pages = ['export', 'calendar', 'web'] as const satisfies readonly Page[]

const ID_BYTES = 16
const EXPIRY_BYTES = 4
const SIGNATURE_BYTES = 16
const NEVER = 0

/** The path of a page that only this owner's link opens, from `at` on. `key` is the owner's own, in base64url. */
export function createLinkPath(page: Page, ownerId: string, key: string, at: string): string {
  const claim = Buffer.alloc(ID_BYTES + EXPIRY_BYTES)
  claim.write(ownerId, 'hex')
  claim.writeUInt32BE(page === 'calendar' ? NEVER : expirySecond(at), ID_BYTES)
  const token = Buffer.concat([claim, sign(page, claim, key)]).toString('base64url')
  return `/my/${token}/${PATHS[page]}`
}

/** A link as it came in: what it claims, which is true only if `isGenuine`. */
export interface PrivateLink {
  readonly page: Page
  readonly ownerId: string
  readonly claim: Buffer
  readonly signature: Buffer
}

/** Reads the path of a private link; null if it is none. */
export function readLinkPath(path: string): PrivateLink | null {
  const [, token = '', ending] = /^\/my\/([\w-]{48})\/([\w.]+)$/.exec(path) ?? []
  const page = pages.find((one) => PATHS[one] === ending)
  if (!page) return null
  const bytes = Buffer.from(token, 'base64url')
  const claim = bytes.subarray(0, ID_BYTES + EXPIRY_BYTES)
  return {
    page,
    ownerId: claim.toString('hex', 0, ID_BYTES),
    claim,
    signature: bytes.subarray(ID_BYTES + EXPIRY_BYTES),
  }
}

/** Whether a link was made with this key, for this page and owner, and has not expired. */
export function isGenuine({ page, claim, signature }: PrivateLink, key: string, now: Temporal.Instant): boolean {
  if (signature.length !== SIGNATURE_BYTES || !timingSafeEqual(signature, sign(page, claim, key))) return false
  const expiry = claim.readUInt32BE(ID_BYTES)
  return expiry === NEVER || now.epochMilliseconds < expiry * 1000
}

const expirySecond = (at: string): number =>
  Math.floor(Temporal.Instant.from(at).epochMilliseconds / 1000) + LINK_MINUTES * 60

/** 128 bits of an HMAC-SHA256: nobody finds them by trying. */
const sign = (page: Page, claim: Buffer, key: string): Buffer =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(page).update(claim).digest().subarray(0, SIGNATURE_BYTES)
