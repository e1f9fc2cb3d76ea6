import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { createLinkPath, isGenuine, LINK_MINUTES, type Page, readLinkPath } from '../../../lib/domain/private-link.ts'

const OWNER = '0123456789abcdef0123456789abcdef'
const KEY = 'c2VjcmV0LXNlY3JldC1zZQ'
const AT = '2026-11-23T15:00:00Z'

const pages: Page[] = ['export', 'calendar', 'web']
const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((array) => Buffer.from(array).toString('hex'))
const keys = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((array) => Buffer.from(array).toString('base64url'))

/** Whether a path opens its page so many minutes after its link was made. */
function opens(path: string, { key = KEY, minutes = 0 } = {}): boolean {
  const link = readLinkPath(path)
  return link !== null && isGenuine(link, key, Temporal.Instant.from(AT).add({ minutes }))
}

describe('a private link', () => {
  test.each(pages)('opens the %s of its owner', (page) => {
    const path = createLinkPath(page, OWNER, KEY, AT)
    expect(opens(path)).toBe(true)
    expect(readLinkPath(path)).toMatchObject({ page, ownerId: OWNER })
  })

  test('opens for whatever owner and key it was made', () => {
    fc.assert(
      fc.property(hex(16), keys, fc.constantFrom(...pages), (ownerId, key, page) => {
        const path = createLinkPath(page, ownerId, key, AT)
        expect(readLinkPath(path)?.ownerId).toBe(ownerId)
        expect(opens(path, { key })).toBe(true)
      }),
    )
  })

  test.each(['export', 'web'] as const)('to the %s works for a quarter of an hour, to the second', (page) => {
    const path = createLinkPath(page, OWNER, KEY, AT)
    expect(opens(path, { minutes: LINK_MINUTES - 1 })).toBe(true)
    expect(opens(path, { minutes: LINK_MINUTES })).toBe(false)
  })

  test('to the calendar works for years', () => {
    expect(opens(createLinkPath('calendar', OWNER, KEY, AT), { minutes: 5_000_000 })).toBe(true)
  })

  test('opens nothing with another key', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(...pages), (key, page) => {
        fc.pre(key !== KEY)
        expect(opens(createLinkPath(page, OWNER, KEY, AT), { key })).toBe(false)
      }),
    )
  })

  test('that was given out opens its page with any later version', () => {
    expect(opens('/my/ASNFZ4mrze8BI0VniavN72sEWHTe2qXWYZkvjrZ5lxuHdV8a/web')).toBe(true)
  })

  test('opens nothing with something before or after it', () => {
    const path = createLinkPath('web', OWNER, KEY, AT)
    expect([`/us${path}`, `${path}/1`, `${path}?1`].map(readLinkPath)).toEqual([null, null, null])
  })

  test('opens no other page', () => {
    const path = createLinkPath('web', OWNER, KEY, AT)
    expect(opens(path.replace(/web$/, 'export'))).toBe(false)
    expect(opens(path.replace(/web$/, 'calendar.ics'))).toBe(false)
  })

  test('opens nothing once any character of it is another', () => {
    const characters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
    const path = createLinkPath('web', OWNER, KEY, AT)
    const start = '/my/'.length
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 }), fc.constantFrom(...characters), (index, character) => {
        fc.pre(path[start + index] !== character)
        expect(opens(path.slice(0, start + index) + character + path.slice(start + index + 1))).toBe(false)
      }),
    )
  })

  test('is never read from, nor opened by, anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readLinkPath(`/my/${text}`)).toBeNull()))
    fc.assert(fc.property(fc.webPath(), (path) => void expect(readLinkPath(path)).toBeNull()))
    fc.assert(
      fc.property(
        hex(36).map((bytes) => Buffer.from(bytes, 'hex').toString('base64url')),
        fc.constantFrom('export', 'calendar.ics', 'web'),
        (token, page) => {
          expect(opens(`/my/${token}/${page}`)).toBe(false)
        },
      ),
    )
  })
})
