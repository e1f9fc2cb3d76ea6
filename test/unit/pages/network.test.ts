import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Contact } from '../../../lib/domain/contact.ts'
import { openBook } from '../../../lib/pages/web/book.ts'
import { mapIntroductions, type Spot } from '../../../lib/pages/web/introductions.ts'
import { renderNetwork } from '../../../lib/pages/web/network.ts'
import { timelineOf } from '../../../lib/pages/web/timeline.ts'
import { toWebAddress } from '../../../lib/pages/web-address.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'
import { noteOn, records, recordsOf } from './random-records.ts'

const NOW = Temporal.Instant.from('2026-11-23T15:00:00Z')
const by = (name: string) => ({ introducedBy: { name, id: name } })
const withTargets = (...organizations: string[]) => {
  const owner = ownerOf()
  const targets = organizations.map((organization) => ({ role: null, organization }))
  return { ...owner, settings: { ...owner.settings, targets } }
}

/** A map as names, each with those they introduced. */
const outline = (spots: readonly Spot[]): unknown[] =>
  spots.map(({ name, children }) => (children.length > 0 ? { [name]: outline(children) } : name))

const mapOf = (people: Contact[], ...targets: string[]) =>
  outline(mapIntroductions(openBook(recordsOf(people, { owner: withTargets(...targets) }), NOW)))

describe('the map', () => {
  test('goes from introducer to introduced, and leaves out who stands alone', () => {
    const people = [contactOf('Ana'), contactOf('Bob', by('Ana')), contactOf('Cy', by('Bob')), contactOf('Dan')]
    expect(mapOf(people)).toEqual([{ Ana: [{ Bob: ['Cy'] }] }])
  })

  test('shows an introducer who is not among the contacts, once', () => {
    const unknown = { introducedBy: { name: 'Mona Lott', id: null } }
    expect(mapOf([contactOf('Gus', unknown), contactOf('Hal', unknown)])).toEqual([{ 'Mona Lott': ['Gus', 'Hal'] }])
  })

  test('shows who works at a target, and whom the owner introduced, though nobody else led there', () => {
    const people = [
      contactOf('Ana', { organization: 'Stripe, Inc.' }),
      contactOf('Bob', { introducedTo: ['Cy'] }),
      contactOf('Cy'),
      contactOf('Dan'),
    ]
    expect(mapOf(people, 'Stripe')).toEqual(['Ana', 'Bob', 'Cy'])
  })

  test('shows everyone once who are said to have introduced each other', () => {
    const people = [contactOf('Ana', by('Bob')), contactOf('Bob', by('Ana')), contactOf('Cy', by('Cy'))]
    const names = JSON.stringify(mapOf(people)).match(/Ana|Bob/g)
    expect(names).toEqual(['Ana', 'Bob'])
  })

  test('shows everyone at most once, whatever the introductions', () => {
    const people = fc
      .array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 10, maxLength: 10 })
      .map((pairs) =>
        pairs.map(([parent, other], index) =>
          contactOf(`p${index}`, { ...by(`p${parent}`), introducedTo: [`p${other}`] }),
        ),
      )
    fc.assert(
      fc.property(people, (everyone) => {
        const names = JSON.stringify(mapOf(everyone)).match(/p\d/g) ?? []
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})

describe('a timeline', () => {
  test('goes from what is to come back to the meeting', () => {
    const contact = contactOf('Ana Silva', {
      metOn: '2026-11-02',
      metAt: 'ReactConf',
      introducedBy: { name: 'Bob', id: null },
      lastContactOn: '2026-11-20',
      needs: [{ text: 'a lawyer', status: 'promised', promisedFor: '2026-11-27' }],
      referral: {
        status: 'asked',
        organization: 'Figma',
        askedOn: '2026-11-21',
        tryOn: '2026-11-26',
        nudgeOn: '2026-12-02',
      },
    })
    expect(timelineOf({ contact, notes: [noteOn('Ana Silva', 'loves climbing')] })).toEqual([
      { on: '2026-12-02', text: 'No answer by then: nudge Ana' },
      { on: '2026-11-27', text: 'Promised by then: a lawyer' },
      { on: '2026-11-26', text: 'No answer by then: try someone else' },
      { on: '2026-11-25', text: 'Follow up' },
      { on: '2026-11-23', text: 'loves climbing' },
      { on: '2026-11-21', text: 'Asked for a referral to Figma' },
      { on: '2026-11-20', text: 'Last in touch' },
      { on: '2026-11-02', text: 'Met at ReactConf through Bob' },
    ])
  })
})

describe('a web address', () => {
  test.each([
    ['https://boblee.dev', 'https://boblee.dev/'],
    ['linkedin.com/in/ana', 'https://linkedin.com/in/ana'],
    ['javascript:alert(1)', null],
    ['data:text/html,x.y', null],
    ['see me', null],
    ['localhost', null],
  ])('is made of %s: %s', (link, address) => {
    expect(toWebAddress(link)).toBe(address)
  })
})

describe('the page', () => {
  test('lets nothing that anyone texted be markup', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (random) => {
        const { html } = await renderNetwork(random, NOW)
        const blank = await renderNetwork({ ...random, contacts: [], notes: [] }, NOW)
        const body = html.slice(html.indexOf('<body'))
        // Of the tags, none is one that only a text could have brought.
        expect(body.match(/<script/g)).toHaveLength(1)
        expect(body).not.toMatch(/<!--|\bon\w+="|href="(?!#|tel:|mailto:|https?:)/)
        expect(html.slice(0, html.indexOf('<body'))).toBe(blank.html.slice(0, blank.html.indexOf('<body')))
      }),
      { numRuns: 50 },
    )
  })

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)"])(
    'shows a contact called %s by that name',
    async (name) => {
      const { html } = await renderNetwork(recordsOf([contactOf(name)]), NOW)
      expect(html).not.toContain(name)
      expect(
        html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
      ).toContain(`<b>${name}</b>`)
    },
  )
})
