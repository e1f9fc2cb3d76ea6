import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { Owner } from '../../../../lib/domain/owner.ts'
import { isGenuine, type Page, readLinkPath } from '../../../../lib/domain/private-link.ts'
import { countSegments } from '../../../../lib/language/segments.ts'
import { contactOf, links, ownerOf, Talk } from '../view-fixture.ts'

/** The page that the link in a reply opens for the owner of the conversation now; null if it opens none. */
function opened(reply: string, talk: Talk): Page | null {
  const address = /https:\/\/\S+/.exec(reply)?.[0] ?? ''
  const link = readLinkPath(address.replace(links.publicUrl, ''))
  const { id, settings } = talk.owner
  if (!link || link.ownerId !== id || settings.linkKey === null) return null
  return isGenuine(link, settings.linkKey, Temporal.Instant.from(talk.at)) ? link.page : null
}

const asked: [string, Page][] = [
  ['export', 'export'],
  ['Export.', 'export'],
  ['EXPORT MY CONTACTS please', 'export'],
  ['export everything', 'export'],
  ['download my data', 'export'],
  ['calendar', 'calendar'],
  ['send me my calendar feed', 'calendar'],
  ['calendar link', 'calendar'],
  ['web', 'web'],
  ['  Web !', 'web'],
  ['show me the web page', 'web'],
  ['open my dashboard', 'web'],
]

describe('a private link', () => {
  test.each(asked)('is the answer to "%s": %s', (text, page) => {
    const talk = new Talk()
    expect(opened(talk.say(text), talk)).toBe(page)
  })

  test.each(['export', 'calendar', 'web'])('fits one segment with the address of an API at AWS: %s', (text) => {
    const publicUrl = 'https://abcdefghij.execute-api.ap-southeast-2.amazonaws.com'
    const reply = new Talk().say(text).replace(links.publicUrl, publicUrl)
    expect(countSegments(reply)).toBe(1)
  })

  test('says how long it is good for, or how to end it', () => {
    const talk = new Talk()
    expect(talk.say('export')).toContain('15 min')
    expect(talk.say('web')).toContain('15 min')
    expect(talk.say('calendar')).toContain('CALENDAR OFF')
  })

  test('keeps the key of the ones before, and is nothing to take back', () => {
    const talk = new Talk([contactOf('Ana Silva')])
    talk.say('ana works at Figma')
    const before = talk.say('calendar')
    talk.say('export')
    expect(opened(before, talk)).toBe('calendar')
    expect(talk.say('undo')).toContain('Ana')
    expect(opened(before, talk)).toBe('calendar')
  })

  test('is sent while nobody is known', () => {
    expect(new Talk().say('web')).toContain(links.publicUrl)
  })

  test.each(['calendar off', 'Calendar Off!', 'turn off my calendar', 'revoke calendar', 'delete my calendar feed'])(
    'stops working after "%s"',
    (text) => {
      const talk = new Talk()
      const sent = ['calendar', 'export', 'web'].map((one) => talk.say(one))
      talk.say(text)
      expect(sent.map((reply) => opened(reply, talk))).toEqual([null, null, null])
    },
  )

  test('stays revoked, whatever is taken back', () => {
    const talk = new Talk()
    const sent = talk.say('calendar')
    talk.say('calendar off')
    for (const text of ['undo', 'redo', 'undo']) {
      talk.say(text)
      expect(opened(sent, talk)).toBeNull()
    }
  })

  test('is told apart from none', () => {
    const talk = new Talk()
    expect(talk.say('calendar off')).toContain('no calendar link')
    expect(talk.plans.at(-1)?.owner.undoable).toEqual([])
  })

  test.each(['met Webb Harper', 'Calendar Jones', 'web designer at Figma', 'ana: export manager', 'exported it'])(
    'is no answer to "%s"',
    (text) => {
      expect(new Talk([contactOf('Ana Silva')]).say(text)).not.toContain(links.publicUrl)
    },
  )

  test('is not named in what goes on the bus', () => {
    const { events } = new Talk().plan('calendar')
    expect(JSON.stringify(events)).not.toContain(links.newKey)
    expect(JSON.stringify(events)).not.toContain('/my/')
  })

  test('is good from when it is made, also where the text came long before', () => {
    const talk = new Talk()
    talk.at = '2026-11-23T08:00:00-05:00'
    const first = talk.say('web')
    talk.at = '2026-11-23T10:14:00-05:00'
    expect(opened(first, talk)).toBe('web')
    talk.at = '2026-11-23T10:16:00-05:00'
    expect(opened(first, talk)).toBeNull()
  })

  test('can be sent to an owner of before there were links', () => {
    const { linkKey: _, ...settings } = ownerOf().settings
    const talk = new Talk([], Owner.parse({ ...ownerOf(), settings }))
    expect(opened(talk.say('web'), talk)).toBe('web')
  })
})
